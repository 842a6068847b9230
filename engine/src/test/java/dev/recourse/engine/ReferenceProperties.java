package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.testkit.laws.Event;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Compares the machine with the slow one that was written from the contract alone. */
class ReferenceProperties {

    @Property
    void theMachineAgreesWithTheReference(
            @ForAll(supplier = AnyPolicy.class) Policy policy, @ForAll(supplier = AnyEvents.class) List<Event> events) {
        compare(policy, events);
    }

    @Property
    void theMachineAgreesWithTheReferenceOnWireSocket(@ForAll(supplier = WireSocketEvents.class) List<Event> events) {
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
                assertEquals(
                        text(expected), text(actual), () -> event + " in " + events + "\nof " + Described.of(policy));
                state = actual.state();
                budget = actual.budget();
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
                    text(reference),
                    text(state, budget),
                    () -> event + " in " + events + "\nof " + Described.of(policy));
        }
    }

    private static String text(ReferenceMachine.Answer answer) {
        return answer.kind() + " " + answer.cause() + " " + ReferenceMachine.rounded(answer.delay()) + " "
                + answer.target();
    }

    private static String text(Decision decision) {
        Optional<GiveUpCause> cause =
                decision instanceof GiveUp giveUp ? Optional.of(giveUp.cause()) : Optional.empty();
        Optional<String> target = decision instanceof Redirect redirect
                ? Optional.of(redirect.target().key())
                : Optional.empty();
        BigDecimal delay = BigDecimal.valueOf(
                decision.kind() == DecisionKind.GIVE_UP ? 0 : decision.state().delayMillis());
        return decision.kind() + " " + cause + " " + delay + " " + target;
    }

    private static String text(ReferenceMachine reference) {
        return text(
                reference.status,
                reference.count(DecisionKind.RETRY),
                reference.count(DecisionKind.REFRESH),
                reference.count(DecisionKind.REDIRECT),
                reference.steps(),
                reference.target,
                reference.tokens);
    }

    private static String text(State state, Budget budget) {
        return text(
                state.status(),
                state.count(DecisionKind.RETRY),
                state.count(DecisionKind.REFRESH),
                state.count(DecisionKind.REDIRECT),
                state.steps(),
                state.target().map(RedirectTarget::key),
                BigInteger.valueOf((long) budget.tokens()));
    }

    private static String text(
            SessionStatus status,
            int retries,
            int refreshes,
            int redirects,
            int steps,
            Optional<String> target,
            BigInteger tokens) {
        return status + " " + retries + "+" + refreshes + "+" + redirects + "=" + steps + " at " + target + ", "
                + tokens + " left";
    }
}
