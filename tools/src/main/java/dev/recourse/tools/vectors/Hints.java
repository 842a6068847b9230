package dev.recourse.tools.vectors;

import dev.recourse.engine.HintPlace;
import dev.recourse.engine.HintUnit;
import dev.recourse.engine.Place;
import dev.recourse.engine.Policy;
import java.util.List;

/** What servers write about waiting, in each unit, and what no program should take for it. */
final class Hints {

    private static final List<String> SECONDS = List.of(
            "0", "1", "7", "30", "60", "1.5", "0.001", "0.0001", "299.997", "-3", "-0.5", "3600", "86400", "007", "1.50");
    private static final List<String> MILLIS = List.of("0", "1", "250", "1500", "1500.5", "30000", "-1", "90061.0001");
    private static final List<String> HUGE = List.of(
            "2147483648",
            "9007199254740993",
            "9223372036854775",
            "9223372036854776",
            "9223372036854775807",
            "9223372036854775808",
            "1000000000000000000",
            "9".repeat(40),
            "0." + "9".repeat(40));
    private static final List<String> UNREADABLE =
            List.of("", "soon", "1e3", "+5", "0x10", "1,5", "1.", ".5", "12 seconds", "\uFF11\uFF12", "Infinity", "NaN", "\u0000");
    private static final List<String> SEVERAL = List.of("soon, 90", "5, 7", " 12 ", ",,3", "\t4");

    /** As JSON numbers; the last have exponents. */
    private static final List<Double> NUMBERS =
            List.of(0.0, 1.0, 0.5, 1.5, 0.001, 30_000.0, 999.0001, 86_400_000.0, 9_007_199_254_740_991.0, 1e18, 1e19, 1e21, 5e-324, 1e-7, 1.5e300);

    private final Draw draw;
    private final List<Long> limits;

    Hints(Policy policy, Draw draw) {
        long elapsed = policy.limits().elapsed().toMillis();
        this.draw = draw;
        this.limits = List.of(elapsed - 1, elapsed, elapsed + 1, elapsed / 3);
    }

    /** A text that a server may write at this place. */
    String text(HintPlace place, WallClock clock) {
        boolean isRetryAfter = place.unit() == HintUnit.SECONDS && place.place() instanceof Place.Header;
        return isRetryAfter ? retryAfter(clock) : text(place.unit(), clock);
    }

    private String text(HintUnit unit, WallClock clock) {
        return switch (draw.below(12)) {
            case 0 -> draw.pick(HUGE);
            case 1 -> draw.pick(UNREADABLE);
            case 2 -> draw.pick(SEVERAL);
            default ->
                switch (unit) {
                    case SECONDS -> draw.oneIn(8) ? seconds(draw.pick(limits)) : draw.pick(SECONDS);
                    case MILLIS -> draw.oneIn(8) ? Long.toString(draw.pick(limits)) : draw.pick(MILLIS);
                    case EPOCH -> clock.epoch();
                    case DATE -> draw.oneIn(2) ? clock.isoDate() : clock.httpDate();
                };
        };
    }

    /** A text as in {@code Retry-After}. */
    String retryAfter(WallClock clock) {
        return draw.oneIn(3) ? clock.httpDate() : text(HintUnit.SECONDS, clock);
    }

    /** A number that is not negative, as a JSON number. */
    double number() {
        return draw.oneIn(6) ? draw.pick(limits).doubleValue() : draw.pick(NUMBERS);
    }

    private static String seconds(long millis) {
        return millis / 1_000 + "." + Long.toString(1_000 + millis % 1_000).substring(1);
    }
}
