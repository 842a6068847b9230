package dev.recourse.testkit.laws;

import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Redirect;
import dev.recourse.engine.RedirectTarget;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a witness has written down about one episode. Immutable; milliseconds throughout.
 *
 * @param elapsed the time since its first failure
 * @param waited the sum of its delays
 * @param due how much of the last delay is left
 * @param patient whether every failure so far came after the delay before it was over
 * @param counts its steps by their kind
 * @param rows its steps by the row that decided them
 * @param visited the places it was redirected to, as they are compared
 * @param target the last of these
 * @param lastPrice what the last step cost
 * @param domains where its failures happened
 */
record Episode(
        long elapsed,
        long waited,
        long due,
        boolean patient,
        Map<DecisionKind, Integer> counts,
        Map<String, Integer> rows,
        List<String> visited,
        Optional<RedirectTarget> target,
        int lastPrice,
        Set<String> domains) {

    static final Episode NONE =
            new Episode(0, 0, 0, true, Map.of(), Map.of(), List.of(), Optional.empty(), 0, Set.of());

    int count(DecisionKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    int steps() {
        return count(DecisionKind.RETRY) + count(DecisionKind.REFRESH) + count(DecisionKind.REDIRECT);
    }

    /** The same episode, some time later. */
    Episode later(long passed) {
        return new Episode(
                sum(elapsed, passed),
                waited,
                Math.max(0, due - passed),
                patient,
                counts,
                rows,
                visited,
                target,
                lastPrice,
                domains);
    }

    /** The episode with one more step. */
    Episode plus(Decision taken, Step step) {
        long delay = taken.state().delayMillis();
        boolean led = taken instanceof Redirect;
        return new Episode(
                elapsed,
                sum(waited, delay),
                delay,
                patient && due == 0,
                plusOne(counts.isEmpty() ? new EnumMap<>(DecisionKind.class) : new EnumMap<>(counts), taken.kind()),
                plusOne(new HashMap<>(rows), step.prescription().row()),
                led ? with(visited, Places.comparable(((Redirect) taken).target())) : visited,
                led ? Optional.of(((Redirect) taken).target()) : target,
                step.prescription().price(step.policy()),
                with(domains, taken.failure().code().domain().name()));
    }

    private static <K> Map<K, Integer> plusOne(Map<K, Integer> map, K key) {
        map.merge(key, 1, Integer::sum);
        return map;
    }

    private static List<String> with(List<String> list, String last) {
        List<String> all = new ArrayList<>(list);
        all.add(last);
        return all;
    }

    private static Set<String> with(Set<String> set, String member) {
        if (set.contains(member)) {
            return set;
        }
        Set<String> all = new HashSet<>(set);
        all.add(member);
        return all;
    }

    private static long sum(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
