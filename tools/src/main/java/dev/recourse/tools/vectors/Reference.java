package dev.recourse.tools.vectors;

import dev.recourse.catalog.MessageBook;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Policy;
import dev.recourse.engine.State;
import dev.recourse.engine.StateText;
import dev.recourse.tools.event.BadLineException;
import dev.recourse.tools.event.DecisionFacts;
import dev.recourse.tools.event.SessionEvent;
import dev.recourse.tools.event.SessionEventReader;
import dev.recourse.tools.event.Sessions;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Answers events by the machine of this version. */
final class Reference {

    private final Policy policy;
    private final MessageBook messages;
    private final SessionEventReader reader;
    private Sessions sessions;

    Reference(Catalog catalog) {
        this.policy = catalog.policy();
        this.messages = new MessageBook(catalog);
        this.reader = new SessionEventReader(policy);
        this.sessions = new Sessions(policy, 0);
    }

    /** The state of a session. */
    State state(String session) {
        return sessions.state(session);
    }

    /**
     * What must be answered to an event; empty if it cannot happen, because an answer is not a failure.
     *
     * @param json the event as it is written
     * @param locales the languages of the message, with commas between them
     */
    Optional<Map<String, Object>> answer(Given given, String json, String locales) {
        return switch (given.kind()) {
            case Given.START -> {
                sessions = new Sessions(policy, 0);
                yield Optional.of(withTokens(new LinkedHashMap<>()));
            }
            case Given.RESTORE ->
                Optional.of(
                        restored(given.session(), String.valueOf(given.fields().get("state"))));
            default -> {
                try {
                    yield Optional.of(answer(reader.read(json.getBytes(StandardCharsets.UTF_8)), locales));
                } catch (BadLineException e) {
                    yield Optional.empty();
                }
            }
        };
    }

    private Map<String, Object> restored(String session, String text) {
        StateText.Parsed parsed = StateText.read(policy, text);
        Map<String, Object> answer = new LinkedHashMap<>();
        parsed.refusal().ifPresent(refusal -> answer.put("refused", words(refusal)));
        parsed.state().ifPresent(state -> {
            sessions.restore(session, state);
            putState(answer, state);
        });
        return answer;
    }

    private Map<String, Object> answer(SessionEvent event, String locales) {
        sessions.restore(event.session(), sessions.state(event.session()));
        Optional<Decision> decision = sessions.on(event);
        Map<String, Object> answer = new LinkedHashMap<>();
        if (decision.isPresent()) {
            DecisionFacts.all(decision.get()).forEach((name, fact) -> answer.put(name, bounded(fact)));
            answer.put("message", messages.of(decision.get(), locales(locales)));
            answer.put("state", StateText.write(decision.get().state()));
            return withTokens(answer);
        }
        if (event.type() == SessionEvent.Type.END) {
            return withTokens(answer);
        }
        putState(answer, sessions.state(event.session()));
        return answer;
    }

    private static List<Locale> locales(String tags) {
        return Arrays.stream(tags.split(",")).map(Locale::forLanguageTag).toList();
    }

    /** Numbers that a double cannot say exactly are written as the largest that it can. */
    private static Object bounded(Object fact) {
        return fact instanceof Long number ? (Object) Math.min(number, Gap.LAST) : fact;
    }

    private static void putState(Map<String, Object> answer, State state) {
        answer.put("status", words(state.status()));
        answer.put("state", StateText.write(state));
    }

    private Map<String, Object> withTokens(Map<String, Object> answer) {
        if (policy.budget().isPresent()) {
            answer.put("tokens", sessions.budget().tokens());
        }
        return answer;
    }

    /** A constant as it is written in JSON, such as {@code given-up}. */
    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
