package dev.recourse.catalog.bind;

import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.catalog.yaml.Report;
import dev.recourse.engine.BudgetRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code budget}. */
final class BudgetBinder {

    private static final Shape PRICE = Key.whole(0, 1_000_000);

    private BudgetBinder() {}

    static Optional<BudgetRule> bind(Fields fields, Report report) {
        if (fields.whole("tokens").isEmpty()) {
            return Optional.empty();
        }
        int tokens = fields.whole("tokens").getAsInt();
        Map<String, Integer> prices = new LinkedHashMap<>();
        for (Node.Entry entry : fields.entries("prices")) {
            if (!TextKind.NAME.accepts(entry.key())) {
                report.add(Complaint.NOT_A_NAME, entry.mark(), entry.key());
            } else if (entry.value() instanceof Node.Scalar price && Scalars.accepts(price.text(), PRICE)) {
                int amount = Integer.parseInt(price.text());
                if (amount > tokens) {
                    report.add(Complaint.PRICE_OVER_TOKENS, price.mark(), amount, tokens);
                }
                prices.put(entry.key(), Math.min(amount, tokens));
            }
        }
        if (prices.size() > BudgetRule.MAX_PRICES) {
            report.add(Complaint.TOO_MANY_PRICES, fields.mark("prices"), prices.size(), BudgetRule.MAX_PRICES);
            return Optional.empty();
        }
        return Optional.of(new BudgetRule(tokens, prices));
    }
}
