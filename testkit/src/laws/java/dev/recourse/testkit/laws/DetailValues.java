package dev.recourse.testkit.laws;

import dev.recourse.engine.HoleType;
import dev.recourse.engine.ReasonPattern;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Generates values of details: what services send, or what no client expects. */
final class DetailValues {

    private static final List<String> HOSTILE = List.of(
            "\u0000\u0007\u001b[31m",
            "\"quoted\\\" and \\",
            "\r\nSet-Cookie: a=b",
            "😀🎉",
            "\ud83d",
            "</script><script>alert(1)</script>",
            "${item} {0} %s",
            "\u2028\u2029\u202e",
            " ",
            "z".repeat(10_000),
            "é".repeat(200));
    private static final List<String> DECIMALS = List.of("0", "-0.50", "1E+3", "1e-7", "123456789012345678.9");

    private DetailValues() {}

    /** Values that a service sends every day. */
    static List<Object> usual(ReasonPattern pattern) {
        List<Object> values = new ArrayList<>();
        for (ReasonPattern.Hole hole : pattern.holes()) {
            values.add(
                    switch (hole.type()) {
                        case INT -> 7;
                        case LONG -> 8L;
                        case DECIMAL -> new BigDecimal("1.5");
                        case DURATION -> Duration.ofSeconds(90);
                        case TEXT -> "Q7";
                        case URL -> "wss://eu.example.net/Q7";
                    });
        }
        return values;
    }

    /** Values of any kind, including those that no client would read. */
    static List<Object> any(ReasonPattern pattern, SplittableRandom random) {
        List<Object> values = new ArrayList<>();
        for (ReasonPattern.Hole hole : pattern.holes()) {
            values.add(value(hole.type(), random));
        }
        return values;
    }

    private static Object value(HoleType type, SplittableRandom random) {
        return switch (type) {
            case INT -> random.nextInt();
            case LONG -> random.nextLong();
            case DECIMAL -> new BigDecimal(DECIMALS.get(random.nextInt(DECIMALS.size())));
            case DURATION -> Duration.ofMillis(random.nextLong(10_000_000)).plusNanos(random.nextInt(2));
            case TEXT, URL -> HOSTILE.get(random.nextInt(HOSTILE.size())) + random.nextInt(10);
        };
    }

    /** Whether two lists have the same values, whatever the digits behind a point. */
    static boolean areSame(List<Object> values, List<Object> others) {
        for (int i = 0; i < values.size(); i++) {
            if (!areSame(values.get(i), others.get(i))) {
                return false;
            }
        }
        return values.size() == others.size();
    }

    private static boolean areSame(Object value, Object other) {
        return (value instanceof BigDecimal number && other instanceof BigDecimal same)
                ? number.compareTo(same) == 0
                : value.equals(other);
    }
}
