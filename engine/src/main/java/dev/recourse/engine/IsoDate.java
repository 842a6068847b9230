package dev.recourse.engine;

import java.util.OptionalLong;

/**
 * Reads a date and time as in RFC 3339, such as {@code 2026-01-31T12:00:00Z} or {@code 2026-01-31T13:00:00.5+01:00}.
 */
final class IsoDate {

    private static final String FORM = "yyyy-MM-ddThh:mm:ss";
    private static final String OFFSET = "+hh:mm";
    private static final int SECOND_MILLIS = 1_000;

    private IsoDate() {}

    /** Milliseconds since 1970, rounded up, or empty if the text is not a date and time. */
    static OptionalLong epochMilli(String text) {
        if (text.length() <= FORM.length() || !hasForm(text, 0, FORM)) {
            return OptionalLong.empty();
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 2);
        int day = number(text, 8, 2);
        int hour = number(text, 11, 2);
        int minute = number(text, 14, 2);
        int second = number(text, 17, 2);
        int point = FORM.length();
        boolean hasFraction = text.charAt(point) == '.';
        int zone = hasFraction ? DecimalText.digitsEnd(text, point + 1, text.length()) : point;
        if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 60 || !isZone(text, zone)) {
            return OptionalLong.empty();
        }
        if (zone == point + 1 || day > WallClock.daysIn(year, month)) {
            return OptionalLong.empty();
        }
        long seconds = WallClock.epochDay(year, month, day) * WallClock.DAY_SECONDS
                + (hour * 60 + minute) * 60L
                + Math.min(second, 59)
                - offset(text, zone);
        return OptionalLong.of(seconds * SECOND_MILLIS + DecimalText.fraction(text, point + 1, zone, SECOND_MILLIS));
    }

    private static boolean isZone(String text, int at) {
        if (at == text.length() - 1) {
            return text.charAt(at) == 'Z' || text.charAt(at) == 'z';
        }
        return at == text.length() - OFFSET.length()
                && hasForm(text, at, OFFSET)
                && number(text, at + 1, 2) <= 23
                && number(text, at + 4, 2) <= 59;
    }

    private static long offset(String text, int at) {
        if (at == text.length() - 1) {
            return 0;
        }
        long seconds = (number(text, at + 1, 2) * 60 + number(text, at + 4, 2)) * 60L;
        return text.charAt(at) == '-' ? -seconds : seconds;
    }

    /** Whether the text has a digit for each letter of the form, and otherwise the same characters. */
    private static boolean hasForm(String text, int start, String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(start + i);
            boolean fits = switch (form.charAt(i)) {
                case 'y', 'M', 'd', 'h', 'm', 's' -> c >= '0' && c <= '9';
                case 'T' -> c == 'T' || c == 't' || c == ' ';
                case '+' -> c == '+' || c == '-';
                default -> c == form.charAt(i);
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int start, int digits) {
        int number = 0;
        for (int i = start; i < start + digits; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
