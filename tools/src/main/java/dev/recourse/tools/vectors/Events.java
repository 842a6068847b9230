package dev.recourse.tools.vectors;

import dev.recourse.engine.Policy;
import dev.recourse.engine.State;
import dev.recourse.engine.StateText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The events of a set: processes one after another, each with a few sessions whose events are mixed. What comes next
 * depends on what the last events led to.
 */
final class Events {

    private static final int MOST_SESSIONS = 4;
    private static final int RESTORED_ONCE_IN = 24;

    private final Policy policy;
    private final Draw draw;
    private final Subjects subjects;
    private final Failures failures;
    private final List<Course> courses = new ArrayList<>();
    private final StateTexts texts;
    private final Deck<Mood> moods;
    private int started;

    Events(Policy policy, Draw draw) {
        this.policy = policy;
        this.draw = draw;
        this.subjects = new Subjects(policy, draw);
        this.failures = new Failures(policy, draw);
        this.texts = new StateTexts(policy, draw);
        this.moods = new Deck<>(Mood.weighted(), draw);
    }

    /** The next event. {@link #answered} must follow, unless it cannot happen. */
    Given next() {
        while (!courses.isEmpty()) {
            Course course = draw.pick(courses);
            if (draw.oneIn(RESTORED_ONCE_IN) && texts.hasAny()) {
                return Given.of(Given.RESTORE, course.session()).with("state", texts.next());
            }
            Optional<Given> event = course.next();
            if (event.isPresent()) {
                return event.get();
            }
            courses.remove(course);
        }
        return started();
    }

    private Given started() {
        texts.clear();
        int sessions = 1 + draw.below(MOST_SESSIONS);
        for (int i = 0; i < sessions; i++) {
            started++;
            String session = i == 0 && draw.oneIn(30) ? draw.pick(OddTexts.NAMES) : "s" + started;
            courses.add(new Course(session, moods.next(), policy, subjects, failures, draw));
        }
        return Given.start();
    }

    /** The event happened, and led to this state of its session. */
    void answered(Given given, State state) {
        if (!given.kind().equals(Given.START) && !given.kind().equals(Given.END)) {
            texts.add(StateText.write(state));
            courses.stream()
                    .filter(course -> course.session().equals(given.session()))
                    .forEach(course -> course.reached(state));
        }
    }
}
