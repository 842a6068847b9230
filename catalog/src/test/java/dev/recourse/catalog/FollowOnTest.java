package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One mistake is told once, and not again by what follows from it. */
class FollowOnTest {

    private static final String CATALOG = """
            recourse: 1
            catalog: shop
            languages: [de]
            backoffs:
              slow: { base: 1s, max: 9s, jitter: none }
            domains:
              errors:
                protocol: plain
                codes:
                  full:
                    key: FULL
                    name: Full
                    means: It is full.
                    do: Wait.
                    remedy: { retry: { backoff: slow } }
                    acts: [client]
                    details: "full: ${limit:int} of ${item:text}"
                    message: "Full at ${limit} of ${item}."
                    plain: Full.
                  gone:
                    key: GONE
                    name: Gone
                    means: It is gone.
                    do: Nothing.
                    remedy: give-up
                    acts: [client]
                    message: Gone.
            """;

    private static final String GERMAN = """
            recourse: 1
            translates: shop
            language: de
            delay: { second: 1 Sekunde, seconds: "${n} Sekunden", minute: 1 Minute, minutes: "${n} Minuten" }
            messages: { recovering: "Wieder in ${delay}.", gave-up: Es geht nicht. }
            domains:
              errors:
                full: { message: "Voll bei ${limit} von ${item}.", plain: Voll. }
                gone: { message: Weg. }
            """;

    private static List<String> told(String catalog) {
        Map<String, String> files = Map.of("shop.yaml", catalog, "shop.de.yaml", GERMAN);
        return new CatalogReader(
                        name -> Optional.ofNullable(files.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8)))
                .read("shop.yaml").problems().stream()
                        .map(problem -> problem.file() + " " + problem.id())
                        .toList();
    }

    @Test
    void theCatalogAsItIsHasNoMistake() {
        assertEquals(List.of(), told(CATALOG));
    }

    @Test
    void aMisspeltPlaceIsNeitherAnUnusedPlainNorAnUnusedHoleNorABadTranslation() {
        assertEquals(
                List.of("shop.yaml RC090", "shop.yaml RC090"),
                told(CATALOG.replace("at ${limit} of ${item}.", "at ${limt} of ${itm}.")));
    }

    @Test
    void detailsThatCannotBeReadMayHoldEveryPlaceOfTheMessage() {
        assertEquals(List.of("shop.yaml RC046"), told(CATALOG.replace("${item:text}", "${item}")));
    }

    @Test
    void aTargetInDetailsThatCannotBeReadIsNotMissed() {
        assertEquals(
                List.of("shop.yaml RC046"),
                told(CATALOG.replace("${item:text}", "${item}")
                        .replace("{ retry: { backoff: slow } }", "{ redirect: { from: item, backoff: slow } }")
                        .replace("languages:", "redirects: { schemes: [wss], hosts: [example.com] }\nlanguages:")));
    }

    @Test
    void aCodeThatStandsTwiceLeavesNoTranslationWithoutAnOriginal() {
        assertEquals(List.of("shop.yaml RC014"), told(CATALOG.replace("      gone:", "      full:")));
    }

    @Test
    void aCodeThatStandsTwiceIsCheckedInBothPlaces() {
        assertEquals(
                List.of("shop.yaml RC014", "shop.yaml RC060", "shop.yaml RC027"),
                told(CATALOG.replace("      gone:", "      full:")
                        .replace(
                                "remedy: give-up\n        acts: [client]",
                                "remedy: { retry: { backoff: slov } }\n        acts: [boss]")));
    }

    @Test
    void aTranslationOfNothingIsStillToldOfACatalogWithoutMistakes() {
        assertEquals(
                List.of("shop.de.yaml RC103", "shop.de.yaml RC104"),
                told(CATALOG.replace("      gone:", "      away:")));
    }
}
