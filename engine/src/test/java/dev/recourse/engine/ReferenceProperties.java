package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.testkit.laws.Event;
import dev.recourse.testkit.laws.Life;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Compares the machine with the slow one that was written from the contract alone. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class ReferenceProperties {

    private static final double MOST_SKIPPED_PERCENT = 0.5;

    @Property
    void theMachineAgreesWithTheReference(
            @ForAll(supplier = AnyPolicy.class) Policy policy, @ForAll(supplier = AnyEvents.class) List<Event> events) {
        agrees(policy, List.of(events));
    }

    @Property
    void theMachineAgreesWithTheReferenceWhereSessionsShareABudget(
            @ForAll(supplier = AnyPolicy.class) Policy policy,
            @ForAll(supplier = AnyEvents.class) List<Event> one,
            @ForAll(supplier = AnyEvents.class) List<Event> another) {
        agrees(policy, List.of(one, another));
    }

    @Property
    void theMachineAgreesWithTheReferenceInLongLives(@ForAll(supplier = LongLife.class) Life life) {
        agrees(life.policy(), List.of(life.events()));
    }

    @Property
    void theMachineAgreesWithTheReferenceOnWireSocket(@ForAll(supplier = WireSocketEvents.class) List<Event> events) {
        agrees(WireSocket.POLICY, List.of(events));
    }

    private static void agrees(Policy policy, List<List<Event>> lives) {
        Statistics.label("lives").collect(compare(policy, lives) ? "compared" : "skipped");
        Statistics.label("lives")
                .coverage(coverage -> coverage.check("skipped").percentage(share -> share < MOST_SKIPPED_PERCENT));
    }

    /**
     * Compares sessions of one process, whose events alternate.
     *
     * @return whether they were compared to their end
     */
    static boolean compare(Policy policy, List<List<Event>> lives) {
        Budgets budgets = new Budgets(policy);
        List<Session> sessions =
                lives.stream().map(events -> new Session(budgets, events)).toList();
        int longest = lives.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (Session session : sessions) {
                if (!session.agreesOn(i)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The budget that the sessions of a process share, and its reference. */
    private static final class Budgets {
        private final Policy policy;
        private final ReferenceBudget reference;
        private Budget budget;

        Budgets(Policy policy) {
            this.policy = policy;
            this.reference = new ReferenceBudget(policy);
            this.budget = policy.fullBudget();
        }
    }

    /** A session, its reference and its events. */
    private static final class Session {
        private final Budgets budgets;
        private final ReferenceMachine reference;
        private final List<Event> events;
        private State state;

        Session(Budgets budgets, List<Event> events) {
            this.budgets = budgets;
            this.reference = new ReferenceMachine(budgets.policy, budgets.reference);
            this.events = events;
            this.state = budgets.policy.start();
        }

        /** Compares the answer to an event and what is left after it; false if the error of fractions may show. */
        boolean agreesOn(int position) {
            if (position >= events.size()) {
                return true;
            }
            Event event = events.get(position);
            if (event instanceof Event.Failed failed) {
                ReferenceMachine.Answer expected = reference.failed(failed.failure(), failed.at(), failed.random());
                if (reference.isNoisy()) {
                    return false;
                }
                compare(expected, state.on(failed.failure(), failed.at(), failed.random(), budgets.budget), event);
            } else if (event instanceof Event.Expire expires) {
                compare(
                        reference.expire(expires.at()),
                        state.expire(expires.failure(), expires.at(), budgets.budget),
                        event);
            } else if (event instanceof Event.Ready ready) {
                state = state.ready(ready.at());
                reference.ready(ready.at());
            } else if (event instanceof Event.Resume resume) {
                state = state.resume(resume.at());
                reference.resume(resume.at());
            } else if (event instanceof Event.Wake wake) {
                state = state.wake(wake.at());
                reference.wake(wake.at());
            } else if (event instanceof Event.End end) {
                budgets.budget = state.end(end.success(), budgets.budget);
                reference.end(end.success());
                state = budgets.policy.start();
                reference.forget();
            }
            assertEquals(text(reference), text(state), () -> described(event));
            compareTokens(event);
            return true;
        }

        private void compare(ReferenceMachine.Answer expected, Decision actual, Event event) {
            assertEquals(text(expected), text(actual), () -> described(event));
            state = actual.state();
            budgets.budget = actual.budget();
        }

        private void compareTokens(Event event) {
            Optional<BigDecimal> expected = budgets.reference.tokens();
            if (expected.isEmpty()) {
                assertEquals(Budget.UNLIMITED, budgets.budget);
            } else {
                assertEquals(
                        expected.get().doubleValue(),
                        budgets.budget.tokens(),
                        1e-9,
                        () -> described(event) + "\ntokens left");
            }
        }

        private String described(Event event) {
            return event + " in " + events + "\nof " + Described.of(budgets.policy) + "\n";
        }
    }

    private static String text(ReferenceMachine.Answer answer) {
        return answer.kind() + " " + answer.cause() + " " + ReferenceDelays.rounded(answer.delay()) + " "
                + ReferenceDelays.rounded(answer.earliest()) + " " + answer.target() + " "
                + answer.rest().map(ReferenceDelays::rounded);
    }

    private static String text(Decision decision) {
        Optional<GiveUp> giveUp = Stream.of(decision)
                .filter(GiveUp.class::isInstance)
                .map(GiveUp.class::cast)
                .findFirst();
        Optional<String> target = decision instanceof Redirect redirect
                ? Optional.of(redirect.target().key())
                : Optional.empty();
        BigDecimal delay =
                BigDecimal.valueOf(giveUp.isPresent() ? 0 : decision.state().delayMillis());
        long earliest = decision instanceof Step step ? step.earliestMillis() : 0;
        return decision.kind() + " " + giveUp.map(GiveUp::cause) + " " + delay + " " + earliest + " " + target + " "
                + giveUp.flatMap(GiveUp::rest).map(Duration::toMillis);
    }

    private static String text(ReferenceMachine reference) {
        return text(
                reference.status,
                reference.count(DecisionKind.RETRY),
                reference.count(DecisionKind.REFRESH),
                reference.count(DecisionKind.REDIRECT),
                reference.steps(),
                reference.target);
    }

    private static String text(State state) {
        return text(
                state.status(),
                state.count(DecisionKind.RETRY),
                state.count(DecisionKind.REFRESH),
                state.count(DecisionKind.REDIRECT),
                state.steps(),
                state.target().map(RedirectTarget::key));
    }

    private static String text(
            SessionStatus status, int retries, int refreshes, int redirects, int steps, Optional<String> target) {
        return status + " " + retries + "+" + refreshes + "+" + redirects + "=" + steps + " at " + target;
    }
}
