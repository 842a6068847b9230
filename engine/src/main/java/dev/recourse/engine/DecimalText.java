package dev.recourse.engine;

/** Decimal numbers as texts, such as {@code -12.50}, compared without being converted. */
final class DecimalText {

    /** Numbers with larger exponents are too large or too small for anything that is read. */
    private static final int MAX_EXPONENT = 999;

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

    /**
     * A number of units, rounded up to a whole number, at most {@code Long.MAX_VALUE}.
     *
     * @param start where the number starts, which has no minus
     */
    static long times(String text, int start, int end, long unit) {
        int point = digitsEnd(text, start, end);
        long whole = 0;
        for (int i = start; i < point; i++) {
            int digit = text.charAt(i) - '0';
            whole = whole > (Long.MAX_VALUE - digit) / 10 ? Long.MAX_VALUE : whole * 10 + digit;
        }
        long product = whole > Long.MAX_VALUE / unit ? Long.MAX_VALUE : whole * unit;
        return Millis.add(product, fraction(text, point + 1, end, unit));
    }

    /**
     * A part of a unit, rounded up to a whole number.
     *
     * @param start where the decimals of the part start; there are none if it is not before {@code end}
     * @param unit less than 2^59
     */
    static long fraction(String text, int start, int end, long unit) {
        long part = 0;
        boolean isRounded = false;
        for (int i = end - 1; i >= start; i--) {
            long sum = part + (text.charAt(i) - '0') * unit;
            isRounded |= sum % 10 != 0;
            part = sum / 10;
        }
        return isRounded ? part + 1 : part;
    }

    /** A number without its exponent, such as {@code 1500} for {@code 1.5e3}; any other text as it is. */
    static String plain(String text) {
        int mark = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (mark < 0 || !isDecimal(text, 0, mark)) {
            return text;
        }
        boolean isSigned = text.startsWith("-", mark + 1) || text.startsWith("+", mark + 1);
        int start = isSigned ? mark + 2 : mark + 1;
        if (start == text.length() || digitsEnd(text, start, text.length()) < text.length()) {
            return text;
        }
        int exponent = 0;
        for (int i = start; i < text.length(); i++) {
            exponent = Math.min(MAX_EXPONENT, exponent * 10 + text.charAt(i) - '0');
        }
        return shifted(text.substring(0, mark), text.charAt(mark + 1) == '-' ? -exponent : exponent);
    }

    /** A decimal number whose point is moved to the right. */
    private static String shifted(String number, int places) {
        String sign = number.startsWith("-") ? "-" : "";
        int end = digitsEnd(number, sign.length(), number.length());
        String digits = number.substring(sign.length(), end) + number.substring(Math.min(end + 1, number.length()));
        int point = end - sign.length() + places;
        if (point <= 0) {
            return sign + "0." + "0".repeat(-point) + digits;
        }
        return point >= digits.length()
                ? sign + digits + "0".repeat(point - digits.length())
                : sign + digits.substring(0, point) + "." + digits.substring(point);
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
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '1' && text.charAt(i) <= '9') {
                return text.charAt(0) == '-' ? -1 : 1;
            }
        }
        return 0;
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
