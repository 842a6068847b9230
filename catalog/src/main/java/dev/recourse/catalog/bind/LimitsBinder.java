package dev.recourse.catalog.bind;

import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.yaml.Report;
import dev.recourse.engine.Limits;

/** {@code limits}: what is not told is {@link Limits#DEFAULT}. */
final class LimitsBinder {

    private LimitsBinder() {}

    static Limits bind(Fields fields, Report report) {
        Limits standard = Limits.DEFAULT;
        Limits limits = new Limits(
                fields.whole("retries").orElse(standard.retries()),
                fields.whole("refreshes").orElse(standard.refreshes()),
                fields.whole("redirects").orElse(standard.redirects()),
                fields.whole("steps").orElse(standard.steps()),
                Scope.millis(fields, "elapsed", report).orElse(standard.elapsedMillis()),
                Scope.millis(fields, "settle", report).orElse(standard.settleMillis()));
        for (String kind : new String[] {"retries", "refreshes", "redirects"}) {
            int most = fields.whole(kind).orElse(0);
            if (most > limits.steps()) {
                report.add(Complaint.LIMIT_OVER_STEPS, fields.mark(kind), most, kind, limits.steps());
            }
        }
        return limits;
    }
}
