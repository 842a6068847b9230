package dev.recourse.tools.sarif;

import dev.recourse.catalog.json.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The results of one run of a command, as SARIF 2.1.0 (OASIS, errata 01 of 2023).
 *
 * @param command the command, such as {@code lint}; code hosts keep the results of each command apart
 * @param version the version of Recourse
 * @param rules all rules, whether they have results or not
 * @param results what was found; each names one of the rules
 */
public record SarifLog(String command, String version, List<SarifRule> rules, List<SarifResult> results) {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** The log as one line of JSON. */
    public String json() {
        Map<String, Integer> indexes = IntStream.range(0, rules.size())
                .boxed()
                .collect(Collectors.toMap(index -> rules.get(index).id(), index -> index));
        return Json.write(Json.object(
                "$schema",
                SCHEMA,
                "version",
                "2.1.0",
                "runs",
                List.of(Json.object(
                        "tool",
                        Json.object("driver", driver()),
                        "automationDetails",
                        Json.object("id", command + "/"),
                        "columnKind",
                        "unicodeCodePoints",
                        "results",
                        results.stream()
                                .map(result -> result.json(index(indexes, result)))
                                .toList()))));
    }

    private Map<String, Object> driver() {
        return Json.object(
                "name",
                "recourse",
                "semanticVersion",
                version,
                "rules",
                rules.stream().map(SarifRule::json).toList());
    }

    private static int index(Map<String, Integer> indexes, SarifResult result) {
        Integer index = indexes.get(result.rule());
        if (index == null) {
            throw new IllegalArgumentException("no rule " + result.rule());
        }
        return index;
    }
}
