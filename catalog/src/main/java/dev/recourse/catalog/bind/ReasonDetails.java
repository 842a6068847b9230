package dev.recourse.catalog.bind;

import dev.recourse.engine.HoleType;
import dev.recourse.engine.ReasonPattern;
import java.util.List;
import java.util.Optional;

/**
 * What the reasons of a row carry.
 *
 * @param pattern how they read
 * @param unread whether a pattern stands there that cannot be read: what is in it is not known
 */
record ReasonDetails(Optional<ReasonPattern> pattern, boolean unread) {

    static final ReasonDetails NONE = new ReasonDetails(Optional.empty(), false);

    List<String> names() {
        return holes().stream().map(ReasonPattern.Hole::name).toList();
    }

    /** The place that a redirect takes its target from. */
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
