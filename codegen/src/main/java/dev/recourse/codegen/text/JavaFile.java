package dev.recourse.codegen.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A source file while it is written: blocks are indented, lines are wrapped, and the types in the code are imported.
 *
 * <p>The types are found in the text, outside of strings. The types that generated code uses are known, so none is
 * missed. An expression tree that knows its types would make every writer longer.
 */
public final class JavaFile {

    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final String header;
    private final String packageName;
    private final Optional<String> generator;
    private final Set<String> imports = new TreeSet<>();
    private final StringBuilder body = new StringBuilder();
    /** The simple names of types in the code. */
    private final Set<String> names = new HashSet<>();

    private int indent;

    /**
     * An empty file.
     *
     * @param header the comment in its first line
     * @param packageName its package
     * @param generator the value of {@code @Generated} on its type; empty where that annotation is not visible
     */
    public JavaFile(String header, String packageName, Optional<String> generator) {
        this.header = header;
        this.packageName = packageName;
        this.generator = generator;
        if (generator.isPresent()) {
            imports.add(GENERATED);
        }
    }

    /** Imports those of these types that the code names, as {@link #text} finds them. */
    public JavaFile importing(Class<?>... types) {
        for (Class<?> type : types) {
            imports.add(type.getCanonicalName());
        }
        return this;
    }

    /** A line of code. */
    public JavaFile line(String text) {
        if (text.isEmpty()) {
            body.append('\n');
            return this;
        }
        body.append(" ".repeat(indent)).append(text).append('\n');
        addNames(text);
        return this;
    }

    /** The line that opens the file's type, below its annotation. */
    public JavaFile openType(String declaration) {
        annotate();
        return open(declaration);
    }

    /** The head of the file's record, below its annotation. */
    public JavaFile openRecord(String head, List<String> components, String type) {
        annotate();
        return signature(head, components, " implements " + type + " {");
    }

    private void annotate() {
        generator.ifPresent(name -> line("@Generated(" + Literals.string(name) + ")"));
    }

    /** A line that opens a block. */
    public JavaFile open(String text) {
        line(text);
        indent += 4;
        return this;
    }

    /** The line that closes a block. */
    public JavaFile close() {
        indent -= 4;
        return line("}");
    }

    /** The line that closes a block, with what follows on it. */
    public JavaFile close(String more) {
        indent -= 4;
        return line("}" + more);
    }

    /**
     * {@code head expression tail}, on as many lines as it needs. If it does not fit, the expression starts on a new
     * line after an arrow, and after an equals sign if that line holds all of it.
     */
    public JavaFile statement(String head, Expression expression, String tail) {
        Page page = new Page();
        page.newLine(indent).append(head.stripTrailing());
        int length = expression.flat().length() + tail.length();
        int inner = indent;
        if (!page.fits(1 + length) && head.endsWith("-> ")) {
            inner = indent + 4;
            page.newLine(inner);
        } else if (!page.fits(1 + length)
                && head.endsWith("= ")
                && indent + Expression.CONTINUATION + length <= Page.WIDTH) {
            page.newLine(indent + Expression.CONTINUATION);
        } else if (head.endsWith(" ")) {
            page.append(" ");
        }
        expression.write(page, inner, tail.length());
        page.append(tail);
        String text = page.toString().substring(1);
        body.append(text).append('\n');
        addNames(text);
        return this;
    }

    /** {@code head """ lines """ tail}; a long line continues on the next. No line ends in white space. */
    public JavaFile textBlock(String head, List<String> lines, String tail) {
        line(head + "\"\"\"");
        String margin = " ".repeat(indent + Expression.CONTINUATION);
        for (String content : lines) {
            for (String piece : Literals.blockLines(content, Page.WIDTH - margin.length())) {
                body.append(piece.isEmpty() ? "" : margin + piece).append('\n');
            }
        }
        body.append(margin).append("\"\"\"").append(tail).append('\n');
        return this;
    }

    /** {@code head(parameters) tail}, on as many lines as it needs; the tail opens a block. */
    public JavaFile signature(String head, List<String> parameters, String tail) {
        statement("", call(head, parameters), tail);
        indent += 4;
        return this;
    }

    /** {@code head(parameters);}, on as many lines as it needs. */
    public JavaFile declaration(String head, List<String> parameters) {
        return statement("", call(head, parameters), ";");
    }

    private static Expression call(String head, List<String> parameters) {
        return Expression.call(head, parameters.stream().map(Expression::of).toList());
    }

    /** A documentation comment. */
    public JavaFile doc(Javadoc comment) {
        for (String line : comment.lines(Page.WIDTH - indent)) {
            body.append(" ".repeat(indent)).append(line).append('\n');
        }
        return this;
    }

    /** A one-sentence documentation comment. */
    public JavaFile doc(String sentence) {
        return doc(Javadoc.of(sentence));
    }

    /** The file's text. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("// " + header);
        lines.add("package " + packageName + ";");
        List<String> used = imports.stream()
                .filter(name -> names.contains(name.substring(name.lastIndexOf('.') + 1)))
                .toList();
        if (!used.isEmpty()) {
            lines.add("");
            used.forEach(name -> lines.add("import " + name + ";"));
        }
        lines.add("");
        return String.join("\n", lines) + "\n" + body;
    }

    private void addNames(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '"' ? endOfString(text, at) : endOfWord(text, at);
            if (c >= 'A' && c <= 'Z' && (at == 0 || text.charAt(at - 1) != '.')) {
                names.add(text.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
    }

    /** The index behind the string that starts here; behind its quote, if it does not end in this text. */
    private static int endOfString(String text, int start) {
        for (int at = start + 1; at < text.length(); at++) {
            if (text.charAt(at) == '"') {
                return at + 1;
            }
            if (text.charAt(at) == '\\') {
                at++;
            }
        }
        return start + 1;
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length() && isOfWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOfWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
