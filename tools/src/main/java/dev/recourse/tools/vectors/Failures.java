package dev.recourse.tools.vectors;

import dev.recourse.engine.Policy;
import java.util.Map;

/** Makes the fields of failures, as {@code decide} reads them. */
final class Failures {

    private final Draw draw;
    private final Hints hints;
    private final Targets targets;
    private final Samples samples;

    Failures(Policy policy, Draw draw) {
        this.draw = draw;
        this.hints = new Hints(policy, draw);
        this.targets = new Targets(policy.redirects(), draw);
        this.samples = new Samples(targets, draw);
    }

    /** A failure as the catalog describes it: its case applies, its details are there, and nothing else is said. */
    Map<String, Object> plain(Subject subject) {
        return write(subject, false);
    }

    /** A failure of which anything may be other than the catalog describes it, and to which anything may be added. */
    Map<String, Object> any(Subject subject) {
        return write(subject, true);
    }

    private Map<String, Object> write(Subject subject, boolean free) {
        return new FailureWriter(subject, free, draw, hints, targets, samples).fields();
    }
}
