package dev.recourse.tools.vectors;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as ECMAScript writes them: the shortest text that reads as the same double. */
final class EcmaNumber {

    /** As many digits as every double needs. */
    private static final int MOST_DIGITS = 17;

    /** The largest number of digits before the point, and of zeros after it, that are written without an exponent. */
    private static final int MOST_BEFORE = 21;

    private static final int MOST_ZEROS = 5;
    private static final double WHOLE = 0x1p53;

    private EcmaNumber() {}

    /** The text of a finite number. */
    static String text(double number) {
        if (Math.abs(number) < WHOLE && number == (long) number) {
            return Long.toString((long) number);
        }
        BigDecimal shortest = shortest(Math.abs(number));
        String text = text(shortest.unscaledValue().toString(), shortest.precision() - shortest.scale());
        return number < 0 ? "-" + text : text;
    }

    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        BigDecimal shortest = rounded(exact, MOST_DIGITS);
        for (int digits = MOST_DIGITS - 1; digits > 0; digits--) {
            BigDecimal shorter = rounded(exact, digits);
            if (shorter.doubleValue() != number) {
                break;
            }
            shortest = shorter;
        }
        return shortest.stripTrailingZeros();
    }

    private static BigDecimal rounded(BigDecimal exact, int digits) {
        return exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    /** @param point how many of the digits are before the point; negative for zeros between it and the digits */
    private static String text(String digits, int point) {
        int length = digits.length();
        if (point >= length && point <= MOST_BEFORE) {
            return digits + "0".repeat(point - length);
        }
        if (point > 0 && point <= MOST_BEFORE) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (point <= 0 && -point <= MOST_ZEROS) {
            return "0." + "0".repeat(-point) + digits;
        }
        String mantissa = length == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        int exponent = point - 1;
        return mantissa + "e" + (exponent < 0 ? "" : "+") + exponent;
    }
}
