package dev.recourse.tools.diff.behaviour;

import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Searches for the shortest course that shows what one edit does, for each error that it may change. Most rules show in
 * one failure; limits, growing backoffs and budgets only after many, so that a failure is repeated until they do.
 */
final class Search {

    private static final double[] ENDS = {0, 1};
    private static final double[] ENDS_AND_MIDDLE = {0, 1, 0.5};
    private static final double[] LEAST = {0};

    /** After so many repetitions, other failures than the repeated one are tried only where that stops. */
    private static final int MOST_TRIED = 80;

    /** The most events of a course: more than the largest limit of steps. */
    private static final int MOST_EVENTS = 20_000;

    /** So many events are tried with all failures before more are tried with any. */
    private static final int FEW_EVENTS = 3;

    /** The most courses that are tried for one edit. */
    private static final int MOST_COURSES = 200_000;

    /** How many codes with the same rules and a limit of their own take turns. */
    private static final int MOST_CODES = 64;

    private static final Set<Part> COUNTED = Set.of(Part.LIMIT, Part.CALL_LIMIT, Part.REST, Part.BUDGET);

    /** In what time a failure follows a decision, and which random numbers it has. */
    private enum Pace {
        SHORTEST_WAITS(0, true),
        LONGEST_WAITS(1, true),
        AT_ONCE(0, false);

        private final double random;
        private final boolean waits;

        Pace(double random, boolean waits) {
            this.random = random;
            this.waits = waits;
        }

        long next(Course course) {
            return waits ? course.next() : course.at();
        }
    }

    /** After which course and when a last failure is tried. */
    private record Position(Course course, long at) {}

    private final Edit edit;
    private final CodeGroups groups;
    private final Scale scale;
    private final Effect effect;
    private final List<CodeGroup> relevant;
    private final Set<CodeGroup> found = new HashSet<>();
    private int tried;

    private Search(PolicyComparison comparison, Edit edit, Contrast contrast) {
        this.edit = edit;
        this.groups = comparison.groups();
        this.scale = groups.scale();
        this.effect = new Effect(contrast);
        this.relevant = Relevance.groups(edit, groups);
    }

    static Effect of(PolicyComparison comparison, Edit edit) {
        Search search = new Search(comparison, edit, Contrast.of(comparison, edit));
        search.run();
        return search.effect;
    }

    private void run() {
        Course start = Course.start(effect.contrast().machines());
        for (CodeGroup group : relevant) {
            for (Sample failure : group.failures()) {
                for (double random : ENDS_AND_MIDDLE) {
                    note(start.failed(failure, 0, random), group);
                }
            }
        }
        repeatAll(start, FEW_EVENTS);
        repeatAll(start, MOST_EVENTS);
        if (changesWaits()) {
            measure(start);
        }
        if (!found.containsAll(relevant)) {
            for (DecisionKind first : List.of(DecisionKind.RETRY, DecisionKind.REFRESH, DecisionKind.REDIRECT)) {
                mix(start, first);
            }
        }
        if (edit.part() == Part.BUDGET || (effect.shortest().isEmpty() && isPriced())) {
            new Spending(effect, groups, relevant, found).run(start);
        }
    }

    /** Each failure again and again, for at most this many events. */
    private void repeatAll(Course start, int most) {
        for (CodeGroup group : relevant) {
            for (Sample failure : group.typical()) {
                for (Pace pace : Pace.values()) {
                    repeat(start, group, failure, pace, most);
                }
            }
        }
    }

    private boolean changesWaits() {
        return switch (edit.part()) {
            case BACKOFF, HINT, ROW, CASE, UNKNOWN_ROW, ADDED_CODE, REMOVED_CODE -> true;
            case LIMIT, CALL_LIMIT, SETTLE, REST, REDIRECTS, BUDGET, DETAILS, STATUS, READS, DOMAIN, OTHER -> false;
        };
    }

    private boolean isPriced() {
        return effect.contrast().machines().stream()
                .anyMatch(machine -> machine.policy().budget().isPresent());
    }

    private boolean note(Course course, CodeGroup group) {
        tried++;
        boolean isShown = effect.note(course, group);
        if (isShown && !Contrast.isLate(course)) {
            found.add(group);
        }
        return isShown;
    }

    /** Whether a course of this length cannot show anything new about the group. */
    private boolean isTooLong(int length, CodeGroup group) {
        return length > MOST_EVENTS || tried > MOST_COURSES || (found.contains(group) && effect.isShown(length));
    }

    /** One failure again and again, until the edit shows or no machine goes on. */
    private void repeat(Course start, CodeGroup group, Sample failure, Pace pace, int most) {
        Course course = start;
        while (course.length() < most && !isTooLong(course.length() + 1, group)) {
            Course next = course.failed(failure, pace.next(course), pace.random);
            boolean isShown = note(next, group);
            boolean isLast = !next.anyGoesOn();
            if (course.length() > 0 && (course.length() <= MOST_TRIED || isLast || isShown)) {
                tryLast(course, pace, List.of(group));
            }
            if (isLast || isShown) {
                return;
            }
            course = next;
        }
    }

    /** How much longer waits become, also those after the first that does. */
    private void measure(Course start) {
        for (CodeGroup group : relevant) {
            for (Sample failure : group.typical()) {
                for (double random : ENDS) {
                    Course course = start.failed(failure, 0, random);
                    for (int i = 1; i < MOST_TRIED && course.allGoOn(); i++) {
                        effect.directions(course);
                        course = course.failed(failure, 0, random);
                    }
                }
            }
        }
    }

    /** Failures of all kinds in turn, one kind as long as possible, then the others: for limits that count several. */
    private void mix(Course start, DecisionKind first) {
        List<Sample> preferred = new ArrayList<>();
        List<Sample> others = new ArrayList<>();
        for (CodeGroup group : groups.all()) {
            group.remedies().stream()
                    .map(Remedy::kind)
                    .filter(kind -> kind != DecisionKind.GIVE_UP)
                    .findFirst()
                    .ifPresent(kind ->
                            each(group).forEach(one -> (kind == first ? preferred : others).addAll(one.typical())));
        }
        preferred.addAll(others);
        for (boolean isCall : new boolean[] {false, true}) {
            List<Sample> failures =
                    preferred.stream().filter(one -> one.isCall() == isCall).toList();
            for (Pace pace : List.of(Pace.SHORTEST_WAITS, Pace.AT_ONCE)) {
                mix(start, new ArrayList<>(failures), pace);
            }
        }
    }

    /** Each code of a group. */
    private Stream<CodeGroup> each(CodeGroup group) {
        return group.codes().size() == 1
                ? Stream.of(group)
                : group.codes().stream().limit(MOST_CODES).map(code -> groups.only(group.domain(), code));
    }

    private void mix(Course start, List<Sample> left, Pace pace) {
        Course course = start;
        while (course.length() < MOST_EVENTS && tried <= MOST_COURSES && !found.containsAll(relevant)) {
            @Nullable Course next = null;
            while (next == null && !left.isEmpty()) {
                Course longer = course.failed(left.get(0), pace.next(course), pace.random);
                if (longer.allGoOn()) {
                    next = longer;
                } else {
                    left.remove(0);
                }
            }
            if (course.length() > 0 && (course.length() <= MOST_TRIED || next == null)) {
                tryLast(course, pace, relevant);
            }
            if (next == null) {
                return;
            }
            course = next;
        }
    }

    /** Tries each failure of these groups as the last one. */
    private void tryLast(Course course, Pace pace, List<CodeGroup> last) {
        for (CodeGroup group : last) {
            if (isTooLong(course.length() + 1, group)) {
                continue;
            }
            for (Sample failure : lastFailures(group)) {
                if (!course.takes(failure)) {
                    continue;
                }
                for (double random : randoms()) {
                    for (Position position : positions(course, pace, failure, random)) {
                        note(position.course.failed(failure, position.at, random), group);
                    }
                }
            }
        }
    }

    private List<Sample> lastFailures(CodeGroup group) {
        List<Sample> all = group.failures();
        return isCounted() ? group.typical() : all.subList(0, Math.min(MOST_TRIED, all.size()));
    }

    private double[] randoms() {
        return isCounted() ? LEAST : ENDS;
    }

    /** Whether the rule is about how often something happened, rather than about what. */
    private boolean isCounted() {
        return COUNTED.contains(edit.part());
    }

    /** After the wait of the last decision; and around the times that the edit is about. */
    private List<Position> positions(Course course, Pace pace, Sample failure, double random) {
        List<Position> positions = new ArrayList<>();
        long next = pace.next(course);
        positions.add(new Position(course, next));
        if (edit.part() == Part.SETTLE) {
            Course ready = course.ready(next);
            positions.add(new Position(ready, next + scale.shortSettle()));
            positions.add(new Position(ready, next + Math.max(0, scale.longSettle() - 1)));
        }
        if (edit.part() == Part.REST || edit.key().name().equals(Key.LIMITS + "elapsed")) {
            long wait = 0;
            Course last = course.failed(failure, next, random);
            for (int i = 0; i < last.machines(); i++) {
                @Nullable Decision decision = last.decision(i);
                wait = decision instanceof Step step ? Math.max(wait, step.delayMillis()) : wait;
            }
            for (long passed :
                    new long[] {scale.longElapsed() - wait, scale.shortElapsed() + 1, scale.longElapsed() + 1}) {
                if (course.began() + passed > next) {
                    positions.add(new Position(course, course.began() + passed));
                }
            }
        }
        return positions;
    }

    /** Whether a machine gave up because the budget is spent. */
    static boolean isSpent(Course course) {
        for (int i = 0; i < course.machines(); i++) {
            if (course.decision(i) instanceof GiveUp giveUp && giveUp.cause() == GiveUpCause.BUDGET_SPENT) {
                return true;
            }
        }
        return false;
    }
}
