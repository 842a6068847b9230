package dev.recourse.tools.diff.version;

import dev.recourse.tools.diff.finding.Finding;
import dev.recourse.tools.diff.finding.Tier;
import java.util.List;
import java.util.Locale;

/** The part of a version that a change raises, the smallest first. */
public enum Bump {
    NONE,
    PATCH,
    MINOR,
    MAJOR;

    /** What these findings need from 1.0 on. */
    public static Bump of(List<Finding> findings) {
        return findings.stream().map(Bump::of).max(Bump::compareTo).orElse(NONE);
    }

    private static Bump of(Finding finding) {
        if (finding.tiers().contains(Tier.WIRE) || finding.breaksSource()) {
            return MAJOR;
        }
        return finding.tiers().contains(Tier.SOURCE) || finding.tiers().contains(Tier.BEHAVIOUR) ? MINOR : PATCH;
    }

    /** What is needed before 1.0: one part lower. */
    public Bump beforeOne() {
        return switch (this) {
            case NONE -> NONE;
            case PATCH, MINOR -> PATCH;
            case MAJOR -> MINOR;
        };
    }

    /** Its name in reports. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
