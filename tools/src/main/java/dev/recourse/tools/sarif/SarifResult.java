package dev.recourse.tools.sarif;

import dev.recourse.catalog.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that was found.
 *
 * @param rule the id of its rule
 * @param level how bad it is
 * @param message what was found
 * @param location where
 * @param fingerprints texts that stay the same from run to run while the same thing is found, by the name of the method
 *     that computes them, such as {@code recourseChange/v1}
 * @param accepted why it is accepted and need not be fixed; empty if it is not accepted
 */
public record SarifResult(
        String rule,
        SarifLevel level,
        SarifText message,
        SarifLocation location,
        Map<String, String> fingerprints,
        Optional<String> accepted) {

    /** A result without fingerprints that is not accepted. */
    public static SarifResult of(String rule, SarifLevel level, SarifText message, SarifLocation location) {
        return new SarifResult(rule, level, message, location, Map.of(), Optional.empty());
    }

    /** The same result with one more fingerprint. */
    public SarifResult withFingerprint(String method, String fingerprint) {
        Map<String, String> all = new LinkedHashMap<>(fingerprints);
        all.put(method, fingerprint);
        return new SarifResult(rule, level, message, location, all, accepted);
    }

    /** The same result, accepted for this reason: code hosts show it as dismissed. */
    public SarifResult withAccepted(String reason) {
        return new SarifResult(rule, level, message, location, fingerprints, Optional.of(reason));
    }

    Map<String, Object> json(int ruleIndex) {
        Map<String, Object> json = Json.object(
                "ruleId", rule,
                "ruleIndex", ruleIndex,
                "level", level.json(),
                "message", message.json(),
                "locations", List.of(location.json()));
        if (!fingerprints.isEmpty()) {
            json.put("partialFingerprints", fingerprints);
        }
        accepted.ifPresent(reason -> json.put(
                "suppressions",
                List.of(Json.object("kind", "external", "status", "accepted", "justification", reason))));
        return json;
    }
}
