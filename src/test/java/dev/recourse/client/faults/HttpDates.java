package dev.recourse.client.faults;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as headers have them, by the clock of the machine. */
final class HttpDates {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT);

    private HttpDates() {}

    static String in(Duration time) {
        return FORM.format(OffsetDateTime.now(ZoneOffset.UTC).plus(time));
    }
}
