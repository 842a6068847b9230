package dev.recourse.tools.vectors;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** A time of day, and how servers and clients write it and others near it. */
final class WallClock {

    /** The three forms of a date in HTTP. */
    enum Form {
        IMF,
        RFC_850,
        ASCTIME
    }

    private static final int CENTURY = 100;
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final int SHORT_DAY = 3;

    /** At the start of 1970, at the end of a leap day, in this century and at its end. */
    private static final List<Long> SECONDS =
            List.of(0L, 1_709_251_199L, 1_772_712_000L, 1_784_851_143L, 4_102_444_799L);

    private static final List<Integer> DISTANCES =
            List.of(-86_400, -1, 0, 1, 30, 59, 600, 899, 900, 901, 3_600, 86_400, 40_000_000);

    private final Draw draw;
    private final long now;
    private final int millis;

    WallClock(Draw draw) {
        this.draw = draw;
        this.now = draw.pick(SECONDS);
        this.millis = draw.pick(0, 0, 1, 250, 999);
    }

    /** The time as the event says it: with any offset from UTC, and with or without parts of a second. */
    String now() {
        int offset = draw.pick(0, 0, 60, -480, 330);
        LocalDateTime time = Instant.ofEpochSecond(now)
                .atOffset(ZoneOffset.ofTotalSeconds(offset * 60))
                .toLocalDateTime();
        String fraction = millis == 0 ? "" : "." + padded(millis, 3) + draw.pick("", "000");
        return iso(time) + fraction + (offset == 0 ? "Z" : zone(offset));
    }

    /** A time not far from now. */
    String httpDate(Form form) {
        LocalDateTime time = near();
        String day = DAYS.get(time.getDayOfWeek().getValue() - 1);
        String month = MONTHS.get(time.getMonthValue() - 1);
        String date = padded(time.getDayOfMonth(), 2);
        return switch (form) {
            case IMF ->
                day.substring(0, SHORT_DAY) + ", " + date + " " + month + " " + time.getYear() + " " + clock(time)
                        + " GMT";
            case RFC_850 ->
                day + ", " + date + "-" + month + "-" + padded(time.getYear() % CENTURY, 2) + " " + clock(time)
                        + " GMT";
            case ASCTIME ->
                day.substring(0, SHORT_DAY) + " " + month + " " + (date.charAt(0) == '0' ? " " + date.charAt(1) : date)
                        + " " + clock(time) + " " + time.getYear();
        };
    }

    /** A time not far from now, with a small mistake. */
    String misspelled(Form form) {
        String date = httpDate(form);
        return draw.pick(
                date.replace("GMT", "UTC"),
                date.toLowerCase(Locale.ROOT),
                date.replace(":", "."),
                " " + date + " ",
                date.substring(0, date.length() - 1));
    }

    /** A time not far from now, as in RFC 3339. */
    String isoDate() {
        return iso(near()) + draw.pick("", ".5", ".0001") + draw.pick("Z", "z", "+01:00", "-00:30", "");
    }

    /** A time not far from now, in seconds since 1970. */
    String epoch() {
        return now + draw.pick(DISTANCES) + draw.pick("", "", ".5", ".001");
    }

    private LocalDateTime near() {
        return LocalDateTime.ofEpochSecond(now + draw.pick(DISTANCES), 0, ZoneOffset.UTC);
    }

    private static String iso(LocalDateTime time) {
        return padded(time.getYear(), 4) + "-" + padded(time.getMonthValue(), 2) + "-" + padded(time.getDayOfMonth(), 2)
                + "T" + clock(time);
    }

    private static String clock(LocalDateTime time) {
        return padded(time.getHour(), 2) + ":" + padded(time.getMinute(), 2) + ":" + padded(time.getSecond(), 2);
    }

    private static String zone(int minutes) {
        int size = Math.abs(minutes);
        return (minutes < 0 ? "-" : "+") + padded(size / 60, 2) + ":" + padded(size % 60, 2);
    }

    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
