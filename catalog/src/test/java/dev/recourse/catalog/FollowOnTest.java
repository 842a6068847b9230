package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A mistake is reported once; its consequences are not. */
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
            delay: { seconds: "${n} ${n, one {Sekunde} other {Sekunden}}", minutes: "${n} min" }
            messages: { recovering: "Wieder in ${delay}.", gave-up: Es geht nicht. }
            domains:
              errors:
                full: { message: "Voll bei ${limit} von ${item}.", plain: Voll. }
                gone: { message: Weg. }
            """;

    private static List<String> problems(String catalog) {
        Map<String, String> files = Map.of("shop.yaml", catalog, "shop.de.yaml", GERMAN);
        return new CatalogReader(
                        name -> Optional.ofNullable(files.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8)))
                .read("shop.yaml").problems().stream()
                        .map(problem -> problem.file() + " " + problem.id())
                        .toList();
    }

    @Test
    void theUnchangedCatalogHasNoProblem() {
        assertEquals(List.of(), problems(CATALOG));
    }

    @Test
    void aMisspeltPlaceholderIsNeitherAnUnusedPlainNorAnUnusedDetailNorABadTranslation() {
        assertEquals(
                List.of("shop.yaml RC090", "shop.yaml RC090"),
                problems(CATALOG.replace("at ${limit} of ${item}.", "at ${limt} of ${itm}.")));
    }

    @Test
    void aMistakeInTheNotationIsNeitherAnUnusedPlainNorAnUnusedDetailNorABadTranslation() {
        assertEquals(List.of("shop.yaml RC091"), problems(CATALOG.replace("of ${item}.", "of ${item.")));
        assertEquals(
                List.of("shop.yaml RC098"),
                problems(CATALOG.replace("at ${limit} of", "at ${limit, 1 {a} other {b}} of")));
    }

    @Test
    void unreadableDetailsMayBeNumbers() {
        assertEquals(
                List.of("shop.yaml RC046"),
                problems(CATALOG.replace("${limit:int}", "${limit}")
                        .replace("at ${limit} of", "at ${limit, one {one} other {${limit}}} of")));
    }

    @Test
    void aMisspeltPlaceholderOfAChoiceIsNotAlsoNoNumber() {
        assertEquals(
                List.of("shop.yaml RC090"),
                problems(CATALOG.replace("at ${limit} of", "at ${limit} ${limt, one {one} other {all}} of")));
    }

    @Test
    void unreadableDetailsMayHaveEveryPlaceholderOfTheMessage() {
        assertEquals(List.of("shop.yaml RC046"), problems(CATALOG.replace("${item:text}", "${item}")));
    }

    @Test
    void unreadableDetailsMayHaveTheTargetOfTheRedirect() {
        assertEquals(
                List.of("shop.yaml RC046"),
                problems(CATALOG.replace("${item:text}", "${item}")
                        .replace("{ retry: { backoff: slow } }", "{ redirect: { from: item, backoff: slow } }")
                        .replace("languages:", "redirects: { schemes: [wss], hosts: [example.com] }\nlanguages:")));
    }

    @Test
    void aDuplicateCodeLeavesNoTranslationWithoutAnOriginal() {
        assertEquals(List.of("shop.yaml RC014"), problems(CATALOG.replace("      gone:", "      full:")));
    }

    @Test
    void bothCopiesOfADuplicateCodeAreChecked() {
        assertEquals(
                List.of("shop.yaml RC014", "shop.yaml RC060", "shop.yaml RC027"),
                problems(CATALOG.replace("      gone:", "      full:")
                        .replace(
                                "remedy: give-up\n        acts: [client]",
                                "remedy: { retry: { backoff: slov } }\n        acts: [boss]")));
    }

    @Test
    void aTranslationOfAMissingCodeIsReportedIfTheCatalogHasNoErrors() {
        assertEquals(
                List.of("shop.de.yaml RC103", "shop.de.yaml RC104"),
                problems(CATALOG.replace("      gone:", "      away:")));
    }

    @Test
    void aMisspeltListOfBackoffsDoesNotHideThemFromTheRows() {
        assertEquals(List.of("shop.yaml RC020"), problems(CATALOG.replace("backoffs:", "backofs:")));
    }

    @Test
    void aMisspeltRemedyIsNotMissingAsWell() {
        assertEquals(List.of("shop.yaml RC020"), problems(CATALOG.replace("remedy: give-up", "remdy: give-up")));
    }

    @Test
    void misspeltCodesDoNotLeaveTheDomainEmpty() {
        assertEquals(List.of("shop.yaml RC020"), problems(CATALOG.replace("    codes:", "    coddes:")));
    }

    @Test
    void aMistakeInTheDefaultsIsReportedOnceForAllRows() {
        assertEquals(
                List.of("shop.yaml RC060"),
                problems(CATALOG.replace(
                                "    codes:", "    defaults: { remedy: { retry: { backoff: slov } } }\n    codes:")
                        .replace("          remedy: give-up\n", "")
                        .replace("          remedy: { retry: { backoff: slow } }\n", "")));
    }

    @Test
    void manyRedirectsLackOneAllowList() {
        assertEquals(
                List.of("shop.yaml RC065"),
                problems(CATALOG.replace("${item:text}", "${item:url}")
                        .replace("{ retry: { backoff: slow } }", "{ redirect: { from: item, backoff: slow } }")
                        .replace(
                                "remedy: give-up",
                                "details: \"at ${x:url}\"\n        remedy: { redirect: { from: x } }")));
    }
}
