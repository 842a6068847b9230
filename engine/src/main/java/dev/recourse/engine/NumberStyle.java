package dev.recourse.engine;

import java.math.BigDecimal;

/**
 * How people of one locale write numbers: their digits, how these are grouped, and the signs between them. A sample
 * gives all of that: the number −1234567.8 as these people write it. Immutable.
 */
public final class NumberStyle implements NotABean {

    /** Digits without groups, as in programs: {@code -1000000.5}. */
    public static final NumberStyle PLAIN = of("-1234567.8", Integer.MAX_VALUE);

    private static final String SAMPLE = "1234567.8";
    private static final int WHOLE_DIGITS = 7;
    private static final int THREE = 3;
    /** How many digits a {@code long} has at most. */
    private static final int LONG_DIGITS = 19;
    /** Decimals with more digits, or zeros, are not for people. */
    private static final int MOST_DIGITS = ShownText.MOST;

    private final String sample;
    private final int leastGrouped;
    private final int zero;
    private final String minus;
    private final String group;
    private final String point;
    /** How many digits the last group of a whole number has; 0 if there are no groups. */
    private final int lastGroup;
    /** How many digits the groups before it have. */
    private final int otherGroups;
    /** Whole numbers between these two, without them, are written as in programs. */
    private final long plainAbove;

    private final long plainBelow;

    /** The least positive {@code long} that is grouped; 0 if none is. */
    private final long groupedFrom;

    /** Whether each digit is one {@code char}, and what is between groups at most one. */
    private final boolean isOfChars;

    private NumberStyle(String sample, int leastGrouped) {
        this.sample = sample;
        this.leastGrouped = leastGrouped;
        int at = firstDigit(sample);
        minus = sample.substring(0, at);
        zero = sample.codePointAt(at) - 1;
        int width = Character.charCount(zero);
        String separator = "";
        int last = WHOLE_DIGITS + 1;
        int before = last;
        for (int digit = 2; digit <= WHOLE_DIGITS; digit++) {
            int end = at + width;
            at = sample.indexOf(zero + digit, end);
            if (at > end) {
                separator = sample.substring(end, at);
                before = last;
                last = digit;
            }
        }
        group = separator;
        isOfChars = width == 1 && group.length() <= 1;
        lastGroup = WHOLE_DIGITS + 1 - last;
        otherGroups = before > WHOLE_DIGITS ? lastGroup : last - before;
        point = sample.substring(at + width, sample.indexOf(zero + WHOLE_DIGITS + 1, at));
        groupedFrom = lastGroup > 0 && leastGrouped <= LONG_DIGITS ? powerOfTen(leastGrouped - 1) : 0;
        plainBelow = zero != '0' ? 0 : groupedFrom == 0 ? Long.MAX_VALUE : groupedFrom;
        plainAbove = zero == '0' ? minus.equals("-") ? -plainBelow : -1 : 0;
    }

    /**
     * The style of people who write numbers so.
     *
     * @param sample the number −1234567.8, such as {@code -12,34,567.8}
     * @param leastGrouped how many digits the whole part of a number has at least if it is grouped: 4 where people
     *     write 1,000, and 5 where they write 1000 but 10.000
     * @throws IllegalArgumentException if the sample is not this number, or its last group is not shorter than
     *     {@code leastGrouped}
     */
    public static NumberStyle of(String sample, int leastGrouped) {
        if (firstDigit(sample) >= 0) {
            NumberStyle style = new NumberStyle(sample, leastGrouped);
            boolean isClear = !style.point.isEmpty() && !style.point.equals(style.group);
            if (isClear
                    && style.lastGroup < leastGrouped
                    && style.written(true, SAMPLE, style.lastGroup > 0).equals(sample)) {
                return style;
            }
        }
        throw new IllegalArgumentException(
                "not the number -1234567.8 with groups shorter than " + leastGrouped + " digits: " + sample);
    }

    /** Where the digits of a sample start; -1 if there are not all of them. */
    private static int firstDigit(String sample) {
        for (int at = 0; at < sample.length(); at += Character.charCount(sample.codePointAt(at))) {
            int one = sample.codePointAt(at);
            int next = at;
            for (int digit = 1; digit <= WHOLE_DIGITS && next >= 0; digit++) {
                next = sample.indexOf(one + digit, next);
            }
            if (next >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static long powerOfTen(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    /** The number −1234567.8 as the locale writes it. */
    public String sample() {
        return sample;
    }

    /** How many digits the whole part of a number has at least if it is grouped. */
    public int leastGrouped() {
        return leastGrouped;
    }

    /** The number as the locale writes it. */
    public String of(long number) {
        return number < plainBelow && number > plainAbove ? Long.toString(number) : written(number);
    }

    private String written(long number) {
        boolean isGrouped = groupedFrom > 0 && (number >= groupedFrom || number <= -groupedFrom);
        if (!isOfChars) {
            String plain = Long.toString(number);
            return written(number < 0, number < 0 ? plain.substring(1) : plain, isGrouped);
        }
        char[] text = new char[minus.length() + 2 * LONG_DIGITS];
        int at = text.length;
        int left = isGrouped ? lastGroup : LONG_DIGITS;
        long rest = number;
        if (isGrouped
                && lastGroup == THREE
                && otherGroups == THREE) { // as nearly everywhere, and faster than by digits
            while (rest >= 1_000 || rest <= -1_000) {
                long next = rest == (int) rest ? (int) rest / 1_000 : rest / 1_000;
                int three = Math.abs((int) (rest - next * 1_000));
                text[--at] = (char) (zero + three % 10);
                text[--at] = (char) (zero + three / 10 % 10);
                text[--at] = (char) (zero + three / 100);
                text[--at] = group.charAt(0);
                rest = next;
            }
            left = THREE;
        }
        do {
            if (left == 0) {
                text[--at] = group.charAt(0);
                left = otherGroups;
            }
            long next = rest == (int) rest ? (int) rest / 10 : rest / 10; // most fit, and ints divide faster
            text[--at] = (char) (zero + Math.abs((int) (rest - next * 10)));
            rest = next;
            left--;
        } while (rest != 0);
        if (number < 0) {
            at -= minus.length();
            minus.getChars(0, minus.length(), text, at);
        }
        return new String(text, at, text.length - at);
    }

    /**
     * The number as the locale writes it, with all its decimals. One with more than {@value #MOST_DIGITS} digits or
     * zeros is not for people; it is cut, or written with an exponent.
     */
    public String of(BigDecimal number) {
        int scale = number.scale();
        return scale < -MOST_DIGITS || scale > Failure.MAX_REASON
                ? ShownText.of(number.toString())
                : ofDecimal(number.toPlainString());
    }

    /** As {@link #of(BigDecimal)}, for a text that is a {@link DecimalText#isDecimal decimal number}. */
    String ofDecimal(String number) {
        boolean isNegative = number.startsWith("-");
        int start = isNegative ? 1 : 0;
        int whole = whole(number);
        while (start + 1 < whole && number.charAt(start) == '0') {
            start++;
        }
        String plain = number.substring(start);
        if (plain.length() > MOST_DIGITS + 1) {
            return ShownText.of(number);
        }
        return written(isNegative && !isZero(plain), plain, isGrouped(whole - start));
    }

    private static boolean isZero(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) != '0' && plain.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    /** How many digits are before the point. */
    private static int whole(String plain) {
        int point = plain.indexOf('.');
        return point < 0 ? plain.length() : point;
    }

    private boolean isGrouped(int digits) {
        return lastGroup > 0 && digits >= leastGrouped;
    }

    private String written(boolean isNegative, String plain, boolean isGrouped) {
        int whole = whole(plain);
        StringBuilder text = new StringBuilder();
        if (isNegative) {
            text.append(minus);
        }
        for (int i = 0; i < plain.length(); i++) {
            if (i == whole) {
                text.append(point);
                continue;
            }
            int left = whole - i - lastGroup;
            if (isGrouped && i > 0 && left >= 0 && left % otherGroups == 0) {
                text.append(group);
            }
            text.appendCodePoint(zero + plain.charAt(i) - '0');
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberStyle style && style.sample.equals(sample) && style.leastGrouped == leastGrouped;
    }

    @Override
    public int hashCode() {
        return sample.hashCode() + leastGrouped;
    }

    @Override
    public String toString() {
        return sample;
    }
}
