package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Writes what a {@link ReasonPattern} reads. */
class ReasonTextTest {

    private static String written(String pattern, Object... values) {
        return ReasonPattern.of(pattern).write(values);
    }

    private static String refusal(String pattern, Object... values) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> written(pattern, values))
                .getMessage());
    }

    @Test
    void valuesStandWhereTheyAreRead() {
        assertEquals("Rate limit exceeded: 600 ops/min", written("Rate limit exceeded: ${limit:int} ops/min", 600));
        assertEquals("3 of 4", written("${n:long} of ${all:long}", 3L, 4L));
        assertEquals("-1200.50 EUR", written("${sum:decimal} EUR", new BigDecimal("-1200.50")));
        assertEquals("1000", written("${n:decimal}", new BigDecimal("1E+3")));
        assertEquals("x is not y, x", written("${a:text} is not ${b:text}, ${a}", "x", "y"));
        assertEquals("busy", written("busy"));
    }

    @Test
    void aDurationHasTheUnitThatThePatternLeavesToIt() {
        assertEquals("Wait 90s.", written("Wait ${time:duration}.", Duration.ofSeconds(90)));
        assertEquals("Wait 1500ms.", written("Wait ${time:duration}.", Duration.ofMillis(1_500)));
    }

    /** The first "s" ends the duration, so that it has none of its own. */
    @Test
    void aDurationHasNoUnitWhereThePatternWouldTakeItForItsOwnText() {
        String pattern = "${time:duration}s${count:int}";

        assertEquals("30s5", written(pattern, Duration.ofSeconds(30), 5));
        assertThrows(IllegalArgumentException.class, () -> written(pattern, Duration.ofMillis(1_500), 5));
    }

    @Test
    void theLongestDurationIsThatOfALongInMilliseconds() {
        long seconds = Long.MAX_VALUE / 1_000 - 1;

        assertEquals(seconds + "s", written("${time:duration}", Duration.ofSeconds(seconds)));
        assertThrows(
                IllegalArgumentException.class, () -> written("${time:duration}", Duration.ofSeconds(seconds + 1)));
    }

    @Test
    void whatWouldNotBeReadIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> written("${a:text}-${a}", "x-y"));
    }

    @Test
    void whatWouldBeReadAsOtherValuesIsRefusedWithoutShowingIt() {
        String message = refusal("${item:text} of ${shop:text}", "secret of Monkey Island", "x");

        assertEquals(
                "the pattern ${item:text} of ${shop:text} would read other values:"
                        + " one of these contains text of the pattern",
                message);
        assertFalse(message.contains("secret"));
    }

    @Test
    void aValueThatIsNotOfItsTypeIsRefused() {
        assertEquals("the value of n is not a number of at least 0", refusal("${n:int}", -1));
        assertEquals("the value of a is not a text of at least one character", refusal("${a:text}", ""));
        String duration = "the value of d is not a duration of at least 0 in whole milliseconds";
        assertEquals(duration, refusal("${d:duration}", Duration.ofMillis(-1)));
        assertEquals(duration, refusal("${d:duration}", Duration.ofNanos(1)));
        assertEquals(duration, refusal("${d:duration}", Duration.ofSeconds(Long.MAX_VALUE)));
        assertEquals("the pattern ${n:int} has 1 placeholders, not 2", refusal("${n:int}", 1, 2));
    }
}
