package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.Messages.CodeMessages;
import dev.recourse.catalog.model.Names;
import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Policy;
import dev.recourse.engine.ReasonPattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that leave out what their domain says for all of them. */
class RowsTest {

    private static final String HEAD = """
            recourse: 1
            catalog: shop
            backoffs: { slow: { base: 5s, max: 1m, jitter: none } }
            """;

    private final Map<String, String> files = new HashMap<>();

    private Reading read() {
        return new CatalogReader(
                        name -> Optional.ofNullable(files.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8)))
                .read("shop.yaml");
    }

    private Catalog catalog() {
        Reading reading = read();
        assertEquals(List.of(), reading.errors());
        return reading.catalog().orElseThrow();
    }

    private Catalog catalog(String domain) {
        files.put("shop.yaml", HEAD + "domains:\n  orders:\n    protocol: plain\n" + domain.indent(4));
        return catalog();
    }

    private static CatalogCode code(Catalog catalog, String code) {
        return catalog.domains().get(0).codes().stream()
                .filter(candidate -> candidate.info().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String message(Catalog catalog, String code, String reason) {
        Policy policy = catalog.policy();
        Decision decision =
                policy.start().on(policy.domain("orders").lookup(code).failed(reason), 0, 0.5);
        return new MessageBook(catalog).of(decision, Locale.ENGLISH);
    }

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

    @ParameterizedTest
    @CsvSource({
        "OUT_OF_STOCK,Out of Stock",
        "INVALID_URL,Invalid URL",
        "NOT_AN_ID,Not an ID",
        "OF,Of",
        "LOG_IN,Log In",
        "E_1,E 1",
        "HTTP_404,HTTP 404"
    })
    void theNameIsMadeFromTheKey(String key, String name) {
        assertEquals(name, Names.title(key));
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

    @ParameterizedTest
    @CsvSource({
        "out-of-stock,out-of-stock",
        "a/b,a%2Fb",
        "'50% off?',50%25%20off%3F",
        "größe,gr%C3%B6%C3%9Fe",
        "~._-,~._-"
    })
    void aCodeInALinkIsOneSegment(String code, String segment) {
        Catalog catalog =
                catalog("defaults: { remedy: give-up, acts: [client], help: \"https://example.com/${code}?k=${key}\""
                        + " }\ncodes:\n  \"" + code
                        + "\": { key: BUSY }\n  other: { key: OTHER, help: \"https://example.org/${key}\" }");
        assertEquals(
                Optional.of("https://example.com/" + segment + "?k=BUSY"),
                code(catalog, code).info().help());
        assertEquals(
                Optional.of("https://example.org/OTHER"),
                code(catalog, "other").info().help());
    }

    @Test
    void aKeyedCaseHasALinkOfItsOwnKey() {
        Catalog catalog = catalog("""
                defaults: { remedy: give-up, acts: [client], help: "https://example.com/${code}/${key}" }
                codes:
                  busy: { key: BUSY, cases: [{ when: { reason: full }, key: FULL, message: Full. }] }
                """);
        assertEquals(
                List.of("https://example.com/busy/BUSY", "https://example.com/busy/FULL"),
                catalog.domains().get(0).codes().stream()
                        .map(code -> code.info().help().orElseThrow())
                        .toList());
    }

    @Test
    void extensionsHoldAnyText() {
        assertEquals(
                Map.of("x-a", "1.0", "x-b", "", "x-c", "two\nlines\n", "x-Ö", "{ }"),
                code(catalog("""
                        codes:
                          busy:
                            key: BUSY
                            remedy: give-up
                            acts: [client]
                            x-a: 1.0
                            x-b: ""
                            x-c: |
                              two
                              lines
                            x-Ö: "{ }"
                        """), "busy").info().extensions());
    }

    @Test
    void detailsMayHaveSeveralLines() {
        CodeInfo info = code(catalog("""
                codes:
                  busy:
                    key: BUSY
                    remedy: give-up
                    acts: [client]
                    details: |
                      Limit: ${limit:int}
                      Used: ${used:int} of ${limit}
                """), "busy").info();
        ReasonPattern details = info.details().orElseThrow();
        assertEquals("Limit: ${limit:int}\nUsed: ${used:int} of ${limit}", details.template());
        assertEquals(
                9, details.match("Limit: 10\r\nUsed: 9 of 10").orElseThrow().intValue(1));
        assertFalse(details.match("Limit: 10\nUsed: 9 of 11").isPresent());
    }

    @Test
    void durationsAndDecimalsAreShownAsTheyAre() {
        Catalog catalog = catalog("""
                codes:
                  busy:
                    key: BUSY
                    remedy: give-up
                    acts: [client]
                    details: "wait ${wait:duration}, pay ${price:decimal}"
                    message: "${price} in ${wait}."
                    plain: Pay.
                """);
        assertEquals("1.50 in 90 seconds.", message(catalog, "busy", "wait 1m30s, pay 1.50"));
        assertEquals("-0.0000001 in 1 second.", message(catalog, "busy", "wait 20ms, pay -0.0000001"));
        assertEquals("Pay.", message(catalog, "busy", "wait a bit, pay 1.50"));
    }

    @Test
    void aDomainOfRangesOnlyHasMessages() {
        Catalog catalog = catalog("""
                unknown:
                  "*": { remedy: give-up, acts: [client], message: Something. }
                  "5.*": { remedy: { retry: { backoff: slow } }, acts: [client], message: "Five in ${delay}.", gave-up: Five. }
                  "5.7.*": { remedy: give-up, acts: [client] }
                """);
        assertEquals("Something.", message(catalog, "4", ""));
        assertEquals("Five in 5 seconds.", message(catalog, "5.1", ""));
        assertEquals(catalog.english().gaveUp().text(), message(catalog, "5.7.1", ""));
    }

    private static final String GERMAN = """
            recourse: 1
            translates: shop
            language: de
            delay: { second: 1 s, seconds: "${n} s", minute: 1 min, minutes: "${n} min" }
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

    @Test
    void theRowsOfTheReadmeAreADomain() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        String domain = readme.substring(readme.indexOf("orders:\n  protocol: plain\n  include: [acme"));
        files.put("acme.yaml", """
                recourse: 1
                catalog: acme
                domains:
                  common: { protocol: plain, codes: { a: { key: A, remedy: give-up, acts: [operator] } } }
                  payments: { protocol: plain, codes: { b: { key: A, remedy: give-up, acts: [operator] } } }
                """);
        files.put(
                "shop.yaml",
                "recourse: 1\ncatalog: shop\ninclude: [acme]\ndomains:\n"
                        + domain.substring(0, domain.indexOf("```")).indent(2));
        Catalog catalog = catalog();
        assertEquals(
                List.of("out-of-stock OUT_OF_STOCK", "basket/empty BASKET_EMPTY", "a A", "b ACME_A"),
                catalog.domains().get(0).codes().stream()
                        .map(code -> code.info().toString())
                        .toList());
        assertEquals("That is sold out.", message(catalog, "out-of-stock", ""));
        assertEquals("Something in your basket is not available.", message(catalog, "stock-7", ""));
        assertEquals(
                Optional.of("https://docs.acme.com/errors/basket%2Fempty"),
                code(catalog, "basket/empty").info().help());
    }
}
