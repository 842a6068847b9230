package dev.recourse.engine;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the machine knows about one session. An immutable value: every event answers with the next one.
 *
 * <p>Times are milliseconds on a monotonic clock of the caller's, whose zero may lie anywhere. A time before the last
 * one seen counts as that one.
 */
public final class State {

    private final Policy policy;
    private final EpisodeMemory trail;
    private final long totals;
    private final long counters;
    private final long began;
    private final long ready;
    private final long last;
    private final int delay;

    State(
            Policy policy,
            EpisodeMemory trail,
            long totals,
            long counters,
            long began,
            long ready,
            long last,
            int delay) {
        this.policy = policy;
        this.trail = trail;
        this.totals = totals;
        this.counters = counters;
        this.began = began;
        this.ready = ready;
        this.last = last;
        this.delay = delay;
    }

    static State start(Policy policy) {
        return new State(policy, EpisodeMemory.EMPTY, 0, 0, Long.MIN_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1, 0);
    }

    /**
     * What to do about a failure, without a budget.
     *
     * @param now when it failed
     * @param random a number from 0 to 1; anything else counts as the nearer of the two
     */
    public Decision on(Failure failure, long now, double random) {
        return Machine.decide(this, failure, now, random, Budget.UNLIMITED);
    }

    /** What to do about a failure, and what it leaves of the budget. */
    public Decision on(Failure failure, long now, double random, Budget budget) {
        return Machine.decide(this, failure, now, random, budget);
    }

    /**
     * Gives up, whatever is prescribed for this failure: time that the caller set for the whole session is over. The
     * budget is left as it is, and so is a session that had given up before. The reason is told truly if the policy's
     * limit is that time, counted {@link #since} then.
     *
     * @param failure what the session was waiting for
     */
    public GiveUp expire(Failure failure, long now, Budget budget) {
        boolean over = status() == SessionStatus.GIVEN_UP;
        GiveUpCause why = over ? GiveUpCause.GIVEN_UP : GiveUpCause.DEADLINE;
        long advisory = over ? GiveUp.NO_ADVICE : failure.rawHint();
        return Machine.giveUp(this, Math.max(last, now), failure, why, advisory, budget);
    }

    /**
     * The same session with the elapsed time of its first episode counted from here, not from its first failure: for a
     * call that must be over some time after it began. During an episode it changes nothing.
     */
    public State since(long time) {
        long from = Math.max(Long.MIN_VALUE + 1, time);
        return status() == SessionStatus.HEALTHY
                ? new State(policy, trail, totals, counters, from, ready, Math.max(last, from), delay)
                : this;
    }

    /** The connection was accepted. During an episode its first {@code ready} since the last failure counts. */
    public State ready(long now) {
        long time = Math.max(last, now);
        SessionStatus next = Transition.next(status(), Signal.READY);
        long since = next == status() ? ready : time;
        return new State(policy, trail, PackedEpisode.withStatus(totals, next), counters, began, since, time, delay);
    }

    /** A person did something about a give-up: a new episode may begin. Otherwise nothing changes. */
    public State resume(long now) {
        long time = Math.max(last, now);
        return Transition.next(status(), Signal.RESUME) == status()
                ? new State(policy, trail, totals, counters, began, ready, time, delay)
                : cleared(time);
    }

    /**
     * The session is over, and this state may be dropped.
     *
     * @param success whether it ended well; then the last step's price goes back, or one token if there was no step
     * @return what the session leaves of the budget
     */
    public Budget end(boolean success, Budget budget) {
        if (!success) {
            return budget;
        }
        return status() == SessionStatus.HEALTHY ? budget.plus(1) : refund(budget);
    }

    /** The same state on another clock, on which the last event was at {@code time}. */
    public State movedTo(long time) {
        return new State(policy, trail, totals, counters, moved(began, time), moved(ready, time), time, delay);
    }

    private long moved(long instant, long time) {
        return instant == Long.MIN_VALUE
                ? instant
                : Math.max(Long.MIN_VALUE + 1, Millis.add(time, -Millis.between(instant, last)));
    }

    /** The policy that decides. */
    public Policy policy() {
        return policy;
    }

    /** Where the session stands. */
    public SessionStatus status() {
        return PackedEpisode.status(totals);
    }

    /** Why the machine gave up, while it has. */
    public Optional<GiveUpCause> cause() {
        return status() == SessionStatus.GIVEN_UP ? Optional.of(PackedEpisode.cause(totals)) : Optional.empty();
    }

    /** How many steps of this kind the episode has had. */
    public int count(DecisionKind kind) {
        return PackedEpisode.count(totals, kind);
    }

    /** How many steps of any kind the episode has had. */
    public int steps() {
        return PackedEpisode.steps(totals);
    }

    /**
     * Where attempts go until the episode ends: the last redirect's target, or empty for the place the session began
     * at.
     */
    public Optional<RedirectTarget> target() {
        return trail.last();
    }

    /** The last step's delay, in milliseconds. */
    public long delayMillis() {
        return delay;
    }

    /** The time of the last event. */
    public long lastMillis() {
        return last;
    }

    /**
     * The time from the episode's first failure, or from where it is counted {@link #since}, to the last event, in
     * milliseconds; else 0.
     */
    public long elapsedMillis() {
        return elapsedAt(last);
    }

    long elapsedAt(long time) {
        return began == Long.MIN_VALUE ? 0 : Millis.between(began, time);
    }

    /** A session in which nothing has failed. */
    State cleared(long time) {
        return new State(policy, EpisodeMemory.EMPTY, 0, 0, Long.MIN_VALUE, Long.MIN_VALUE, time, 0);
    }

    /** Whether a failure at this time would find the episode over. */
    boolean isSettledAt(long time) {
        return status() == SessionStatus.PROBATION
                && Millis.between(ready, time) >= policy.limits().settleMillis();
    }

    Budget refund(Budget budget) {
        return budget.plus(policy.price(PackedEpisode.price(totals)));
    }

    int countOf(int slot) {
        int word = policy.counters().word(slot);
        return policy.counters().get(word == 0 ? counters : trail.word(word - 1), slot);
    }

    EpisodeMemory trail() {
        return trail;
    }

    long totals() {
        return totals;
    }

    long counters() {
        return counters;
    }

    long began() {
        return began;
    }

    long readyAt() {
        return ready;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State that
                && policy.fingerprint().equals(that.policy.fingerprint())
                && totals == that.totals
                && counters == that.counters
                && began == that.began
                && ready == that.ready
                && last == that.last
                && delay == that.delay
                && trail.targets.equals(that.trail.targets)
                && Arrays.equals(trail.words, that.trail.words)
                && Arrays.equals(trail.previous, that.trail.previous);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(totals * 31 + counters) * 31 + Long.hashCode(last);
    }

    @Override
    public String toString() {
        return status() + " retries=" + count(DecisionKind.RETRY) + " refreshes=" + count(DecisionKind.REFRESH)
                + " redirects=" + count(DecisionKind.REDIRECT);
    }
}
