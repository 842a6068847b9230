package dev.recourse.codegen.text;

import java.util.regex.Pattern;

/** Text of a catalog inside a documentation comment; one that is put together of texts and variables. */
public final class Html {

    private static final Pattern PLACE = Pattern.compile("\\$&#123;(\\w+)(?::\\w+)?&#125;");

    private final StringBuilder html = new StringBuilder();

    /** Adds a text as {@link #text} makes it. */
    public Html add(String text) {
        text.codePoints().forEach(c -> append(html, c));
        return this;
    }

    /** Adds a variable. */
    public Html variable(String name) {
        html.append("<var>").append(name).append("</var>");
        return this;
    }

    @Override
    public String toString() {
        return html.toString().strip();
    }

    /** The text as {@link #text} makes it, with each place {@code ${name}} or {@code ${name:type}} as a variable. */
    public static String template(String text) {
        return PLACE.matcher(text(text)).replaceAll("<var>$1</var>");
    }

    /**
     * The text with an entity for every character that has a meaning in HTML, in a documentation comment, or in a Java
     * source outside of ASCII. A run of white space or control characters becomes one space.
     */
    public static String text(String text) {
        return new Html().add(text).toString();
    }

    private static void append(StringBuilder html, int c) {
        if (c <= ' ' || c == 0x7F || Character.isWhitespace(c) || Character.isISOControl(c)) {
            if (html.length() > 0 && html.charAt(html.length() - 1) != ' ') {
                html.append(' ');
            }
        } else if (c == '<') {
            html.append("&lt;");
        } else if (c == '>') {
            html.append("&gt;");
        } else if (c == '&') {
            html.append("&amp;");
        } else if (c == '@' || c == '{' || c == '}' || c == '*' || c == '\\' || c > '~') {
            html.append(isShown(c) ? "&#" + c + ";" : "?");
        } else {
            html.appendCodePoint(c);
        }
    }

    private static boolean isShown(int c) {
        int type = Character.getType(c);
        return type != Character.SURROGATE && type != Character.UNASSIGNED && type != Character.FORMAT;
    }
}
