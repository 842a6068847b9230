package dev.recourse.engine;

/** Numbers and durations as explanations show them. */
final class NumberText {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    /** Above it, hundredths would not fit a {@code long}. No number that is shown comes near. */
    private static final double MOST_SHOWN = 1e15;

    private NumberText() {}

    /** {@code 250 ms}, {@code 1.5 s} or {@code 2 min}. */
    static String duration(long millis) {
        if (millis < 1_000) {
            return millis + " ms";
        }
        if (millis % 60_000 == 0) {
            return millis / 60_000 + " min";
        }
        return millis / 1_000 + fraction(millis % 1_000, 3) + " s";
    }

    /** Below a minute exact, as {@code 1.202 s}; else {@code 14:52}. */
    static String time(long millis) {
        return millis < 60_000 ? duration(millis) : clock(millis);
    }

    /** {@code 14:52}, or {@code 1:02:03} from an hour on. */
    static String clock(long millis) {
        long seconds = millis / 1_000;
        String tail = twoDigits(seconds / 60 % 60) + ":" + twoDigits(seconds % 60);
        return seconds < 3_600 ? tail : seconds / 3_600 + ":" + tail;
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    /** Rounded to two decimals: {@code 0.97}, {@code 2}. */
    static String number(double value) {
        long hundredths = (long) Math.floor(Math.min(value, MOST_SHOWN) * 100 + 0.5);
        return hundredths / 100 + fraction(hundredths % 100, 2);
    }

    /** The decimals of a fraction, such as {@code .05} for 5 of 2 digits; without zeros at the end. */
    private static String fraction(long value, int digits) {
        if (value == 0) {
            return "";
        }
        StringBuilder text = new StringBuilder(Long.toString(value));
        while (text.length() < digits) {
            text.insert(0, '0');
        }
        while (text.charAt(text.length() - 1) == '0') {
            text.setLength(text.length() - 1);
        }
        return "." + text;
    }

    /** {@code ²} for 2. */
    static String superscript(int exponent) {
        StringBuilder text = new StringBuilder();
        for (char digit : Integer.toString(exponent).toCharArray()) {
            text.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }
}
