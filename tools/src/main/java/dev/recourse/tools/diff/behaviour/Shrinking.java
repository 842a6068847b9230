package dev.recourse.tools.diff.behaviour;

import java.util.ArrayList;
import java.util.List;

/** Leaves out events of a course that are not needed to show an edit. */
final class Shrinking {

    /** Longer courses repeat one failure, of which each is needed. */
    private static final int MOST_EVENTS = 200;

    private Shrinking() {}

    static void shrink(Effect effect) {
        effect.shortest()
                .filter(course -> course.length() > 1 && course.length() <= MOST_EVENTS)
                .map(course -> shrunk(course, effect.contrast()))
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
}
