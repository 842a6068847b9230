package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Report;
import dev.recourse.engine.Limits;
import java.util.Optional;
import java.util.OptionalInt;

/** Binds {@code limits}. */
final class LimitsBinder {

    private LimitsBinder() {}

    /** The limits of the file; those that it does not give are taken from {@code otherwise}. */
    static Limits bind(Fields fields, Limits otherwise, Report report) {
        Limits limits = otherwise
                .withRetries(fields.whole("retries").orElse(otherwise.retries()))
                .withRefreshes(fields.whole("refreshes").orElse(otherwise.refreshes()))
                .withRedirects(fields.whole("redirects").orElse(otherwise.redirects()))
                .withSteps(fields.whole("steps").orElse(otherwise.steps()))
                .withElapsed(Scope.duration(fields, "elapsed", report).orElse(otherwise.elapsed()))
                .withSettle(Scope.duration(fields, "settle", report).orElse(otherwise.settle()));
        limits = Scope.duration(fields, "rest", report).map(limits::withRest).orElse(limits);
        Optional<Fields> call = fields.fields("call");
        if (call.isPresent()) {
            limits = ofCalls(call.get(), limits);
            check(call.get(), "retries", "retries of a call", limits.forCalls().steps(), report);
        }
        int mostSteps = Math.max(limits.steps(), limits.forCalls().steps());
        check(fields, "retries", "retries", limits.callRetries().isPresent() ? limits.steps() : mostSteps, report);
        check(fields, "refreshes", "refreshes", mostSteps, report);
        check(fields, "redirects", "redirects", mostSteps, report);
        return limits;
    }

    private static Limits ofCalls(Fields call, Limits limits) {
        OptionalInt retries = call.whole("retries");
        OptionalInt steps = call.whole("steps");
        Limits counted = retries.isPresent() ? limits.withCallRetries(retries.getAsInt()) : limits;
        return steps.isPresent() ? counted.withCallSteps(steps.getAsInt()) : counted;
    }

    private static void check(Fields fields, String key, String what, int steps, Report report) {
        int most = fields.whole(key).orElse(0);
        if (most > steps) {
            report.add(Complaint.LIMIT_OVER_STEPS, fields.mark(key), most, what, steps);
        }
    }
}
