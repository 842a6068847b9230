package dev.recourse.tools.explain;

import dev.recourse.engine.Actor;
import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Phase;
import dev.recourse.engine.ReasonMatch;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Row;
import dev.recourse.engine.ShownText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a catalog says about one code, and what its machine says about a first failure with it.
 *
 * @param decision what a session without history would be told
 * @param message what the person waiting would read
 */
public record Explained(Decision decision, String message) {

    private static final int NAMES = 14;
    private static final Set<String> HEADLINE = Set.of("domain", "code", "name", "title");
    /** What the sentence under {@code why} says as well. */
    private static final Set<String> REPEATED = Set.of("decision", "cause", "delayMs");

    /** The facts by name, in the order they are shown: texts, numbers, lists of texts, and maps of texts. */
    public Map<String, Object> facts() {
        Failure failure = decision.failure();
        ErrorCode code = failure.code();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("domain", code.domain().name());
        facts.put("code", code.code());
        facts.put("name", code.name());
        facts.put("title", code.title());
        putUnlessEmpty(facts, "means", code.means());
        putUnlessEmpty(facts, "do", code.action());
        Row row = decision.state().policy().row(code);
        facts.put("remedy", row.otherwise().text());
        row.cases()
                .forEach(exception -> facts.put(
                        "when " + condition(exception), exception.remedy().text()));
        facts.put("acts", code.actors().stream().map(Actor::text).toList());
        failure.details().map(Explained::values).ifPresent(details -> facts.put("details", details));
        facts.put("decision", decision.kind().text());
        if (decision instanceof GiveUp giveUp) {
            facts.put("cause", giveUp.cause().text());
        } else {
            facts.put("delayMs", decision.state().delayMillis());
        }
        facts.put("why", decision.explanation().text());
        putUnlessEmpty(facts, "otherwise", decision.explanation().otherwise());
        facts.put("message", message);
        code.info().help().ifPresent(url -> facts.put("help", url));
        return facts;
    }

    private static String condition(Row.Case exception) {
        return Stream.concat(
                        exception.phase().map(Phase::text).stream(),
                        exception.reason().map(reason -> "'" + reason + "'").stream())
                .collect(Collectors.joining(" and "));
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

    /** The facts for people, a line each. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        Map<String, Object> facts = facts();
        lines.add(facts.get("domain") + "/" + facts.get("code") + "  " + facts.get("name") + "  (" + facts.get("title")
                + ")");
        facts.forEach((name, fact) -> {
            String shown = shown(fact);
            if (!HEADLINE.contains(name) && !REPEATED.contains(name) && !shown.isEmpty()) {
                lines.add("  " + name + " ".repeat(Math.max(1, NAMES - name.length())) + shown);
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
