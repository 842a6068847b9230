package dev.recourse.tools.docs.facts;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.SessionStatus;
import dev.recourse.engine.State;
import dev.recourse.tools.docs.page.StateChange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Every change of a session's state, found by sending each event to the machine in each state. */
final class StateChanges {

    private StateChanges() {}

    /** @param hasRest whether a new episode may begin by itself after a give-up */
    static List<StateChange> all(boolean hasRest) {
        Domain domain = Domain.of(
                "d", Protocol.PLAIN, List.of(CodeInfo.of("1", "GOES_ON", "Goes On"), CodeInfo.of("2", "ENDS", "Ends")));
        Remedy retry = Remedy.retry(Backoff.exponential("b", Duration.ZERO, 1, Duration.ZERO));
        Policy policy = Policy.builder("p")
                .limits(Limits.DEFAULT)
                .domain(new DomainPolicy(domain, List.of(Row.always(retry), Row.always(Remedy.giveUp())), List.of()))
                .build();
        ErrorCode goesOn = domain.codes().get(0);
        ErrorCode ends = domain.codes().get(1);
        Map<String, UnaryOperator<State>> events = new LinkedHashMap<>();
        events.put(
                "fails, and goes on", state -> state.on(goesOn.failed(), 0, 0).state());
        events.put("fails, and gives up", state -> state.on(ends.failed(), 0, 0).state());
        events.put("ready", state -> state.ready(0));
        events.put("resume", state -> state.resume(0));
        events.put("wake", state -> state.wake(0));
        State recovering = policy.start().on(goesOn.failed(), 0, 0).state();
        List<State> states = List.of(
                policy.start(),
                recovering,
                recovering.ready(0),
                policy.start().on(ends.failed(), 0, 0).state());
        List<StateChange> changes = new ArrayList<>();
        for (State state : states) {
            events.forEach((event, next) -> {
                SessionStatus to = next.apply(state).status();
                if (to != state.status()) {
                    changes.add(new StateChange(state.status(), event, to));
                }
            });
            if (state.status() == SessionStatus.PROBATION) {
                changes.add(new StateChange(SessionStatus.PROBATION, "settled", SessionStatus.HEALTHY));
            }
        }
        if (hasRest) {
            changes.add(new StateChange(SessionStatus.GIVEN_UP, "rest is over", SessionStatus.HEALTHY));
        }
        return changes;
    }
}
