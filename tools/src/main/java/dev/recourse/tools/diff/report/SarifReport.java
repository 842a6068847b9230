package dev.recourse.tools.diff.report;

import dev.recourse.tools.diff.finding.Finding;
import dev.recourse.tools.diff.finding.Kind;
import dev.recourse.tools.diff.finding.Tier;
import dev.recourse.tools.sarif.SarifLevel;
import dev.recourse.tools.sarif.SarifLocation;
import dev.recourse.tools.sarif.SarifLog;
import dev.recourse.tools.sarif.SarifResult;
import dev.recourse.tools.sarif.SarifRule;
import dev.recourse.tools.sarif.SarifText;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report for code hosts and editors, as SARIF. Accepted findings are suppressed results. */
public final class SarifReport implements ChangeReport {

    private static final String FINGERPRINT = "recourseChange/v1";

    private final String version;

    /** A report that names the version of the tool. */
    public SarifReport(String version) {
        this.version = version;
    }

    @Override
    public void print(Changes changes, PrintWriter out) {
        out.println(new SarifLog(
                        "diff",
                        version,
                        Stream.of(Kind.values())
                                .map(kind -> rule(kind, changes.failOn()))
                                .toList(),
                        changes.findings().stream()
                                .map(reported -> result(reported, changes.failOn()))
                                .toList())
                .json());
    }

    private static SarifRule rule(Kind kind, Set<Tier> failOn) {
        String description = Stream.of(Tier.values())
                .flatMap(tier -> kind.consequence(tier).stream().map(text -> tier.name() + ": " + text))
                .collect(Collectors.joining(" "));
        return new SarifRule(
                kind.id(),
                camelCase(kind.name()),
                level(failOn.stream().anyMatch(tier -> kind.consequence(tier).isPresent())),
                kind.title().substring(0, 1).toUpperCase(Locale.ROOT)
                        + kind.title().substring(1),
                SarifText.of(description),
                SarifText.of(kind.advice()),
                Optional.empty());
    }

    private static String camelCase(String constant) {
        return Arrays.stream(constant.split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static SarifLevel level(boolean fails) {
        return fails ? SarifLevel.ERROR : SarifLevel.NOTE;
    }

    private static SarifResult result(Reported reported, Set<Tier> failOn) {
        Finding finding = reported.finding();
        SarifResult result = SarifResult.of(
                        finding.kind().id(),
                        level(finding.tiers().stream().anyMatch(failOn::contains)),
                        SarifText.of(Sentence.of(finding)),
                        new SarifLocation(
                                reported.position().file(),
                                reported.position().line(),
                                reported.position().column()))
                .withFingerprint(FINGERPRINT, finding.fingerprint());
        return reported.accepted()
                .map(entry -> result.withAccepted(entry.reason() + " (until " + entry.until() + ")"))
                .orElse(result);
    }
}
