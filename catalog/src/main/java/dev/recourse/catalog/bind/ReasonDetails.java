package dev.recourse.catalog.bind;

import dev.recourse.engine.HoleType;
import dev.recourse.engine.ReasonPattern;
import java.util.List;
import java.util.Optional;

/**
 * The details in the reasons of a row.
 *
 * @param pattern the pattern of the reasons
 * @param unread whether the file has a pattern that cannot be read, so that its placeholders are unknown
 */
record ReasonDetails(Optional<ReasonPattern> pattern, boolean unread) {

    static final ReasonDetails NONE = new ReasonDetails(Optional.empty(), false);

    List<String> names() {
        return holes().stream().map(ReasonPattern.Hole::name).toList();
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
