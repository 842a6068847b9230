package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class WallClockProperties {

    @Property
    void daysAreThoseOfTheCalendar(
            @ForAll @IntRange(max = 9_999) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        int last = YearMonth.of(year, month).lengthOfMonth();
        assertEquals(last, WallClock.daysIn(year, month));
        assertEquals(LocalDate.of(year, month, 1).toEpochDay(), WallClock.epochDay(year, month, 1));
        assertEquals(LocalDate.of(year, month, last).toEpochDay(), WallClock.epochDay(year, month, last));
    }

    @Property
    void theYearIsThatOfTheCalendar(
            @ForAll @LongRange(min = -62_000_000_000_000L, max = 253_000_000_000_000L) long millis) {
        assertEquals(Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC).getYear(), WallClock.year(millis));
    }

    @Example
    void everyYearStartsAndEndsInIt() {
        for (int year = 0; year < 10_000; year++) {
            long start = WallClock.epochDay(year, 1, 1) * WallClock.DAY_SECONDS * Millis.SECOND;
            long end = WallClock.epochDay(year + 1, 1, 1) * WallClock.DAY_SECONDS * Millis.SECOND;
            assertEquals(year, WallClock.year(start));
            assertEquals(year, WallClock.year(end - 1));
        }
    }

    @Example
    void timesThatAreNoLongAreTheNearest() {
        assertEquals(Long.MAX_VALUE, WallClock.of(Instant.MAX));
        assertEquals(-Long.MAX_VALUE, WallClock.of(Instant.MIN));
        assertEquals(-1, WallClock.of(Instant.ofEpochSecond(0, -1)));
    }
}
