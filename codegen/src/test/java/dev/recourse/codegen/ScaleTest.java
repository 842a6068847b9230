package dev.recourse.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Policy;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many codes, each with everything that a code can have, in two languages. */
class ScaleTest {

    private static final int HOTSPOT_LIMIT = 8_000;
    private static final List<String> TRANSLATIONS = List.of("ja");

    @TempDir
    Path folder;

    @Test
    void compilesMoreCodesThanOneTypeHolds() throws IOException, ReflectiveOperationException {
        compiles(1_100);
    }

    @Test
    @Tag("long")
    void compilesAsManyCodesAsAnEnumHolds() throws IOException, ReflectiveOperationException {
        compiles(4_000);
    }

    private void compiles(int size) throws IOException, ReflectiveOperationException {
        Compilation.Outcome outcome = compile(size).mustSucceed();
        ClassLoader classes = outcome.load();
        Class<?> codes = Class.forName("com.example.many.ManyCode", true, classes);
        int last = size - 1;
        assertEquals("Optional[K_" + last + "]", find(codes, "c" + last).toString());
        assertEquals("ja " + last + " in 1 s.", message(classes, codes, "c" + last, Locale.JAPAN));
        assertFalse(outcome.source("ManyCode").contains("switch"), "a code is looked up in data");
        for (String type : List.of(
                "ManyCodeCases",
                "ManyCodeMessages",
                "ManyCodeMessages" + (last / 1_000 + 1),
                "ManyCodeData$ManyCodeData" + (last / 100 + 1),
                "ManyMessagesEn$ManyCodeEn")) {
            assertTrue(longestMethod(outcome.classes(), type) < HOTSPOT_LIMIT, type);
        }
    }

    private static Object message(ClassLoader classes, Class<?> codes, String code, Locale locale)
            throws ReflectiveOperationException {
        Policy policy = (Policy) Objects.requireNonNull(Class.forName("com.example.many.Many", true, classes)
                .getMethod("policy")
                .invoke(null));
        ErrorCode constant = policy.domain("many").lookup(code);
        assertSame(codes, constant.getClass());
        return Objects.requireNonNull(Class.forName("com.example.many.ManyMessages", true, classes)
                .getMethod("of", Decision.class, Locale.class)
                .invoke(null, policy.start().on(constant.failed(), 0, 0), locale));
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
                languages: [%s]
                backoffs:
                  slow: { base: 1s, max: 2s, jitter: none }
                domains:
                  many:
                    protocol: plain
                    enum: ManyCode
                    codes:
                """.formatted(String.join(", ", TRANSLATIONS)));
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
        for (String language : TRANSLATIONS) {
            Files.writeString(folder.resolve("many." + language + ".yaml"), translation(language, size));
        }
        return Compilation.in(folder.resolve("out"))
                .catalogsAt(folder)
                .annotating("com.example.many", "many.yaml")
                .run();
    }

    private static String translation(String language, int size) {
        StringBuilder translation = new StringBuilder("""
                recourse: 1
                translates: many
                language: %s
                delay: { seconds: "${n} s", minutes: "${n} m" }
                messages: { recovering: "R ${delay}.", gave-up: "G." }
                domains:
                  many:
                """.formatted(language));
        for (int i = 0; i < size; i++) {
            String message = i % 20 == 0 ? "%1$s %2$d of ${count} in ${delay}." : "%1$s %2$d in ${delay}.";
            String plain = i % 20 == 0 ? ", plain: \"%1$s %2$d in ${delay}.\"" : "";
            translation.append(
                    ("    c%2$d: { message: \"" + message + "\"" + plain + ", gave-up: \"%1$s %2$d was given up.\" }\n")
                            .formatted(language, i));
        }
        return translation.toString();
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
