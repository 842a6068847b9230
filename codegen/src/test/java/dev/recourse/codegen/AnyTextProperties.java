package dev.recourse.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.codegen.text.Expression;
import dev.recourse.codegen.text.Html;
import dev.recourse.codegen.text.JavaFile;
import dev.recourse.codegen.text.Javadoc;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any text of a catalog is safe in a Java source. */
class AnyTextProperties {

    private static final Path FOLDER = Path.of("target", "any-text");

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> nasty = Arbitraries.of(
                "\\",
                "\\u0022",
                "\\u000a",
                "\"",
                "\"\"\"",
                "'",
                "*/",
                "/**",
                "@",
                "{@link",
                "}",
                "<",
                "&amp;",
                "\n",
                "\r",
                "\t",
                "\0",
                "\ud800",
                "\u202e",
                "\u00e4",
                "\ud83d\ude00",
                " ",
                "word",
                "%s",
                "$");
        Arbitrary<String> mixed =
                Arbitraries.oneOf(nasty, Arbitraries.strings().all().ofMaxLength(8));
        return mixed.list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts))
                .list()
                .ofSize(40);
    }

    /** Replaces each half of a surrogate pair, which a file in UTF-8 cannot contain. */
    private static String wellFormed(String text) {
        return text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Property(tries = 20)
    void everyTextIsAFaithfulLiteral(@ForAll("texts") List<String> texts) throws ReflectiveOperationException {
        JavaFile file = new JavaFile("Any text.", "any", Optional.empty()).importing(List.class);
        file.open("public final class Texts {");
        file.line("private Texts() {}").open("public static List<String> texts() {");
        file.statement("return ", Expression.listOf(texts), ";").close().close();
        String source = file.text();
        assertTrue(source.lines().allMatch(line -> line.length() <= 120));
        assertEquals(
                texts.stream().map(AnyTextProperties::wellFormed).toList(),
                load(source).getMethod("texts").invoke(null));
    }

    @Property(tries = 20)
    void everyNameOfAFileIsAFaithfulLineOfATextBlock(@ForAll("texts") List<String> texts)
            throws ReflectiveOperationException {
        List<String> lines = texts.stream()
                .map(text -> text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", "").strip())
                .toList();
        JavaFile file = new JavaFile("Any text.", "any", Optional.empty());
        file.open("public final class Texts {");
        file.line("private Texts() {}").open("public static String texts() {");
        file.textBlock("return ", lines, ";").close().close();
        String source = file.text();
        assertTrue(source.lines().allMatch(line -> line.length() <= 120));
        assertEquals(
                lines.stream().map(line -> wellFormed(line) + "\n").collect(Collectors.joining()),
                load(source).getMethod("texts").invoke(null));
    }

    @Property(tries = 20)
    void everyTextIsHarmlessInDocumentation(@ForAll("texts") List<String> texts) {
        JavaFile file = new JavaFile("Any text.", "any", Optional.empty());
        List<String> sentences = new ArrayList<>();
        for (String text : texts) {
            String html = Html.text(text);
            assertTrue(html.chars().allMatch(c -> c >= ' ' && c <= '~'));
            sentences.add(html.isEmpty() ? "Nothing." : html);
        }
        Javadoc doc = Javadoc.of("Texts.");
        sentences.forEach(doc::paragraph);
        file.doc(doc);
        file.open("public final class Texts {").line("private Texts() {}").close();
        load(file.text());
    }

    private static Class<?> load(String source) {
        Compilation.Outcome outcome = Compilation.in(FOLDER)
                .option("-Xdoclint:html,syntax,reference")
                .source("any.Texts", source)
                .run()
                .mustSucceed();
        try {
            return Class.forName("any.Texts", true, outcome.load());
        } catch (ClassNotFoundException e) {
            throw new LinkageError("any.Texts", e);
        }
    }
}
