package dev.recourse.tools.translate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/** Builds XML from top to bottom, one element a line. */
final class XmlText {

    private static final String INDENT = "  ";
    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element that holds others. */
    XmlText open(String name, String... attributes) {
        indent();
        tag(name, attributes);
        text.append(">\n");
        open.push(name);
        return this;
    }

    /** Closes the element opened last. */
    XmlText close() {
        String name = Objects.requireNonNull(open.poll());
        indent();
        text.append("</").append(name).append(">\n");
        return this;
    }

    /** Opens an element that holds text, up to {@link #end}. */
    XmlText start(String name, String... attributes) {
        indent();
        tag(name, attributes);
        text.append('>');
        return this;
    }

    XmlText end(String name) {
        text.append("</").append(name).append(">\n");
        return this;
    }

    /** An element without content in the midst of text. */
    XmlText mark(String name, String... attributes) {
        tag(name, attributes);
        text.append("/>");
        return this;
    }

    /** Text, in which no character is one that XML cannot have. */
    XmlText text(String characters) {
        text.append(escaped(characters, false));
        return this;
    }

    /** Whether XML can have the character. */
    static boolean canHave(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || (codePoint >= ' ' && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint > 0xFFFF;
    }

    private void indent() {
        text.append(INDENT.repeat(open.size()));
    }

    private void tag(String name, String... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1], true))
                    .append('"');
        }
    }

    private static String escaped(String characters, boolean isAttribute) {
        StringBuilder escaped = new StringBuilder();
        characters.codePoints().forEach(c -> {
            if (c == '&') {
                escaped.append("&amp;");
            } else if (c == '<') {
                escaped.append("&lt;");
            } else if (c == '>') {
                escaped.append("&gt;");
            } else if (isAttribute && c == '"') {
                escaped.append("&quot;");
            } else if (c == '\r' || (isAttribute && (c == '\n' || c == '\t'))) {
                escaped.append("&#").append(c).append(';');
            } else {
                escaped.appendCodePoint(canHave(c) ? c : REPLACEMENT);
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
