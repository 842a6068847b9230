package dev.recourse.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The codes of one length that begin alike and end in a number between two others. Hexadecimal digits may be in upper
 * or lower case.
 *
 * @param prefix what all of them begin with
 * @param length the number of digits after that
 * @param from the smallest number
 * @param to the largest number
 */
record CodeSpan(String prefix, int length, long from, long to, int radix) {

    static final int DECIMAL = 10;
    static final int HEXADECIMAL = 16;

    private static final String MINUS = "-";
    private static final String HEX = "0x";

    /** The most digits, so that every number fits a long. */
    private static final int MAX_DIGITS = 18;

    private static final int MAX_HEX_DIGITS = 15;

    /**
     * The codes from one to another, by length: none if the two do not differ in the number at their end only.
     *
     * @throws IllegalArgumentException if the last is below the first
     */
    static List<CodeSpan> between(String first, String last) {
        if (isWhole(first) && isWhole(last)) {
            return numbers(Long.parseLong(first), ordered(Long.parseLong(first), Long.parseLong(last)));
        }
        int start = digitsStart(first);
        int radix = isHexadecimal(first) ? HEXADECIMAL : DECIMAL;
        boolean alike = isHexadecimal(first) == isHexadecimal(last)
                && start == digitsStart(last)
                && first.substring(0, start).equals(last.substring(0, start));
        String low = first.substring(start);
        String high = alike ? last.substring(start) : "";
        int most = Math.max(low.length(), high.length());
        if (low.isEmpty() || high.isEmpty() || most > (radix == DECIMAL ? MAX_DIGITS : MAX_HEX_DIGITS)) {
            return List.of();
        }
        String prefix = first.substring(0, start);
        long from = Long.parseLong(low, radix);
        long to = ordered(from, Long.parseLong(high, radix));
        if (low.length() == high.length()) {
            return List.of(new CodeSpan(prefix, most, from, to, radix));
        }
        return isPadded(low) || isPadded(high) ? List.of() : lengths(prefix, from, to, radix);
    }

    private static long ordered(long from, long to) {
        if (to < from) {
            throw new IllegalArgumentException("a range of codes ends below its start");
        }
        return to;
    }

    /** Numbers in their usual form, negative ones first. */
    private static List<CodeSpan> numbers(long from, long to) {
        List<CodeSpan> all = new ArrayList<>();
        if (from < 0) {
            all.addAll(lengths(MINUS, Math.max(1, -to), -from, DECIMAL));
        }
        if (to >= 0) {
            all.addAll(lengths("", Math.max(0, from), to, DECIMAL));
        }
        return all;
    }

    /** Numbers without leading zeros, which differ in length. */
    private static List<CodeSpan> lengths(String prefix, long from, long to, int radix) {
        List<CodeSpan> all = new ArrayList<>();
        long first = 0;
        long next = radix;
        for (int length = 1; first <= to; length++) {
            if (from < next) {
                all.add(new CodeSpan(prefix, length, Math.max(from, first), Math.min(to, next - 1), radix));
            }
            first = next;
            next *= radix;
        }
        return all;
    }

    /** Whether the text is a whole number in its usual form. */
    static boolean isWhole(String text) {
        String digits = text.startsWith(MINUS) ? text.substring(1) : text;
        return !digits.isEmpty()
                && digits.length() <= MAX_DIGITS
                && !isPadded(digits)
                && number(digits, DECIMAL) >= 0
                && !text.equals("-0");
    }

    private static boolean isPadded(String digits) {
        return digits.length() > 1 && digits.charAt(0) == '0';
    }

    private static boolean isHexadecimal(String text) {
        return text.length() > HEX.length()
                && Texts.areSame(text, 0, HEX, 0, HEX.length())
                && digitsFrom(text, HEXADECIMAL) <= HEX.length();
    }

    /** Where the number at the end of the text starts. */
    private static int digitsStart(String text) {
        return isHexadecimal(text) ? HEX.length() : digitsFrom(text, DECIMAL);
    }

    private static int digitsFrom(String text, int radix) {
        int start = text.length();
        while (start > 0 && digit(text.charAt(start - 1), radix) >= 0) {
            start--;
        }
        return start;
    }

    /** The value of an ASCII digit, or -1. */
    private static int digit(char c, int radix) {
        char low = Texts.lower(c);
        int digit = low >= 'a' && low <= 'f' ? low - 'a' + DECIMAL : low - '0';
        return digit >= 0 && digit < radix && (low >= 'a' || low <= '9') ? digit : -1;
    }

    /** The number that these digits write, or -1 if there is something else among them. */
    private static long number(String digits, int radix) {
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digit(digits.charAt(i), radix);
            if (digit < 0) {
                return -1;
            }
            number = number * radix + digit;
        }
        return number;
    }

    /** Whether the codes are whole numbers in their usual form. */
    boolean isOfNumbers() {
        long smallest = 1;
        for (int i = 1; i < length; i++) {
            smallest *= radix;
        }
        boolean signed = prefix.isEmpty() || (prefix.equals(MINUS) && from > 0);
        return radix == DECIMAL && signed && (length == 1 || from >= smallest);
    }

    boolean contains(String code) {
        if (code.length() != prefix.length() + length || !code.startsWith(prefix)) {
            return false;
        }
        long number = number(code.substring(prefix.length()), radix);
        return number >= from && number <= to;
    }

    /** Whether all codes of that span are in this one. */
    boolean covers(CodeSpan span) {
        return isLike(span) && from <= span.from && span.to <= to;
    }

    boolean overlaps(CodeSpan span) {
        return isLike(span) && from <= span.to && span.from <= to;
    }

    private boolean isLike(CodeSpan span) {
        return length == span.length && radix == span.radix && prefix.equals(span.prefix);
    }

    /** The part of this span whose codes can begin with this text. */
    Optional<CodeSpan> startingWith(String text) {
        if (prefix.startsWith(text)) {
            return Optional.of(this);
        }
        int given = text.length() - prefix.length();
        if (!text.startsWith(prefix) || given > length) {
            return Optional.empty();
        }
        long number = number(text.substring(prefix.length()), radix);
        if (number < 0) {
            return Optional.empty();
        }
        long unit = 1;
        for (int i = given; i < length; i++) {
            unit *= radix;
        }
        CodeSpan part = new CodeSpan(
                prefix, length, Math.max(from, number * unit), Math.min(to, number * unit + unit - 1), radix);
        return part.from <= part.to ? Optional.of(part) : Optional.empty();
    }

    /** Whether all codes of this span begin with this text. */
    boolean allStartWith(String text) {
        Optional<CodeSpan> part = startingWith(text);
        return part.isPresent()
                && equals(part.get())
                && (prefix.startsWith(text) || hasOneCase(text.substring(prefix.length())));
    }

    /** Whether digits are the same in upper and in lower case. */
    private static boolean hasOneCase(String digits) {
        return number(digits, DECIMAL) >= 0;
    }

    /** The code as a span of its own, if it is in this one and no other text has its number. */
    Optional<CodeSpan> only(String code) {
        if (!contains(code) || !hasOneCase(code.substring(prefix.length()))) {
            return Optional.empty();
        }
        long number = number(code.substring(prefix.length()), radix);
        return Optional.of(new CodeSpan(prefix, length, number, number, radix));
    }
}
