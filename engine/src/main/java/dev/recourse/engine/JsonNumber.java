package dev.recourse.engine;

import java.io.Serializable;

/**
 * A number of a JSON text, as it is written there.
 *
 * @param text the number by JSON's rules (RFC 8259, section 6)
 */
record JsonNumber(String text) implements Serializable {

    private static final int SECOND = 1_000;

    /** The number that a text of this type writes. A duration is written in seconds. */
    static JsonNumber of(HoleType type, String text) {
        return type == HoleType.DURATION ? seconds(DurationText.millis(text)) : new JsonNumber(withoutZeros(text));
    }

    /** Milliseconds as seconds, such as {@code 1.5}. */
    static JsonNumber seconds(long millis) {
        String whole = Long.toString(millis / SECOND);
        long rest = millis % SECOND;
        if (rest == 0) {
            return new JsonNumber(whole);
        }
        String decimals = Long.toString(SECOND + rest).substring(1);
        int end = decimals.length();
        while (decimals.charAt(end - 1) == '0') {
            end--;
        }
        return new JsonNumber(whole + "." + decimals.substring(0, end));
    }

    /** The number without the zeros before it, which JSON does not allow. */
    private static String withoutZeros(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int at = start;
        while (at + 1 < text.length() && text.charAt(at) == '0' && text.charAt(at + 1) != '.') {
            at++;
        }
        return text.substring(0, start) + text.substring(at);
    }
}
