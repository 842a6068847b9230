package dev.recourse.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Everything that a policy prescribes, as a text whose form is fixed here: two policies that decide the same have the
 * same text on every platform. {@link Fingerprint}s are made from it.
 *
 * <p>Each part ends with a vertical bar; texts are written with their lengths, and fractions as their bits.
 */
final class PolicyText {

    private static final String NOTHING = "-|";

    private final StringBuilder text = new StringBuilder();

    private PolicyText() {}

    static String of(Policy policy) {
        PolicyText writer = new PolicyText();
        writer.text(policy.name());
        writer.limits(policy.limits());
        writer.hint(policy.hint());
        writer.redirects(policy.redirects());
        writer.budget(policy.budget());
        for (DomainPolicy domain : policy.domains()) {
            writer.domain(domain);
        }
        return writer.text.toString();
    }

    private void limits(Limits limits) {
        Limits calls = limits.forCalls();
        number(limits.retries());
        number(limits.refreshes());
        number(limits.redirects());
        number(limits.steps());
        number(calls.retries());
        number(calls.steps());
        time(limits.elapsed());
        time(limits.settle());
        time(limits.rest());
    }

    private void hint(HintRule rule) {
        text(rule.form().name());
        fraction(rule.spread());
        time(rule.clamp());
        time(rule.max());
    }

    private void redirects(RedirectRules rules) {
        texts(rules.schemes());
        texts(rules.hosts());
        flag(rules.loopback());
    }

    private void budget(Optional<BudgetRule> limited) {
        if (limited.isEmpty()) {
            nothing();
            return;
        }
        BudgetRule rule = limited.get();
        number(rule.tokens());
        number(rule.prices().size());
        for (String name : Texts.sorted(rule.prices().keySet())) {
            text(name);
            number(rule.prices().getOrDefault(name, 0));
        }
        refill(rule.refill());
        fraction(rule.reserve());
        fraction(rule.refund());
    }

    private void refill(Optional<BudgetRule.Refill> refill) {
        if (refill.isPresent()) {
            fraction(refill.get().tokens());
            time(refill.get().per());
        } else {
            nothing();
        }
    }

    private void domain(DomainPolicy policy) {
        text.append('\n');
        text(policy.domain().name());
        number(policy.rows().size());
        for (int i = 0; i < policy.rows().size(); i++) {
            text(policy.domain().codes().get(i).code());
            row(policy.rows().get(i));
        }
        number(policy.domain().cases().size());
        for (Domain.Case one : policy.domain().cases()) {
            number(one.code());
            when(one.when());
            number(one.error());
        }
        for (DomainPolicy.Unknown unknown : policy.unknown()) {
            text(unknown.range().text());
            if (!unknown.range().isRead()) {
                text("only");
            }
            row(unknown.row());
        }
    }

    private void row(Row row) {
        number(row.cases().size());
        for (Row.Case exception : row.cases()) {
            when(exception.when());
            remedy(exception.remedy());
        }
        remedy(row.otherwise());
    }

    private void when(When when) {
        if (when.phase().isPresent()) {
            text(when.phase().get().text());
        } else {
            nothing();
        }
        if (when.reason().isPresent()) {
            text(when.reason().get().template());
        } else {
            nothing();
        }
        if (when.hint().isPresent()) {
            flag(when.hint().get());
        } else {
            nothing();
        }
        number(when.values().size());
        for (ValueTest test : when.values()) {
            text(test.name());
            text(test.type().text());
            texts(test.allowed());
        }
    }

    private void remedy(Remedy remedy) {
        text(remedy.kind().text());
        if (remedy.backoff().isPresent()) {
            backoff(remedy.backoff().get());
        } else {
            nothing();
        }
        number(remedy.limit());
        if (remedy.hint().isPresent()) {
            hint(remedy.hint().get());
        } else {
            nothing();
        }
        flag(remedy.isIdempotentOnly());
        text(remedy.price());
        text(remedy.endpoint());
        text(remedy.subject());
        flag(remedy.isToLocation());
        flag(remedy.hasFreshKey());
    }

    private void backoff(Backoff backoff) {
        text(backoff.name());
        time(backoff.base());
        fraction(backoff.factor());
        time(backoff.max());
        number(backoff.delays().size());
        for (Duration delay : backoff.delays()) {
            time(delay);
        }
        text(backoff.jitter().form().name());
        fraction(backoff.jitter().amount());
        time(backoff.jitter().extra());
        time(backoff.floor());
    }

    private void texts(List<String> values) {
        number(values.size());
        for (String value : values) {
            text(value);
        }
    }

    private void text(String value) {
        text.append(value.length()).append(':').append(value).append('|');
    }

    private void text(Optional<String> value) {
        if (value.isPresent()) {
            text(value.get());
        } else {
            nothing();
        }
    }

    private void time(Duration value) {
        number(value.toMillis());
    }

    private void time(Optional<Duration> value) {
        if (value.isPresent()) {
            time(value.get());
        } else {
            nothing();
        }
    }

    private void number(long value) {
        text.append(value).append('|');
    }

    private void number(OptionalInt value) {
        if (value.isPresent()) {
            number(value.getAsInt());
        } else {
            nothing();
        }
    }

    private void fraction(double value) {
        number(Double.doubleToLongBits(value));
    }

    private void fraction(OptionalDouble value) {
        if (value.isPresent()) {
            fraction(value.getAsDouble());
        } else {
            nothing();
        }
    }

    private void flag(boolean value) {
        number(value ? 1 : 0);
    }

    private void nothing() {
        text.append(NOTHING);
    }
}
