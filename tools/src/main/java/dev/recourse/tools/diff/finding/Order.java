package dev.recourse.tools.diff.finding;

import dev.recourse.tools.diff.behaviour.Direction;
import java.util.Comparator;
import java.util.List;

/**
 * The order of findings: by tier, then kind. Where decisions differ, lost recoveries are first, and then the waits that
 * became longest.
 */
public final class Order {

    private static final Comparator<Finding> IMPORTANT_FIRST = Comparator.comparing(Finding::tier)
            .thenComparingInt(Order::urgency)
            .thenComparing(Finding::addedWait, Comparator.reverseOrder())
            .thenComparing(Finding::kind);

    private Order() {}

    /** These findings, the most important first. */
    public static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(IMPORTANT_FIRST).toList();
    }

    private static int urgency(Finding finding) {
        if (finding.tier() != Tier.BEHAVIOUR) {
            return 0;
        }
        if (finding.directions().contains(Direction.FEWER_RECOVERIES)) {
            return 0;
        }
        return finding.directions().contains(Direction.LONGER_WAITS) ? 1 : 2;
    }
}
