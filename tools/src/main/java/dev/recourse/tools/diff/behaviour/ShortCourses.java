package dev.recourse.tools.diff.behaviour;

import dev.recourse.engine.Decision;
import dev.recourse.engine.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Explores all short courses of two catalogs, for differences of errors that no effect covers. What is found is
 * attributed to the edits that show it; where no edit does alone, several together are one more change.
 */
final class ShortCourses {

    private static final double[] ENDS = {0, 1};

    /** The most courses that are explored. */
    private static final int MOST = 400_000;

    private final PolicyComparison comparison;
    private final Map<Edit, Effect> effects;
    private final List<PolicyChange> others = new ArrayList<>();
    private final Contrast both;
    private final Set<CodeGroup> covered = new HashSet<>();
    private int tried;

    ShortCourses(PolicyComparison comparison, Map<Edit, Effect> effects) {
        this.comparison = comparison;
        this.effects = effects;
        this.both = Contrast.of(comparison.old(), comparison.fresh());
    }

    /** Adds to the effects. The result is the differences that no edit makes alone. */
    List<PolicyChange> run() {
        for (CodeGroup group : comparison.groups().all()) {
            if (isCovered(group)) {
                covered.add(group);
            }
        }
        Course start = Course.start(both.machines());
        last(start);
        List<Course> first = next(start);
        first.forEach(this::last);
        for (Course course : first) {
            next(course).forEach(this::last);
        }
        return others;
    }

    private boolean isCovered(CodeGroup group) {
        return !group.errors().isEmpty()
                && effects.values().stream().anyMatch(effect -> effect.errors().containsAll(group.errors()));
    }

    /** The courses with one more event, of which those are left out that differ already or lead to the same state. */
    private List<Course> next(Course course) {
        Map<Object, Course> next = new LinkedHashMap<>();
        for (CodeGroup group : comparison.groups().all()) {
            for (Sample failure : group.typical()) {
                if (!course.takes(failure)) {
                    continue;
                }
                for (double random : ENDS) {
                    Course one = course.failed(failure, course.next(), random);
                    if (!Outcomes.differ(one.decision(0), one.decision(1)) && tried++ < MOST) {
                        next.putIfAbsent(state(one, group), one);
                    }
                }
            }
        }
        Scale scale = comparison.groups().scale();
        List<Course> all = new ArrayList<>(next.values());
        if (course.length() > 0) {
            all.add(course.ready(course.next()));
            all.add(course.ended());
            all.add(course.resumed(course.next()));
        }
        return scale.refills().isEmpty() && course.length() == 0 ? List.copyOf(next.values()) : all;
    }

    /** What later decisions depend on, as far as decisions say it. */
    private static Object state(Course course, CodeGroup group) {
        List<Object> state = new ArrayList<>();
        boolean isLimited = false;
        for (int i = 0; i < 2; i++) {
            @Nullable Decision decision = course.decision(i);
            if (decision != null) {
                state.add(decision.kind());
                state.add(decision instanceof Step step ? step.delayMillis() : -1);
                state.add(decision.remedy()
                        .backoff()
                        .map(backoff -> backoff.name())
                        .orElse(""));
                state.add(decision.remedy().price());
                state.add(course.state(i).target());
                isLimited |= decision.remedy().limit().isPresent();
            }
        }
        state.add(isLimited ? group.errors() : "");
        return state;
    }

    private void last(Course course) {
        Scale scale = comparison.groups().scale();
        Set<Long> times = new LinkedHashSet<>(List.of(course.next()));
        times.add(course.at() + scale.shortSettle());
        times.add(course.at() + Math.max(0, scale.longSettle() - 1));
        if (course.length() > 0) {
            times.add(course.began() + scale.shortElapsed() + 1);
        }
        scale.refills().forEach(refill -> times.add(course.at() + refill));
        for (CodeGroup group : comparison.groups().all()) {
            if (covered.contains(group)) {
                continue;
            }
            List<Sample> failures = course.length() == 0 ? group.failures() : group.typical();
            for (Sample failure : failures) {
                if (!course.takes(failure)) {
                    continue;
                }
                for (double random : ENDS) {
                    for (long at : course.length() == 0 ? Set.of(0L) : times) {
                        if (at >= course.at() && tried++ < MOST) {
                            Course last = course.failed(failure, at, random);
                            if (Outcomes.differ(last.decision(0), last.decision(1))) {
                                attribute(last, group);
                            }
                        }
                    }
                }
            }
        }
    }

    private void attribute(Course course, CodeGroup group) {
        covered.add(group);
        boolean isFound = false;
        for (Map.Entry<Edit, Effect> entry : effects.entrySet()) {
            Contrast contrast = entry.getValue().contrast();
            isFound |= entry.getValue().note(Course.replay(contrast.machines(), course.events()), group);
        }
        if (!isFound) {
            other(course, group);
        }
    }

    /** Several edits that make a difference only together: as few as do. */
    private void other(Course course, CodeGroup group) {
        List<Edit> needed = new ArrayList<>(comparison.edits());
        Optional<Effect> found = Optional.empty();
        for (Edit edit : comparison.edits()) {
            List<Edit> fewer = new ArrayList<>(needed);
            fewer.remove(edit);
            Optional<Effect> less = shown(fewer, course, group);
            if (less.isPresent()) {
                needed = fewer;
                found = less;
            }
        }
        Effect effect = found.or(() -> shown(comparison.edits(), course, group)).orElseGet(() -> {
            Effect plain = new Effect(both);
            plain.note(course, group);
            return plain;
        });
        String subject = String.join(" and ", needed.stream().map(Edit::subject).toList());
        Edit edit = new Edit(Part.OTHER, subject, "", "", List.of(Key.of("")), Optional.empty());
        Witnesses.change(comparison, edit, effect).ifPresent(others::add);
    }

    private Optional<Effect> shown(List<Edit> edits, Course course, CodeGroup group) {
        return Contrast.of(comparison, edits)
                .map(Effect::new)
                .filter(effect -> effect.note(Course.replay(effect.contrast().machines(), course.events()), group));
    }
}
