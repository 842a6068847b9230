package dev.recourse.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes, keys and ranges that real services have, each compiled with all warnings as errors. */
class OddCodesTest {

    private static final String ROW = "means: \"%s.\", do: D., remedy: { retry: { backoff: b } }, acts: [client]";

    @TempDir
    Path folder;

    private static String code(String code, String key) {
        return "      \"" + code + "\": { key: " + key + ", name: N, message: Sorry., " + ROW.formatted("Listed")
                + " }\n";
    }

    private static String unknown(String... ranges) {
        return Stream.of(ranges)
                .map(range -> "      \"" + range + "\": { " + ROW.formatted(range) + " }\n")
                .collect(Collectors.joining("", "    unknown:\n", ""));
    }

    private static String codes(String... codesAndKeys) {
        StringBuilder yaml = new StringBuilder("    codes:\n");
        for (int i = 0; i < codesAndKeys.length; i += 2) {
            yaml.append(code(codesAndKeys[i], codesAndKeys[i + 1]));
        }
        return yaml.toString();
    }

    private Compilation.Outcome compile(String domain) throws IOException {
        Files.writeString(
                folder.resolve("odd.yaml"),
                "recourse: 1\ncatalog: odd\nbackoffs: { b: { base: 1s, max: 60s, jitter: none } }\n"
                        + "delay: { seconds: \"${n} s\", minutes: \"${n} m\" }\n"
                        + "messages: { recovering: \"Again in ${delay}.\", gave-up: Sorry. }\n"
                        + "domains:\n  d:\n    protocol: plain\n" + domain);
        return Compilation.in(folder.resolve("out"))
                .catalogsAt(folder)
                .annotating("com.example.odd", "odd.yaml")
                .run()
                .mustSucceed();
    }

    private static Object call(
            Compilation.Outcome outcome, String type, String method, Class<?> parameter, Object value)
            throws ReflectiveOperationException {
        return Class.forName("com.example.odd." + type, true, outcome.load())
                .getMethod(method, parameter)
                .invoke(null, value);
    }

    private static ErrorCode lookup(Compilation.Outcome outcome, Object code) throws ReflectiveOperationException {
        Class<?> parameter = code instanceof Integer ? int.class : String.class;
        return (ErrorCode) call(outcome, "DCode", "lookup", parameter, code);
    }

    @Test
    void keysThatAreWordsOfJavaGetASuffix() throws IOException {
        String handler = compile(
                        codes("100", "CONTINUE", "a", "YIELD", "b", "CLASS", "c", "RECORD", "d", "CONTINUE_CODE"))
                .source("DCodeHandler");
        assertEquals(
                List.of("continueCode", "yieldCode", "classCode", "record", "continueCodeCode", "unknown"),
                handler.lines()
                        .filter(line -> line.contains("default R "))
                        .map(line -> line.replaceAll(".*default R (\\w+)\\(.*", "$1"))
                        .toList());
    }

    @Test
    void anEnumMayHaveTheNameOfATypeThatGeneratedCodeDoesNotUse() throws IOException {
        assertTrue(compile("    enum: Kind\n" + codes("a", "A")).source("Kind").contains("public enum Kind "));
    }

    @Test
    void oneOddCodeDoesNotTakeLookupByNumberFromTheOthers() throws IOException, ReflectiveOperationException {
        Compilation.Outcome outcome = compile(codes("0", "NONE", "-1", "MINUS", "0x10", "HEX", "99999999999", "HUGE"));
        assertEquals("NONE", lookup(outcome, 0).name());
        assertEquals("MINUS", lookup(outcome, -1).name());
        assertEquals("UNKNOWN", lookup(outcome, 16).name());
        assertEquals("HEX", lookup(outcome, "0x10").name());
        assertEquals("HUGE", lookup(outcome, "99999999999").name());
    }

    @Test
    void textsAloneHaveNoLookupByNumber() throws IOException {
        assertFalse(compile(codes("a", "A", "01", "B")).source("DCode").contains("lookup(int"));
    }

    @Test
    void aCodeMayBeAnyTextOfUpTo256Characters() throws IOException, ReflectiveOperationException {
        String longest = "x".repeat(256);
        List<String> odd = List.of(
                "",
                " ",
                "auth/too-many-requests",
                "https://example.com/probs/out-of-credit",
                "a*b",
                "*/",
                "4000-4999",
                "\u00fc\u6f22",
                longest);
        StringBuilder yaml = new StringBuilder("    codes:\n");
        for (int i = 0; i < odd.size(); i++) {
            yaml.append(code(odd.get(i), "KEY_" + i));
        }
        yaml.append(code("gtid", "K" + "_LONG".repeat(51)));
        Compilation.Outcome outcome = compile(yaml.toString());
        for (int i = 0; i < odd.size(); i++) {
            assertEquals("KEY_" + i, lookup(outcome, odd.get(i)).name());
        }
        assertEquals(256, lookup(outcome, "gtid").name().length());
        assertEquals(
                longest.replace('x', 'y'),
                lookup(outcome, longest.replace('x', 'y') + "z").code());
    }

    @Test
    void aDomainMayConsistOfRangesOnly() throws IOException, ReflectiveOperationException {
        Compilation.Outcome outcome = compile(unknown("*", "5.*", "5.7.*", "-1199--1000"));
        Policy policy = (Policy) Class.forName("com.example.odd.Odd", true, outcome.load())
                .getMethod("policy")
                .invoke(null);
        for (List<String> pair : List.of(
                List.of("5.7.1", "5.7.*."),
                List.of("5.1", "5.*."),
                List.of("-1100", "-1199--1000."),
                List.of("x", "*."))) {
            ErrorCode code = lookup(outcome, pair.get(0));
            assertEquals(pair.get(1), code.means());
            assertTrue(policy.remedy(code.failed()).backoff().isPresent());
        }
        assertEquals("-1199--1000.", lookup(outcome, -1100).means());
    }
}
