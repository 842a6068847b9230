package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Durations in texts from the network, compared with a slow reader in {@link DurationTextTest}. */
class DurationTextProperties {

    @Property
    void aTextIsADurationAsARegularExpressionSays(@ForAll @Size(max = 6) List<@From("parts") String> parts) {
        agrees(String.join("", parts));
    }

    @Property
    void anyTextIsADurationOrNot(@ForAll String text) {
        agrees(text);
    }

    private static void agrees(String text) {
        long expected = text.matches(DurationTextTest.DURATION) ? DurationTextTest.expected(text) : -1;
        assertEquals(expected, DurationText.millis(text), text);
    }

    @Provide
    Arbitrary<String> parts() {
        return Arbitraries.of(
                "0",
                "1",
                "30",
                "1.5",
                "0.00001",
                "99999999999999999999",
                " ",
                "ms",
                "s",
                "m",
                "h",
                "d",
                "min",
                "secs",
                "days",
                "hours",
                "milliseconds",
                "x",
                ".",
                "-",
                "S");
    }
}
