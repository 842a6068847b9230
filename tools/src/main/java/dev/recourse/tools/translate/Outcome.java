package dev.recourse.tools.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What became of one language.
 *
 * @param facts what happened, by name
 * @param lines the same for people, problems first
 * @param isGood whether all is well
 */
public record Outcome(Map<String, Object> facts, List<String> lines, boolean isGood) {

    /** It went well. */
    static Outcome good(Map<String, Object> facts, String line) {
        return new Outcome(facts, List.of(line), true);
    }

    /** It did not, because of these problems. */
    static Outcome bad(Map<String, Object> facts, List<String> problems, String line) {
        List<String> lines = new ArrayList<>(problems);
        lines.add(line);
        facts.put("problems", problems);
        return new Outcome(facts, lines, false);
    }
}
