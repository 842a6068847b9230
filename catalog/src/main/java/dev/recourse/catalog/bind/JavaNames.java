package dev.recourse.catalog.bind;

import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.yaml.Mark;
import dev.recourse.catalog.yaml.Report;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The Java names that a catalog makes in one place, each once. */
final class JavaNames {

    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "void",
            "volatile",
            "while");

    private record Taken(String by, Mark mark) {}

    private final Map<String, Taken> taken = new HashMap<>();
    private final Report report;

    JavaNames(Report report) {
        this.report = report;
    }

    static boolean isKeyword(String name) {
        return KEYWORDS.contains(name);
    }

    /** Takes the name for what is written here, or complains that it cannot be had. */
    void take(String name, String by, Mark mark) {
        if (isKeyword(name)) {
            report.add(Complaint.JAVA_KEYWORD, mark, by, name);
        }
        Taken first = taken.putIfAbsent(name, new Taken(by, mark));
        if (first != null) {
            report.add(
                    Complaint.SAME_NAME,
                    mark,
                    by,
                    name,
                    first.by(),
                    first.mark().line());
        }
    }
}
