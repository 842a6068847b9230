package dev.recourse.tools.diff;

import dev.recourse.engine.ShownText;
import dev.recourse.tools.diff.accept.Accepted;
import dev.recourse.tools.diff.baseline.Positions;
import dev.recourse.tools.diff.baseline.Side;
import dev.recourse.tools.diff.finding.Finding;
import dev.recourse.tools.diff.finding.Order;
import dev.recourse.tools.diff.finding.Subject;
import dev.recourse.tools.diff.finding.Tier;
import dev.recourse.tools.diff.report.Changes;
import dev.recourse.tools.diff.report.Reported;
import dev.recourse.tools.diff.version.Bump;
import dev.recourse.tools.diff.version.Versions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares a catalog with one or several baselines. */
public final class CatalogDiff {

    private final Map<String, Accepted> accepted;
    private final LocalDate today;
    private final Set<Tier> failOn;
    private final Optional<Versions> versions;

    /**
     * @param accepted the accepted findings, by fingerprint
     * @param today the day on which their dates are looked at
     * @param failOn the tiers whose findings fail the check
     * @param versions the versions of both catalogs, if it is to be checked that they fit
     */
    public CatalogDiff(Map<String, Accepted> accepted, LocalDate today, Set<Tier> failOn, Optional<Versions> versions) {
        this.accepted = accepted;
        this.today = today;
        this.failOn = failOn;
        this.versions = versions;
    }

    /** All that has changed since one of the baselines. A change that several show is one. */
    public Changes compare(List<Side> baselines, Side now) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        Map<String, List<String>> shownBy = new LinkedHashMap<>();
        for (Side baseline : baselines) {
            for (Finding finding : Findings.between(baseline.catalog(), now.catalog())) {
                String fingerprint = finding.fingerprint();
                findings.putIfAbsent(fingerprint, finding);
                shownBy.computeIfAbsent(fingerprint, key -> new ArrayList<>()).add(baseline.name());
            }
        }
        Positions positions = new Positions(now);
        List<Reported> reported = Order.sorted(List.copyOf(findings.values())).stream()
                .map(finding -> new Reported(
                        finding,
                        shownBy.getOrDefault(finding.fingerprint(), List.of()),
                        position(positions, finding),
                        Optional.ofNullable(accepted.get(finding.fingerprint()))
                                .filter(entry -> !entry.hasExpired(today))))
                .toList();
        return new Changes(
                baselines,
                now,
                reported,
                failOn,
                Bump.of(List.copyOf(findings.values())),
                versions,
                warnings(findings));
    }

    private List<String> warnings(Map<String, Finding> findings) {
        List<String> warnings = new ArrayList<>();
        for (Accepted entry : accepted.values()) {
            Finding finding = findings.get(entry.fingerprint());
            if (finding == null) {
                warnings.add("line " + entry.line() + ": nothing has the fingerprint " + entry.fingerprint()
                        + " any more; remove the entry");
            } else if (entry.hasExpired(today)) {
                warnings.add("line " + entry.line() + ": the acceptance of "
                        + finding.kind().id() + " "
                        + ShownText.escaped(finding.subject().text()) + " ended on " + entry.until()
                        + "; it counts again");
            }
        }
        return warnings;
    }

    private static Positions.Position position(Positions positions, Finding finding) {
        Subject subject = finding.subject();
        if (subject.domains().isEmpty()) {
            return positions.of(List.of(subject.part().split("[. ]", -1)));
        }
        String domain = subject.domains().get(0);
        if (!subject.isRow()) {
            return positions.of(List.of("domains", domain, subject.part()));
        }
        return positions.ofRow(domain, subject.code(), subject.key(), subject.part(), finding.origin());
    }
}
