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
 * Explores all short courses of two catalogs, for differences of errors that no finding covers. What is found is
 * attributed to the edits that show it; where no edit does alone, several together are one more finding.
 */
final class Net {

    private static final double[] ENDS = {0, 1};

    /** The most courses that are explored. */
    private static final int MOST = 400_000;

    private final Comparison comparison;
    private final Map<Edit, Finding> findings;
    private final List<PolicyChange> others = new ArrayList<>();
    private final Contrast both;
    private final Set<Subject> covered = new HashSet<>();
    private int tried;

    Net(Comparison comparison, Map<Edit, Finding> findings) {
        this.comparison = comparison;
        this.findings = findings;
        this.both = Contrast.of(comparison.old(), comparison.fresh());
    }

    /** Adds to the findings; the result are differences that no edit makes alone. */
    List<PolicyChange> run() {
        for (Subject subject : comparison.subjects().all()) {
            if (isCovered(subject)) {
                covered.add(subject);
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

    private boolean isCovered(Subject subject) {
        return !subject.errors().isEmpty()
                && findings.values().stream()
                        .anyMatch(finding -> finding.errors().containsAll(subject.errors()));
    }

    /** The courses with one more event, of which those are left out that differ already or lead to the same state. */
    private List<Course> next(Course course) {
        Map<Object, Course> next = new LinkedHashMap<>();
        for (Subject subject : comparison.subjects().all()) {
            for (Sample failure : subject.typical()) {
                if (!course.takes(failure)) {
                    continue;
                }
                for (double random : ENDS) {
                    Course one = course.failed(failure, course.next(), random);
                    if (!Outcomes.differ(one.decision(0), one.decision(1)) && tried++ < MOST) {
                        next.putIfAbsent(state(one, subject), one);
                    }
                }
            }
        }
        Scale scale = comparison.subjects().scale();
        List<Course> all = new ArrayList<>(next.values());
        if (course.length() > 0) {
            all.add(course.ready(course.next()));
            all.add(course.ended());
            all.add(course.resumed(course.next()));
        }
        return scale.refills().isEmpty() && course.length() == 0 ? List.copyOf(next.values()) : all;
    }

    /** What later decisions depend on, as far as decisions say it. */
    private static Object state(Course course, Subject subject) {
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
        state.add(isLimited ? subject.errors() : "");
        return state;
    }

    private void last(Course course) {
        Scale scale = comparison.subjects().scale();
        Set<Long> times = new LinkedHashSet<>(List.of(course.next()));
        times.add(course.at() + scale.shortSettle());
        times.add(course.at() + Math.max(0, scale.longSettle() - 1));
        if (course.length() > 0) {
            times.add(course.began() + scale.shortElapsed() + 1);
        }
        scale.refills().forEach(refill -> times.add(course.at() + refill));
        for (Subject subject : comparison.subjects().all()) {
            if (covered.contains(subject)) {
                continue;
            }
            List<Sample> failures = course.length() == 0 ? subject.failures() : subject.typical();
            for (Sample failure : failures) {
                if (!course.takes(failure)) {
                    continue;
                }
                for (double random : ENDS) {
                    for (long at : course.length() == 0 ? Set.of(0L) : times) {
                        if (at >= course.at() && tried++ < MOST) {
                            Course last = course.failed(failure, at, random);
                            if (Outcomes.differ(last.decision(0), last.decision(1))) {
                                attribute(last, subject);
                            }
                        }
                    }
                }
            }
        }
    }

    private void attribute(Course course, Subject subject) {
        covered.add(subject);
        boolean isFound = false;
        for (Map.Entry<Edit, Finding> entry : findings.entrySet()) {
            Contrast contrast = entry.getValue().contrast();
            isFound |= entry.getValue().note(Course.replay(contrast.machines(), course.events()), subject);
        }
        if (!isFound) {
            other(course, subject);
        }
    }

    /** Several edits that make a difference only together: as few as do. */
    private void other(Course course, Subject subject) {
        List<Edit> needed = new ArrayList<>(comparison.edits());
        Optional<Finding> found = Optional.empty();
        for (Edit edit : comparison.edits()) {
            List<Edit> fewer = new ArrayList<>(needed);
            fewer.remove(edit);
            Optional<Finding> less = shown(fewer, course, subject);
            if (less.isPresent()) {
                needed = fewer;
                found = less;
            }
        }
        Finding finding = found.or(() -> shown(comparison.edits(), course, subject))
                .orElseGet(() -> {
                    Finding plain = new Finding(both);
                    plain.note(course, subject);
                    return plain;
                });
        String subjects =
                String.join(" and ", needed.stream().map(Edit::subject).toList());
        Edit edit = new Edit(Part.OTHER, subjects, "", "", List.of(Key.of("")), Optional.empty());
        Witnesses.change(comparison, edit, finding).ifPresent(others::add);
    }

    private Optional<Finding> shown(List<Edit> edits, Course course, Subject subject) {
        return Contrast.of(comparison, edits)
                .map(Finding::new)
                .filter(finding ->
                        finding.note(Course.replay(finding.contrast().machines(), course.events()), subject));
    }
}
