package dev.recourse.tools.diff.behaviour;

import dev.recourse.engine.Decision;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one edit does, as far as it is known: the errors that it changes, and the shortest course that shows it. */
final class Effect {

    private final Contrast contrast;
    private final Comparator<Course> smallest = Comparator.comparing(Contrast::isLate)
            .thenComparing(Course::length)
            .thenComparing(course -> !course.waits())
            .thenComparing(course -> course.event().random() > 0)
            .thenComparing(this::needsOthers)
            .thenComparing(Effect::weight)
            .thenComparing(
                    course -> course.event().random() == 1 ? 0 : course.event().random());
    private final Set<String> errors = new LinkedHashSet<>();
    private final Set<Direction> directions = EnumSet.noneOf(Direction.class);
    private @Nullable Course shortest;
    private long addedWait;

    Effect(Contrast contrast) {
        this.contrast = contrast;
    }

    private boolean needsOthers(Course course) {
        return !contrast.showsAlone(course);
    }

    private static int weight(Course course) {
        Sample failure = course.event().failure();
        return failure == null ? 0 : failure.weight();
    }

    Contrast contrast() {
        return contrast;
    }

    /** Notes the last event of the course, if it shows the edit. One after a give-up counts only if no other does. */
    boolean note(Course course, CodeGroup group) {
        if (!contrast.shows(course)) {
            return false;
        }
        errors.addAll(group.errors().isEmpty() ? List.of(error(course)) : group.errors());
        directions(course);
        if (shortest == null || smallest.compare(course, shortest) < 0) {
            shortest = course;
        }
        return true;
    }

    /** Notes only the ways in which the edit changes the last decision. */
    void directions(Course course) {
        contrast.addDirections(course, directions);
        addedWait = Math.max(addedWait, contrast.addedWait(course));
    }

    /** What the failed code is called in the new catalog, or in the old one if it is read there only. */
    static String error(Course course) {
        Decision decision = course.decision(1);
        Decision known = decision != null ? decision : course.decision(0);
        return known == null
                ? ""
                : known.failure().code().domain() + "/"
                        + known.failure().code().code() + " "
                        + known.failure().code().name();
    }

    /** Whether there is a course that shows the edit and is not longer. */
    boolean isShown(int length) {
        return shortest != null && shortest.length() <= length && !Contrast.isLate(shortest);
    }

    Optional<Course> shortest() {
        return Optional.ofNullable(shortest);
    }

    void replaceShortest(Course course) {
        shortest = course;
    }

    Set<String> errors() {
        return errors;
    }

    Set<Direction> directions() {
        return directions;
    }

    long addedWait() {
        return addedWait;
    }
}
