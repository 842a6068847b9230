package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Scalars;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Remedy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Binds {@code remedy}: exactly one of four kinds, with its options. */
final class RemedyBinder {

    private static final List<String> KINDS = List.of("retry", "refresh", "redirect", "give-up");

    private final Scope scope;

    RemedyBinder(Scope scope) {
        this.scope = scope;
    }

    /** The remedy behind the key {@code remedy}. */
    Optional<Remedy> bind(Fields row, ReasonDetails details) {
        Optional<String> word = row.text("remedy");
        if (word.isPresent()) {
            return Optional.of(word.get().equals("refresh") ? Remedy.refresh() : Remedy.giveUp());
        }
        Optional<Fields> mapping = row.fields("remedy");
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = mapping.get();
        List<String> given = KINDS.stream().filter(fields::has).toList();
        if (given.size() != 1) {
            String found = given.isEmpty() ? "no kind" : String.join(" and ", given);
            scope.report.add(Complaint.NOT_ONE_REMEDY, fields.mark(), found);
            return Optional.empty();
        }
        return fields.fields(given.get(0)).flatMap(options -> remedy(given.get(0), options, details));
    }

    private Optional<Remedy> remedy(String kind, Fields options, ReasonDetails details) {
        return switch (kind) {
            case "retry" -> backoff(options).map(backoff -> with(options, retry(backoff, options)));
            case "refresh" -> Optional.of(with(options, waiting(Remedy.refresh(), options)));
            case "redirect" -> target(options, details).map(r -> with(options, waiting(r, options)));
            default -> Optional.of(Remedy.giveUp());
        };
    }

    private Remedy retry(Backoff backoff, Fields options) {
        Duration shortest = backoff.shortest(1);
        if (shortest.compareTo(scope.limits.elapsed()) > 0) {
            scope.report.add(
                    Complaint.WAIT_OVER_ELAPSED,
                    options.mark("backoff"),
                    backoff.name(),
                    Scalars.text(shortest),
                    Scalars.text(scope.limits.elapsed()));
        }
        return Remedy.retry(backoff);
    }

    private Optional<Backoff> backoff(Fields options) {
        return options.text("backoff")
                .flatMap(name -> scope.backoffs.find(name, options.mark("backoff"), scope.report));
    }

    private Remedy waiting(Remedy remedy, Fields options) {
        return backoff(options).map(remedy::withBackoff).orElse(remedy);
    }

    private Optional<Remedy> target(Fields options, ReasonDetails details) {
        if (options.has("from") == options.has("endpoint")) {
            scope.report.add(Complaint.NO_TARGET, options.mark());
            return Optional.empty();
        }
        if (options.has("endpoint")) {
            return options.text("endpoint")
                    .flatMap(name -> scope.endpoints.find(name, options.mark("endpoint"), scope.report))
                    .map(Remedy::redirectTo);
        }
        Mark mark = options.mark("from");
        String from = options.text("from").orElse("");
        if (!details.unread() && !details.url().equals(Optional.of(from))) {
            scope.report.add(Complaint.NOT_A_URL_HOLE, mark, from, from);
            return Optional.empty();
        }
        if (scope.redirects.hosts().isEmpty()) {
            scope.report.add(Complaint.NO_ALLOW_LIST, mark);
        }
        return Optional.of(Remedy.redirect());
    }

    private Remedy with(Fields options, Remedy remedy) {
        Remedy result = remedy;
        if (options.whole("limit").isPresent()) {
            int limit = options.whole("limit").getAsInt();
            int joint = Math.min(scope.limits.of(remedy.kind()), scope.limits.steps());
            if (limit > joint) {
                scope.report.add(
                        Complaint.LIMIT_OVER_JOINT, options.mark("limit"), limit, joint, plural(remedy.kind()));
            }
            result = result.withLimit(limit);
        }
        if (options.has("hint")) {
            result = result.withHint(HintBinder.bind(options, scope.hint, scope.report));
        }
        if (options.text("idempotent").equals(Optional.of("true"))) {
            result = result.withIdempotentOnly();
        }
        Optional<String> price = options.text("price");
        if (price.isPresent()
                && scope.prices
                        .find(price.get(), options.mark("price"), scope.report)
                        .isPresent()) {
            result = result.withPrice(price.get());
        }
        return result;
    }

    private static String plural(DecisionKind kind) {
        return kind == DecisionKind.RETRY ? "retries" : kind == DecisionKind.REFRESH ? "refreshes" : "redirects";
    }
}
