package dev.recourse.testkit.laws;

import dev.recourse.engine.Budget;
import dev.recourse.engine.Policy;
import dev.recourse.engine.State;
import java.util.ArrayList;
import java.util.List;

/**
 * A session's policy and what happens to it, one session after the other.
 *
 * @param policy what decides
 * @param events what happens, in order of arrival
 */
public record Life(Policy policy, List<Event> events) {

    public Life {
        events = List.copyOf(events);
    }

    /** What the machine makes of it, with a full budget at first. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>(events.size());
        Witness witness = Witness.under(policy);
        State state = policy.start();
        Budget budget = policy.fullBudget();
        for (Event event : events) {
            Step step = Step.of(witness, state, event, budget);
            steps.add(step);
            witness = step.seen();
            state = step.after();
            budget = step.left();
        }
        return steps;
    }

    /** Whether some step breaks this law. */
    public boolean breaks(Law law) {
        return !broken(List.of(law)).isEmpty();
    }

    /** The shortest life that was found, from this one, to break the law that this one breaks. */
    public Life shortest(Law law) {
        return Shrinking.of(this, life -> life.breaks(law));
    }

    /** Those of these laws that some step breaks; the first of them where the machine throws. */
    public List<Law> broken(List<Law> laws) {
        List<Step> steps;
        try {
            steps = steps();
        } catch (RuntimeException | StackOverflowError thrown) {
            return laws.subList(0, Math.min(1, laws.size()));
        }
        return laws.stream().filter(law -> !steps.stream().allMatch(law::holds)).toList();
    }

    /** The policy's name, and every event on a line of its own, with what the machine made of it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(policy.name())
                .append(" (")
                .append(policy.fingerprint())
                .append(")");
        try {
            steps().forEach(step -> text.append("\n  ").append(step));
        } catch (RuntimeException | StackOverflowError thrown) {
            events.forEach(event -> text.append("\n  ").append(Telling.of(event)));
            text.append("\n  throws ").append(thrown);
        }
        return text.toString();
    }
}
