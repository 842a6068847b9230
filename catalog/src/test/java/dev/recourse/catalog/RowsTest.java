package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.Names;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.ReasonPattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row may say in few words: names, links, details, and messages of ranges. */
class RowsTest extends ShopFiles {

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
