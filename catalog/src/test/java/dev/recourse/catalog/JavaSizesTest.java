package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Catalogs of which a compiler would refuse the generated Java, because something in it is too large. */
class JavaSizesTest {

    private static final String ROW = "means: M., do: D., acts: [client], ";

    private static String times(int n, String separator, IntFunction<String> text) {
        return IntStream.range(0, n).mapToObj(text).collect(Collectors.joining(separator));
    }

    private static String code(int i, String rest) {
        return "      c" + i + ": { key: K" + i + ", name: N, " + ROW + "remedy: give-up" + rest + " }\n";
    }

    private static String domain(String name, String codes) {
        return "  " + name + ":\n    protocol: plain\n    codes:\n" + codes;
    }

    private static Reading read(String head, String domains) {
        byte[] text =
                ("recourse: 1\ncatalog: large\n" + head + "domains:\n" + domains).getBytes(StandardCharsets.UTF_8);
        return new CatalogReader(file -> Optional.of(text)).read("large.yaml");
    }

    /** The errors, without the name of the file. */
    private static List<String> errors(String head, String domains) {
        return read(head, domains).errors().stream()
                .map(Problem::text)
                .map(text -> text.substring("large.yaml:".length()))
                .toList();
    }

    private static String tooMany(String what, int size, int most) {
        return "'" + what + "' has " + size + " items, but at most " + most + " are allowed; combine some of them";
    }

    @Test
    void otherNamesOfCodesAreConstantsToo() {
        String codes = times(1_000, "", i -> code(i, ", aliases: [A%1$d, B%1$d], synonyms: [S%1$d]".formatted(i)));
        assertEquals(List.of(), errors("", domain("d", codes)));

        Reading reading = read("", domain("d", codes + code(1_000, "")));
        assertEquals(
                List.of(
                        "RC201: the domain 'd' has 4001 codes, their other names included, but a Java enum holds at most"
                                + " 4000; split the domain in two"),
                reading.errors().stream()
                        .map(problem -> problem.id() + ": " + problem.message())
                        .toList());
        assertTrue(reading.catalog().isPresent(), "it can be used at run time");
    }

    @Test
    void aPolicyNamesALimitedNumberOfThings() {
        assertEquals(
                List.of("3:1: error RC077: " + tooMany("domains", 251, 250)),
                errors("", times(251, "", i -> domain("d" + i, code(0, "")))));
        String backoffs = times(501, "", i -> "  b" + i + ": { delays: [1s], jitter: full }\n");
        assertEquals(
                List.of("3:1: error RC077: " + tooMany("backoffs", 501, 500)),
                errors("backoffs:\n" + backoffs, domain("d", code(0, ""))));
        String delays = times(
                31, "", i -> "  b" + i + ": { delays: [" + times(100, ", ", n -> n + "s") + "], jitter: full }\n");
        assertEquals(
                List.of("3:1: error RC077: " + tooMany("delays", 3_100, 3_000)),
                errors("backoffs:\n" + delays, domain("d", code(0, ""))));
        String names = times(1_001, ",\n", i -> "h" + i);
        assertEquals(
                List.of(
                        "4:3: error RC077: " + tooMany("hosts", 1_001, 1_000),
                        "1007:3: error RC077: " + tooMany("endpoints", 1_001, 1_000)),
                errors(
                        "redirects:\n  hosts: [" + names.replace("h", "h.h") + "]\n\n\n  endpoints: [" + names + "]\n",
                        domain("d", code(0, ""))));
    }

    @Test
    void aPatternThatIsTooLongForAnythingIsOneMistake() {
        String words = times(2_000, "\n          ", i -> "word");
        assertEquals(
                List.of("11:18: error RC203: the text has 9999 characters, but at most 8192 are allowed; shorten it"),
                errors(
                        "",
                        domain(
                                "d",
                                "      c:\n        key: K\n        name: N\n        means: M.\n"
                                        + "        details: >-\n          " + words
                                        + "\n        do: D.\n        remedy: give-up\n        acts: [client]\n")));
    }

    @Test
    void aRowHasALimitedNumberOfValues() {
        String many = times(1_001, "", i -> "        x-k" + i + ": v\n");
        assertEquals(
                List.of(
                        "6:5: error RC077: " + tooMany("x-", 1_001, 100),
                        "7:7: error RC077: " + tooMany("c0", 1_007, 1_000)),
                errors(
                        "",
                        domain(
                                "d",
                                "      c0:\n        key: K\n        name: N\n        means: M.\n        do: D.\n"
                                        + "        remedy: give-up\n        acts: [client]\n" + many)));
    }

    @Test
    void detailsHaveALimitedNumberOfPlaceholders() {
        String details = ", details: \"" + times(101, " ", i -> "${h" + i + ":int}") + "\"";
        assertEquals(
                List.of("RC077: " + tooMany("details", 101, 100)),
                read("", domain("d", code(0, details))).errors().stream()
                        .map(problem -> problem.id() + ": " + problem.message())
                        .toList());
    }

    @Test
    void aLimitedNumberOfRangesHasMessages() {
        String head = """
                delay: { seconds: "${n} s", minutes: "${n} m" }
                messages: { recovering: "Again in ${delay}.", gave-up: Sorry. }

                """;
        String ranges = times(
                251,
                "",
                i -> "      " + 10 * i + "-" + (10 * i + 1) + ": { " + ROW + "remedy: give-up, message: M. }\n");
        assertEquals(
                List.of("9:5: error RC077: " + tooMany("unknown (with messages)", 251, 250)),
                errors(head, "  d:\n    protocol: plain\n    unknown:\n" + ranges));
    }

    @Test
    void theTypesOfManyMessagesAreNames() {
        String others = "  e:\n    protocol: plain\n    enum: DCodeMessages2\n    codes:\n" + code(0, "");
        String thousand = times(1_000, "", i -> code(i, ""));
        assertEquals(List.of(), errors("", domain("d", thousand) + others));
        assertEquals(
                List.of("1010:11: error RC072: 'DCodeMessages2' generates the Java name DCodeMessages2, and so does 'd'"
                        + " on line 4; rename one"),
                errors("", domain("d", thousand + code(1_000, "")) + others));
    }
}
