package dev.recourse.tools.diff.report;

import dev.recourse.catalog.json.Json;
import dev.recourse.tools.diff.baseline.Side;
import dev.recourse.tools.diff.finding.Finding;
import dev.recourse.tools.diff.finding.Subject;
import dev.recourse.tools.diff.finding.Tier;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A report for programs: JSON Lines. The member {@code type} says what a line is: {@code baseline}, {@code finding},
 * {@code warning}, and at last {@code result}.
 */
public final class JsonReport implements ChangeReport {

    @Override
    public void print(Changes changes, PrintWriter out) {
        for (Side baseline : changes.baselines()) {
            out.println(Json.write(Json.object(
                    "type", "baseline",
                    "name", baseline.name(),
                    "catalog", baseline.catalog().name(),
                    "fingerprint", baseline.catalog().fingerprint(),
                    "notes", baseline.notes())));
        }
        changes.findings().forEach(reported -> out.println(Json.write(finding(reported, changes))));
        changes.warnings()
                .forEach(warning -> out.println(Json.write(Json.object("type", "warning", "message", warning))));
        Map<String, Object> result = Json.object("type", "result");
        for (Tier tier : Tier.values()) {
            result.put(tier.text(), changes.count(tier));
        }
        result.put("failures", changes.failures().size());
        result.put("bump", changes.bump().text());
        result.put("bumpBefore1.0", changes.bump().beforeOne().text());
        changes.versions().ifPresent(versions -> result.put("versionFits", changes.isVersionFit()));
        out.println(Json.write(result));
    }

    private static Map<String, Object> finding(Reported reported, Changes changes) {
        Finding finding = reported.finding();
        Map<String, Object> line = Json.object(
                "type",
                "finding",
                "id",
                finding.kind().id(),
                "kind",
                finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "tiers",
                finding.tiers().stream().map(Tier::text).toList(),
                "fingerprint",
                finding.fingerprint(),
                "fails",
                reported.fails(changes.failOn()),
                "baselines",
                reported.baselines());
        subject(finding.subject(), line);
        line.put("before", finding.before());
        line.put("after", finding.after());
        line.put("title", finding.kind().title());
        line.put("notes", finding.notes());
        line.put("file", reported.position().file());
        line.put("line", reported.position().line());
        line.put("column", reported.position().column());
        reported.accepted()
                .ifPresent(accepted -> line.put(
                        "accepted",
                        Json.object(
                                "reason",
                                accepted.reason(),
                                "until",
                                accepted.until().toString())));
        finding.witness().ifPresent(witness -> {
            line.put(
                    "directions",
                    finding.directions().stream().map(DirectionWords::id).toList());
            line.put("addedWaitMs", finding.addedWait().toMillis());
            line.put("errors", finding.errors());
            line.put(
                    "witness",
                    Json.object("events", witness.events(), "before", witness.before(), "after", witness.after()));
        });
        return line;
    }

    private static void subject(Subject subject, Map<String, Object> line) {
        line.put("subject", subject.text());
        if (!subject.domains().isEmpty()) {
            line.put("domains", subject.domains());
        }
        if (subject.isRow()) {
            line.put("code", subject.code());
        }
        for (Map.Entry<String, String> member :
                List.of(Map.entry("key", subject.key()), Map.entry("part", subject.part()))) {
            if (!member.getValue().isEmpty()) {
                line.put(member.getKey(), member.getValue());
            }
        }
    }
}
