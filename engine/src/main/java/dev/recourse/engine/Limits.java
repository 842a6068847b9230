package dev.recourse.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an episode may cost, and when it is over. Immutable: start from {@link #DEFAULT} or a policy's limits, and
 * change what differs, as in {@code policy.limits().withRetries(3)}.
 */
public final class Limits implements NotABean {

    /** The largest count that can be set. */
    public static final int MAX_COUNT = 10_000;

    private static final int SAME = -1;
    private static final long NO_REST = -1;

    /** 10 retries, 2 refreshes, 5 redirects, 15 steps, 15 minutes, settled after 10 seconds, without a rest. */
    public static final Limits DEFAULT = new Limits(10, 2, 5, 15, SAME, SAME, 900_000, 10_000, NO_REST);

    private final int retries;
    private final int refreshes;
    private final int redirects;
    private final int steps;
    private final int callRetries;
    private final int callSteps;
    private final long elapsedMillis;
    private final long settleMillis;
    private final long restMillis;

    private Limits(
            int retries,
            int refreshes,
            int redirects,
            int steps,
            int callRetries,
            int callSteps,
            long elapsedMillis,
            long settleMillis,
            long restMillis) {
        this.retries = Bounds.within("retries", retries, 0, MAX_COUNT);
        this.refreshes = Bounds.within("refreshes", refreshes, 0, MAX_COUNT);
        this.redirects = Bounds.within("redirects", redirects, 0, MAX_COUNT);
        this.steps = Bounds.within("steps", steps, 0, MAX_COUNT);
        this.callRetries = callRetries;
        this.callSteps = callSteps;
        this.elapsedMillis = Bounds.within("elapsed", elapsedMillis, 0, Bounds.MAX_MILLIS);
        this.settleMillis = Bounds.within("settle", settleMillis, 0, Bounds.MAX_MILLIS);
        this.restMillis = restMillis;
    }

    /**
     * A copy with another limit of retries.
     *
     * @param count from 0 to {@value #MAX_COUNT}
     * @throws IllegalArgumentException if it is out of bounds
     */
    public Limits withRetries(int count) {
        return new Limits(
                count, refreshes, redirects, steps, callRetries, callSteps, elapsedMillis, settleMillis, restMillis);
    }

    /**
     * A copy with another limit of refreshes.
     *
     * @param count from 0 to {@value #MAX_COUNT}
     * @throws IllegalArgumentException if it is out of bounds
     */
    public Limits withRefreshes(int count) {
        return new Limits(
                retries, count, redirects, steps, callRetries, callSteps, elapsedMillis, settleMillis, restMillis);
    }

    /**
     * A copy with another limit of redirects.
     *
     * @param count from 0 to {@value #MAX_COUNT}
     * @throws IllegalArgumentException if it is out of bounds
     */
    public Limits withRedirects(int count) {
        return new Limits(
                retries, refreshes, count, steps, callRetries, callSteps, elapsedMillis, settleMillis, restMillis);
    }

    /**
     * A copy with another limit of steps of any kind.
     *
     * @param count from 0 to {@value #MAX_COUNT}
     * @throws IllegalArgumentException if it is out of bounds
     */
    public Limits withSteps(int count) {
        return new Limits(
                retries, refreshes, redirects, count, callRetries, callSteps, elapsedMillis, settleMillis, restMillis);
    }

    /**
     * A copy with another time limit.
     *
     * @param time from the episode's first failure to the start of its last attempt: from 0 to 24 days
     * @throws IllegalArgumentException if it is out of bounds
     */
    public Limits withElapsed(Duration time) {
        long millis = Bounds.millis("elapsed", time);
        return new Limits(
                retries, refreshes, redirects, steps, callRetries, callSteps, millis, settleMillis, restMillis);
    }

    /**
     * A copy with another settling time.
     *
     * @param time how long a connection must have been ready for its episode to be over: from 0 to 24 days
     * @throws IllegalArgumentException if it is out of bounds
     */
    public Limits withSettle(Duration time) {
        long millis = Bounds.millis("settle", time);
        return new Limits(
                retries, refreshes, redirects, steps, callRetries, callSteps, elapsedMillis, millis, restMillis);
    }

    /**
     * A copy with a rest: after a give-up because time, steps, retries or budget were spent, a new episode may begin by
     * itself, not before this time and the server's hint, and up to a tenth later. {@link GiveUp#rest()} says when.
     * Default: none.
     *
     * @param time from 0 to 24 days
     * @throws IllegalArgumentException if it is out of bounds
     */
    public Limits withRest(Duration time) {
        long millis = Bounds.within("rest", Bounds.millis("rest", time), 0, Bounds.MAX_MILLIS);
        return new Limits(
                retries, refreshes, redirects, steps, callRetries, callSteps, elapsedMillis, settleMillis, millis);
    }

    /**
     * A copy in which a session that is one call has its own limit of retries. Default: the same as for others.
     *
     * @param count from 0 to {@value #MAX_COUNT}
     * @throws IllegalArgumentException if it is out of bounds
     */
    public Limits withCallRetries(int count) {
        Bounds.within("retries of a call", count, 0, MAX_COUNT);
        return new Limits(
                retries, refreshes, redirects, steps, count, callSteps, elapsedMillis, settleMillis, restMillis);
    }

    /**
     * A copy in which a session that is one call has its own limit of steps of any kind. Default: the same as for
     * others.
     *
     * @param count from 0 to {@value #MAX_COUNT}
     * @throws IllegalArgumentException if it is out of bounds
     */
    public Limits withCallSteps(int count) {
        Bounds.within("steps of a call", count, 0, MAX_COUNT);
        return new Limits(
                retries, refreshes, redirects, steps, callRetries, count, elapsedMillis, settleMillis, restMillis);
    }

    /** The limits of a session that is one call: a copy with the retries and steps of calls. */
    public Limits forCalls() {
        if (callRetries == SAME && callSteps == SAME) {
            return this;
        }
        int most = callRetries == SAME ? retries : callRetries;
        int inAll = callSteps == SAME ? steps : callSteps;
        return new Limits(most, refreshes, redirects, inAll, SAME, SAME, elapsedMillis, settleMillis, restMillis);
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

    /** The most retries of a session that is one call, where calls have a limit of their own. */
    public OptionalInt callRetries() {
        return callRetries == SAME ? OptionalInt.empty() : OptionalInt.of(callRetries);
    }

    /** The most steps of a session that is one call, where calls have a limit of their own. */
    public OptionalInt callSteps() {
        return callSteps == SAME ? OptionalInt.empty() : OptionalInt.of(callSteps);
    }

    /** How long after some give-ups a new episode may begin by itself, if one may. */
    public Optional<Duration> rest() {
        return restMillis == NO_REST ? Optional.empty() : Optional.of(Duration.ofMillis(restMillis));
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

    /** The rest in milliseconds, negative if there is none. */
    long restMillis() {
        return restMillis;
    }

    /**
     * The limits in words: {@code 10 retries, 2 refreshes, 5 redirects and 15 steps in all, within 15 min}; then those
     * of calls and the rest, where there are any.
     */
    public String text() {
        return LimitsText.of(this);
    }

    /** Every limit, in the order of the constructor; an unset one is negative. */
    private List<Long> values() {
        return List.of(
                (long) retries,
                (long) refreshes,
                (long) redirects,
                (long) steps,
                (long) callRetries,
                (long) callSteps,
                elapsedMillis,
                settleMillis,
                restMillis);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Limits that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** Every limit by name; equal limits have the same text. */
    @Override
    public String toString() {
        return "Limits[retries=" + retries + ", refreshes=" + refreshes + ", redirects=" + redirects + ", steps="
                + steps + ", callRetries=" + forCalls().retries + ", callSteps=" + forCalls().steps + ", elapsedMillis="
                + elapsedMillis + ", settleMillis=" + settleMillis
                + (restMillis == NO_REST ? "" : ", restMillis=" + restMillis) + "]";
    }
}
