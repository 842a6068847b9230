package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Scalars;
import dev.recourse.catalog.format.TextKind;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Report;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.DecisionKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Binds {@code budget}. */
final class BudgetBinder {

    private static final Duration LONGEST_REFILL = Duration.ofDays(1);
    private static final String LAST = "last";

    private final Fields fields;
    private final int tokens;
    private final Report report;

    private BudgetBinder(Fields fields, int tokens, Report report) {
        this.fields = fields;
        this.tokens = tokens;
        this.report = report;
    }

    /** The budget, or empty if part of it cannot be read. */
    static Optional<BudgetRule> bind(Fields fields, Report report) {
        return fields.whole("tokens").isEmpty()
                ? Optional.empty()
                : new BudgetBinder(fields, fields.whole("tokens").getAsInt(), report).bind();
    }

    private Optional<BudgetRule> bind() {
        Optional<BigDecimal> reserve = reserve();
        Map<String, Integer> prices = prices(reserve);
        Optional<BigDecimal> refund = refund();
        Optional<BudgetRule.Refill> refill = refill();
        if (prices.size() > BudgetRule.MAX_PRICES) {
            report.add(Complaint.TOO_MANY_PRICES, fields.mark("prices"), prices.size(), BudgetRule.MAX_PRICES);
            return Optional.empty();
        }
        BudgetRule plain = BudgetRule.of(tokens, prices);
        BudgetRule refilled =
                refill.map(by -> plain.withRefill(by.tokens(), by.per())).orElse(plain);
        BudgetRule reserved =
                reserve.map(BigDecimal::doubleValue).map(refilled::withReserve).orElse(refilled);
        return Optional.of(
                refund.map(BigDecimal::doubleValue).map(reserved::withRefund).orElse(reserved));
    }

    private Map<String, Integer> prices(Optional<BigDecimal> reserve) {
        Map<String, Integer> prices = new LinkedHashMap<>();
        for (Node.Entry entry : fields.entries("prices")) {
            if (!TextKind.NAME.accepts(entry.key())) {
                report.add(Complaint.NOT_A_NAME, entry.mark(), entry.key());
                continue;
            }
            fields.text("prices", entry).map(Integer::parseInt).ifPresent(price -> {
                check(entry, price, reserve);
                prices.put(entry.key(), Math.min(price, tokens));
            });
        }
        return prices;
    }

    private void check(Node.Entry entry, int price, Optional<BigDecimal> reserve) {
        boolean ofSteps = !entry.key().equals(DecisionKind.GIVE_UP.text());
        if (price > tokens) {
            report.add(Complaint.PRICE_OVER_TOKENS, entry.value().mark(), price, tokens);
        } else if (ofSteps
                && reserve.filter(kept -> isAtMost(tokens - price, kept)).isPresent()) {
            report.add(
                    Complaint.PRICE_OVER_RESERVE,
                    entry.value().mark(),
                    price,
                    fields.text("reserve").orElse(""),
                    tokens);
        }
    }

    private static boolean isAtMost(int amount, BigDecimal most) {
        return BigDecimal.valueOf(amount).compareTo(most) <= 0;
    }

    private Optional<BigDecimal> reserve() {
        Optional<BigDecimal> reserve = fields.text("reserve").map(BigDecimal::new);
        if (reserve.isPresent() && isAtMost(tokens, reserve.get())) {
            report.add(
                    Complaint.RESERVE_OVER_TOKENS,
                    fields.mark("reserve"),
                    fields.text("reserve").orElse(""),
                    tokens);
            return Optional.empty();
        }
        return reserve;
    }

    private Optional<BigDecimal> refund() {
        Optional<BigDecimal> refund =
                fields.text("refund").filter(text -> !text.equals(LAST)).map(BigDecimal::new);
        if (refund.isPresent() && refund.get().compareTo(BigDecimal.valueOf(tokens)) > 0) {
            report.add(
                    Complaint.REFUND_OVER_TOKENS,
                    fields.mark("refund"),
                    fields.text("refund").orElse(""),
                    tokens);
            return Optional.empty();
        }
        return refund;
    }

    private Optional<BudgetRule.Refill> refill() {
        Optional<String> text = fields.text("refill");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = text.get().split("/", 2);
        BigDecimal amount = new BigDecimal(parts[0]);
        Duration per = Scalars.duration(Character.isDigit(parts[1].charAt(0)) ? parts[1] : "1" + parts[1]);
        boolean isTooMuch = amount.compareTo(BigDecimal.valueOf(BudgetRule.MAX_TOKENS)) > 0;
        if (amount.signum() == 0 || isTooMuch || per.compareTo(LONGEST_REFILL) > 0) {
            report.add(Complaint.NOT_A_REFILL, fields.mark("refill"), text.get());
            return Optional.empty();
        }
        return Optional.of(new BudgetRule.Refill(amount.doubleValue(), per));
    }
}
