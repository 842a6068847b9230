package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.CodeInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help of a row that names no other is its page, where the catalog says where the pages are. */
class PagesTest extends ShopFiles {

    private static final String SITE = "pages: https://docs.example.com/errors\n";

    private Catalog shop(String top, String orders) {
        files.put("shop.yaml", """
                recourse: 1
                catalog: shop
                %sdomains:
                  orders:
                    protocol: http
                """.formatted(top) + orders.indent(4));
        return catalog();
    }

    private static List<String> help(Catalog catalog) {
        return catalog.domains().stream()
                .flatMap(domain -> domain.codes().stream())
                .map(code -> code.info().key() + " "
                        + code.info().help().orElse("none").replace("https://docs.example.com/", ""))
                .toList();
    }

    /** A catalog with these domains, whose rows give up. */
    private void base(String name, String top, String domain) {
        files.put(name + ".yaml", """
                recourse: 1
                catalog: %s
                %sdomains:
                  orders:
                    protocol: http
                    defaults: { remedy: give-up, acts: [client] }
                """.formatted(name, top) + domain.indent(4));
    }

    @Test
    void aRowHasThePageThatItOrTheDefaultsNameElseItsOwn() {
        Catalog catalog = shop(SITE, """
                defaults: { remedy: give-up, acts: [client] }
                codes:
                  409: { key: OUT_OF_STOCK }
                  410: { key: GONE, help: "https://docs.example.com/gone?${key}" }
                """);
        assertEquals(List.of("OUT_OF_STOCK errors/orders/409-out-of-stock", "GONE gone?GONE"), help(catalog));
        Catalog withDefault = shop(SITE, """
                defaults: { remedy: give-up, acts: [client], help: "https://docs.example.com/${code}" }
                codes:
                  409: { key: OUT_OF_STOCK }
                """);
        assertEquals(List.of("OUT_OF_STOCK 409"), help(withDefault));
    }

    @Test
    void withoutPagesThereIsNoHelp() {
        Catalog catalog = shop("", "codes: { 409: { key: SOLD, remedy: give-up, acts: [client] } }");
        assertEquals(List.of("SOLD none"), help(catalog));
        assertEquals(Optional.empty(), catalog.pages());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://docs.example.com", "https://docs.example.com:8443/a%20b/~c", "https://x.example/e/v1.2"
            })
    void aSlashAtTheEndMakesNoDifference(String site) {
        String orders = "codes: { 409: { key: SOLD, remedy: give-up, acts: [client] } }";
        for (String written : List.of(site, site + "/")) {
            Catalog catalog = shop("pages: " + written + "\n", orders);
            assertEquals(Optional.of(site), catalog.pages());
            assertEquals(
                    Optional.of(site + "/orders/409-sold"),
                    code(catalog, "409").info().help());
        }
    }

    @Test
    void aCaseWithAKeyHasAPageOfItsOwnUnlessItsCodeNamesOne() {
        Catalog catalog = shop(SITE, """
                defaults: { remedy: give-up, acts: [client] }
                codes:
                  403:
                    key: FORBIDDEN
                    cases: [{ when: { reason: busy }, key: API_LIMIT, means: Too busy. }]
                  404:
                    key: NOT_FOUND
                    help: https://docs.example.com/none
                    cases: [{ when: { reason: busy }, key: HIDDEN, means: Hidden. }]
                """);
        assertEquals(
                List.of(
                        "FORBIDDEN errors/orders/403-forbidden",
                        "API_LIMIT errors/orders/403-api-limit",
                        "NOT_FOUND none",
                        "HIDDEN none"),
                help(catalog));
    }

    @Test
    void domainsOfEveryProtocolHavePages() {
        files.put("shop.yaml", """
                recourse: 1
                catalog: shop
                pages: https://docs.example.com/errors/
                include: [standard]
                domains:
                  socket: { protocol: websocket, include: standard/close }
                  transport: { protocol: plain, include: standard/transport }
                  texts: { protocol: plain, codes: { "": { key: EMPTY, remedy: give-up, acts: [client] } } }
                """);
        List<String> help = help(catalog());
        assertTrue(help.contains("GOING_AWAY errors/socket/1001-going-away"), help::toString);
        assertTrue(help.contains("NOT_SENT errors/transport/not_sent-not-sent"), help::toString);
        assertTrue(help.contains("EMPTY errors/texts/_-empty"), help::toString);
        assertTrue(
                help.stream().allMatch(line -> line.matches("[A-Z_]+ errors/[a-z]+/[a-z0-9._]+-[a-z0-9-]+")),
                help::toString);
    }

    @Test
    void anIncludedRowHasItsPageHereUnderItsKeyHere() {
        base("first", "", "codes: { 409: { key: SOLD }, 410: { key: GONE, help: \"https://docs.example.com/gone\" } }");
        base("second", "", "codes: { 411: { key: SOLD } }");
        Catalog catalog = shop(SITE + "include: [first, second]\n", """
                include: [first/orders, second/orders]
                codes: { 400: { key: BAD, remedy: give-up, acts: [client], aliases: [WRONG] } }
                """);
        assertEquals(
                List.of(
                        "BAD errors/orders/400-bad",
                        "SOLD errors/orders/409-sold",
                        "GONE gone",
                        "SECOND_SOLD errors/orders/411-second-sold"),
                help(catalog));
    }

    @Test
    void aRowOfACatalogWithPagesOfItsOwnKeepsThese() {
        base("common", "pages: https://docs.example.com/common\n", "codes: { 409: { key: SOLD } }");
        String orders = """
                include: common/orders
                codes: { 410: { key: SOLD, remedy: give-up, acts: [client] } }
                """;
        assertEquals(
                List.of("SOLD errors/orders/410-sold", "COMMON_SOLD common/orders/409-sold"),
                help(shop(SITE + "include: [common]\n", orders)));
        assertEquals(
                List.of("SOLD none", "COMMON_SOLD common/orders/409-sold"), help(shop("include: [common]\n", orders)));
    }

    @Test
    void aProblemDocumentHasThePageAsItsType() {
        Catalog catalog = shop(SITE, """
                reads: { code: problem }
                codes:
                  sold-out: { key: OUT_OF_STOCK, status: 409, remedy: give-up, acts: [end-user], message: It is sold out. }
                """);
        String problem = catalog.policy(new MessageBook(catalog))
                .domain("orders")
                .lookup("sold-out")
                .answer()
                .problem(Locale.ENGLISH);
        assertEquals(
                "{\"type\":\"https://docs.example.com/errors/orders/sold_out-out-of-stock\",\"title\":\"Out of Stock\","
                        + "\"status\":409,\"detail\":\"It is sold out.\",\"code\":\"sold-out\"}",
                problem);
    }

    @Test
    void theErrorsOfAPolicyHaveTheirPages() {
        Catalog catalog = shop(SITE, "codes: { 409: { key: SOLD, remedy: give-up, acts: [client] } }");
        CodeInfo info = catalog.policy().domain("orders").lookup("409").info();
        assertEquals(Optional.of("https://docs.example.com/errors/orders/409-sold"), info.help());
    }
}
