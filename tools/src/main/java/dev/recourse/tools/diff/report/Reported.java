package dev.recourse.tools.diff.report;

import dev.recourse.tools.diff.accept.Accepted;
import dev.recourse.tools.diff.baseline.Positions.Position;
import dev.recourse.tools.diff.finding.Finding;
import dev.recourse.tools.diff.finding.Tier;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A finding as it is reported.
 *
 * @param finding what was found
 * @param baselines the baselines that show it
 * @param position where it is in the new catalog, or where it was missed
 * @param accepted why it is accepted, if it is
 */
public record Reported(Finding finding, List<String> baselines, Position position, Optional<Accepted> accepted) {

    /** Whether it fails the check of these tiers. */
    public boolean fails(Set<Tier> tiers) {
        return accepted.isEmpty() && finding.tiers().stream().anyMatch(tiers::contains);
    }

    /** The finding in a few sentences on one line. */
    public String sentence() {
        return Sentence.of(finding);
    }
}
