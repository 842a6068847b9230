package dev.recourse.testkit.laws;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Redirect;
import dev.recourse.engine.RedirectTarget;
import dev.recourse.engine.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One episode as the {@link SessionModel} records it. Immutable; times are in milliseconds.
 *
 * @param elapsed the time since its first failure
 * @param waited the sum of its delays
 * @param due the rest of the last delay
 * @param patient whether every delay so far was over before the next failure, and none was cut short
 * @param counts the number of steps by kind
 * @param rows the number of steps by the row that decided them
 * @param backoffs the number of delays by the backoff that they were drawn from, since its last restart
 * @param visited the redirect targets so far, normalised
 * @param target the last redirect target
 * @param lastPrice the price of the last step
 * @param domains the domains of its failures
 * @param called whether one of its failures was that of a call
 */
record Episode(
        long elapsed,
        long waited,
        long due,
        boolean patient,
        Map<DecisionKind, Integer> counts,
        Map<String, Integer> rows,
        Map<Backoff, Integer> backoffs,
        List<String> visited,
        Optional<RedirectTarget> target,
        int lastPrice,
        Set<String> domains,
        boolean called) {

    static final Episode NONE =
            new Episode(0, 0, 0, true, Map.of(), Map.of(), Map.of(), List.of(), Optional.empty(), 0, Set.of(), false);

    int count(DecisionKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    int steps() {
        return count(DecisionKind.RETRY) + count(DecisionKind.REFRESH) + count(DecisionKind.REDIRECT);
    }

    /** This episode, some time later. */
    Episode later(long passed) {
        return new Episode(
                sum(elapsed, passed),
                waited,
                Math.max(0, due - passed),
                patient,
                counts,
                rows,
                backoffs,
                visited,
                target,
                lastPrice,
                domains,
                called);
    }

    /** This episode with one more step. */
    Episode plus(Step step, Observation seen) {
        long delay = step.delayMillis();
        boolean redirected = step instanceof Redirect;
        return new Episode(
                elapsed,
                sum(waited, delay),
                delay,
                patient && due == 0,
                plusOne(counts.isEmpty() ? new EnumMap<>(DecisionKind.class) : new EnumMap<>(counts), step.kind()),
                plusOne(new HashMap<>(rows), seen.prescription().row()),
                backoffsAfter(seen),
                redirected ? with(visited, RedirectTargets.normalised(((Redirect) step).target())) : visited,
                redirected ? Optional.of(((Redirect) step).target()) : target,
                seen.prescription().price(seen.policy()),
                with(domains, step.failure().code().domain().name()),
                called || step.failure().isCall());
    }

    /** This episode after a wake: its backoffs start again. */
    Episode woken() {
        return new Episode(
                elapsed, waited, due, false, counts, rows, Map.of(), visited, target, lastPrice, domains, called);
    }

    private Map<Backoff, Integer> backoffsAfter(Observation seen) {
        Optional<Backoff> backoff = seen.prescription().remedy().backoff();
        if (backoff.isEmpty()) {
            return backoffs;
        }
        Map<Backoff, Integer> counted = plusOne(new HashMap<>(backoffs), backoff.get());
        if (seen.isHinted() && seen.prescription().hint().form() == HintRule.Form.EXACT) {
            counted.put(backoff.get(), 0);
        }
        return counted;
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
