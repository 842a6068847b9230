package dev.recourse.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The three date forms of RFC 9110, section 5.6.7. The name of the weekday is not checked against the date. */
final class HttpDate {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final String MONTH = "(?<month>" + String.join("|", MONTHS) + ")";
    private static final String TIME = "(?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d)";
    private static final int LONGEST = "Wednesday, 09-Nov-94 08:49:37 GMT".length();
    private static final int CENTURY = 100;
    private static final int FUTURE_YEARS = 50;
    private static final long EARLIEST = Instant.parse("0100-01-01T00:00:00Z").getEpochSecond();
    private static final long LATEST = Instant.parse("9899-12-31T23:59:59Z").getEpochSecond();

    /** {@code Sun, 06 Nov 1994 08:49:37 GMT}. */
    private static final Pattern IMF_FIXDATE = Pattern.compile(
            "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?<day>\\d\\d) " + MONTH + " (?<year>\\d{4}) " + TIME + " GMT");

    /** {@code Sunday, 06-Nov-94 08:49:37 GMT}. */
    private static final Pattern RFC_850 =
            Pattern.compile("(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (?<day>\\d\\d)-" + MONTH
                    + "-(?<year>\\d\\d) " + TIME + " GMT");

    /** {@code Sun Nov 6 08:49:37 1994}. */
    private static final Pattern ASCTIME = Pattern.compile(
            "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) " + MONTH + " (?<day>[ \\d]\\d) " + TIME + " (?<year>\\d{4})");

    private HttpDate() {}

    /**
     * Seconds since 1970, or empty if the text is not such a date. {@code now} decides the century of a two-digit year.
     */
    static OptionalLong epochSecond(String text, Instant now) {
        if (text.length() > LONGEST) {
            return OptionalLong.empty();
        }
        for (Pattern form : List.of(IMF_FIXDATE, RFC_850, ASCTIME)) {
            Matcher matcher = form.matcher(text);
            if (matcher.matches()) {
                return epochSecond(matcher, now);
            }
        }
        return OptionalLong.empty();
    }

    private static OptionalLong epochSecond(Matcher date, Instant now) {
        int year = number(date, "year");
        int month = MONTHS.indexOf(date.group("month")) + 1;
        int day = number(date, "day");
        int hour = number(date, "hour");
        int minute = number(date, "minute");
        int second = number(date, "second");
        if (date.group("year").length() == 2) {
            year = fullYear(year, thisYear(now));
        }
        boolean leapSecond = second == 60;
        if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth() || hour > 23 || minute > 59 || second > 60) {
            return OptionalLong.empty();
        }
        long start = LocalDate.of(year, month, day).atTime(hour, minute).toEpochSecond(ZoneOffset.UTC);
        return OptionalLong.of(start + (leapSecond ? 59 : second));
    }

    /** The year with these last two digits that lies at most 50 years ahead, and less than 50 years back. */
    private static int fullYear(int twoDigits, int thisYear) {
        int year = thisYear - Math.floorMod(thisYear, CENTURY) + twoDigits;
        if (year > thisYear + FUTURE_YEARS) {
            return year - CENTURY;
        }
        return year <= thisYear - FUTURE_YEARS ? year + CENTURY : year;
    }

    private static int thisYear(Instant now) {
        long clamped = Math.max(EARLIEST, Math.min(now.getEpochSecond(), LATEST));
        return Instant.ofEpochSecond(clamped).atZone(ZoneOffset.UTC).getYear();
    }

    private static int number(Matcher date, String group) {
        return Integer.parseInt(date.group(group).strip());
    }
}
