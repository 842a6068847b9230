package dev.recourse.catalog.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.problem.Problem;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TreeProperties {

    @Provide
    static Arbitrary<String> yamlish() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a", "b: ", ": ", "- ", "\n", "  ", "\t", "[", "]", "{", "}", ", ", "'", "\"", "&x ", "*x", "!t ", "|",
                ">", "#", "%", "@", "---\n", "...\n", "? ", "<<: ", "😀", "\uD83D", "\u0000", "\u2028", "\\", "null",
                "01");
        return pieces.list().ofMaxSize(60).map(list -> String.join("", list));
    }

    @Property
    void anyTextIsATreeOrAProblemWithinTheFile(@ForAll("yamlish") String text) {
        check(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void anyBytesAreATreeOrAProblemWithinTheFile(@ForAll @Size(max = 200) byte[] bytes) {
        check(bytes);
    }

    private static void check(byte[] bytes) {
        Report report = Report.on("x.yaml");
        Optional<Node> tree = Tree.read(bytes, report);
        assertTrue(tree.isPresent() || report.hasErrors());
        for (Problem problem : report.sorted()) {
            assertTrue(problem.line() >= 1 && problem.line() <= bytes.length + 1, problem.text());
            assertTrue(problem.column() >= 1 && problem.column() <= bytes.length + 1, problem.text());
            assertTrue(!problem.message().contains("\n"), problem.text());
        }
    }

    @Property
    void supplementaryCharactersAreReadAtAnyPosition(@ForAll @IntRange(min = 0, max = 5_000) int before) {
        String text = "# " + "x".repeat(before) + "\na: \"😀\"\n";
        Node tree = Tree.read(text.getBytes(StandardCharsets.UTF_8), Report.on("x.yaml"))
                .orElseThrow();
        Node.Entry entry = ((Node.Mapping) tree).entries().get(0);
        assertEquals("😀", ((Node.Scalar) entry.value()).text());
        assertEquals(new Mark(2, 4), entry.value().mark());
    }

    @Property
    void everyPlainScalarKeepsItsText(@ForAll("scalars") String scalar) {
        byte[] bytes = ("a: " + scalar + "\n").getBytes(StandardCharsets.UTF_8);
        Node tree = Tree.read(bytes, Report.on("x.yaml")).orElseThrow();
        Node value = ((Node.Mapping) tree).entries().get(0).value();
        assertEquals(scalar, ((Node.Scalar) value).text());
    }

    @Provide
    static Arbitrary<String> scalars() {
        Arbitrary<String> known = Arbitraries.of(List.of(
                "01000",
                "22E10",
                "0x1F",
                "0b11",
                "1_000",
                "190:20:30",
                ".inf",
                ".NaN",
                "+12",
                "-0",
                "1e400",
                "yes",
                "NO",
                "on",
                "~",
                "2024-01-01",
                "true",
                "1.0",
                "1.",
                "9".repeat(1_200)));
        Arbitrary<String> numbers = Arbitraries.strings()
                .withChars("0123456789.eE+_xob")
                .ofMinLength(1)
                .ofMaxLength(12);
        return Arbitraries.oneOf(known, numbers);
    }
}
