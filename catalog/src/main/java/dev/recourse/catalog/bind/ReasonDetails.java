package dev.recourse.catalog.bind;

import dev.recourse.engine.HoleType;
import dev.recourse.engine.ReasonPattern;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The details in the reasons of a row.
 *
 * @param pattern the pattern of the reasons
 * @param unread whether the file has a pattern that cannot be read, so that its placeholders are unknown
 */
record ReasonDetails(Optional<ReasonPattern> pattern, boolean unread) {

    private static final Set<HoleType> NUMBERS = EnumSet.of(HoleType.INT, HoleType.LONG, HoleType.DECIMAL);

    static final ReasonDetails NONE = new ReasonDetails(Optional.empty(), false);

    List<String> names() {
        return holes().stream().map(ReasonPattern.Hole::name).toList();
    }

    /** The placeholders that a message can choose by. */
    Set<String> numbers() {
        return holes().stream()
                .filter(hole -> NUMBERS.contains(hole.type()))
                .map(ReasonPattern.Hole::name)
                .collect(Collectors.toSet());
    }

    /** The placeholder that a redirect can take its target from. */
    Optional<String> url() {
        return holes().stream()
                .filter(hole -> hole.type() == HoleType.URL)
                .map(ReasonPattern.Hole::name)
                .findFirst();
    }

    private List<ReasonPattern.Hole> holes() {
        return pattern.map(ReasonPattern::holes).orElse(List.of());
    }
}
