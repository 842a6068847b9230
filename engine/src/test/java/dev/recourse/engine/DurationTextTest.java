package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DurationTextTest {

    private static final String NUMBER = "([0-9]+(?:\\.[0-9]+)?)";
    private static final String UNIT =
            "(ms|msecs?|millis|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?" + "|d|days?)";

    /** What a duration looks like; written apart from the code that reads it. */
    static final String DURATION = NUMBER + "|" + NUMBER + " ?" + UNIT + "(?: ?" + NUMBER + " ?" + UNIT + ")*";

    private static final Pattern PART = Pattern.compile(NUMBER + " ?" + UNIT + "?");
    private static final Map<String, Long> UNITS = Map.of("s", 1_000L, "m", 60_000L, "h", 3_600_000L, "d", 86_400_000L);

    /** The milliseconds of a text that is a {@link #DURATION}. */
    static long expected(String text) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Matcher part = PART.matcher(text); part.find(); ) {
            sum = sum.add(new BigDecimal(part.group(1))
                    .multiply(BigDecimal.valueOf(unit(part.group(2) == null ? "s" : part.group(2))))
                    .setScale(0, RoundingMode.CEILING));
        }
        return sum.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValueExact();
    }

    private static long unit(String name) {
        boolean isMillis = name.startsWith("ms") || name.startsWith("milli");
        return isMillis ? 1 : UNITS.getOrDefault(name.substring(0, 1), 0L);
    }

    private static long millis(String text) {
        return DurationText.millis(text);
    }

    @Test
    void aNumberWithoutAUnitIsSeconds() {
        assertEquals(30_000, millis("30"));
        assertEquals(1_500, millis("1.5"));
        assertEquals(0, millis("0"));
    }

    @Test
    void aUnitIsReadByItsNamesAndAbbreviations() {
        assertEquals(250, millis("250ms"));
        assertEquals(30_000, millis("30s"));
        assertEquals(1_500, millis("1.5 s"));
        assertEquals(120_000, millis("2 minutes"));
        assertEquals(60_000, millis("1 min"));
        assertEquals(7_200_000, millis("2h"));
        assertEquals(86_400_000, millis("1 day"));
    }

    @Test
    void partsAreAdded() {
        assertEquals(90_000, millis("1m30s"));
        assertEquals(90_000, millis("1 minute 30 seconds"));
        assertEquals(3_600_500, millis("1h0m0.5s"));
    }

    @Test
    void aPartOfAMillisecondIsRoundedUp() {
        assertEquals(1, millis("0.00001"));
        assertEquals(1, millis("0." + "0".repeat(400) + "1 days"));
        assertEquals(1_000, millis("1." + "0".repeat(400)));
    }

    @Test
    void aHugeDurationIsTheLongest() {
        assertEquals(Long.MAX_VALUE, millis("9".repeat(400)));
        assertEquals(Long.MAX_VALUE, millis("9".repeat(400) + ".5 days"));
        assertEquals(Long.MAX_VALUE, millis("9223372036854775.808"));
        assertEquals(Long.MAX_VALUE, millis("9223372036854775807ms 9223372036854775807ms"));
    }

    @Test
    void anythingElseIsNoDuration() {
        for (String text : List.of(
                "",
                " ",
                "s",
                "soon",
                "-1",
                "-5s",
                "+1",
                "1.",
                ".5",
                "1.s",
                "1,5",
                "30 ",
                " 30",
                "30s ",
                "30  s",
                "30x",
                "30S",
                "30 20",
                "30s20",
                "1e3",
                "PT30S",
                "\u0663",
                "30s\u0000",
                "30\u00a0s",
                "1m30",
                "\uD83D")) {
            assertEquals(DurationText.UNREADABLE, millis(text), text);
        }
    }
}
