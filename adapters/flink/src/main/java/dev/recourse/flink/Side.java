package dev.recourse.flink;

import dev.recourse.engine.Decision;
import dev.recourse.engine.Policy;
import dev.recourse.engine.State;
import dev.recourse.engine.StateText;
import dev.recourse.tools.event.BadLineException;
import dev.recourse.tools.event.SessionEvent;
import dev.recourse.tools.event.SessionEventReader;
import dev.recourse.tools.event.Sessions;
import java.util.Optional;

/** One catalog, and what it says about lines. */
final class Side {

    private final Policy policy;
    private final SessionEventReader reader;
    private final Sessions sessions;

    Side(Policy policy, long seed) {
        this.policy = policy;
        this.reader = new SessionEventReader(policy);
        this.sessions = Sessions.independent(policy, seed);
    }

    Policy policy() {
        return policy;
    }

    String fingerprint() {
        return policy.fingerprint();
    }

    /** The state that this text describes; empty if it was written under another catalog. */
    Optional<State> read(String text) {
        return StateText.read(policy, text).state();
    }

    /**
     * What the catalog says about a line.
     *
     * @param before the session's state before, under this catalog; empty for a new session
     */
    Reply on(LogLine line, Optional<State> before) {
        if (!line.problem().isEmpty()) {
            return Reply.unreadable(line.problem(), before);
        }
        SessionEvent event;
        try {
            event = reader.read(line.text());
        } catch (BadLineException e) {
            return Reply.unreadable(e.problem(), before);
        }
        before.ifPresent(state -> sessions.restore(event.session(), state));
        Optional<Decision> decision = sessions.on(event);
        return new Reply(Optional.of(event), decision, sessions.remove(event.session()), Optional.empty());
    }

    /**
     * What was said about a line.
     *
     * @param event what happened; empty if the line cannot be read
     * @param decision present for a failure
     * @param after the session's state; empty if the session is over, or nothing is known of it
     * @param problem why the line cannot be read
     */
    record Reply(
            Optional<SessionEvent> event,
            Optional<Decision> decision,
            Optional<State> after,
            Optional<String> problem) {

        static Reply unreadable(String problem, Optional<State> before) {
            return new Reply(Optional.empty(), Optional.empty(), before, Optional.of(problem));
        }
    }
}
