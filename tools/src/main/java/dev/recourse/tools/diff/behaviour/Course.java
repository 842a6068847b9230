package dev.recourse.tools.diff.behaviour;

import dev.recourse.engine.Budget;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Failure;
import dev.recourse.engine.State;
import dev.recourse.engine.Step;
import dev.recourse.tools.event.SessionEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The states of several machines after the same events. Immutable: each event gives the next course. Only one session
 * goes on at a time; a new one takes its place and shares the budget.
 */
final class Course {

    private static final long NOT_YET = Long.MIN_VALUE;

    /**
     * What happened last.
     *
     * @param failure what failed, if something did
     * @param number which occurrence of it this is
     * @param session the number of the session
     */
    record Event(SessionEvent.Type type, @Nullable Sample failure, int number, long at, double random, int session) {

        /** The same with another failure. */
        Event of(Sample other) {
            return new Event(type, other, number, at, random, session);
        }

        /** One line of the input of {@code decide}. */
        Map<String, Object> line() {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("event", type.name().toLowerCase(Locale.ROOT));
            if (session > 0) {
                line.put("session", "s" + session);
            }
            if (failure != null) {
                line.putAll(failure.event(number, at, random));
            } else if (type != SessionEvent.Type.END) {
                line.put("at", at);
            }
            return line;
        }
    }

    private final List<Machine> machines;
    private final @Nullable Course before;
    private final Event event;
    private final State[] states;
    private final Budget[] budgets;
    private final @Nullable Decision[] decisions;
    private final long began;
    private final int session;
    private final int length;
    private final boolean waits;

    private Course(
            List<Machine> machines,
            @Nullable Course before,
            Event event,
            State[] states,
            Budget[] budgets,
            @Nullable Decision[] decisions,
            long began,
            int session) {
        this.machines = machines;
        this.before = before;
        this.event = event;
        this.states = states;
        this.budgets = budgets;
        this.decisions = decisions;
        this.began = began;
        this.session = session;
        this.length = before == null ? 0 : before.length + 1;
        this.waits = before == null || (before.waits && event.at >= before.next());
    }

    /** Before the first event. */
    static Course start(List<Machine> machines) {
        Budget[] budgets = new Budget[machines.size()];
        for (int i = 0; i < budgets.length; i++) {
            budgets[i] = machines.get(i).policy().fullBudget();
        }
        Event none = new Event(SessionEvent.Type.END, null, 0, 0, 0, 0);
        return new Course(machines, null, none, fresh(machines), budgets, new Decision[machines.size()], NOT_YET, 0);
    }

    private static State[] fresh(List<Machine> machines) {
        State[] states = new State[machines.size()];
        for (int i = 0; i < states.length; i++) {
            states[i] = machines.get(i).policy().start();
        }
        return states;
    }

    /** After a failure. */
    Course failed(Sample failure, long at, double random) {
        State[] next = new State[states.length];
        Budget[] left = new Budget[states.length];
        @Nullable Decision[] made = new Decision[states.length];
        for (int i = 0; i < states.length; i++) {
            Optional<Failure> read = machines.get(i).read(failure, length);
            if (read.isPresent()) {
                Decision decision = states[i].on(read.get(), at, random, budgets[i]);
                made[i] = decision;
                next[i] = decision.state();
                left[i] = decision.budget();
            } else {
                next[i] = states[i];
                left[i] = budgets[i];
            }
        }
        Event last = new Event(SessionEvent.Type.FAILED, failure, length, at, random, session);
        return new Course(machines, this, last, next, left, made, began == NOT_YET ? at : began, session);
    }

    /** After the connection was accepted. */
    Course ready(long at) {
        return without(SessionEvent.Type.READY, at, each(state -> state.ready(at)), began);
    }

    /** After a person acted. */
    Course resumed(long at) {
        return without(SessionEvent.Type.RESUME, at, each(state -> state.resume(at)), NOT_YET);
    }

    private State[] each(UnaryOperator<State> change) {
        State[] next = states.clone();
        for (int i = 0; i < next.length; i++) {
            next[i] = change.apply(next[i]);
        }
        return next;
    }

    private Course without(SessionEvent.Type type, long at, State[] next, long since) {
        Event last = new Event(type, null, 0, at, 0, session);
        return new Course(machines, this, last, next, budgets, new Decision[next.length], since, session);
    }

    /** After the session ended well. A new one is in its place. */
    Course ended() {
        Budget[] left = budgets.clone();
        for (int i = 0; i < left.length; i++) {
            left[i] = states[i].end(true, left[i]);
        }
        Event last = new Event(SessionEvent.Type.END, null, 0, event.at, 0, session);
        return new Course(machines, this, last, fresh(machines), left, new Decision[left.length], NOT_YET, session);
    }

    /** The last failure with another random number; empty if the last event was not a failure. */
    Optional<Course> drawn(double random) {
        return before == null || event.failure == null
                ? Optional.empty()
                : Optional.of(before.failed(event.failure, event.at, random));
    }

    /** With a new session in the place of this one, which is not an event. */
    Course inNewSession() {
        return new Course(machines, before, event, fresh(machines), budgets, decisions, NOT_YET, session + 1);
    }

    /** How many machines there are. */
    int machines() {
        return states.length;
    }

    /** Whether nothing has happened in the present session. */
    boolean isNewSession() {
        return before == null || session > event.session;
    }

    /** Whether the last event has changed a budget. */
    boolean hasSpent() {
        for (int i = 0; i < budgets.length; i++) {
            if (before != null && budgets[i].tokens() < before.budgets[i].tokens()) {
                return true;
            }
        }
        return false;
    }

    /** How many events there were. */
    int length() {
        return length;
    }

    Event event() {
        return event;
    }

    /** The time of the last event. */
    long at() {
        return event.at;
    }

    /** The time of the episode's first failure; that of the last event if there is no episode. */
    long began() {
        return began == NOT_YET ? event.at : began;
    }

    /** What the machine at this position decided about the last event. */
    @Nullable
    Decision decision(int machine) {
        return decisions[machine];
    }

    /** The state of the machine at this position. */
    State state(int machine) {
        return states[machine];
    }

    /** Whether this failure can follow: all of a session are those of a call, or none. */
    boolean takes(Sample failure) {
        for (Course course = this; course != null; course = course.before) {
            if (course.session > course.event.session || course.event.type == SessionEvent.Type.END) {
                return true;
            }
            if (course.event.failure != null) {
                return course.event.failure.isCall() == failure.isCall();
            }
        }
        return true;
    }

    /** When the slowest machine goes on after the last event. */
    long next() {
        long longest = 0;
        for (Decision decision : decisions) {
            longest = decision instanceof Step step ? Math.max(longest, step.delayMillis()) : longest;
        }
        return event.at + longest;
    }

    /** Whether no event came before the wait of the decision before it was over. */
    boolean waits() {
        return waits;
    }

    /** Whether any machine goes on after the last event. */
    boolean anyGoesOn() {
        for (Decision decision : decisions) {
            if (decision instanceof Step) {
                return true;
            }
        }
        return false;
    }

    /** Whether all machines go on after the last event. */
    boolean allGoOn() {
        for (Decision decision : decisions) {
            if (!(decision instanceof Step)) {
                return false;
            }
        }
        return true;
    }

    /** The events from the first to the last. */
    List<Event> events() {
        List<Event> events = new ArrayList<>(length);
        for (Course course = this; course.before != null; course = course.before) {
            events.add(course.event);
        }
        Collections.reverse(events);
        return events;
    }

    /** After these events, whatever their session. */
    static Course replay(List<Machine> machines, List<Event> events) {
        Course course = start(machines);
        for (Event event : events) {
            while (course.session < event.session) {
                course = course.inNewSession();
            }
            course = course.after(event);
        }
        return course;
    }

    private Course after(Event event) {
        return switch (event.type) {
            case FAILED -> event.failure == null ? this : failedAgain(event.failure, event);
            case READY -> ready(event.at);
            case RESUME -> resumed(event.at);
            case END -> ended();
            case WAKE -> this;
        };
    }

    private Course failedAgain(Sample failure, Event event) {
        return failed(failure, event.at, event.random);
    }
}
