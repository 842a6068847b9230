package dev.recourse.engine;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import dev.recourse.testkit.laws.Prescription;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The machine written from the contract: exact, slow and obvious. The oracle of {@link ReferenceProperties}. */
final class ReferenceMachine {

    /**
     * Its decision about a failure. Delay, the part of it that the hint demands, and rest are exact, before they are
     * rounded up; the first two are 0 on a give-up.
     */
    record Answer(
            DecisionKind kind,
            Optional<GiveUpCause> cause,
            BigDecimal delay,
            BigDecimal earliest,
            Optional<String> target,
            Optional<BigDecimal> rest) {}

    /** The longest rest that a state's clock could measure, in milliseconds. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final Policy policy;
    private final ReferenceBudget budget;
    SessionStatus status = SessionStatus.HEALTHY;
    final Map<DecisionKind, Integer> counts = new EnumMap<>(DecisionKind.class);
    private final Map<String, Integer> rowCounts = new HashMap<>();
    private final ReferenceDelays delays;
    private final Set<String> seen = new HashSet<>();
    Optional<String> target = Optional.empty();
    private Optional<Long> last = Optional.empty();
    private long began;
    private long readyAt;
    private Optional<Integer> lastPrice = Optional.empty();
    private boolean noisy;

    ReferenceMachine(Policy policy, ReferenceBudget budget) {
        this.policy = policy;
        this.budget = budget;
        this.delays = new ReferenceDelays(policy);
    }

    Answer failed(Failure failure, long at, double random) {
        long now = seen(at);
        budget.see(now);
        if (status == SessionStatus.GIVEN_UP) {
            return refused(GiveUpCause.GIVEN_UP);
        }
        if (status == SessionStatus.PROBATION && settledAt(now)) {
            lastPrice.ifPresent(budget::refund);
            clear();
        }
        if (status == SessionStatus.HEALTHY) {
            began = now;
        }
        Answer answer = decide(failure, now, ReferenceDelays.decimal(random));
        status = answer.kind() == DecisionKind.GIVE_UP ? SessionStatus.GIVEN_UP : SessionStatus.RECOVERING;
        return answer;
    }

    /** The caller's own deadline is over. It is not a failure, so nothing settles, and it costs nothing. */
    Answer expire(long at) {
        seen(at);
        GiveUpCause cause = status == SessionStatus.GIVEN_UP ? GiveUpCause.GIVEN_UP : GiveUpCause.DEADLINE;
        status = SessionStatus.GIVEN_UP;
        return refused(cause);
    }

    void ready(long at) {
        long now = seen(at);
        if (status == SessionStatus.RECOVERING) {
            status = SessionStatus.PROBATION;
            readyAt = now;
        }
    }

    void resume(long at) {
        seen(at);
        if (status == SessionStatus.GIVEN_UP) {
            clear();
        }
    }

    /** A wait is cut short. */
    void wake(long at) {
        seen(at);
        if (status == SessionStatus.RECOVERING || status == SessionStatus.PROBATION) {
            delays.clear();
        }
    }

    /** The session is over, and another one may begin, on a clock of its own. */
    void forget() {
        clear();
        last = Optional.empty();
    }

    void end(boolean success) {
        if (success) {
            budget.refund(lastPrice.orElse(status == SessionStatus.HEALTHY ? 1 : 0));
        }
    }

    private Answer decide(Failure failure, long now, BigDecimal random) {
        Prescription prescribed = Prescription.of(policy, failure);
        Remedy remedy = prescribed.remedy();
        DecisionKind kind = remedy.kind();
        if (kind == DecisionKind.GIVE_UP) {
            budget.takeAtMost(prescribed.price(policy));
            return refused(GiveUpCause.NOT_RECOVERABLE);
        }
        if (failure.isSent() && !failure.isRepeatable()) {
            return refused(GiveUpCause.NOT_REPEATABLE);
        }
        if (failure.isSent() && remedy.isIdempotentOnly() && !failure.isIdempotent()) {
            return refused(GiveUpCause.NOT_IDEMPOTENT);
        }
        RedirectUrl url = remedy.isToLocation() ? failure.location() : failure.redirect();
        Optional<String> place = place(remedy, url);
        if (kind == DecisionKind.REDIRECT) {
            Optional<GiveUpCause> fault = faultOf(remedy, url, place);
            if (fault.isPresent()) {
                return refused(fault.get());
            }
        }
        Limits limits = failure.isCall() ? policy.limits().forCalls() : policy.limits();
        if (remedy.limit().isPresent()
                && rowCounts.getOrDefault(prescribed.row(), 0) >= remedy.limit().getAsInt()) {
            return refused(spent(kind));
        }
        if (count(kind) >= limits.of(kind)) {
            return kind == DecisionKind.RETRY ? resting(spent(kind), failure, random) : refused(spent(kind));
        }
        if (steps() >= limits.steps()) {
            return kind == DecisionKind.RETRY
                    ? resting(GiveUpCause.STEPS_SPENT, failure, random)
                    : refused(GiveUpCause.STEPS_SPENT);
        }
        BigDecimal backoff = remedy.backoff()
                .map(b -> delays.backoff(b, remedy, failure, random))
                .orElse(ZERO);
        BigDecimal delay = delays.afterHint(remedy, backoff, failure, random);
        BigDecimal earliest = delays.earliest(remedy, delay, failure, random);
        noisy = noisy || Stream.of(backoff, delay, earliest).anyMatch(ReferenceDelays::isNoisy);
        BigDecimal next = BigDecimal.valueOf(now).add(ReferenceDelays.rounded(delay));
        if (next.compareTo(BigDecimal.valueOf(began)
                        .add(ReferenceDelays.millis(policy.limits().elapsed())))
                > 0) {
            return resting(GiveUpCause.DEADLINE, failure, random);
        }
        if (failure.deadlineMillis().isPresent()
                && next.compareTo(BigDecimal.valueOf(failure.deadlineMillis().getAsLong())) > 0) {
            return refused(GiveUpCause.DEADLINE);
        }
        int price = prescribed.price(policy);
        if (!budget.pays(price)) {
            return resting(GiveUpCause.BUDGET_SPENT, failure, random);
        }
        lastPrice = Optional.of(price);
        counts.merge(kind, 1, Integer::sum);
        rowCounts.merge(prescribed.row(), 1, Integer::sum);
        remedy.backoff().ifPresent(b -> delays.used(b, backoff, remedy, failure));
        place.ifPresent(seen::add);
        target = place.isPresent() ? place : target;
        return new Answer(kind, Optional.empty(), delay, earliest, place, Optional.empty());
    }

    private static Optional<String> place(Remedy remedy, RedirectUrl url) {
        if (remedy.kind() != DecisionKind.REDIRECT) {
            return Optional.empty();
        }
        return remedy.endpoint().isPresent()
                ? remedy.endpoint()
                : url.uri().map(uri -> {
                    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
                    boolean standard = uri.getPort() == (scheme.equals("wss") || scheme.equals("https") ? 443 : 80);
                    String port = uri.getPort() < 0 || standard ? "" : ":" + uri.getPort();
                    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
                    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
                    return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port
                            + escapesInUpperCase(path + query);
                });
    }

    private static String escapesInUpperCase(String text) {
        return Pattern.compile("%[0-9a-fA-F]{2}")
                .matcher(text)
                .replaceAll(escape -> escape.group().toUpperCase(Locale.ROOT));
    }

    private Optional<GiveUpCause> faultOf(Remedy remedy, RedirectUrl url, Optional<String> place) {
        if (remedy.endpoint().isEmpty()) {
            Optional<RedirectFlaw> flaw = policy.redirects().check(url);
            if (flaw.isPresent()) {
                return Optional.of(
                        flaw.get() == RedirectFlaw.MISSING
                                ? GiveUpCause.REDIRECT_MISSING
                                : GiveUpCause.REDIRECT_UNSAFE);
            }
        }
        return place.filter(seen::contains).map(again -> GiveUpCause.REDIRECT_LOOP);
    }

    private boolean settledAt(long now) {
        return BigInteger.valueOf(now)
                        .subtract(BigInteger.valueOf(readyAt))
                        .compareTo(BigInteger.valueOf(policy.limits().settle().toMillis()))
                >= 0;
    }

    private long seen(long at) {
        long earliest = Long.MIN_VALUE + 1;
        long now = Math.max(at, last.orElse(earliest));
        last = Optional.of(now);
        return now;
    }

    private void clear() {
        status = SessionStatus.HEALTHY;
        counts.clear();
        rowCounts.clear();
        delays.clear();
        seen.clear();
        target = Optional.empty();
        lastPrice = Optional.empty();
    }

    int count(DecisionKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    int steps() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static GiveUpCause spent(DecisionKind kind) {
        return switch (kind) {
            case RETRY -> GiveUpCause.RETRIES_SPENT;
            case REFRESH -> GiveUpCause.REFRESHES_SPENT;
            case REDIRECT -> GiveUpCause.REDIRECTS_SPENT;
            case GIVE_UP -> throw new IllegalStateException("giving up has no limit");
        };
    }

    /** Whether the error of binary fractions may have changed a millisecond, and all that follows from it. */
    boolean isNoisy() {
        return noisy;
    }

    private static Answer refused(GiveUpCause cause) {
        return new Answer(DecisionKind.GIVE_UP, Optional.of(cause), ZERO, ZERO, Optional.empty(), Optional.empty());
    }

    /** A give-up after which a new episode may begin by itself, if the policy says so. */
    private Answer resting(GiveUpCause cause, Failure failure, BigDecimal random) {
        BigDecimal hint = failure.hint().map(ReferenceDelays::millis).orElse(ZERO);
        BigDecimal spread = ONE.add(new BigDecimal("0.1").multiply(random));
        Optional<BigDecimal> rest = policy.limits()
                .rest()
                .map(least ->
                        ReferenceDelays.millis(least).max(hint).multiply(spread).min(LONGEST));
        noisy = noisy || rest.filter(ReferenceDelays::isNoisy).isPresent();
        return new Answer(DecisionKind.GIVE_UP, Optional.of(cause), ZERO, ZERO, Optional.empty(), rest);
    }
}
