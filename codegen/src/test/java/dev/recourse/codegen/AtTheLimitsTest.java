package dev.recourse.codegen;

import dev.recourse.catalog.format.ShapeCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As much of everything as a catalog may have: the compiler accepts what is generated. */
class AtTheLimitsTest {

    private static final String HEAD = """
            recourse: 1
            catalog: limits-of-java
            delay: { seconds: "${n} s", minutes: "${n} m" }
            messages: { recovering: "Again in ${delay}.", gave-up: Sorry. }
            """;
    private static final String ROW = "means: M., do: D., acts: [client], ";
    private static final String RETRY =
            "{ retry: { backoff: b0, limit: 3, hint: { rule: floor, max: 1m }, idempotent: true } }";

    @TempDir
    Path folder;

    private static String times(int n, String separator, IntFunction<String> text) {
        return IntStream.range(0, n).mapToObj(text).collect(Collectors.joining(separator));
    }

    private static String row(String code, String key, String more) {
        return "      " + code + ":\n        key: " + key
                + "\n        name: N\n        means: M.\n        do: D.\n        acts: [client]\n" + more;
    }

    private static String http(String reads, String codes) {
        return "  http:\n    protocol: http\n" + reads + "    codes:\n" + codes;
    }

    private void compile(String head, String domains) throws IOException {
        Files.writeString(folder.resolve("limits-of-java.yaml"), HEAD + head + "domains:\n" + domains);
        Compilation.in(folder.resolve("out"))
                .catalogsAt(folder)
                .annotating("com.example.limits", "limits-of-java.yaml")
                .run()
                .mustSucceed();
    }

    private static String backoffs(int n) {
        return "backoffs:\n"
                + times(
                        n,
                        "",
                        i -> "  b" + i + ": { base: 1s, factor: 1.5, max: 1m, jitter: plus 1500ms, floor: 123ms }\n");
    }

    @Test
    void manyDomainsAndBackoffsCompile() throws IOException {
        String domains = times(
                250,
                "",
                i -> "  d" + i + ":\n    protocol: plain\n    codes:\n"
                        + times(
                                2,
                                "",
                                n -> row(
                                        "c" + n,
                                        "KEY_" + n,
                                        "        remedy: { retry: { backoff: b" + (2 * i + n) + " } }\n")));
        compile(backoffs(500), domains);
    }

    @Test
    void manyCasesAndConditionsCompile() throws IOException {
        String reads = "    reads:\n      values: { "
                + times(50, ", ", i -> "v" + i + ": { header: V" + i + ", type: int }") + " }\n";
        String codes = times(
                40,
                "",
                code -> row(
                        Integer.toString(400 + code),
                        "CODE_X" + code,
                        "        remedy: give-up\n        cases:\n"
                                + (code > 0
                                        ? times(
                                                50,
                                                "",
                                                i -> "          - { when: { v" + i + ": [1, 4-5] }, remedy: " + RETRY
                                                        + ", key: CASE_C" + code + "X" + i + " }\n")
                                        : times(
                                                        249,
                                                        "",
                                                        i -> "          - { when: { reason: r" + i + " }, remedy: "
                                                                + "{ retry: { backoff: b0 } } }\n")
                                                + "          - { when: { " + times(50, ", ", i -> "v" + i + ": " + i)
                                                + " }, remedy: " + RETRY + " }\n")));
        compile(backoffs(1), http(reads, codes));
    }

    @Test
    void manyExtensionsPlaceholdersAndRangesCompile() throws IOException {
        String holes = times(100, " ", i -> "${h" + i + ":long}");
        String shown = times(100, " ", i -> "${h" + i + "}");
        String codes = row(
                        "c",
                        "C",
                        "        remedy: give-up\n        details: \"" + holes + "\"\n        message: \"" + shown
                                + "\"\n        plain: M.\n")
                + times(
                        10,
                        "",
                        code -> row(
                                "x" + code,
                                "X" + code,
                                "        remedy: give-up\n" + times(100, "", i -> "        x-k" + i + ": v\n")));
        String ranges = times(
                1_000,
                "",
                i -> "      " + 10 * i + "-" + (10 * i + 1) + ": { " + ROW + "remedy: " + RETRY
                        + (i < 250 ? ", message: \"M ${delay}.\", gave-up: G." : "") + " }\n");
        compile(backoffs(1), "  plain:\n    protocol: plain\n    codes:\n" + codes + "    unknown:\n" + ranges);
    }

    @Test
    void longMessagesOfValuesAndChoicesCompile() throws IOException {
        String choices = longest("${n, one {${n, =0 {a} one {b} other {${n, one {c} other {d}}}}} other {e}}");
        compile(
                "",
                "  plain:\n    protocol: plain\n    codes:\n"
                        + row("i", "I", message("${n:int}", choices))
                        + row("d", "D", message("${n:decimal}", choices))
                        + row("l", "L", message("${n:long}", longest("${n}"))));
    }

    /** A message of as many of these as fit, on lines that are not too long. */
    private static String longest(String part) {
        String line = part.repeat(80 / part.length()) + "\n          ";
        return line.repeat(ShapeCheck.MAX_TEXT / (line.strip().length() + 1)).strip();
    }

    private static String message(String details, String message) {
        return "        remedy: give-up\n        details: \"" + details + "\"\n        message: \"" + message
                + "\"\n        plain: M.\n";
    }
}
