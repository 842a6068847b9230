package dev.recourse.tools.translate;

import dev.recourse.engine.ShownText;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes texts as YAML scalars: without quotation marks where that is safe, else with double ones. */
final class YamlScalar {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** What other YAML readers take for something else than a text, such as a number, a date or a flag. */
    private static final Pattern NO_TEXT = Pattern.compile("(?i)null|true|false|yes|no|on|off|y|n|[.=~<].*");

    private YamlScalar() {}

    /**
     * The text as a scalar.
     *
     * @param isInBrackets whether it is within a flow mapping, where commas and brackets end a text
     */
    static String of(String text, boolean isInBrackets) {
        return isPlain(text, isInBrackets) ? text : quoted(text);
    }

    private static boolean isPlain(String text, boolean isInBrackets) {
        return !text.isEmpty()
                && text.equals(text.strip())
                && "-?:,[]{}#&*!|>'\"%@`".indexOf(text.charAt(0)) < 0
                && !NO_TEXT.matcher(text).matches()
                && !text.contains(": ")
                && !text.contains(" #")
                && !text.endsWith(":")
                && text.codePoints().allMatch(YamlScalar::isWritten)
                && !(isInBrackets && text.chars().anyMatch(c -> ",[]{}".indexOf(c) >= 0));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (isWritten(c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
            }
        });
        return quoted.append('"').toString();
    }

    /** Whether the character is written as it is. Joiners are, because they are parts of words. */
    private static boolean isWritten(int codePoint) {
        return ShownText.isVisible(codePoint) || codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER;
    }
}
