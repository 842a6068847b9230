package dev.recourse.codegen.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Java literals, in ASCII only, so that a source file means the same in every encoding. */
public final class Literals {

    /** Each unit, and how many of the unit before make one. */
    private static final List<Map.Entry<String, Integer>> LARGER_UNITS = List.of(
            Map.entry("Seconds", 1_000), Map.entry("Minutes", 60), Map.entry("Hours", 60), Map.entry("Days", 24));

    private static final char REPLACEMENT = '\ufffd';

    private Literals() {}

    /** The text as a string literal. Half a surrogate pair, which javac misreads before a backslash, becomes U+FFFD. */
    public static String string(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            boolean half = Character.getType(c) == Character.SURROGATE;
            for (char unit : Character.toChars(half ? REPLACEMENT : c)) {
                literal.append(escape(unit));
            }
        }
        return literal.append('"').toString();
    }

    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                c >= ' ' && c <= '~'
                        ? String.valueOf(c)
                        : "\\u" + HexFormat.of().toHexDigits(c);
        };
    }

    /** The text as a character literal. */
    public static String character(char c) {
        return "'" + (c == '\'' ? "\\'" : c == '"' ? "\"" : escape(c)) + "'";
    }

    /** The number as an {@code int} literal if it fits, else as a {@code long} one: {@code 60_000}. */
    public static String number(long value) {
        StringBuilder digits = new StringBuilder(Long.toString(value));
        for (int end = digits.length() - 3; end > (value < 0 ? 1 : 0); end -= 3) {
            digits.insert(end, '_');
        }
        return value == (int) value ? digits.toString() : digits.append('L').toString();
    }

    /** The duration as a call of the factory with the largest unit that holds it: {@code Duration.ofSeconds(30)}. */
    public static String duration(Duration value) {
        long amount = value.toMillis();
        String unit = "Millis";
        for (Map.Entry<String, Integer> larger : LARGER_UNITS) {
            if (amount % larger.getValue() != 0) {
                break;
            }
            amount /= larger.getValue();
            unit = larger.getKey();
        }
        return amount == 0 ? "Duration.ZERO" : "Duration.of" + unit + "(" + number(amount) + ")";
    }

    /** The number as a literal that reads back as the same {@code double}: {@code 2}, {@code 0.1}. */
    public static String decimal(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1_000
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /** The text as lines of a text block of at most {@code width} characters; all but the last end in a backslash. */
    static List<String> blockLines(String text, int width) {
        List<String> lines = new ArrayList<>();
        List<String> pieces = pieces(string(text), width + 1, width + 1);
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            lines.add(piece.substring(1, piece.length() - 1) + (i < pieces.size() - 1 ? "\\" : ""));
        }
        return lines;
    }

    /**
     * The literal in pieces of at most {@code width} characters, cut after a space if one is near the end.
     *
     * @param first the most characters of the first piece
     */
    static List<String> pieces(String literal, int first, int width) {
        List<String> pieces = new ArrayList<>();
        String rest = literal.substring(1, literal.length() - 1);
        int most = first - 2;
        while (rest.length() > most) {
            int cut = cut(rest, most);
            pieces.add('"' + rest.substring(0, cut) + '"');
            rest = rest.substring(cut);
            most = width - 2;
        }
        pieces.add('"' + rest + '"');
        return pieces;
    }

    private static int cut(String escaped, int most) {
        int space = 0;
        int whole = 0;
        while (true) {
            int next = whole + unit(escaped, whole);
            if (next > most) {
                return space > most / 2 ? space : Math.max(whole, 1);
            }
            if (escaped.charAt(whole) == ' ') {
                space = next;
            }
            whole = next;
        }
    }

    /** The length of the character at this position, which may be an escape. */
    private static int unit(String escaped, int at) {
        if (escaped.charAt(at) != '\\') {
            return 1;
        }
        return escaped.charAt(at + 1) == 'u' ? 6 : 2;
    }
}
