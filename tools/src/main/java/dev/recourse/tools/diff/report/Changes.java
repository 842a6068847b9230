package dev.recourse.tools.diff.report;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.tools.diff.baseline.Side;
import dev.recourse.tools.diff.finding.Tier;
import dev.recourse.tools.diff.version.Bump;
import dev.recourse.tools.diff.version.Versions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that is reported of one comparison.
 *
 * @param baselines the old catalogs
 * @param now the new catalog
 * @param findings what was found, the most important first
 * @param failOn the tiers whose findings fail the check
 * @param bump what the change needs from 1.0 on
 * @param versions the versions of both, if they were given
 * @param warnings what is wrong with the file of accepted findings, though it can be used
 */
public record Changes(
        List<Side> baselines,
        Side now,
        List<Reported> findings,
        Set<Tier> failOn,
        Bump bump,
        Optional<Versions> versions,
        List<String> warnings) {

    /** The findings that fail the check. */
    public List<Reported> failures() {
        return findings.stream().filter(finding -> finding.fails(failOn)).toList();
    }

    /** Whether the versions, if they were given, fit the change. */
    public boolean isVersionFit() {
        return versions.map(both -> both.fit(bump)).orElse(true);
    }

    /** Which version the change needs, and whether the new one is that, in a sentence. */
    public String verdict() {
        return Summary.verdict(this);
    }

    /** The catalog of the new side. */
    public Catalog catalog() {
        return now.catalog();
    }

    /** The findings that are not accepted and are in this tier. */
    long count(Tier tier) {
        return findings.stream()
                .filter(finding -> finding.accepted().isEmpty()
                        && finding.finding().tiers().contains(tier))
                .count();
    }
}
