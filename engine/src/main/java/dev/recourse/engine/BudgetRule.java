package dev.recourse.engine;

import java.util.Map;

/**
 * A token bucket that limits what a whole process spends on recoveries.
 *
 * @param tokens the bucket's size, from 1 to 1,000,000
 * @param prices what a step costs, from 0 to the bucket's size: by the remedy's own price name, or by its kind
 *     ({@code retry}, {@code refresh}, {@code redirect}); at most {@value #MAX_PRICES} names; a step without a price is
 *     free
 */
public record BudgetRule(int tokens, Map<String, Integer> prices) {

    /** The most prices that a budget can have: a state keeps the last step's price as a number of four bits. */
    public static final int MAX_PRICES = 15;

    private static final int MAX_TOKENS = 1_000_000;

    /** @throws IllegalArgumentException if a number is out of its bounds */
    public BudgetRule {
        Checks.within("tokens", tokens, 1, MAX_TOKENS);
        Checks.within("number of prices", prices.size(), 0, MAX_PRICES);
        for (Map.Entry<String, Integer> price : prices.entrySet()) {
            Checks.within("price of " + price.getKey(), price.getValue(), 0, tokens);
        }
        prices = Map.copyOf(prices);
    }
}
