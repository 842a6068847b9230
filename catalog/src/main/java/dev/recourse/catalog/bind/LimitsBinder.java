package dev.recourse.catalog.bind;

import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.yaml.Report;
import dev.recourse.engine.Limits;
import java.time.Duration;
import java.util.OptionalLong;

/** {@code limits}: what is not told is {@link Limits#DEFAULT}. */
final class LimitsBinder {

    private LimitsBinder() {}

    static Limits bind(Fields fields, Report report) {
        Limits standard = Limits.DEFAULT;
        Limits limits = standard.withRetries(fields.whole("retries").orElse(standard.retries()))
                .withRefreshes(fields.whole("refreshes").orElse(standard.refreshes()))
                .withRedirects(fields.whole("redirects").orElse(standard.redirects()))
                .withSteps(fields.whole("steps").orElse(standard.steps()))
                .withElapsed(time(fields, "elapsed", standard.elapsed(), report))
                .withSettle(time(fields, "settle", standard.settle(), report));
        for (String kind : new String[] {"retries", "refreshes", "redirects"}) {
            int most = fields.whole(kind).orElse(0);
            if (most > limits.steps()) {
                report.add(Complaint.LIMIT_OVER_STEPS, fields.mark(kind), most, kind, limits.steps());
            }
        }
        return limits;
    }

    private static Duration time(Fields fields, String key, Duration otherwise, Report report) {
        OptionalLong millis = Scope.millis(fields, key, report);
        return millis.isPresent() ? Duration.ofMillis(millis.getAsLong()) : otherwise;
    }
}
