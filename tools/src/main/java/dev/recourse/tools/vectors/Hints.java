package dev.recourse.tools.vectors;

import dev.recourse.engine.HintPlace;
import dev.recourse.engine.HintUnit;
import dev.recourse.engine.Place;
import dev.recourse.engine.Policy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What servers write about waiting, in each unit, and what no program should take for it. */
final class Hints {

    private static final List<String> SECONDS = List.of(
            "0", "1", "7", "30", "60", "1.5", "0.001", "0.0001", "299.997", "-3", "-0.5", "3600", "86400", "007",
            "1.50");
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
    private static final List<String> UNREADABLE = List.of(
            "",
            "soon",
            "1e3",
            "+5",
            "0x10",
            "1,5",
            "1.",
            ".5",
            "12 seconds",
            "\uFF11\uFF12",
            "Infinity",
            "NaN",
            "\u0000");
    private static final List<String> SEVERAL = List.of("soon, 90", "5, 7", " 12 ", ",,3", "\t4");

    /** As JSON numbers; some are written with exponents. */
    private static final List<Double> NUMBERS = List.of(
            0.0,
            1.0,
            0.5,
            1.5,
            0.001,
            30_000.0,
            999.0001,
            86_400_000.0,
            9_007_199_254_740_991.0,
            1e18,
            1e19,
            1e21,
            Double.MIN_VALUE,
            1e-7,
            1.5e300);

    private static final int SECOND = 1_000;

    private final Map<HintUnit, Deck<Function<WallClock, String>>> texts = new EnumMap<>(HintUnit.class);
    private final Deck<Function<WallClock, String>> retryAfter;
    private final Deck<Double> numbers;

    Hints(Policy policy, Draw draw) {
        long elapsed = policy.limits().elapsed().toMillis();
        List<Long> limits = List.of(elapsed - 1, elapsed, elapsed + 1, elapsed / 3);
        List<Double> all = new ArrayList<>(NUMBERS);
        limits.forEach(limit -> all.add(limit.doubleValue()));
        this.numbers = new Deck<>(all, draw);
        List<Function<WallClock, String>> others = new ArrayList<>();
        List.of(HUGE, UNREADABLE, SEVERAL).forEach(list -> list.forEach(text -> others.add(clock -> text)));
        for (HintUnit unit : HintUnit.values()) {
            List<Function<WallClock, String>> cards = new ArrayList<>(others);
            cards.addAll(ofUnit(unit, limits));
            texts.put(unit, new Deck<>(cards, draw));
        }
        List<Function<WallClock, String>> cards = new ArrayList<>(others);
        cards.addAll(ofUnit(HintUnit.SECONDS, limits));
        cards.addAll(dates());
        this.retryAfter = new Deck<>(cards, draw);
    }

    private static List<Function<WallClock, String>> ofUnit(HintUnit unit, List<Long> limits) {
        List<Function<WallClock, String>> cards = new ArrayList<>();
        switch (unit) {
            case SECONDS -> {
                SECONDS.forEach(text -> cards.add(clock -> text));
                limits.forEach(limit -> cards.add(clock -> seconds(limit)));
            }
            case MILLIS -> {
                MILLIS.forEach(text -> cards.add(clock -> text));
                limits.forEach(limit -> cards.add(clock -> Long.toString(limit)));
            }
            case EPOCH -> {
                for (int i = 0; i < SECONDS.size(); i++) {
                    cards.add(WallClock::epoch);
                }
            }
            case DATE -> {
                cards.addAll(dates());
                for (int i = 0; i < SECONDS.size(); i++) {
                    cards.add(WallClock::isoDate);
                }
            }
        }
        return cards;
    }

    private static List<Function<WallClock, String>> dates() {
        List<Function<WallClock, String>> cards = new ArrayList<>();
        for (WallClock.Form form : WallClock.Form.values()) {
            cards.add(clock -> clock.httpDate(form));
            cards.add(clock -> clock.httpDate(form));
            cards.add(clock -> clock.misspelled(form));
        }
        return cards;
    }

    private static String seconds(long millis) {
        return millis / SECOND + "." + Long.toString(SECOND + millis % SECOND).substring(1);
    }

    /** A text that a server may write at this place. */
    String text(HintPlace place, WallClock clock) {
        boolean isRetryAfter = place.unit() == HintUnit.SECONDS && place.place() instanceof Place.Header;
        return isRetryAfter
                ? retryAfter(clock)
                : texts.getOrDefault(place.unit(), retryAfter).next().apply(clock);
    }

    /** A text as in {@code Retry-After}. */
    String retryAfter(WallClock clock) {
        return retryAfter.next().apply(clock);
    }

    /** A number that is not negative, as a JSON number. */
    double number() {
        return numbers.next();
    }
}
