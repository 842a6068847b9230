package dev.recourse.engine;

import java.time.Duration;
import java.util.Objects;

/**
 * What an episode may cost, and when it is over. Immutable: start from {@link #DEFAULT} or a policy's limits, and
 * change what differs, as in {@code policy.limits().withRetries(3)}.
 */
public final class Limits {

    /** The largest count that can be set. */
    public static final int MAX_COUNT = 10_000;

    /** 10 retries, 2 refreshes, 5 redirects, 15 steps, 15 minutes, settled after 10 seconds. */
    public static final Limits DEFAULT = new Limits(10, 2, 5, 15, 900_000, 10_000);

    private final int retries;
    private final int refreshes;
    private final int redirects;
    private final int steps;
    private final long elapsedMillis;
    private final long settleMillis;

    private Limits(int retries, int refreshes, int redirects, int steps, long elapsedMillis, long settleMillis) {
        this.retries = Checks.within("retries", retries, 0, MAX_COUNT);
        this.refreshes = Checks.within("refreshes", refreshes, 0, MAX_COUNT);
        this.redirects = Checks.within("redirects", redirects, 0, MAX_COUNT);
        this.steps = Checks.within("steps", steps, 0, MAX_COUNT);
        this.elapsedMillis = Checks.within("elapsed", elapsedMillis, 0, Checks.MAX_MILLIS);
        this.settleMillis = Checks.within("settle", settleMillis, 0, Checks.MAX_MILLIS);
    }

    /**
     * A copy with another limit of retries.
     *
     * @param count from 0 to {@value #MAX_COUNT}
     * @throws IllegalArgumentException if it is out of bounds
     */
    public Limits withRetries(int count) {
        return new Limits(count, refreshes, redirects, steps, elapsedMillis, settleMillis);
    }

    /**
     * A copy with another limit of refreshes.
     *
     * @param count from 0 to {@value #MAX_COUNT}
     * @throws IllegalArgumentException if it is out of bounds
     */
    public Limits withRefreshes(int count) {
        return new Limits(retries, count, redirects, steps, elapsedMillis, settleMillis);
    }

    /**
     * A copy with another limit of redirects.
     *
     * @param count from 0 to {@value #MAX_COUNT}
     * @throws IllegalArgumentException if it is out of bounds
     */
    public Limits withRedirects(int count) {
        return new Limits(retries, refreshes, count, steps, elapsedMillis, settleMillis);
    }

    /**
     * A copy with another limit of steps of any kind.
     *
     * @param count from 0 to {@value #MAX_COUNT}
     * @throws IllegalArgumentException if it is out of bounds
     */
    public Limits withSteps(int count) {
        return new Limits(retries, refreshes, redirects, count, elapsedMillis, settleMillis);
    }

    /**
     * A copy with another time limit.
     *
     * @param time from the episode's first failure to the start of its last attempt: from 0 to 24 days
     * @throws IllegalArgumentException if it is out of bounds
     */
    public Limits withElapsed(Duration time) {
        return new Limits(retries, refreshes, redirects, steps, Checks.millis("elapsed", time), settleMillis);
    }

    /**
     * A copy with another settling time.
     *
     * @param time how long a connection must have been ready for its episode to be over: from 0 to 24 days
     * @throws IllegalArgumentException if it is out of bounds
     */
    public Limits withSettle(Duration time) {
        return new Limits(retries, refreshes, redirects, steps, elapsedMillis, Checks.millis("settle", time));
    }

    /** The most retries in an episode. */
    public int retries() {
        return retries;
    }

    /** The most refreshes in an episode. */
    public int refreshes() {
        return refreshes;
    }

    /** The most redirects in an episode. */
    public int redirects() {
        return redirects;
    }

    /** The most steps of any kind in an episode. */
    public int steps() {
        return steps;
    }

    /** The time from an episode's first failure within which its last attempt must start. */
    public Duration elapsed() {
        return Duration.ofMillis(elapsedMillis);
    }

    /** How long a connection must have been ready for its episode to be over. */
    public Duration settle() {
        return Duration.ofMillis(settleMillis);
    }

    /** The most steps of this kind; 0 for giving up, which is not a step. */
    public int of(DecisionKind kind) {
        return switch (kind) {
            case RETRY -> retries;
            case REFRESH -> refreshes;
            case REDIRECT -> redirects;
            case GIVE_UP -> 0;
        };
    }

    long elapsedMillis() {
        return elapsedMillis;
    }

    long settleMillis() {
        return settleMillis;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Limits that
                && retries == that.retries
                && refreshes == that.refreshes
                && redirects == that.redirects
                && steps == that.steps
                && elapsedMillis == that.elapsedMillis
                && settleMillis == that.settleMillis;
    }

    @Override
    public int hashCode() {
        return Objects.hash(retries, refreshes, redirects, steps, elapsedMillis, settleMillis);
    }

    /** Every limit by name; equal limits have the same text. */
    @Override
    public String toString() {
        return "Limits[retries=" + retries + ", refreshes=" + refreshes + ", redirects=" + redirects + ", steps="
                + steps + ", elapsedMillis=" + elapsedMillis + ", settleMillis=" + settleMillis + "]";
    }
}
