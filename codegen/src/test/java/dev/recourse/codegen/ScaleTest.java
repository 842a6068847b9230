package dev.recourse.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As many codes as an enum can hold, with all that a code can have. */
class ScaleTest {

    private static final int HOTSPOT_LIMIT = 8_000;

    @TempDir
    Path folder;

    @Test
    void compilesAsManyCodesAsAnEnumHolds() throws IOException, ReflectiveOperationException {
        Compilation.Outcome outcome = compile(Refusals.MAX_CODES).mustSucceed();
        Class<?> codes = Class.forName("com.example.many.ManyCode", true, outcome.load());
        assertEquals("Optional[K_3999]", find(codes, "c3999").toString());
        assertFalse(outcome.source("ManyCode").contains("switch"), "a code is looked up in data");
        for (String type : new String[] {
            "ManyCodeCases", "ManyCodeMessages", "ManyCodeMessages4", "ManyCodeData$ManyCodeData40", "ManyMessagesEn"
        }) {
            assertTrue(longestMethod(outcome.classes(), type) < HOTSPOT_LIMIT, type);
        }
    }

    private static Object find(Class<?> codes, String code)
            throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
        return Optional.ofNullable(codes.getMethod("find", String.class).invoke(null, code))
                .orElseThrow();
    }

    private Compilation.Outcome compile(int size) throws IOException {
        StringBuilder catalog = new StringBuilder("""
                recourse: 1
                catalog: many
                prefix: Many
                backoffs:
                  slow: { base: 1s, max: 2s, jitter: none }
                domains:
                  many:
                    protocol: plain
                    enum: ManyCode
                    codes:
                """);
        for (int i = 0; i < size; i++) {
            catalog.append("""
                          c%1$d:
                            key: K_%1$d
                            name: Code %1$d
                            means: This is what code %1$d means.
                            do: This is what is done about code %1$d.
                            remedy: { retry: { backoff: slow } }
                            acts: [client]
                            help: https://example.com/codes/%1$d
                    """.formatted(i));
            catalog.append(i % 20 == 0 ? """
                            details: "Code %1$d of ${count:int}"
                            message: Code %1$d of ${count} in ${delay}.
                            plain: Code %1$d in ${delay}.
                            gave-up: Code %1$d was given up.
                    """.formatted(i) : """
                            message: Code %1$d in ${delay}.
                            gave-up: Code %1$d was given up.
                    """.formatted(i));
        }
        Files.writeString(folder.resolve("many.yaml"), catalog);
        return Compilation.in(folder.resolve("out"))
                .catalogsAt(folder)
                .annotating("com.example.many", "many.yaml")
                .run();
    }

    /** The largest offset of an instruction. */
    private static int longestMethod(Path classes, String type) {
        StringWriter listing = new StringWriter();
        try (PrintWriter out = new PrintWriter(listing)) {
            ToolProvider.findFirst("javap")
                    .orElseThrow()
                    .run(
                            out,
                            out,
                            "-c",
                            "-p",
                            classes.resolve("com/example/many/" + type + ".class")
                                    .toString());
        }
        int longest = 0;
        Matcher offsets = Pattern.compile("(?m)^ *(\\d+): [a-z]").matcher(listing.toString());
        while (offsets.find()) {
            longest = Math.max(longest, Integer.parseInt(offsets.group(1)));
        }
        assertTrue(longest > 0, type);
        return longest;
    }
}
