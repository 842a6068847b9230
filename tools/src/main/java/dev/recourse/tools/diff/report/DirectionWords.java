package dev.recourse.tools.diff.report;

import dev.recourse.tools.diff.behaviour.Direction;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** In which ways decisions differ, in words. */
final class DirectionWords {

    private DirectionWords() {}

    /** These directions. That a cause or advice differs is left out if there is more to say. */
    static String of(Collection<Direction> directions) {
        return directions.stream()
                .filter(direction -> directions.size() == 1 || direction != Direction.OTHER_ADVICE)
                .map(DirectionWords::of)
                .collect(Collectors.joining("; "));
    }

    private static String of(Direction direction) {
        return switch (direction) {
            case FEWER_RECOVERIES -> "fewer recoveries";
            case MORE_RECOVERIES -> "more recoveries, and more load";
            case LONGER_WAITS -> "longer waits";
            case SHORTER_WAITS -> "shorter waits, and more load";
            case OTHER_RECOVERY -> "another way to recover";
            case OTHER_TARGET -> "another target";
            case SOONER_RETURN -> "a new attempt by itself, or a sooner one";
            case LATER_RETURN -> "a later new attempt, or none";
            case OTHER_REFRESH -> "that something else is renewed";
            case OTHER_KEY -> "another idempotency key";
            case OTHER_ADVICE -> "another cause or advice";
            case OTHER_READING -> "that the answer is read differently";
        };
    }

    /** The name in reports for programs. */
    static String id(Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
