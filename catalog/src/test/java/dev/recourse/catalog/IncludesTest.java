package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.Messages;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.GeneratedCatalog;
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
                "wiresocket standard standard.de standard.fr standard.es standard.ja standard.zh"
                        + " wiresocket.de wiresocket.fr wiresocket.es wiresocket.ja wiresocket.zh",
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
}
