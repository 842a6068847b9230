package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.Decision;
import dev.recourse.engine.GeneratedCatalog;
import dev.recourse.engine.Messages;
import dev.recourse.engine.Policy;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IncludesTest {

    private static final String BASE = catalog(
            "base", "", "slow: { base: 1s, max: 10s, jitter: none }", code("one", "slow") + code("two", "slow"));
    private static final String MIDDLE = catalog(
            "middle",
            "base",
            "slow: { base: 2s, max: 20s, jitter: none }",
            code("two", "slow") + code("three", "slow"));

    private final Map<String, String> files = new HashMap<>(Map.of("base.yaml", BASE, "middle.yaml", MIDDLE));

    private static String catalog(String name, String include, String backoff, String codes) {
        return "recourse: 1\ncatalog: " + name + "\n"
                + (include.isEmpty() ? "" : "include: [" + include + "]\n")
                + "backoffs: { " + backoff + " }\n"
                + "messages: { recovering: \"" + name + " ${delay}\", gave-up: " + name + " gave up }\n"
                + "domains:\n  errors:\n    protocol: plain\n"
                + (include.isEmpty() ? "" : "    include: " + include + "/errors\n")
                + "    codes:\n" + codes;
    }

    private static String code(String code, String backoff) {
        return ("      " + code + ": { key: " + code.toUpperCase(Locale.ROOT)
                + ", name: a, means: b, do: c, acts: [client]," + " remedy: { retry: { backoff: " + backoff
                + " } }, message: " + code + " }\n");
    }

    private Catalog read(String file) {
        Reading reading = new CatalogReader(
                        name -> Optional.ofNullable(files.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8)))
                .read(file);
        assertEquals(List.of(), reading.problems());
        return reading.catalog().orElseThrow();
    }

    private static List<String> waits(Catalog catalog) {
        return catalog.domains().get(0).codes().stream()
                .map(code -> {
                    Backoff backoff = code.row().otherwise().backoff().orElseThrow();
                    return code.info().code() + " of " + code.source() + " waits "
                            + backoff.base().toMillis();
                })
                .toList();
    }

    @Test
    void includedRowsKeepTheBackoffOfTheirOwnCatalogUnderTheSameName() {
        assertEquals(
                List.of("two of middle waits 2000", "three of middle waits 2000", "one of base waits 1000"),
                waits(read("middle.yaml")));
    }

    @Test
    void includesReachThroughCatalogs() {
        files.put("top.yaml", catalog("top", "middle", "", code("four", "slow")));
        assertEquals(
                List.of(
                        "four of top waits 2000",
                        "two of middle waits 2000",
                        "three of middle waits 2000",
                        "one of base waits 1000"),
                waits(read("top.yaml")));
    }

    @Test
    void includedCodesGiveUpInTheWordsOfTheIncludingCatalog() {
        Messages.CodeMessages one = read("middle.yaml").english().codes().get("errors/ONE");
        assertEquals(
                Optional.of("middle gave up"),
                Optional.ofNullable(one).map(code -> code.gaveUp().text()));
    }

    @Test
    void theFingerprintCoversTheIncludedFiles() {
        String before = read("middle.yaml").fingerprint();
        assertEquals(before, read("middle.yaml").fingerprint());
        files.put("base.yaml", BASE + "# changed\n");
        assertNotEquals(before, read("middle.yaml").fingerprint());
    }

    @Test
    void theFingerprintDoesNotDependOnTheFolder() {
        String before = read("middle.yaml").fingerprint();
        files.put("deep/down/middle.yaml", MIDDLE);
        files.put("deep/down/base.yaml", BASE);
        assertEquals(before, read("deep/down/middle.yaml").fingerprint());
    }

    @Test
    void theTextsAreTheCatalogThenWhatItIncludesThenTranslations() {
        files.put("deep/middle.yaml", MIDDLE);
        files.put("deep/top.yaml", catalog("top", "middle", "", code("four", "slow")));
        assertEquals(
                List.of("deep/top.yaml", "deep/middle.yaml", "base.yaml"),
                read("deep/top.yaml").texts().stream()
                        .map(GeneratedCatalog.Text::file)
                        .toList());
        Catalog wiresocket = new CatalogReader(CatalogSource.folder(Path.of(".")))
                .read("wiresocket.yaml")
                .catalog()
                .orElseThrow();
        assertEquals(
                "wiresocket standard standard.de standard.fr standard.es standard.ja standard.zh standard.pl standard.ar"
                        + " wiresocket.de wiresocket.fr wiresocket.es wiresocket.ja wiresocket.zh wiresocket.pl wiresocket.ar",
                wiresocket.texts().stream()
                        .map(text -> text.file().replace(".yaml", ""))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void theFingerprintIsThatOfTheLinesThatSha256sumPrints() throws Exception {
        files.put("deep/down/middle.yaml", MIDDLE);
        files.put("deep/down/base.yaml", BASE);
        assertEquals(
                sha256(sha256(MIDDLE) + "  middle.yaml\n" + sha256(BASE) + "  base.yaml\n"),
                read("deep/down/middle.yaml").fingerprint());
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return "%064x"
                .formatted(new BigInteger(
                        1, MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aFileInTheSameFolderWins() {
        files.put("shop/middle.yaml", MIDDLE);
        files.put("shop/base.yaml", BASE.replace("base: 1s", "base: 3s"));
        assertEquals("one of base waits 3000", waits(read("shop/middle.yaml")).get(2));
        files.remove("shop/base.yaml");
        assertEquals("one of base waits 1000", waits(read("shop/middle.yaml")).get(2));
    }

    @Test
    void aPriceOfIncludedRowsCountsAsUsed() {
        files.put(
                "priced.yaml",
                BASE.replace("catalog: base", "catalog: priced\nbudget: { tokens: 9, prices: { dear: 3 } }")
                        .replace("backoff: slow }", "backoff: slow, price: dear }"));
        files.put(
                "cheap.yaml",
                catalog("cheap", "priced", "slow: { base: 2s, max: 20s, jitter: none }", code("two", "slow"))
                        .replace("catalog: cheap", "catalog: cheap\nbudget: { tokens: 9, prices: { dear: 1 } }"));
        assertEquals(2, read("cheap.yaml").domains().get(0).codes().size());
    }

    private static String part(String name, String backoffs, String domain) {
        return "recourse: 1\ncatalog: " + name + "\n" + backoffs + "domains:\n  errors:\n    protocol: plain\n"
                + domain.indent(4);
    }

    private static List<String> names(Catalog catalog) {
        return catalog.domains().get(0).codes().stream()
                .map(code -> code.info() + " of " + code.source())
                .toList();
    }

    private static final String ROW = "remedy: give-up, acts: [client]";

    @Test
    void ofSeveralDomainsTheFirstThatHasACodeWinsAndTheOwnRowBeforeAll() {
        files.put("one.yaml", part("one", "", "codes: { a: { key: A1, %1$s }, b: { key: B1, %1$s } }".formatted(ROW)));
        files.put("two.yaml", part("two", "", "codes: { b: { key: B2, %1$s }, c: { key: C2, %1$s } }".formatted(ROW)));
        files.put("own.yaml", part("own", "include: [one, two]\n", """
                include: [two/errors, one/errors]
                codes: { c: { key: C, %s } }
                """.formatted(ROW)));
        assertEquals(List.of("c C of own", "b B2 of two", "a A1 of one"), names(read("own.yaml")));
    }

    @Test
    void ofSeveralDomainsWithTheSameRangeTheFirstDecides() {
        for (String name : List.of("one", "two")) {
            String range = "unknown: { \"5.*\": { %s, message: %s } }".formatted(ROW, name);
            files.put(name + ".yaml", part(name, "", range));
        }
        files.put("own.yaml", part("own", "include: [one, two]\n", "include: [two/errors, one/errors]"));
        Catalog own = read("own.yaml");
        assertEquals(1, own.domains().get(0).unknown().size());
        assertEquals(
                Optional.of("two"),
                Optional.ofNullable(own.english().ranges().get("errors/5.*"))
                        .map(texts -> texts.message().text()));
    }

    @Test
    void aKeyThatTheDomainHasGetsThePrefixOfItsCatalogAndItsCasesFollow() {
        String codes = """
                codes:
                  %1$s1: { key: BUSY, %2$s, cases: [{ when: { reason: full }, key: FULL, message: %1$s. }], message: B. }
                  %1$s2: { key: %3$s, %2$s }
                """;
        files.put("one.yaml", part("one", "", codes.formatted("one", ROW, "ONE")));
        files.put("two.yaml", part("two", "", codes.formatted("two", ROW, "FREE")));
        files.put("own.yaml", part("own", "include: [one, two]\n", """
                include: [one/errors, two/errors]
                codes: { own: { key: OWN, synonyms: [FREE], aliases: [ONE], %s } }
                """.formatted(ROW)));
        Catalog own = read("own.yaml");
        assertEquals(
                List.of(
                        "own OWN of own",
                        "one1 BUSY of one",
                        "one1 FULL of one",
                        "one2 ONE_ONE of one",
                        "two1 TWO_BUSY of two",
                        "two1 TWO_FULL of two",
                        "two2 TWO_FREE of two"),
                names(own));
        Policy policy = own.policy();
        Decision decision =
                policy.start().on(policy.domain("errors").lookup("two1").failed("full"), 0, 0.5);
        assertEquals("TWO_FULL", decision.failure().code().name());
        assertEquals("two.", new MessageBook(own).of(decision, Locale.ENGLISH));
    }

    @Test
    void redirectsNeedTheHostsOfTheCatalogThatIncludesThemOnly() {
        files.put("moved.yaml", part("moved", "", """
                codes: { m: { key: M, details: "to ${url:url}", remedy: { redirect: { from: url } }, acts: [client] } }
                """));
        files.put("between.yaml", part("between", "include: [moved]\n", "include: moved/errors"));
        String top = "include: [between]\nredirects: { hosts: [example.com] }\n";
        files.put("top.yaml", part("top", top, "include: between/errors"));
        assertEquals(List.of("m M of moved"), names(read("top.yaml")));
        files.put("top.yaml", part("top", "include: [between]\n", "include: between/errors"));
        assertEquals(List.of("top.yaml:7:14 RC065"), problems("top.yaml"));
        assertEquals(List.of("moved.yaml:6:81 RC065"), problems("moved.yaml"));
    }

    @Test
    void aBackoffOfTwoCatalogsIsTheSameOrDefinedAgain() {
        files.put("one.yaml", part("one", "include: [base]\n", "include: base/errors"));
        files.put("two.yaml", part("two", "include: [base]\n", "include: base/errors"));
        String codes = "include: [one/errors, two/errors]\ncodes: { x: { key: X, acts: [client],"
                + " remedy: { retry: { backoff: slow } } } }";
        files.put("own.yaml", part("own", "include: [one, two]\n", codes));
        assertEquals(1_000, waitOfX(read("own.yaml")));
        files.put(
                "two.yaml",
                part(
                        "two",
                        "backoffs: { slow: { base: 4s, max: 9s, jitter: none } }\n",
                        code("y", "slow").strip().indent(2).replaceFirst("^", "codes:\n")));
        assertEquals(List.of("own.yaml:8:71 RC182"), problems("own.yaml"));
        files.put(
                "own.yaml",
                part("own", "include: [one, two]\nbackoffs: { slow: { base: 7s, max: 9s, jitter: none } }\n", codes));
        assertEquals(7_000, waitOfX(read("own.yaml")));
    }

    @Test
    void whatAnIncludedCatalogHasForOthersIsUnusedOnlyIfNobodyUsesIt() {
        String backoffs = """
                backoffs: { slow: { base: 1s, max: 9s, jitter: none }, fast: { base: 1s, max: 9s, jitter: none } }
                redirects: { endpoints: [here, there] }
                """;
        files.put("common.yaml", part("common", backoffs, "codes: { a: { key: A, %s } }".formatted(ROW)));
        files.put("between.yaml", part("between", "include: [common]\n", "include: common/errors"));
        files.put("own.yaml", part("own", "include: [between]\n", """
                include: between/errors
                codes:
                  x: { key: X, acts: [client], remedy: { retry: { backoff: slow } } }
                  y: { key: Y, acts: [client], remedy: { redirect: { endpoint: there } } }
                """));
        assertEquals(List.of("common.yaml:3:56 RC061", "common.yaml:4:26 RC061"), problems("own.yaml"));
    }

    private static long waitOfX(Catalog catalog) {
        return catalog.domains()
                .get(0)
                .codes()
                .get(0)
                .row()
                .otherwise()
                .backoff()
                .orElseThrow()
                .base()
                .toMillis();
    }

    private List<String> problems(String file) {
        return new CatalogReader(
                        name -> Optional.ofNullable(files.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8)))
                .read(file).problems().stream()
                        .map(problem ->
                                problem.file() + ":" + problem.line() + ":" + problem.column() + " " + problem.id())
                        .toList();
    }
}
