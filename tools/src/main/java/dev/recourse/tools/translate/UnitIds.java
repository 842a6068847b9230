package dev.recourse.tools.translate;

import java.util.Locale;

/** The ids of groups and units, which may consist of a few characters only. Different paths have different ids. */
final class UnitIds {

    private UnitIds() {}

    /** The id of a text. */
    static String unit(String path, String key) {
        return row(path) + "." + key;
    }

    /** The id of a row. */
    static String row(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash) + "." + escaped(path.substring(slash + 1));
    }

    /** The id of a domain. */
    static String domain(String name) {
        return "domain:" + name;
    }

    /** The text with other characters than letters, digits, dots, hyphens and underscores as numbers between colons. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean isAllowed = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '.'
                    || c == '-'
                    || c == '_';
            if (isAllowed) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append(':')
                        .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                        .append(':');
            }
        });
        return escaped.toString();
    }
}
