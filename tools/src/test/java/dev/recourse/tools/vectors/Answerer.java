package dev.recourse.tools.vectors;

import dev.recourse.engine.Budget;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Policy;
import dev.recourse.engine.RuntimeMessages;
import dev.recourse.engine.State;
import dev.recourse.engine.StateText;
import dev.recourse.web.Facts;
import dev.recourse.web.FailureReader;
import dev.recourse.web.JsonCatalog;
import dev.recourse.web.NotReadableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers the lines of a set as the machine for JavaScript does: it knows nothing but their text, and reads the
 * catalog, what failed and the decisions with the classes that are compiled to JavaScript.
 */
final class Answerer {

    private static final long LAST = 9_007_199_254_740_991L;
    private static final JsonMapper JSON = new JsonMapper();

    /** The facts of a decision, in the order of a set. */
    private static final List<String> FACTS = List.of(
            "domain",
            "code",
            "name",
            "listed",
            "title",
            "decision",
            "of",
            "target",
            "endpoint",
            "delayMs",
            "earliestMs",
            "cause",
            "advisoryMs",
            "restMs",
            "retries",
            "refreshes",
            "redirects",
            "actors",
            "help",
            "why",
            "otherwise");

    private final Policy policy;
    private final RuntimeMessages messages;
    private final Map<String, State> states = new HashMap<>();
    private Budget budget;

    /** An answerer of the lines after this header. */
    Answerer(String header) {
        String name = "\"catalog\":";
        String form = header.substring(header.lastIndexOf(name + "{\"recourse\"") + name.length(), header.length() - 1);
        try {
            JsonCatalog catalog = JsonCatalog.read(form);
            this.policy = catalog.policy();
            this.messages = catalog.messages();
        } catch (NotReadableException e) {
            throw new AssertionError(e.getMessage(), e);
        }
        this.budget = policy.fullBudget();
    }

    /** The line with the answer that it should have. */
    String answered(String line) {
        JsonNode read = JSON.readTree(line);
        String answer =
                JsonText.of(answer(read.get("given"), read.path("locales").asString("")));
        return line.substring(0, line.lastIndexOf(",\"answer\":{")) + ",\"answer\":" + answer + "}";
    }

    private Map<String, Object> answer(JsonNode given, String locales) {
        String session = given.path("session").asString("");
        State state = states.getOrDefault(session, policy.start());
        long at = given.path("at").asLong(0);
        return switch (given.get("event").asString()) {
            case "start" -> {
                states.clear();
                budget = policy.fullBudget();
                yield withTokens(new LinkedHashMap<>());
            }
            case "failed" -> {
                Decision decision = state.on(
                        FailureReader.read(policy, given.toString()),
                        at,
                        given.get("random").asDouble(),
                        budget);
                states.put(session, decision.state());
                budget = decision.budget();
                Map<String, Object> answer = facts(JSON.readTree(Facts.of(decision)));
                answer.put("message", messages.ofTags(decision, List.of(locales.split(","))));
                answer.put("state", StateText.write(decision.state()));
                yield withTokens(answer);
            }
            case "ready" -> reached(session, state.ready(at));
            case "wake" -> reached(session, state.wake(at));
            case "resume" -> reached(session, state.resume(at));
            case "restore" -> {
                StateText.Parsed parsed =
                        StateText.read(policy, given.get("state").asString());
                yield parsed.state()
                        .map(restored -> reached(session, restored))
                        .orElseGet(() -> Map.of("refused", word(parsed.refusal().orElseThrow())));
            }
            case "end" -> {
                budget = state.end(given.path("success").asBoolean(true), budget);
                states.remove(session);
                yield withTokens(new LinkedHashMap<>());
            }
            default -> throw new AssertionError("an event that the header does not describe: " + given);
        };
    }

    private static Map<String, Object> facts(JsonNode facts) {
        Map<String, Object> answer = new LinkedHashMap<>();
        for (String name : FACTS) {
            JsonNode fact = facts.path(name);
            if (fact.isNumber()) {
                answer.put(name, Math.min(LAST, fact.asLong()));
            } else if (fact.isBoolean()) {
                answer.put(name, fact.asBoolean());
            } else if (fact.isArray() && !fact.isEmpty()) {
                List<String> texts = new ArrayList<>();
                fact.forEach(text -> texts.add(text.asString()));
                answer.put(name, texts);
            } else if (fact.isString()
                    && !(name.equals("otherwise") && fact.asString().isEmpty())) {
                answer.put(name, fact.asString());
            }
        }
        return answer;
    }

    private Map<String, Object> reached(String session, State state) {
        states.put(session, state);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("status", word(state.status()));
        answer.put("state", StateText.write(state));
        return answer;
    }

    private Map<String, Object> withTokens(Map<String, Object> answer) {
        if (policy.budget().isPresent()) {
            answer.put("tokens", budget.tokens());
        }
        return answer;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
