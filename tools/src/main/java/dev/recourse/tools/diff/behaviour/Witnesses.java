package dev.recourse.tools.diff.behaviour;

import dev.recourse.catalog.json.Json;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Policy;
import dev.recourse.tools.event.BadLineException;
import dev.recourse.tools.event.DecisionFacts;
import dev.recourse.tools.event.SessionEventReader;
import dev.recourse.tools.event.Sessions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a change of what an edit does: with its events, read and decided as {@code decide} does. */
final class Witnesses {

    private static final String ERROR = "error";

    private Witnesses() {}

    /** The change, unless nothing was found. */
    static Optional<PolicyChange> change(PolicyComparison comparison, Edit edit, Effect effect) {
        return effect.shortest().map(course -> {
            List<Map<String, Object>> events =
                    course.events().stream().map(Course.Event::line).toList();
            return new PolicyChange(
                    edit.part(),
                    edit.subject(),
                    edit.before(),
                    edit.after(),
                    List.copyOf(effect.errors()),
                    DecidedWait.explained(
                            new Witness(
                                    events,
                                    last(comparison.old().policy(), events),
                                    last(comparison.fresh().policy(), events)),
                            course),
                    effect.directions(),
                    Duration.ofMillis(effect.addedWait()));
        });
    }

    /** What is decided about the last event. */
    static Map<String, Object> last(Policy policy, List<Map<String, Object>> events) {
        SessionEventReader reader = new SessionEventReader(policy);
        Sessions sessions = new Sessions(policy, 0);
        Map<String, Object> last = new LinkedHashMap<>();
        for (Map<String, Object> event : events) {
            last.clear();
            try {
                byte[] line = Json.write(event).getBytes(StandardCharsets.UTF_8);
                Optional<Decision> decision = sessions.on(reader.read(line));
                if (decision.isPresent()) {
                    last.putAll(DecisionFacts.of(decision.get()));
                    if (Outcomes.hasFreshKey(decision.get())) {
                        last.put("freshKey", true);
                    }
                }
            } catch (BadLineException e) {
                last.put(ERROR, e.problem());
                if (event.get("domain") instanceof String domain
                        && policy.domainPolicy(domain).isEmpty()) {
                    last.put(Witness.MISSING_DOMAIN, domain);
                }
            }
        }
        return last;
    }
}
