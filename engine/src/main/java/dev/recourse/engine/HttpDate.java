package dev.recourse.engine;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads a date in any of the three forms of RFC 9110, section 5.6.7, as in {@code Date} and {@code Retry-After}, and
 * writes the preferred one.
 *
 * <p>Any text may be passed. The name of the weekday is not checked against the date.
 */
public final class HttpDate {

    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final int SHORT_NAME = 3;

    /** {@code , 06 Nov 1994 08:49:37 GMT} after the weekday. */
    private static final String IMF_FIXDATE = ", dd bbb yyyy hh:mm:ss GMT";

    /** {@code , 06-Nov-94 08:49:37 GMT} after the weekday. */
    private static final String RFC_850 = ", dd-bbb-yy hh:mm:ss GMT";

    /** {@code Nov 6 08:49:37 1994} after the weekday. */
    private static final String ASCTIME = " bbb ed hh:mm:ss yyyy";

    private static final int CENTURY = 100;
    private static final int FUTURE_YEARS = 50;
    private static final int EARLIEST_YEAR = 100;
    private static final int LATEST_YEAR = 9899;

    private HttpDate() {}

    /**
     * The date, empty if the text is not one.
     *
     * @param now decides the century of a year with two digits: the date is at most 50 years ahead
     */
    public static Optional<Instant> read(String text, Instant now) {
        OptionalLong second = epochSecond(Texts.strip(text), WallClock.of(now));
        return second.isPresent() ? Optional.of(Instant.ofEpochSecond(second.getAsLong())) : Optional.empty();
    }

    /**
     * Seconds since 1970, or empty if the text is not a date.
     *
     * @param now the wall clock in milliseconds
     */
    static OptionalLong epochSecond(String text, long now) {
        for (String weekday : WEEKDAYS) {
            if (text.startsWith(weekday)) {
                return epochSecond(text.substring(weekday.length()), RFC_850, now);
            }
            if (text.regionMatches(0, weekday, 0, SHORT_NAME)) {
                String form = text.startsWith(",", SHORT_NAME) ? IMF_FIXDATE : ASCTIME;
                return epochSecond(text.substring(SHORT_NAME), form, now);
            }
        }
        return OptionalLong.empty();
    }

    /** The preferred form (RFC 9110, section 5.6.7), such as {@code Sun, 06 Nov 1994 08:49:37 GMT}. */
    static String write(Instant instant) {
        OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
        String weekday = WEEKDAYS.get(time.getDayOfWeek().getValue() - 1).substring(0, SHORT_NAME);
        String date = digits(time.getDayOfMonth(), 2) + " " + MONTHS.get(time.getMonthValue() - 1) + " "
                + digits(time.getYear(), 4);
        return weekday + ", " + date + " " + digits(time.getHour(), 2) + ":" + digits(time.getMinute(), 2) + ":"
                + digits(time.getSecond(), 2) + " GMT";
    }

    private static String digits(int number, int least) {
        StringBuilder text = new StringBuilder(Integer.toString(number));
        while (text.length() < least) {
            text.insert(0, '0');
        }
        return text.toString();
    }

    private static OptionalLong epochSecond(String text, String form, long now) {
        if (!hasForm(text, form)) {
            return OptionalLong.empty();
        }
        int name = form.indexOf('b');
        int month = Texts.position(text.substring(name, name + SHORT_NAME), MONTHS) + 1;
        int day = number(text, form, 'd');
        int hour = number(text, form, 'h');
        int minute = number(text, form, 'm');
        int second = number(text, form, 's');
        int year = number(text, form, 'y');
        if (form.equals(RFC_850)) {
            year = fullYear(year, thisYear(now));
        }
        if (month < 1 || day < 1 || day > WallClock.daysIn(year, month)) {
            return OptionalLong.empty();
        }
        boolean leapSecond = second == 60;
        if (hour > 23 || minute > 59 || second > 60) {
            return OptionalLong.empty();
        }
        long start = WallClock.epochDay(year, month, day) * WallClock.DAY_SECONDS;
        return OptionalLong.of(start + (hour * 60 + minute) * 60L + (leapSecond ? 59 : second));
    }

    /**
     * Whether the text has the form: a digit for each small letter, anything for {@code b}, a digit or a space for
     * {@code e}, and otherwise the same character.
     */
    private static boolean hasForm(String text, String form) {
        if (text.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            if (!fits(text.charAt(i), form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char c, char expected) {
        return switch (expected) {
            case 'b' -> true;
            case 'd', 'y', 'h', 'm', 's' -> isDigit(c);
            case 'e' -> isDigit(c) || c == ' ';
            default -> c == expected;
        };
    }

    /** The number whose last digit is where the form has this letter last. */
    private static int number(String text, String form, char letter) {
        int end = form.lastIndexOf(letter);
        int number = 0;
        int factor = 1;
        for (int i = end; isDigit(text.charAt(i)); i--) {
            number += (text.charAt(i) - '0') * factor;
            factor *= 10;
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The year with these last two digits that lies at most 50 years ahead, and less than 50 years back. */
    private static int fullYear(int twoDigits, int thisYear) {
        int year = thisYear - Math.floorMod(thisYear, CENTURY) + twoDigits;
        if (year > thisYear + FUTURE_YEARS) {
            return year - CENTURY;
        }
        return year <= thisYear - FUTURE_YEARS ? year + CENTURY : year;
    }

    private static int thisYear(long now) {
        return Math.max(EARLIEST_YEAR, Math.min(WallClock.year(now), LATEST_YEAR));
    }
}
