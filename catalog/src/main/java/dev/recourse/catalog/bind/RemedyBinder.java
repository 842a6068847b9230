package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Scalars;
import dev.recourse.catalog.format.Words;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.HintRule.Form;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Binds {@code remedy}: exactly one of four kinds, with its options. */
final class RemedyBinder {

    private static final List<String> KINDS = List.of("retry", "refresh", "redirect", "give-up");
    private static final String CREDENTIALS = "credentials";

    /** Where a redirect leads that no placeholder of this name says otherwise. */
    private static final String LOCATION = "location";

    private final Scope scope;
    private final Protocol protocol;

    RemedyBinder(Scope scope, Protocol protocol) {
        this.scope = scope;
        this.protocol = protocol;
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
        return given.size() == 1
                ? fields.fields(given.get(0)).flatMap(options -> remedy(given.get(0), options, details))
                : Optional.empty();
    }

    private Optional<Remedy> remedy(String kind, Fields options, ReasonDetails details) {
        return switch (kind) {
            case "retry" -> backoff(options).map(backoff -> with(options, retry(backoff, options)));
            case "refresh" -> Optional.of(with(options, waiting(refresh(options), options)));
            case "redirect" -> target(options, details).map(r -> with(options, waiting(r, options)));
            default -> Optional.of(withPrice(options, Remedy.giveUp()));
        };
    }

    private static Remedy refresh(Fields options) {
        return options.text("of")
                .filter(subject -> !subject.equals(CREDENTIALS))
                .map(Remedy::refreshOf)
                .orElse(Remedy.refresh());
    }

    private Remedy retry(Backoff backoff, Fields options) {
        checkWait(backoff, options.mark("backoff"), scope);
        return Remedy.retry(backoff);
    }

    /** Reports a backoff whose first wait is longer than an episode. */
    static void checkWait(Backoff backoff, Mark mark, Scope scope) {
        Duration shortest = backoff.shortest(1);
        if (shortest.compareTo(scope.limits.elapsed()) > 0) {
            scope.report.add(
                    Complaint.WAIT_OVER_ELAPSED,
                    mark,
                    backoff.name(),
                    Scalars.text(shortest),
                    Scalars.text(scope.limits.elapsed()));
        }
    }

    private Optional<Backoff> backoff(Fields options) {
        return options.text("backoff").flatMap(name -> scope.backoff(name, options.mark("backoff")));
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
        boolean isHole = details.url().equals(Optional.of(from));
        boolean isLocation = from.equals(LOCATION) && !isHole;
        if (isLocation && protocol == Protocol.WEBSOCKET) {
            scope.report.add(Complaint.NO_LOCATION, mark);
        } else if (!isLocation && !isHole && !details.unread()) {
            scope.report.add(Complaint.NOT_A_URL_HOLE, mark, from, from);
            return Optional.empty();
        }
        scope.checkAllowList(mark);
        return Optional.of(isLocation ? Remedy.redirectToLocation() : Remedy.redirect());
    }

    private Remedy with(Fields options, Remedy remedy) {
        Remedy result = remedy;
        if (options.whole("limit").isPresent()) {
            int limit = options.whole("limit").getAsInt();
            int joint = most(remedy.kind());
            if (limit > joint) {
                scope.report.add(
                        Complaint.LIMIT_OVER_JOINT, options.mark("limit"), limit, joint, plural(remedy.kind()));
            }
            result = result.withLimit(limit);
        }
        result = withHint(options, result);
        if (options.text("idempotent").equals(Optional.of("true"))) {
            result = result.withIdempotentOnly();
        }
        if (options.has("idempotency-key") && protocol == Protocol.WEBSOCKET) {
            scope.report.add(Complaint.NO_REQUEST, options.keyMark("idempotency-key"), "idempotency-key");
        }
        if (options.has("idempotency-key")) {
            result = result.withFreshKey();
        }
        return withPrice(options, result);
    }

    /** The most steps of this kind in a session that these codes can reach: only other protocols have calls. */
    private int most(DecisionKind kind) {
        Limits calls = protocol == Protocol.WEBSOCKET ? scope.limits : scope.limits.forCalls();
        return Math.max(Math.min(scope.limits.of(kind), scope.limits.steps()), Math.min(calls.of(kind), calls.steps()));
    }

    private Remedy withHint(Fields options, Remedy remedy) {
        Optional<HintRule> own = new HintBinder(scope.hint, scope.report).bind(options);
        Form form = own.orElse(scope.hint).form();
        if (options.has("hint") && own.isEmpty()) {
            return remedy;
        }
        if (form == Form.BASE) {
            remedy.backoff()
                    .ifPresent(backoff -> BackoffBinder.withoutBase(backoff)
                            .ifPresent(why -> scope.report.add(
                                    Complaint.NO_BASE,
                                    options.mark(own.isPresent() ? "hint" : "backoff"),
                                    backoff.name(),
                                    why)));
        }
        if (own.isPresent() && !options.has("backoff") && (form == Form.BASE || form == Form.CAP)) {
            scope.report.add(Complaint.HINT_WITHOUT_BACKOFF, options.mark("hint"), Words.of(form));
        }
        return own.map(remedy::withHint).orElse(remedy);
    }

    private Remedy withPrice(Fields options, Remedy remedy) {
        return options.text("price")
                .filter(name -> scope.prices
                        .find(name, options.mark("price"), scope.report)
                        .isPresent())
                .map(remedy::withPrice)
                .orElse(remedy);
    }

    private static String plural(DecisionKind kind) {
        return kind == DecisionKind.RETRY ? "retries" : kind == DecisionKind.REFRESH ? "refreshes" : "redirects";
    }
}
