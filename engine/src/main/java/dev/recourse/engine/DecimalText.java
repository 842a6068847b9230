package dev.recourse.engine;

/** Decimal numbers as texts, such as {@code -12.50}, compared without being converted. */
final class DecimalText {

    private DecimalText() {}

    /**
     * Whether this part of a text is a decimal number: digits, perhaps with a minus before and decimals behind them.
     */
    static boolean isDecimal(String text, int start, int end) {
        int from = start < end && text.charAt(start) == '-' ? start + 1 : start;
        int point = digitsEnd(text, from, end);
        if (point == from || point == end) {
            return point > from;
        }
        return text.charAt(point) == '.' && point + 1 < end && digitsEnd(text, point + 1, end) == end;
    }

    /** The position of the first character that is not a digit. */
    static int digitsEnd(String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** Compares two decimal numbers by their values. */
    static int compare(String one, String other) {
        int sign = sign(one);
        int otherSign = sign(other);
        if (sign != otherSign || sign == 0) {
            return Integer.compare(sign, otherSign);
        }
        return sign * compareSize(one, other);
    }

    private static int sign(String text) {
        boolean isZero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return isZero ? 0 : text.charAt(0) == '-' ? -1 : 1;
    }

    private static int compareSize(String one, String other) {
        int start = firstDigit(one);
        int otherStart = firstDigit(other);
        int point = digitsEnd(one, start, one.length());
        int otherPoint = digitsEnd(other, otherStart, other.length());
        int length = point - start;
        if (length != otherPoint - otherStart) {
            return Integer.compare(length, otherPoint - otherStart);
        }
        int digits = Math.max(one.length() - start, other.length() - otherStart);
        for (int i = 0; i < digits; i++) {
            int compared = Integer.compare(digit(one, start + i), digit(other, otherStart + i));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    /** The position after the minus and leading zeros. */
    private static int firstDigit(String text) {
        int at = text.charAt(0) == '-' ? 1 : 0;
        while (at < text.length() && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    /** The character at this position, with a zero for each that is missing at the end. */
    private static int digit(String text, int at) {
        return at < text.length() && text.charAt(at) != '.' ? text.charAt(at) : '0';
    }
}
