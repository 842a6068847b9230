package dev.recourse.tools.markdown;

/** Plain texts as parts of Markdown (CommonMark with GitHub's tables). No text becomes markup, HTML or a link. */
public final class MarkdownText {

    /** Markup wherever it stands. Within a word, an underscore is none. */
    private static final String MARKUP = "\\`*[]<>|~";

    /** Markup at the start of a line. */
    private static final String AT_START = "#+-=";

    private static final char TICK = '`';

    private MarkdownText() {}

    /** The text on one line. */
    public static String of(String text) {
        String line = line(text);
        StringBuilder escaped = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (MARKUP.indexOf(c) >= 0
                    || (c == '_' && !isInWord(line, i))
                    || (c == '&' && i + 1 < line.length() && isEntity(line.charAt(i + 1)))
                    || (AT_START.indexOf(c) >= 0 && (i == 0 || (c == '#' && line.charAt(i - 1) == ' ')))
                    || ((c == '.' || c == ')') && isNumber(line, i))) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** The text as code, on one line. An empty text is called empty. */
    public static String code(String text) {
        String line = line(text);
        if (line.isEmpty()) {
            return "(empty)";
        }
        String ticks = String.valueOf(TICK).repeat(longestRun(line) + 1);
        boolean isPadded = line.charAt(0) == TICK || line.charAt(line.length() - 1) == TICK;
        String padding = isPadded ? " " : "";
        return ticks + padding + line + padding + ticks;
    }

    /** A cell of a table with this content, which is Markdown already. */
    public static String cell(String markdown) {
        StringBuilder cell = new StringBuilder(markdown.length());
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            boolean isEscaped = i > 0 && markdown.charAt(i - 1) == '\\';
            if (c == '|' && !isEscaped) {
                cell.append('\\');
            }
            cell.append(c);
        }
        return cell.toString();
    }

    /** Lines of code in this language. */
    public static String block(String language, String text) {
        String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
        return fence + language + "\n" + text + "\n" + fence;
    }

    /** A link with this text to a file of the site, whose name needs no escapes. */
    public static String link(String text, String file) {
        return "[" + of(text) + "](" + file + ")";
    }

    /** A link to a URL that begins with {@code https:} and has no spaces or angle brackets; any other text as code. */
    public static String url(String url) {
        return url.matches("https://[^\\s<>\\p{Cntrl}]+") ? "<" + url + ">" : code(url);
    }

    private static String line(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(" {2,}", " ")
                .strip();
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == TICK ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static boolean isInWord(String text, int index) {
        return index > 0
                && index + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(index - 1))
                && Character.isLetterOrDigit(text.charAt(index + 1));
    }

    private static boolean isEntity(char next) {
        return next == '#' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
    }

    /** Whether all before it are digits, so that it would make a list. */
    private static boolean isNumber(String text, int end) {
        return end > 0 && text.substring(0, end).chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
