package dev.recourse.tools.diff.behaviour;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Leaves out events of a course that are not needed to show an edit, and makes its hints easier to read. */
final class Shrinking {

    /** Longer courses repeat one failure, of which each is needed. */
    private static final int MOST_EVENTS = 200;

    private Shrinking() {}

    static void shrink(Effect effect) {
        effect.shortest()
                .filter(course -> course.length() <= MOST_EVENTS)
                .map(course -> rounded(shrunk(course, effect.contrast()), effect.contrast()))
                .ifPresent(effect::replaceShortest);
    }

    private static Course shrunk(Course course, Contrast contrast) {
        Course shortest = course;
        for (int i = course.length() - 2; i >= 0; i--) {
            List<Course.Event> fewer = new ArrayList<>(shortest.events());
            fewer.remove(i);
            Course shorter = Course.replay(contrast.machines(), fewer);
            if (contrast.shows(shorter)) {
                shortest = shorter;
            }
        }
        return shortest;
    }

    /** With a rounder hint of the last failure and those like it, if decisions then differ in the same ways. */
    private static Course rounded(Course course, Contrast contrast) {
        Sample failure = course.event().failure();
        if (failure == null) {
            return course;
        }
        Set<Direction> ways = Outcomes.directions(course.decision(0), course.decision(1));
        return failure.withRounderHints().stream()
                .map(rounder -> Course.replay(
                        contrast.machines(),
                        course.events().stream()
                                .map(event -> Objects.equals(failure, event.failure()) ? event.of(rounder) : event)
                                .toList()))
                .filter(other -> contrast.shows(other)
                        && Contrast.isLate(other) == Contrast.isLate(course)
                        && Outcomes.directions(other.decision(0), other.decision(1))
                                .equals(ways))
                .findFirst()
                .orElse(course);
    }
}
