package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Messages.CodeMessages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the rows of a domain leave out, its {@code defaults} say. */
class DefaultsTest extends ShopFiles {

    @Test
    void aCodeNeedsItsKeyOnly() {
        CodeInfo info = code(catalog("""
                defaults: { remedy: give-up, acts: [developer] }
                codes:
                  out-of-stock: { key: OUT_OF_STOCK }
                """), "out-of-stock").info();
        assertEquals("Out of Stock", info.title());
        assertEquals("", info.means());
        assertEquals("", info.action());
        assertEquals(List.of(Actor.DEVELOPER), info.actors());
    }

    @Test
    void everythingThatIsLeftOutIsAsInTheDefaults() {
        Catalog catalog = catalog("""
                defaults:
                  means: It failed.
                  do: Read the page.
                  remedy: { retry: { backoff: slow, limit: 2 } }
                  cases: [{ when: { reason: "for ever" }, remedy: give-up }]
                  acts: [client, developer]
                  help: "https://example.com/errors/${code}"
                  since: "1.2"
                  message: "Again in ${delay}."
                  gave-up: No luck.
                  x-team: orders
                  x-severity: warn
                unknown:
                  "E*": {}
                codes:
                  busy: { key: BUSY }
                  gone:
                    key: GONE
                    means: It is gone.
                    do: Forget it.
                    remedy: give-up
                    cases: [{ when: { reason: "moved" }, remedy: refresh }]
                    acts: [operator]
                    help: "https://example.com/gone"
                    since: "2"
                    message: Gone.
                    gave-up: Gone for good.
                    x-severity: error
                """);
        CatalogCode busy = code(catalog, "busy");
        CatalogCode gone = code(catalog, "gone");
        assertEquals(
                "It failed. / Read the page.",
                busy.info().means() + " / " + busy.info().action());
        assertEquals(
                "It is gone. / Forget it.",
                gone.info().means() + " / " + gone.info().action());
        assertEquals(List.of("retry", "give-up"), kinds(busy));
        assertEquals(List.of("give-up", "refresh"), kinds(gone));
        assertEquals(
                Optional.of(2), busy.row().otherwise().limit().stream().boxed().findFirst());
        assertEquals(List.of(Actor.CLIENT, Actor.DEVELOPER), busy.info().actors());
        assertEquals(List.of(Actor.OPERATOR), gone.info().actors());
        assertEquals(Optional.of("https://example.com/errors/busy"), busy.info().help());
        assertEquals(Optional.of("https://example.com/gone"), gone.info().help());
        assertEquals(Optional.of("1.2"), busy.since());
        assertEquals(Optional.of("2"), gone.since());
        assertEquals(
                Map.of("x-team", "orders", "x-severity", "warn"), busy.info().extensions());
        assertEquals(
                Map.of("x-team", "orders", "x-severity", "error"), gone.info().extensions());
        assertEquals("Again in 5 seconds.", message(catalog, "busy", ""));
        assertEquals("No luck.", message(catalog, "busy", "for ever"));
        assertEquals("Gone.", message(catalog, "gone", ""));
        assertEquals("Again in 5 seconds.", message(catalog, "E5", ""));
        assertEquals(
                "It failed.", catalog.policy().domain("orders").lookup("E5").means());
    }

    private static List<String> kinds(CatalogCode code) {
        return List.of(
                code.row().otherwise().kind().text(),
                code.row().cases().get(0).remedy().kind().text());
    }

    @Test
    void defaultsDoNotReachIncludedRows() {
        files.put("base.yaml", """
                recourse: 1
                catalog: base
                domains:
                  orders:
                    protocol: plain
                    unknown: { "E*": { remedy: give-up, acts: [operator] } }
                    codes: { busy: { key: BUSY, remedy: give-up, acts: [operator] } }
                """);
        files.put("shop.yaml", """
                recourse: 1
                catalog: shop
                include: [base]
                domains:
                  orders:
                    protocol: plain
                    include: base/orders
                    defaults: { remedy: refresh, acts: [client], means: M., message: Hello., x-team: shop }
                    codes: { gone: { key: GONE } }
                """);
        Catalog catalog = catalog();
        CodeInfo busy = code(catalog, "busy").info();
        assertEquals(
                "[operator]  {}",
                busy.actors().stream().map(Actor::text).toList() + " " + busy.means() + " " + busy.extensions());
        assertEquals(catalog.english().gaveUp().text(), message(catalog, "busy", ""));
        assertEquals(catalog.english().gaveUp().text(), message(catalog, "E5", ""));
        assertEquals("Hello.", message(catalog, "gone", ""));
    }

    @Test
    void aDefaultMessageWithTheWaitIsNotShownForARowThatOnlyGivesUp() {
        Catalog catalog = catalog("""
                defaults: { remedy: give-up, acts: [client], message: "Again in ${delay}." }
                codes:
                  busy: { key: BUSY, remedy: { retry: { backoff: slow } } }
                  gone: { key: GONE }
                """);
        assertEquals("Again in 5 seconds.", message(catalog, "busy", ""));
        assertEquals(catalog.english().gaveUp().text(), message(catalog, "gone", ""));
    }

    @Test
    void aDefaultPlainServesMessagesWithDetailsAndNoOthers() {
        Catalog catalog = catalog("""
                defaults: { remedy: give-up, acts: [client], plain: It failed. }
                codes:
                  full: { key: FULL, details: "full: ${limit:int}", message: "At most ${limit}." }
                  gone: { key: GONE, message: Gone. }
                """);
        assertEquals("At most 5.", message(catalog, "full", "full: 5"));
        assertEquals("It failed.", message(catalog, "full", "full"));
        assertEquals("Gone.", message(catalog, "gone", ""));
    }

    @Test
    void aDefaultMessageUsesNoDetailsWithoutAWarning() {
        files.put("shop.yaml", """
                recourse: 1
                catalog: shop
                domains:
                  orders:
                    protocol: plain
                    defaults: { remedy: give-up, acts: [client], message: It failed. }
                    codes:
                      full: { key: FULL, details: "full: ${limit:int}" }
                      gone: { key: GONE, details: "gone: ${item:text}", message: Gone. }
                """);
        assertEquals(
                List.of("9:35 RC094"),
                read().problems().stream()
                        .map(problem -> problem.line() + ":" + problem.column() + " " + problem.id())
                        .toList());
    }

    @Test
    void aCaseWithAKeyHasTheDefaultMessage() {
        Catalog catalog = catalog("""
                defaults: { remedy: give-up, acts: [client], message: It failed. }
                codes:
                  busy: { key: BUSY, message: Busy., cases: [{ when: { reason: full }, key: FULL, means: F. }] }
                """);
        assertEquals("Busy.", message(catalog, "busy", ""));
        assertEquals("It failed.", message(catalog, "busy", "full"));
    }

    private static final String GERMAN = """
            recourse: 1
            translates: shop
            language: de
            delay: { seconds: "${n} s", minutes: "${n} min" }
            messages: { recovering: "In ${delay}.", gave-up: Vorbei. }
            domains:
              orders:
            """;

    private static final String TRANSLATED = """
            recourse: 1
            catalog: shop
            languages: [de]
            domains:
              orders:
                protocol: plain
                defaults: { remedy: refresh, acts: [client], message: It failed., gave-up: Really. }
                unknown: { "E*": {}, "F*": { message: F., gave-up: FF. } }
                codes: { busy: { key: BUSY }, full: { key: FULL, gave-up: Full. }, gone: { key: GONE, message: Gone. } }
            """;

    @Test
    void defaultMessagesAreTranslatedOnce() {
        files.put("shop.yaml", TRANSLATED);
        files.put("shop.de.yaml", GERMAN + """
                    defaults: { message: Fehler., gave-up: Wirklich. }
                    F*: { message: Eff., gave-up: Ff. }
                    full: { gave-up: Voll. }
                    gone: { message: Weg. }
                """);
        Catalog catalog = catalog();
        Map<String, CodeMessages> codes =
                Optional.ofNullable(catalog.messages().get("de")).orElseThrow().codes();
        Map<String, CodeMessages> ranges =
                Optional.ofNullable(catalog.messages().get("de")).orElseThrow().ranges();
        assertEquals(
                Map.of(
                        "orders/BUSY",
                        "Fehler. Wirklich.",
                        "orders/FULL",
                        "Fehler. Voll.",
                        "orders/GONE",
                        "Weg. Wirklich."),
                texts(codes));
        assertEquals(Map.of("orders/E*", "Fehler. Wirklich.", "orders/F*", "Eff. Ff."), texts(ranges));
    }

    private static Map<String, String> texts(Map<String, CodeMessages> messages) {
        Map<String, String> texts = new HashMap<>();
        messages.forEach((path, text) ->
                texts.put(path, text.message().text() + " " + text.gaveUp().text()));
        return texts;
    }

    @Test
    void aMissingTranslationIsReportedOnceWhereItBelongs() {
        files.put("shop.yaml", TRANSLATED);
        files.put("shop.de.yaml", GERMAN + """
                    defaults: { message: Fehler., plain: Zu viel. }
                    G*: { message: Gee. }
                    F*: { message: Eff. }
                    full: { message: Auch voll. }
                """);
        assertEquals(
                List.of(
                        "7:3 RC103 'message' of orders/gone",
                        "8:5 RC103 'gave-up' of orders/defaults",
                        "8:35 RC104 'plain' for orders/defaults",
                        "9:5 RC104 'message' for orders/G*",
                        "10:5 RC103 'gave-up' of orders/F*",
                        "11:5 RC103 'gave-up' of orders/full"),
                read().errors().stream()
                        .map(problem -> problem.line() + ":" + problem.column() + " " + problem.id() + " "
                                + problem.message().replaceFirst("^[^']*('[^']*' (?:of|for) [^ ;]*).*", "$1"))
                        .toList());
    }
}
