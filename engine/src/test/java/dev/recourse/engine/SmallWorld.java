package dev.recourse.engine;

import dev.recourse.testkit.laws.Event;
import dev.recourse.testkit.laws.Observation;
import dev.recourse.testkit.laws.SessionModel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A policy with small limits and a handful of failures, small enough to visit every state that a session can reach,
 * whatever happens and in whatever order.
 *
 * <p>Times count from the last event, and a time that is longer than any limit counts as just longer: no decision
 * distinguishes the two.
 */
final class SmallWorld {

    /** A session and what its process has left. */
    record Node(State state, Budget budget) {}

    private static final long ELAPSED = 7;
    private static final long SETTLE = 2;

    private static final Backoff GROWING = Backoff.exponential("growing", Duration.ofMillis(1), 2, Duration.ofMillis(4))
            .withJitter(Jitter.FULL);
    private static final Backoff WANDERING = Backoff.exponential(
                    "wandering", Duration.ofMillis(1), 2, Duration.ofMillis(3))
            .withJitter(Jitter.DECORRELATED);

    private static final Domain CODES = Domain.of(
            "small",
            Protocol.PLAIN,
            List.of(
                    CodeInfo.of("retry", "RETRY", "Retry"),
                    CodeInfo.of("wander", "WANDER", "Wander"),
                    CodeInfo.of("refresh", "REFRESH", "Refresh"),
                    CodeInfo.builder("follow", "FOLLOW", "Follow")
                            .details(ReasonPattern.of("${to:url}"))
                            .build(),
                    CodeInfo.of("endpoint", "ENDPOINT", "Endpoint"),
                    CodeInfo.of("hopeless", "HOPELESS", "Hopeless")));

    static final Policy POLICY = Policy.builder("small")
            .limits(Small.limits(3, 2, 2, 4, ELAPSED, SETTLE))
            .hint(HintRule.exact(0))
            .redirects(AnyPolicy.HOSTS)
            .budget(BudgetRule.of(4, Map.of("retry", 2, "refresh", 1)))
            .domain(new DomainPolicy(
                    CODES,
                    List.of(
                            Row.always(Remedy.retry(GROWING)),
                            Row.always(Remedy.retry(WANDERING).withLimit(2)),
                            Row.always(Remedy.refresh().withLimit(1).withIdempotentOnly())
                                    .withCase(Phase.OPENING, Remedy.refresh().withBackoff(GROWING)),
                            Row.always(Remedy.redirect()),
                            Row.always(Remedy.redirectTo("there")),
                            Row.always(Remedy.giveUp())),
                    List.of()))
            .build();

    private static final List<Failure> FAILURES = List.of(
            failure("retry", ""),
            failure("retry", "").withHintMillis(2),
            failure("wander", ""),
            failure("refresh", ""),
            failure("refresh", "").withIdempotent(false),
            failure("refresh", "").withPhase(Phase.OPENING),
            failure("follow", ""),
            failure("follow", "wss://a.example.net"),
            failure("follow", "wss://b.example.net"),
            failure("follow", "wss://example.org"),
            failure("endpoint", ""),
            failure("hopeless", ""));

    private SmallWorld() {}

    private static Failure failure(String code, String reason) {
        return CODES.lookup(code).failed(reason);
    }

    /** Everything that can happen next: each event after no time, a little, and enough to settle. */
    private static List<Event> events(State state) {
        List<Event> events = new ArrayList<>();
        for (long passed : new long[] {0, 1, SETTLE}) {
            long at = state.lastMillis() + passed;
            for (Failure failure : FAILURES) {
                events.add(new Event.Failed(at, failure, 0));
                if (POLICY.remedy(failure).backoff().isPresent()) {
                    events.add(new Event.Failed(at, failure, 1));
                }
            }
            events.add(new Event.Ready(at));
            events.add(new Event.Resume(at));
        }
        events.add(new Event.End(state.lastMillis(), true));
        events.add(new Event.End(state.lastMillis(), false));
        return events;
    }

    /**
     * Every state that can be reached, each once.
     *
     * @param every gets every step out of each of them
     * @param first gets, of these, the steps that found a state
     */
    static Set<Node> nodes(Consumer<Observation> every, Consumer<Observation> first) {
        Map<Node, SessionModel> reached = new LinkedHashMap<>();
        Deque<Node> open = new ArrayDeque<>();
        Node start = new Node(normal(POLICY.start()), POLICY.fullBudget());
        reached.put(start, SessionModel.of(POLICY));
        open.add(start);
        while (!open.isEmpty()) {
            Node node = open.remove();
            SessionModel model = Objects.requireNonNull(reached.get(node));
            for (Event event : events(node.state())) {
                Observation step = Observation.of(model, node.state(), event, node.budget());
                every.accept(step);
                Node found = new Node(normal(step.after()), step.budgetAfter());
                if (reached.putIfAbsent(found, step.modelAfter()) == null) {
                    first.accept(step);
                    open.add(found);
                }
            }
        }
        return reached.keySet();
    }

    /** The state as if its last event had been at 0, with every time cut to what can make a difference. */
    private static State normal(State state) {
        State moved = state.movedTo(0);
        return new State(
                moved.policy(),
                moved.memory(),
                moved.packed(),
                moved.counters(),
                moved.began() == Long.MIN_VALUE ? Long.MIN_VALUE : Math.max(moved.began(), -ELAPSED - 1),
                moved.readyAt() == Long.MIN_VALUE ? Long.MIN_VALUE : Math.max(moved.readyAt(), -SETTLE),
                0,
                (int) moved.delayMillis());
    }
}
