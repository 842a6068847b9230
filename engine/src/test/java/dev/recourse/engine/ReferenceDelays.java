package dev.recourse.engine;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The delays of the {@link ReferenceMachine}, exact: what the contract says of backoffs and hints. */
final class ReferenceDelays {

    /** The range that a delay is drawn from. */
    private record Range(BigDecimal low, BigDecimal high) {

        Range raisedTo(BigDecimal floor) {
            return new Range(low.max(floor), high.max(floor));
        }

        BigDecimal draw(BigDecimal random) {
            return low.add(random.multiply(high.subtract(low)));
        }
    }

    private final Policy policy;
    private final Map<String, Integer> underBackoff = new HashMap<>();
    private final Map<String, BigDecimal> previous = new HashMap<>();

    ReferenceDelays(Policy policy) {
        this.policy = policy;
    }

    /** An episode is over. */
    void clear() {
        underBackoff.clear();
        previous.clear();
    }

    /** The delay before the hint. */
    BigDecimal backoff(Backoff backoff, Remedy remedy, Failure failure, BigDecimal r) {
        BigDecimal base =
                rule(remedy).form() == HintRule.Form.BASE && failure.hint().isPresent()
                        ? hint(rule(remedy), failure)
                        : millis(backoff.base());
        BigDecimal drawn =
                range(backoff, base).raisedTo(millis(backoff.floor())).draw(r);
        return backoff.jitter().form() == Jitter.Form.DECORRELATED ? drawn.min(millis(backoff.max())) : drawn;
    }

    private Range range(Backoff backoff, BigDecimal base) {
        BigDecimal ceiling = ceiling(backoff, base);
        BigDecimal p = decimal(backoff.jitter().amount());
        return switch (backoff.jitter().form()) {
            case NONE -> new Range(ceiling, ceiling);
            case FULL -> new Range(ZERO, ceiling);
            case EQUAL -> new Range(ceiling.divide(BigDecimal.valueOf(2)), ceiling);
            case PROPORTIONAL -> new Range(ceiling.multiply(ONE.subtract(p)), ceiling.multiply(ONE.add(p)));
            case ABOVE -> new Range(ceiling, ceiling.multiply(ONE.add(p)));
            case PLUS -> new Range(ceiling, ceiling.add(millis(backoff.jitter().extra())));
            case DECORRELATED ->
                new Range(base, previous.getOrDefault(backoff.name(), base).multiply(BigDecimal.valueOf(3)));
        };
    }

    private BigDecimal ceiling(Backoff backoff, BigDecimal base) {
        int n = underBackoff.getOrDefault(backoff.name(), 0) + 1;
        List<Duration> delays = backoff.delays();
        if (!delays.isEmpty()) {
            return millis(delays.get(Math.min(n, delays.size()) - 1));
        }
        BigDecimal max = millis(backoff.max());
        BigDecimal ceiling = base;
        for (int i = 1; i < n && ceiling.signum() > 0 && ceiling.compareTo(max) < 0; i++) {
            ceiling = ceiling.multiply(decimal(backoff.factor())).stripTrailingZeros();
        }
        return ceiling.min(max);
    }

    BigDecimal afterHint(Remedy remedy, BigDecimal backoff, Failure failure, BigDecimal random) {
        if (failure.hint().isEmpty()) {
            return backoff;
        }
        HintRule rule = rule(remedy);
        BigDecimal spread = spreadHint(rule, failure, random);
        return switch (rule.form()) {
            case FLOOR -> backoff.max(spread);
            case EXACT -> spread;
            case CLAMP -> spread.max(backoff).min(backoff.add(millis(rule.clamp())));
            case CAP -> backoff.min(spread);
            case BASE, IGNORE -> backoff;
        };
    }

    /** The part of a delay that the hint demands. */
    BigDecimal earliest(Remedy remedy, BigDecimal delay, Failure failure, BigDecimal random) {
        HintRule rule = rule(remedy);
        boolean isHeard = failure.hint().isPresent() && rule.form() != HintRule.Form.IGNORE;
        return isHeard ? delay.min(spreadHint(rule, failure, random)) : ZERO;
    }

    private static BigDecimal spreadHint(HintRule rule, Failure failure, BigDecimal random) {
        return hint(rule, failure).multiply(ONE.add(decimal(rule.spread()).multiply(random)));
    }

    private HintRule rule(Remedy remedy) {
        return remedy.hint().orElse(policy.hint());
    }

    private static BigDecimal hint(HintRule rule, Failure failure) {
        BigDecimal hint = millis(failure.hint().orElseThrow());
        return rule.max().map(max -> hint.min(millis(max))).orElse(hint);
    }

    private boolean restarts(Remedy remedy, Failure failure) {
        return failure.hint().isPresent() && rule(remedy).form() == HintRule.Form.EXACT;
    }

    /** A step with this delay, before the hint, was taken. */
    void used(Backoff backoff, BigDecimal delay, Remedy remedy, Failure failure) {
        if (restarts(remedy, failure)) {
            underBackoff.remove(backoff.name());
            previous.remove(backoff.name());
        } else {
            underBackoff.merge(backoff.name(), 1, Integer::sum);
            previous.put(backoff.name(), rounded(delay));
        }
    }

    /** Rounded up to the next millisecond, ignoring less than a millionth of one. */
    static BigDecimal rounded(BigDecimal millis) {
        return millis.subtract(new BigDecimal("0.000001")).max(ZERO).setScale(0, RoundingMode.CEILING);
    }

    /** Whether the error of binary fractions may change the millisecond that this delay is rounded to. */
    static boolean isNoisy(BigDecimal millis) {
        BigDecimal over = millis.remainder(ONE);
        return over.signum() > 0 && over.compareTo(new BigDecimal("0.00001")) < 0;
    }

    static BigDecimal decimal(double number) {
        return BigDecimal.valueOf(number);
    }

    static BigDecimal millis(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis());
    }
}
