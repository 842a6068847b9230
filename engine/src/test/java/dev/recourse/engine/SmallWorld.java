package dev.recourse.engine;

import dev.recourse.testkit.laws.Event;
import dev.recourse.testkit.laws.Observation;
import dev.recourse.testkit.laws.SessionModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A policy with small limits and a handful of failures, small enough to visit every state that a session can reach,
 * whatever happens and in whatever order. {@link SmallWorlds} has several.
 *
 * <p>Times count from the last event, and a time that is longer than any limit counts as just longer: no decision
 * distinguishes the two.
 *
 * @param policy the policy
 * @param failures what can fail; a deadline counts from the failure
 */
record SmallWorld(Policy policy, List<Failure> failures) {

    /** A session and what its process has left. */
    record Node(State state, Budget budget) {

        /** Unlike the state's own, from all that distinguishes states here. */
        @Override
        public int hashCode() {
            return Objects.hash(
                    state.packed(),
                    state.counters(),
                    state.began(),
                    state.readyAt(),
                    state.delayMillis(),
                    state.memory().targets(),
                    Arrays.hashCode(state.memory().previous),
                    budget,
                    budget.lastMillis());
        }
    }

    /** Everything that can happen next: each event after no time, a little, and enough to settle. */
    private List<Event> events(State state) {
        List<Event> events = new ArrayList<>();
        for (long passed : new long[] {0, 1, settle()}) {
            long at = state.lastMillis() + passed;
            events.addAll(failuresAt(at));
            events.add(new Event.Ready(at));
            events.add(new Event.Resume(at));
            events.add(new Event.Wake(at));
        }
        events.add(new Event.Expire(state.lastMillis() + 1, failures.get(0)));
        events.add(new Event.End(state.lastMillis(), true));
        events.add(new Event.End(state.lastMillis(), false));
        return events;
    }

    /** Each failure at this time, with the least and the greatest random number where it matters. */
    List<Event.Failed> failuresAt(long at) {
        List<Event.Failed> events = new ArrayList<>();
        for (Failure failure : failures) {
            Failure due = failure.deadlineMillis().isPresent()
                    ? failure.withDeadline(at + failure.deadlineMillis().getAsLong())
                    : failure;
            events.add(new Event.Failed(at, due, 0));
            if (policy.remedy(failure).backoff().isPresent()) {
                events.add(new Event.Failed(at, due, 1));
            }
        }
        return events;
    }

    /**
     * Every state that can be reached, each once.
     *
     * @param every gets every step out of each of them
     * @param first gets, of these, the steps that found a state
     */
    Set<Node> nodes(Consumer<Observation> every, Consumer<Observation> first) {
        Map<Node, SessionModel> reached = new LinkedHashMap<>();
        Deque<Node> open = new ArrayDeque<>();
        Node start = node(policy.start(), policy.fullBudget(), 0);
        reached.put(start, SessionModel.of(policy));
        open.add(start);
        while (!open.isEmpty()) {
            Node node = open.remove();
            SessionModel model = Objects.requireNonNull(reached.get(node));
            for (Event event : events(node.state())) {
                Observation step = Observation.of(model, node.state(), event, node.budget());
                every.accept(step);
                Node found = node(step.after(), step.budgetAfter(), event.at());
                if (!reached.containsKey(found)) {
                    reached.put(found, step.modelAfter());
                    first.accept(step);
                    open.add(found);
                }
            }
        }
        return reached.keySet();
    }

    /**
     * The state and the budget after an event, as if it had been at 0, with every time cut to what makes a difference.
     */
    Node node(State state, Budget budget, long now) {
        State moved = state.movedTo(0);
        State normal = new State(
                moved.policy(),
                moved.memory(),
                moved.packed(),
                moved.counters(),
                cut(moved.began(), policy.limits().elapsedMillis() + 1),
                cut(moved.readyAt(), settle()),
                0,
                (int) moved.delayMillis());
        return new Node(normal, normal(budget, now));
    }

    private static long cut(long instant, long longest) {
        return instant == State.NEVER ? instant : Math.max(instant, -longest);
    }

    private Budget normal(Budget budget, long now) {
        return budget.lastMillis().isEmpty()
                ? budget
                : budget.movedTo(Math.max(budget.lastMillis().getAsLong() - now, -timeToFill()));
    }

    /** The time in which an empty budget is full again. */
    private long timeToFill() {
        BudgetRule rule = policy.budget().orElseThrow();
        return rule.tokens() * rule.unitsPerToken() / rule.unitsPerMilli() + 1;
    }

    long settle() {
        return policy.limits().settleMillis();
    }

    @Override
    public String toString() {
        return policy.name();
    }
}
