package dev.recourse.tools.diff.behaviour;

import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.Policy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The machines of two catalogs, and those that show what one edit does: the old catalog with it, and the new one
 * without it. Two edits may matter only together, so that either alone shows nothing, and taking either back does.
 */
final class Contrast {

    private static final int OLD = 0;
    private static final int NEW = 1;

    /** Two machines that differ in one edit, by their positions. */
    private record Pair(int before, int after) {}

    private final List<Machine> machines = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    private Contrast(Machine old, Machine fresh) {
        machines.add(old);
        machines.add(fresh);
    }

    /** Two catalogs, whatever their edits. */
    static Contrast of(Machine old, Machine fresh) {
        Contrast contrast = new Contrast(old, fresh);
        contrast.pairs.add(new Pair(OLD, NEW));
        return contrast;
    }

    /** What one of the edits does. */
    static Contrast of(PolicyComparison all, Edit edit) {
        if (all.edits().size() == 1) {
            return of(all.old(), all.fresh());
        }
        Contrast contrast = new Contrast(all.old(), all.fresh());
        List<Edit> others = new ArrayList<>(all.edits());
        others.remove(edit);
        contrast.mixed(all, List.of(edit)).ifPresent(i -> contrast.pairs.add(new Pair(OLD, i)));
        contrast.mixed(all, others).ifPresent(i -> contrast.pairs.add(new Pair(i, NEW)));
        return contrast;
    }

    /** What some of the edits do to the old catalog. */
    static Optional<Contrast> of(PolicyComparison all, Collection<Edit> some) {
        Contrast contrast = new Contrast(all.old(), all.fresh());
        contrast.mixed(all, some).ifPresent(i -> contrast.pairs.add(new Pair(OLD, i)));
        return contrast.pairs.isEmpty() ? Optional.empty() : Optional.of(contrast);
    }

    private Optional<Integer> mixed(PolicyComparison all, Collection<Edit> edits) {
        Optional<Policy> policy =
                PolicyBuilder.build(Edit.apply(all.oldFacts(), all.freshFacts(), edits), all.freshFacts());
        policy.ifPresent(found -> machines.add(new Machine(found)));
        return policy.map(found -> machines.size() - 1);
    }

    List<Machine> machines() {
        return machines;
    }

    /** Whether the last decisions of the two catalogs differ, and the edit is why. */
    boolean shows(Course course) {
        if (!Outcomes.differ(course.decision(OLD), course.decision(NEW))) {
            return false;
        }
        for (Pair pair : pairs) {
            if (differ(course, pair)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the edit makes the old catalog decide differently by itself, so that what it decided says why. */
    boolean showsAlone(Course course) {
        return pairs.stream().anyMatch(pair -> pair.before == OLD && differ(course, pair));
    }

    /** Whether one of the catalogs had given up before the last event, so that the difference began earlier. */
    static boolean isLate(Course course) {
        return cause(course, OLD) == GiveUpCause.GIVEN_UP || cause(course, NEW) == GiveUpCause.GIVEN_UP;
    }

    private static boolean differ(Course course, Pair pair) {
        return !directions(course, pair).isEmpty();
    }

    /** In which of the ways that the two catalogs differ the edit changes the last decision. */
    private static Set<Direction> directions(Course course, Pair pair) {
        if (!Outcomes.differ(course.decision(pair.before), course.decision(pair.after))) {
            return Set.of();
        }
        Set<Direction> same = Outcomes.directions(course.decision(pair.before), course.decision(pair.after));
        same.retainAll(Outcomes.directions(course.decision(OLD), course.decision(NEW)));
        if (cause(course, pair.before) != cause(course, OLD) || cause(course, pair.after) != cause(course, NEW)) {
            same.remove(Direction.OTHER_ADVICE);
        }
        return same;
    }

    private static @Nullable GiveUpCause cause(Course course, int machine) {
        return course.decision(machine) instanceof GiveUp giveUp ? giveUp.cause() : null;
    }

    /** Adds the ways in which the edit changes the last decision. */
    void addDirections(Course course, Set<Direction> found) {
        for (Pair pair : pairs) {
            found.addAll(directions(course, pair));
        }
    }

    /** How much longer the edit makes the last wait. */
    long addedWait(Course course) {
        long most = 0;
        for (Pair pair : pairs) {
            @Nullable Decision before = course.decision(pair.before);
            most = Math.max(most, Outcomes.addedWait(before, course.decision(pair.after)));
        }
        return most;
    }
}
