package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import net.jqwik.api.statistics.StatisticsReport;

/** Holds the machine against the slow one that was written from the contract alone. */
class ReferenceProperties {

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theMachineSaysWhatTheContractSays(
            @ForAll(supplier = AnyPolicy.class) Policy policy, @ForAll(supplier = AnyEvents.class) List<Event> events) {
        compare(policy, events);
        Statistics.label("decided").coverage(ReferenceProperties::everyAnswerIsGiven);
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theMachineSaysWhatTheContractSaysOfWireSocket(@ForAll(supplier = WireSocketEvents.class) List<Event> events) {
        compare(WireSocket.POLICY, events);
    }

    private static void compare(Policy policy, List<Event> events) {
        State state = policy.start();
        Budget budget = policy.fullBudget();
        ReferenceMachine reference = new ReferenceMachine(policy, budget);
        for (Event event : events) {
            if (event instanceof Event.Failed failed) {
                ReferenceMachine.Answer expected = reference.failed(failed.failure(), failed.at(), failed.random());
                if (ReferenceMachine.isNoisy(expected.delay())) {
                    return;
                }
                Decision actual = state.on(failed.failure(), failed.at(), failed.random(), budget);
                assertEquals(told(expected), told(actual), () -> event + " in " + events + "\nof " + described(policy));
                state = actual.state();
                budget = actual.budget();
                Statistics.label("decided").collect(decided(actual));
            } else if (event instanceof Event.Ready ready) {
                state = state.ready(ready.at());
                reference.ready(ready.at());
            } else if (event instanceof Event.Resume resume) {
                state = state.resume(resume.at());
                reference.resume(resume.at());
            } else if (event instanceof Event.End end) {
                budget = state.end(end.success(), budget);
                reference.end(end.success());
                state = policy.start();
                reference.forget();
            }
            assertEquals(
                    told(reference), told(state, budget), () -> event + " in " + events + "\nof " + described(policy));
        }
    }

    private static String decided(Decision decision) {
        return decision instanceof GiveUp giveUp
                ? giveUp.cause().name()
                : decision.kind().name();
    }

    private static void everyAnswerIsGiven(StatisticsCoverage coverage) {
        for (Kind kind : List.of(Kind.RETRY, Kind.REFRESH, Kind.REDIRECT)) {
            coverage.check(kind.name()).count(times -> times > 0);
        }
        for (Cause cause : Cause.values()) {
            coverage.check(cause.name()).count(times -> times > 0);
        }
    }

    private static String told(ReferenceMachine.Answer answer) {
        return answer.kind() + " " + answer.cause() + " " + ReferenceMachine.rounded(answer.delay()) + " "
                + answer.target();
    }

    private static String told(Decision decision) {
        Optional<Cause> cause = decision instanceof GiveUp giveUp ? Optional.of(giveUp.cause()) : Optional.empty();
        Optional<String> target = decision instanceof Redirect redirect
                ? Optional.of(redirect.target().key())
                : Optional.empty();
        BigDecimal delay = BigDecimal.valueOf(
                decision.kind() == Kind.GIVE_UP ? 0 : decision.state().delayMillis());
        return decision.kind() + " " + cause + " " + delay + " " + target;
    }

    private static String told(ReferenceMachine reference) {
        return told(
                reference.status,
                reference.count(Kind.RETRY),
                reference.count(Kind.REFRESH),
                reference.count(Kind.REDIRECT),
                reference.steps(),
                reference.target,
                reference.tokens);
    }

    private static String told(State state, Budget budget) {
        return told(
                state.status(),
                state.count(Kind.RETRY),
                state.count(Kind.REFRESH),
                state.count(Kind.REDIRECT),
                state.steps(),
                state.target().map(Target::key),
                BigInteger.valueOf(budget.tokens()));
    }

    private static String told(
            Status status,
            int retries,
            int refreshes,
            int redirects,
            int steps,
            Optional<String> target,
            BigInteger tokens) {
        return status + " " + retries + "+" + refreshes + "+" + redirects + "=" + steps + " at " + target + ", "
                + tokens + " left";
    }

    static String described(Policy policy) {
        return policy.limits() + " " + policy.hint() + " " + policy.budget() + " " + policy.domains();
    }
}
