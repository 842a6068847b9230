package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileCatalogsTest {

    /** The work takes a fifth of a second on an idle machine. It would take hours if it were not linear. */
    private static final Duration SOON = Duration.ofSeconds(30);

    private static final int MEGABYTE = 1 << 20;
    private static final int TEN_MEGABYTES = 10 * MEGABYTE;

    @TempDir
    Path folder;

    private static String first(Reading reading) {
        return reading.problems().get(0).text();
    }

    private static Reading read(String text) {
        CatalogReader reader = new CatalogReader(file ->
                file.equals("bad.yaml") ? Optional.of(text.getBytes(StandardCharsets.UTF_8)) : Optional.empty());
        return assertTimeoutPreemptively(SOON, () -> reader.read("bad.yaml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "{a: ", "- ", "? ", "a: \"", "'", "a\n", "x", "\n", "# ", "&a ", "!!a ", "a: &a [*a,", "\t"
            })
    void tenMegabytesOfAnythingAreRefusedUnparsed(String piece) {
        Reading reading = read(piece.repeat(TEN_MEGABYTES / piece.length()));
        assertEquals(
                "bad.yaml:1:1: error RC003: the file is larger than 8 MB; split it and include one part in the other",
                first(reading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\n",
                "{a: \n",
                "- ",
                "? ",
                "a: \"\n",
                "'\n",
                "a\n",
                "xxxxxxxxxxxxxxxx\n",
                "\n",
                "# \n",
                "&a ",
                "!!a \n"
            })
    void aMegabyteOfAnythingIsRefusedQuickly(String piece) {
        Reading reading = read(piece.repeat(MEGABYTE / piece.length()));
        assertTrue(reading.catalog().isEmpty());
        assertTrue(first(reading).startsWith("bad.yaml:"), first(reading));
    }

    @Test
    void aBillionLaughsAreRefusedWithoutExpansion() {
        StringBuilder bomb = new StringBuilder("lol0: &lol0 lol\n");
        for (int i = 1; i < 10; i++) {
            bomb.append("lol").append(i).append(": &lol").append(i).append(" [");
            bomb.append(("*lol" + (i - 1) + ",").repeat(10)).append("]\n");
        }
        Reading reading = read(bomb.toString());
        assertTrue(reading.catalog().isEmpty());
        assertTrue(reading.problems().stream().anyMatch(p -> p.id().equals(Complaint.ALIAS.id())));
        assertTrue(reading.problems().stream().anyMatch(p -> p.id().equals(Complaint.ANCHOR.id())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "catalog: a%s",
                "domains: { a%s: {} }",
                "domains: { a: { include: a%s/b } }",
                "domains: { a: { codes: { a: { key: A%s } } } }",
                "domains: { a: { enum: A%s } }",
                "redirects: { hosts: [a%s] }",
                "languages: [a%s]",
                "domains: { a: { codes: { a: { help: 'https://a%s' } } } }"
            })
    void aTextOfTheLongestLineDoesNotExhaustTheStack(String shape) {
        for (String piece : List.of("-a", "_A", ".a", "/a", "a", " ")) {
            Reading reading = read(String.format(Locale.ROOT, shape, piece.repeat(4_000)));
            assertTrue(reading.catalog().isEmpty());
        }
    }

    @Test
    void controlCharactersOfAFileNeverReachATerminal() {
        String key = "\\e]0;pwn\\a\\nfake.yaml:1:1: error\\u202e";
        Reading reading = read("\"" + key + "\": 1\nhint: \"" + key + "\"\ndomains: { \"" + key
                + "\": { codes: [] } }\n" + "retired: { \"" + key + "\": [] }\nbackoffs: { \"" + key + "\": 1 }\n");
        assertTrue(reading.problems().size() > 5);
        for (Problem problem : reading.problems()) {
            assertTrue(problem.text().codePoints().noneMatch(Character::isISOControl), problem.text());
            assertFalse(problem.text().contains("\u202e"), problem.text());
        }
    }

    @Test
    void aLongValueIsShortenedInTheMessage() {
        Reading reading = read("hint: \"" + "x".repeat(8_000) + "\"\ninclude: [\"" + "y".repeat(8_000) + "\"]\n");
        assertTrue(reading.problems().size() > 1);
        reading.problems().forEach(problem -> assertTrue(problem.text().length() < 1_000, problem.text()));
    }

    private static String numbered(int count, String shape) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(String.format(Locale.ROOT, shape, i));
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "domains: { a: { protocol: plain, unknown: {; '%d*': { remedy: give-up },; }}}",
                "domains: { a: { protocol: plain, codes: { x: { remedy: give-up, cases: [;"
                        + "{ when: { reason: 'r%d' }, remedy: give-up },; ]}}}}",
                "domains: { a: { protocol: plain, unknown: { '*': { remedy: give-up, cases: [;"
                        + "{ when: { reason: 'r%d' }, remedy: give-up },; ]}}}}",
                "retired: { a: [;c%1$d,; ]}",
                "retired: {;a%1$d: [],; }",
                "backoffs: {;b%1$d: { base: 1s, max: 1s },; }",
                "languages: [;d%1$d,; ]",
                "redirects: { endpoints: [;e%1$d,; ] }"
            })
    void aListOfAMegabyteIsReadInLinearTime(String begin, String shape, String end) {
        int count = MEGABYTE / (shape.length() + 6);
        Reading reading = read(begin + "\n" + numbered(count, shape + "\n") + end + "\n");
        assertTrue(reading.catalog().isEmpty());
        assertTrue(reading.problems().size() <= 1_002);
    }

    private static String withCode(String keys) {
        return "recourse: 1\ncatalog: bad\ndomains:\n  a:\n    protocol: plain\n    codes:\n      x:\n" + keys;
    }

    @Test
    void aMessageOfManyLinesAndSpacesIsReadInLinearTime() {
        String line = "          a" + " ".repeat(8_000) + "b\n";
        Reading reading = read(withCode("        means: |\n" + line.repeat(900)));
        assertTrue(reading.catalog().isEmpty());
    }

    @Test
    void manyPlaceholdersAreReadInLinearTime() {
        String message = "        message: |\n" + numbered(200_000, "          ${p%d}\n");
        Reading reading = read(withCode(message + "        details: \"" + numbered(200, "${h%d:int} ") + "\"\n"));
        assertTrue(reading.problems().size() <= 1_002);
    }

    @Test
    void aPatternLongerThanAReasonCanBeIsRefused() {
        Reading reading = read(withCode("        details: \"" + "x".repeat(5_000) + "\"\n"));
        assertTrue(reading.problems().stream().anyMatch(p -> p.id().equals(Complaint.NOT_A_PATTERN.id())));
    }

    @Test
    void manyRetiredCodesAreComparedInLinearTime() {
        Reading reading = read("recourse: 1\ncatalog: bad\nretired: { a: [\n" + numbered(100_000, "r%d,\n")
                + "] }\ndomains: { a: { protocol: plain, codes: {\n" + numbered(60_000, "c%1$d: {},\n") + "} } }\n");
        assertTrue(reading.problems().size() <= 1_002);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "cases", "values", "code", "when"})
    void moreItemsThanAreComparedAreRefused(String key) {
        String items = switch (key) {
            case "cases" ->
                "codes: { x: { remedy: give-up, cases: [\n"
                        + numbered(1_001, "{ when: { reason: 'r%d' }, remedy: give-up },\n") + "] } }";
            case "values" -> "reads: { values: {\n" + numbered(100_000, "v%d: { json: /v },\n") + "} }";
            case "code" -> "reads: { code: [\n" + numbered(100_000, "{ json: /v%d },\n") + "] }";
            case "when" ->
                "reads: { values: { v: { json: /v } } }, codes: { x: { cases: [{ when: { v: [\n"
                        + numbered(100_000, "v%d,\n") + "] }, remedy: refresh }] } }";
            default ->
                "unknown: {\n" + numbered(1_001, "'%d-x': { means: a, do: b, remedy: give-up, acts: [client] },\n")
                        + "}";
        };
        Reading reading = read("domains: { a: { protocol: plain, " + items + " } }\n");
        assertTrue(
                reading.problems().stream().anyMatch(p -> p.id().equals(Complaint.TOO_MANY_ITEMS.id())),
                () -> first(reading));
    }

    @Test
    void casesAreComparedInLittleTime() {
        String all = String.join(", ", numbered(49, "%d,").split(","));
        Reading reading = read("recourse: 1\ncatalog: bad\ndomains: { a: { protocol: plain,"
                + " reads: { values: { v: { json: /v, type: int } } }, defaults: { remedy: give-up, acts: [client] },"
                + " codes: { x: { key: X, cases: [\n"
                + numbered(250, "{ when: { v: [" + all + ", 1%1$03d] }, remedy: refresh },\n") + "] } } } }\n");
        assertEquals(
                List.of(Complaint.TOO_MANY_ITEMS.id()),
                reading.problems().stream().map(Problem::id).toList());
    }

    @Test
    void ofAHundredThousandProblemsAThousandAreReported() {
        String keys = IntStream.range(0, 100_000)
                .mapToObj(i -> "key" + i + ": 1\n")
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
        Reading reading = read(keys);
        assertEquals(1_001, reading.problems().size());
        assertTrue(reading.problems().stream().anyMatch(p -> p.id().equals(Complaint.TOO_MANY.id())));
    }

    @Test
    void moreThanAThousandWarningsAreNotAnError() {
        StringBuilder text = new StringBuilder("recourse: 1\ncatalog: bad\ndomains:\n  d:\n    protocol: plain\n");
        text.append("    defaults: { acts: [client] }\n    codes:\n");
        for (int i = 0; i < 2_000; i++) {
            text.append("      " + i + ": { key: K" + i + ", remedy: { refresh: { limit: 100 } } }\n");
        }
        Reading reading = read(text.toString());
        assertEquals(1_001, reading.problems().size());
        assertEquals(List.of(), reading.errors());
        assertTrue(reading.problems().stream().anyMatch(p -> p.id().equals(Complaint.TOO_MANY_WARNINGS.id())));
        assertTrue(reading.catalog().isPresent());
    }

    @Test
    void endlessIncludesAreRefused() {
        CatalogReader reader = new CatalogReader(file -> {
            String name = file.replace(".yaml", "");
            String text = "recourse: 1\ncatalog: " + name + "\ninclude: [" + name + "x]\n";
            return Optional.of(text.getBytes(StandardCharsets.UTF_8));
        });
        List<Problem> problems = reader.read("a.yaml").problems();
        assertTrue(
                problems.stream().anyMatch(p -> p.id().equals(Complaint.INCLUDED_TOO_DEEP.id())), problems.toString());
    }

    @Test
    void aMissingFileIsReportedAsMissing() {
        Reading reading = new CatalogReader(CatalogSource.folder(folder)).read("gone.yaml");
        assertEquals(
                List.of("gone.yaml:1:1: error RC001: file 'gone.yaml' not found; check its name and folder"),
                reading.problems().stream().map(Problem::text).toList());
    }

    @Test
    void anInvalidFileNameIsAMissingFile() {
        Reading reading = new CatalogReader(CatalogSource.folder(folder)).read("a\0b.yaml");
        assertEquals(Complaint.NO_FILE.id(), reading.problems().get(0).id());
    }

    @Test
    void aDirectoryIsReportedAsADirectory() throws IOException {
        Files.createDirectory(folder.resolve("shop.yaml"));
        Reading reading = new CatalogReader(CatalogSource.folder(folder)).read("shop.yaml");
        assertEquals(
                List.of(
                        "shop.yaml:1:1: error RC002: the file cannot be read: it is a directory; check its path and permissions"),
                reading.problems().stream().map(Problem::text).toList());
    }

    @Test
    void aFailureWhileReadingIsReportedWithItsReason() {
        CatalogSource vanishing = file -> {
            throw new java.io.UncheckedIOException(new IOException("the disk is gone"));
        };
        assertEquals(
                "shop.yaml:1:1: error RC002: the file cannot be read: the disk is gone; check its path and permissions",
                first(new CatalogReader(vanishing).read("shop.yaml")));
    }

    @Test
    void aMissingReasonIsNotShownAsNull() {
        CatalogSource silent = file -> {
            throw new java.io.UncheckedIOException(new IOException());
        };
        assertEquals(
                "shop.yaml:1:1: error RC002: the file cannot be read: the system gives no reason; check its path and permissions",
                first(new CatalogReader(silent).read("shop.yaml")));
    }

    @Test
    void atMostOneByteBeyondTheLimitIsReadOfALargeFile() throws IOException {
        Files.write(folder.resolve("large.yaml"), new byte[TEN_MEGABYTES]);
        byte[] bytes = CatalogSource.folder(folder).read("large.yaml").orElseThrow();
        assertEquals((8 << 20) + 1, bytes.length);
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkAreRead() throws IOException {
        String text = Files.readString(Path.of("standard.yaml"));
        Files.writeString(folder.resolve("standard.yaml"), "\uFEFF" + text.replace("\n", "\r\n"));
        Reading reading = new CatalogReader(CatalogSource.folder(folder)).read("standard.yaml");
        assertEquals(List.of(), reading.errors());
        assertTrue(reading.catalog().isPresent());
    }
}
