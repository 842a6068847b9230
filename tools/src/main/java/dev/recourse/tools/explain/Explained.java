package dev.recourse.tools.explain;

import dev.recourse.engine.Actor;
import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Policy;
import dev.recourse.engine.ReasonMatch;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Refresh;
import dev.recourse.engine.Row;
import dev.recourse.engine.ShownText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a catalog says about one code, and the decision about a first failure with it.
 *
 * @param decision the decision of a new session
 * @param message the message to the user
 * @param answer what was read in an answer, if there was one
 * @param notRead a sentence for each thing that was given and is not read
 */
public record Explained(Decision decision, ShownMessage message, Optional<AnswerFacts> answer, List<String> notRead) {

    private static final int NAMES = 14;

    private static final String NOT_READ = "notRead";
    /** Labels that are plainer than the names. */
    private static final Map<String, String> LABELS = Map.of(
            "acts",
            "who acts",
            "otherwise",
            "would need",
            "appliesWhen",
            "applies when",
            "readFrom",
            "read from",
            NOT_READ,
            "not read");

    private static final Set<String> HEADLINE = Set.of("domain", "code", "name", "title", "listed");
    /** Repeated by the text of {@code why} or of the language. */
    private static final Set<String> REPEATED =
            Set.of("decision", "of", "cause", "delayMs", "restMs", "hintMs", "locale");

    private static final String LANGUAGE = "language";

    /** The facts by name, in the order shown. Values are strings, numbers, and lists and maps of strings. */
    public Map<String, Object> facts() {
        Failure failure = decision.failure();
        ErrorCode code = failure.code();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("domain", code.domain().name());
        facts.put("code", code.code());
        facts.put("name", code.name());
        facts.put("title", code.title());
        facts.put("listed", code.isListed());
        code.info().status().ifPresent(status -> facts.put("status", status));
        putUnlessEmpty(facts, "means", code.means());
        putUnlessEmpty(facts, "do", code.action());
        Policy policy = decision.state().policy();
        Row row = policy.row(code);
        CaseFacts cases = new CaseFacts(policy, code);
        putUnlessEmpty(facts, "appliesWhen", cases.conditions());
        facts.put("remedy", row.otherwise().text());
        cases.remedies().forEach((when, remedy) -> facts.put("when " + when, remedy));
        if (row.isRecoverable()) {
            facts.put("limits", policy.limits().text());
        }
        facts.put("acts", code.actors().stream().map(Actor::text).toList());
        code.info().extensions().forEach((key, text) -> facts.put(key, ShownText.of(text)));
        answer.ifPresent(read -> {
            facts.putAll(read.of(failure));
            cases.applying(failure).ifPresent(when -> facts.put("case", when.toString()));
        });
        if (!notRead.isEmpty()) {
            facts.put(NOT_READ, notRead);
        }
        failure.details().map(Explained::values).ifPresent(details -> facts.put("details", details));
        facts.put("decision", decision.kind().text());
        if (decision instanceof GiveUp giveUp) {
            facts.put("cause", giveUp.cause().text());
            giveUp.rest().ifPresent(rest -> facts.put("restMs", rest.toMillis()));
        } else {
            if (decision instanceof Refresh refresh) {
                refresh.subject().ifPresent(subject -> facts.put("of", subject));
            }
            facts.put("delayMs", decision.state().delayMillis());
        }
        facts.put("why", decision.explanation().text());
        putUnlessEmpty(facts, "otherwise", decision.explanation().otherwise());
        facts.put("message", message.text());
        facts.put(LANGUAGE, message.language().tag());
        facts.put("locale", message.language().wanted());
        code.info().help().ifPresent(url -> facts.put("help", url));
        return facts;
    }

    private static void putUnlessEmpty(Map<String, Object> facts, String name, String text) {
        if (!text.isEmpty()) {
            facts.put(name, text);
        }
    }

    private static Map<String, Object> values(ReasonMatch match) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<ReasonPattern.Hole> holes = match.holes();
        for (int i = 0; i < holes.size(); i++) {
            values.put(holes.get(i).name(), ShownText.of(match.text(i)));
        }
        return values;
    }

    /** The facts as text, one per line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        Map<String, Object> facts = facts();
        lines.add(facts.get("domain") + "/" + facts.get("code") + "  " + facts.get("name") + "  (" + facts.get("title")
                + (decision.failure().code().isListed() ? "" : ", not listed") + ")");
        facts.forEach((name, fact) -> {
            String shown = name.equals(LANGUAGE) ? message.language().text() : shown(fact);
            if (!HEADLINE.contains(name) && !REPEATED.contains(name) && !shown.isEmpty()) {
                String label = LABELS.getOrDefault(name, name);
                String start = "  " + label + " ".repeat(Math.max(1, NAMES - label.length()));
                if (name.equals(NOT_READ)) {
                    notRead.forEach(sentence -> lines.add(start + sentence));
                } else {
                    lines.add(start + shown);
                }
            }
        });
        return lines;
    }

    private static String shown(Object fact) {
        if (fact instanceof Map<?, ?> values) {
            return values.entrySet().stream()
                    .map(e -> e.getKey() + " = " + e.getValue())
                    .collect(Collectors.joining(", "));
        }
        return fact instanceof List<?> items
                ? items.stream().map(Object::toString).collect(Collectors.joining(", "))
                : fact.toString();
    }
}
