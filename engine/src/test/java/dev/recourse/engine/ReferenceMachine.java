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

/** The machine written from the contract: exact, slow and obvious. The oracle of {@link ReferenceProperties}. */
final class ReferenceMachine {

    /** Its decision about a failure. The delay is exact, before it is rounded up; it is 0 on a give-up. */
    record Answer(DecisionKind kind, Optional<GiveUpCause> cause, BigDecimal delay, Optional<String> target) {}

    private final Policy policy;
    private final BigInteger capacity;
    BigInteger tokens;
    SessionStatus status = SessionStatus.HEALTHY;
    final Map<DecisionKind, Integer> counts = new EnumMap<>(DecisionKind.class);
    private final Map<String, Integer> rowCounts = new HashMap<>();
    private final Map<String, Integer> underBackoff = new HashMap<>();
    private final Map<String, BigDecimal> previous = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    Optional<String> target = Optional.empty();
    private Optional<Long> last = Optional.empty();
    private long began;
    private long readyAt;
    private Optional<Integer> lastPrice = Optional.empty();

    ReferenceMachine(Policy policy, Budget budget) {
        this.policy = policy;
        this.capacity = BigInteger.valueOf(budget.capacity());
        this.tokens = BigInteger.valueOf((long) budget.tokens());
    }

    Answer failed(Failure failure, long at, double random) {
        long now = seen(at);
        if (status == SessionStatus.GIVEN_UP) {
            return refused(GiveUpCause.GIVEN_UP);
        }
        if (status == SessionStatus.PROBATION && settledAt(now)) {
            lastPrice.ifPresent(this::earn);
            clear();
        }
        if (status == SessionStatus.HEALTHY) {
            began = now;
        }
        Answer answer = decide(failure, now, decimal(random));
        status = answer.kind() == DecisionKind.GIVE_UP ? SessionStatus.GIVEN_UP : SessionStatus.RECOVERING;
        return answer;
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

    /** The session is over, and another one may begin, on a clock of its own. */
    void forget() {
        clear();
        last = Optional.empty();
    }

    void end(boolean success) {
        if (success) {
            earn(lastPrice.orElse(status == SessionStatus.HEALTHY ? 1 : 0));
        }
    }

    private Answer decide(Failure failure, long now, BigDecimal random) {
        Prescription prescribed = Prescription.of(policy, failure);
        Remedy remedy = prescribed.remedy();
        DecisionKind kind = remedy.kind();
        if (kind == DecisionKind.GIVE_UP) {
            return refused(GiveUpCause.NOT_RECOVERABLE);
        }
        if (remedy.isIdempotentOnly() && !failure.isIdempotent()) {
            return refused(GiveUpCause.NOT_IDEMPOTENT);
        }
        Optional<String> place = place(remedy, failure);
        if (kind == DecisionKind.REDIRECT) {
            Optional<GiveUpCause> fault = faultOf(remedy, failure, place);
            if (fault.isPresent()) {
                return refused(fault.get());
            }
        }
        boolean rowSpent = remedy.limit().isPresent()
                && rowCounts.getOrDefault(prescribed.row(), 0) >= remedy.limit().getAsInt();
        if (rowSpent || count(kind) >= policy.limits().of(kind)) {
            return refused(GiveUpCause.valueOf(spent(kind)));
        }
        if (steps() >= policy.limits().steps()) {
            return refused(GiveUpCause.STEPS_SPENT);
        }
        BigDecimal backoff = remedy.backoff().map(b -> backoff(b, random)).orElse(ZERO);
        BigDecimal delay = afterHint(remedy, backoff, failure, random);
        BigDecimal elapsed = new BigDecimal(BigInteger.valueOf(now).subtract(BigInteger.valueOf(began)));
        if (elapsed.add(rounded(delay))
                        .compareTo(BigDecimal.valueOf(policy.limits().elapsedMillis()))
                > 0) {
            return refused(GiveUpCause.DEADLINE);
        }
        int price = prescribed.price(policy);
        if (tokens.compareTo(BigInteger.valueOf(price)) < 0) {
            return refused(GiveUpCause.BUDGET_SPENT);
        }
        pay(price);
        counts.merge(kind, 1, Integer::sum);
        rowCounts.merge(prescribed.row(), 1, Integer::sum);
        remedy.backoff().ifPresent(b -> used(b, backoff, restarts(remedy, failure)));
        place.ifPresent(seen::add);
        target = place.isPresent() ? place : target;
        return new Answer(kind, Optional.empty(), delay, place);
    }

    private static Optional<String> place(Remedy remedy, Failure failure) {
        if (remedy.kind() != DecisionKind.REDIRECT) {
            return Optional.empty();
        }
        return remedy.endpoint().isPresent()
                ? remedy.endpoint()
                : failure.redirect().uri().map(uri -> {
                    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
                    boolean standard = uri.getPort() == (scheme.equals("wss") || scheme.equals("https") ? 443 : 80);
                    String port = uri.getPort() < 0 || standard ? "" : ":" + uri.getPort();
                    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
                    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
                    return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port + path + query;
                });
    }

    private Optional<GiveUpCause> faultOf(Remedy remedy, Failure failure, Optional<String> place) {
        if (remedy.endpoint().isEmpty()) {
            Optional<RedirectFlaw> flaw = policy.redirects().check(failure.redirect());
            if (flaw.isPresent()) {
                return Optional.of(
                        flaw.get() == RedirectFlaw.MISSING
                                ? GiveUpCause.REDIRECT_MISSING
                                : GiveUpCause.REDIRECT_UNSAFE);
            }
        }
        return place.filter(seen::contains).map(again -> GiveUpCause.REDIRECT_LOOP);
    }

    private BigDecimal backoff(Backoff backoff, BigDecimal r) {
        BigDecimal base = BigDecimal.valueOf(backoff.baseMillis());
        BigDecimal max = BigDecimal.valueOf(backoff.maxMillis());
        int n = underBackoff.getOrDefault(backoff.name(), 0) + 1;
        BigDecimal ceiling = base;
        for (int i = 1; i < n && ceiling.compareTo(max) < 0; i++) {
            ceiling = ceiling.multiply(decimal(backoff.factor()));
        }
        ceiling = ceiling.min(max);
        BigDecimal p = decimal(backoff.jitter().amount());
        BigDecimal two = BigDecimal.valueOf(2);
        BigDecimal three = BigDecimal.valueOf(3);
        BigDecimal drawn = switch (backoff.jitter().form()) {
            case NONE -> ceiling;
            case FULL -> r.multiply(ceiling);
            case EQUAL -> ceiling.add(r.multiply(ceiling)).divide(two);
            case PROPORTIONAL ->
                ceiling.multiply(ONE.subtract(p).add(two.multiply(p).multiply(r)));
            case ABOVE -> ceiling.multiply(ONE.add(p.multiply(r)));
            case PLUS -> throw new UnsupportedOperationException("not yet");
            case DECORRELATED ->
                max.min(base.add(r.multiply(three.multiply(previous.getOrDefault(backoff.name(), base))
                        .subtract(base))));
        };
        return drawn.max(BigDecimal.valueOf(backoff.floorMillis()));
    }

    private BigDecimal afterHint(Remedy remedy, BigDecimal backoff, Failure failure, BigDecimal random) {
        if (failure.hint().isEmpty()) {
            return backoff;
        }
        HintRule rule = remedy.hint().orElse(policy.hint());
        BigDecimal spread = BigDecimal.valueOf(failure.hint().get().toMillis())
                .multiply(ONE.add(decimal(rule.spread()).multiply(random)));
        return switch (rule.form()) {
            case FLOOR -> backoff.max(spread);
            case EXACT -> spread;
            case CLAMP -> backoff.max(spread).min(spread.add(BigDecimal.valueOf(rule.clampMillis())));
            case CAP -> backoff.min(spread);
            case BASE -> throw new UnsupportedOperationException("not yet");
            case IGNORE -> backoff;
        };
    }

    private boolean restarts(Remedy remedy, Failure failure) {
        return failure.hint().isPresent() && remedy.hint().orElse(policy.hint()).form() == HintRule.Form.EXACT;
    }

    private void used(Backoff backoff, BigDecimal delay, boolean restarted) {
        if (restarted) {
            underBackoff.remove(backoff.name());
            previous.remove(backoff.name());
        } else {
            underBackoff.merge(backoff.name(), 1, Integer::sum);
            previous.put(backoff.name(), rounded(delay));
        }
    }

    private boolean settledAt(long now) {
        return BigInteger.valueOf(now)
                        .subtract(BigInteger.valueOf(readyAt))
                        .compareTo(BigInteger.valueOf(policy.limits().settleMillis()))
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
        underBackoff.clear();
        previous.clear();
        seen.clear();
        target = Optional.empty();
        lastPrice = Optional.empty();
    }

    private void pay(int price) {
        lastPrice = Optional.of(price);
        if (isBounded()) {
            tokens = tokens.subtract(BigInteger.valueOf(price));
        }
    }

    private void earn(int price) {
        if (isBounded()) {
            tokens = tokens.add(BigInteger.valueOf(price)).min(capacity);
        }
    }

    private boolean isBounded() {
        return capacity.longValueExact() != Budget.UNLIMITED.capacity();
    }

    int count(DecisionKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    int steps() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String spent(DecisionKind kind) {
        return switch (kind) {
            case RETRY -> "RETRIES_SPENT";
            case REFRESH -> "REFRESHES_SPENT";
            case REDIRECT -> "REDIRECTS_SPENT";
            case GIVE_UP -> throw new IllegalStateException("giving up has no limit");
        };
    }

    /** Rounded up to the next millisecond, ignoring less than a millionth of one. */
    static BigDecimal rounded(BigDecimal millis) {
        return millis.subtract(new BigDecimal("0.000001")).max(ZERO).setScale(0, java.math.RoundingMode.CEILING);
    }

    /** Whether the error of binary fractions may change the millisecond that this delay is rounded to. */
    static boolean isNoisy(BigDecimal millis) {
        BigDecimal over = millis.remainder(ONE);
        return over.signum() > 0 && over.compareTo(new BigDecimal("0.00001")) < 0;
    }

    private static BigDecimal decimal(double number) {
        return BigDecimal.valueOf(number);
    }

    private static Answer refused(GiveUpCause cause) {
        return new Answer(DecisionKind.GIVE_UP, Optional.of(cause), ZERO, Optional.empty());
    }
}
