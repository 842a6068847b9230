package dev.recourse.codegen.text;

/** Text of a catalog inside a documentation comment. */
public final class Html {

    private Html() {}

    /**
     * The text with everything as an entity that means something to HTML, to a documentation comment, or to Java before
     * it even knows what a comment is; a run of white space or control characters becomes one space.
     */
    public static String text(String text) {
        StringBuilder html = new StringBuilder();
        text.strip().codePoints().forEach(c -> append(html, c));
        return html.toString();
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
