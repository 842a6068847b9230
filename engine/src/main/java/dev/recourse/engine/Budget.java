package dev.recourse.engine;

/**
 * How many tokens a process has left for recoveries. An immutable value; the sessions of a process share one through a
 * holder in the application, such as an {@code AtomicReference}.
 *
 * @param capacity the size of the bucket
 * @param tokens the tokens left
 */
public record Budget(long capacity, long tokens) {

    /** A budget that nothing is taken from. */
    public static final Budget UNLIMITED = new Budget(Long.MAX_VALUE, Long.MAX_VALUE);

    /** @throws IllegalArgumentException if the tokens are not between 0 and the capacity */
    public Budget {
        Checks.within("tokens", tokens, 0, capacity);
    }

    /** A full budget. */
    public static Budget full(long capacity) {
        return new Budget(capacity, capacity);
    }

    /** Whether a step of this price can be paid for. */
    public boolean covers(int price) {
        return price <= tokens;
    }

    Budget minus(int price) {
        return price == 0 || capacity == Long.MAX_VALUE ? this : new Budget(capacity, tokens - price);
    }

    Budget plus(int price) {
        return price == 0 || capacity == Long.MAX_VALUE
                ? this
                : new Budget(capacity, Math.min(capacity, Millis.add(tokens, price)));
    }
}
