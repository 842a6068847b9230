package dev.recourse.testkit.laws;

import dev.recourse.engine.Budget;
import dev.recourse.engine.Policy;
import dev.recourse.engine.State;
import java.util.ArrayList;
import java.util.List;

/**
 * A sequence of events under one policy: the life of a session and, after an end, of the next.
 *
 * @param policy the policy under test
 * @param events in order of arrival
 */
public record Life(Policy policy, List<Event> events) {

    public Life {
        events = List.copyOf(events);
    }

    /** Runs the machine, beginning with a full budget. */
    public List<Observation> observations() {
        List<Observation> observations = new ArrayList<>(events.size());
        SessionModel model = SessionModel.of(policy);
        State state = policy.start();
        Budget budget = policy.fullBudget();
        for (Event event : events) {
            Observation seen = Observation.of(model, state, event, budget);
            observations.add(seen);
            model = seen.modelAfter();
            state = seen.after();
            budget = seen.budgetAfter();
        }
        return observations;
    }

    /** Whether an observation breaks a law. */
    public boolean breaks(Law law) {
        return !broken(List.of(law)).isEmpty();
    }

    /** The shortest life found, from this one, that breaks the law. */
    public Life shortest(Law law) {
        return Shrinker.shrink(this, life -> life.breaks(law));
    }

    /** The laws that an observation breaks; the first of them if the machine throws. */
    public List<Law> broken(List<Law> laws) {
        List<Observation> observations;
        try {
            observations = observations();
        } catch (RuntimeException | StackOverflowError thrown) {
            return laws.subList(0, Math.min(1, laws.size()));
        }
        return laws.stream()
                .filter(law -> !observations.stream().allMatch(law::holds))
                .toList();
    }

    /** The policy's name, then a line for each event and its outcome. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(policy.name())
                .append(" (")
                .append(policy.fingerprint())
                .append(")");
        try {
            observations().forEach(seen -> text.append("\n  ").append(seen));
        } catch (RuntimeException | StackOverflowError thrown) {
            events.forEach(event -> text.append("\n  ").append(ObservationText.of(event)));
            text.append("\n  throws ").append(thrown);
        }
        return text.toString();
    }
}
