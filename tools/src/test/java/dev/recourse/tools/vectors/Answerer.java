package dev.recourse.tools.vectors;

import dev.recourse.catalog.MessageBook;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Actor;
import dev.recourse.engine.Budget;
import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Redirect;
import dev.recourse.engine.RedirectTarget;
import dev.recourse.engine.Refresh;
import dev.recourse.engine.Retry;
import dev.recourse.engine.State;
import dev.recourse.engine.StateText;
import dev.recourse.engine.Step;
import dev.recourse.tools.event.BadLineException;
import dev.recourse.tools.event.SessionEventReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers the lines of a set, knowing nothing but their text and the catalog. */
final class Answerer {

    private static final long LAST = 9_007_199_254_740_991L;
    private static final JsonMapper JSON = new JsonMapper();

    private final Policy policy;
    private final MessageBook messages;
    private final SessionEventReader reader;
    private final Map<String, State> states = new HashMap<>();
    private Budget budget;

    Answerer(Catalog catalog) {
        this.policy = catalog.policy();
        this.messages = new MessageBook(catalog);
        this.reader = new SessionEventReader(policy);
        this.budget = policy.fullBudget();
    }

    /** The line as it should be; the same text, if the answer in it is right. */
    String answered(String line) {
        JsonNode read = JSON.readTree(line);
        JsonNode given = read.get("given");
        ObjectNode answer = answer(given, read.path("locales").asString(""));
        int at = line.lastIndexOf(",\"answer\":{");
        return line.substring(0, at) + ",\"answer\":" + Stringified.of(answer) + "}";
    }

    private ObjectNode answer(JsonNode given, String locales) {
        ObjectNode answer = JSON.createObjectNode();
        String session = given.path("session").asString("");
        State state = states.getOrDefault(session, policy.start());
        long at = given.path("at").asLong(0);
        switch (given.get("event").asString()) {
            case "start" -> {
                states.clear();
                budget = policy.fullBudget();
                putTokens(answer);
            }
            case "failed" -> {
                Decision decision =
                        state.on(failure(given), at, given.get("random").asDouble(), budget);
                states.put(session, decision.state());
                budget = decision.budget();
                putDecision(answer, decision);
                List<Locale> asked = Stream.of(locales.split(","))
                        .map(Locale::forLanguageTag)
                        .toList();
                answer.put("message", messages.of(decision, asked));
                answer.put("state", StateText.write(decision.state()));
                putTokens(answer);
            }
            case "ready" -> putState(answer, session, state.ready(at));
            case "wake" -> putState(answer, session, state.wake(at));
            case "resume" -> putState(answer, session, state.resume(at));
            case "restore" -> {
                StateText.Parsed parsed =
                        StateText.read(policy, given.get("state").asString());
                parsed.state().ifPresent(restored -> putState(answer, session, restored));
                parsed.refusal()
                        .ifPresent(refusal -> answer.put(
                                "refused",
                                refusal.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            }
            case "end" -> {
                budget = state.end(given.path("success").asBoolean(true), budget);
                states.remove(session);
                putTokens(answer);
            }
            default -> throw new AssertionError("an event that is not described: " + given);
        }
        return answer;
    }

    private Failure failure(JsonNode given) {
        try {
            return reader.read(Stringified.of(given).getBytes(StandardCharsets.UTF_8))
                    .failure()
                    .orElseThrow();
        } catch (BadLineException e) {
            throw new AssertionError(e.problem(), e);
        }
    }

    private void putState(ObjectNode answer, String session, State state) {
        states.put(session, state);
        answer.put("status", state.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        answer.put("state", StateText.write(state));
    }

    private void putTokens(ObjectNode answer) {
        if (policy.budget().isPresent()) {
            answer.put("tokens", budget.tokens());
        }
    }

    private static void putDecision(ObjectNode answer, Decision decision) {
        ErrorCode code = decision.failure().code();
        answer.put("domain", code.domain().name());
        answer.put("code", code.code());
        answer.put("name", code.name());
        answer.put("listed", code.isListed());
        answer.put("title", code.title());
        answer.put("decision", decision.kind().text());
        decision.match(new Decision.Cases<ObjectNode>() {
            @Override
            public ObjectNode retry(Retry retry) {
                return putStep(answer, retry);
            }

            @Override
            public ObjectNode refresh(Refresh refresh) {
                refresh.subject().ifPresent(subject -> answer.put("of", subject));
                return putStep(answer, refresh);
            }

            @Override
            public ObjectNode redirect(Redirect redirect) {
                boolean isUrl = redirect.target() instanceof RedirectTarget.Url;
                answer.put(
                        isUrl ? "target" : "endpoint",
                        redirect.target() instanceof RedirectTarget.Url url
                                ? url.text()
                                : redirect.target().key());
                return putStep(answer, redirect);
            }

            @Override
            public ObjectNode giveUp(GiveUp giveUp) {
                answer.put("cause", giveUp.cause().text());
                put(answer, "advisoryMs", giveUp.advisory());
                put(answer, "restMs", giveUp.rest());
                return answer;
            }
        });
        for (DecisionKind kind : List.of(DecisionKind.RETRY, DecisionKind.REFRESH, DecisionKind.REDIRECT)) {
            answer.put(
                    kind == DecisionKind.RETRY ? "retries" : kind.text() + (kind == DecisionKind.REFRESH ? "es" : "s"),
                    decision.state().count(kind));
        }
        if (!code.actors().isEmpty()) {
            code.actors().stream().map(Actor::text).forEach(answer.withArray("actors")::add);
        }
        code.info().help().ifPresent(help -> answer.put("help", help));
        answer.put("why", decision.explanation().text());
        String otherwise = decision.explanation().otherwise();
        if (!otherwise.isEmpty()) {
            answer.put("otherwise", otherwise);
        }
    }

    private static ObjectNode putStep(ObjectNode answer, Step step) {
        answer.put("delayMs", step.delay().toMillis());
        answer.put("earliestMs", step.earliest().toMillis());
        return answer;
    }

    private static void put(ObjectNode answer, String name, Optional<Duration> wait) {
        wait.ifPresent(known -> answer.put(name, Math.min(LAST, known.toMillis())));
    }
}
