package dev.recourse.engine;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the machine knows about one session. An immutable value: every event gives the next one.
 *
 * <p>Times are milliseconds on a monotonic clock of the caller, with any zero. A time before the last one seen counts
 * as that one.
 */
public final class State implements NotABean {

    /** Marks a time that is not set; it is earlier than any time. */
    static final long NEVER = Long.MIN_VALUE;

    static final long EARLIEST = NEVER + 1;

    private final Policy policy;
    private final EpisodeMemory memory;
    private final long packed;
    private final long counters;
    private final long began;
    private final long ready;
    private final long last;
    private final int delay;

    State(
            Policy policy,
            EpisodeMemory memory,
            long packed,
            long counters,
            long began,
            long ready,
            long last,
            int delay) {
        this.policy = policy;
        this.memory = memory;
        this.packed = packed;
        this.counters = counters;
        this.began = began;
        this.ready = ready;
        this.last = last;
        this.delay = delay;
    }

    static State start(Policy policy) {
        return new State(policy, EpisodeMemory.EMPTY, 0, 0, NEVER, NEVER, EARLIEST, 0);
    }

    /**
     * Decides about a failure, without a budget.
     *
     * @param failure what failed
     * @param now when it failed
     * @param random a number from 0 to 1; any other counts as the nearer end
     */
    public Decision on(Failure failure, long now, double random) {
        return Machine.decide(this, failure, now, random, Budget.UNLIMITED);
    }

    /**
     * Decides about a failure, within a budget.
     *
     * @param failure what failed
     * @param now when it failed
     * @param random a number from 0 to 1; any other counts as the nearer end
     * @param budget what the process may still spend; {@link Decision#budget()} is what this decision leaves of it
     */
    public Decision on(Failure failure, long now, double random, Budget budget) {
        return Machine.decide(this, failure, now, random, budget);
    }

    /**
     * Gives up with the cause {@code deadline}, whatever the catalog prescribes, because the time that the caller set
     * for the whole session is over. The same time should be the {@link Failure#withDeadline} of its failures, so that
     * no step is begun that does not fit. The budget is left as it is, and so is a session that had given up before.
     *
     * @param failure what the session was waiting for
     * @param now the time
     * @param budget passed through
     */
    public GiveUp expire(Failure failure, long now, Budget budget) {
        boolean over = status() == SessionStatus.GIVEN_UP;
        GiveUpCause cause = over ? GiveUpCause.GIVEN_UP : GiveUpCause.DEADLINE;
        long advisory = over ? GiveUp.NO_ADVICE : failure.rawHint();
        State next = NextState.afterGiveUp(this, Math.max(last, now), cause);
        return new GiveUp(next, failure, cause, advisory, GiveUp.NO_REST, budget);
    }

    /** The connection was accepted. In an episode, the first {@code ready} since the last failure counts. */
    public State ready(long now) {
        long time = Math.max(last, now);
        SessionStatus next = Transition.next(status(), Transition.Event.READY);
        long since = next == status() ? ready : time;
        return with(PackedEpisode.withStatus(packed, next), began, since, time);
    }

    /**
     * A person acted on a give-up, or its {@link GiveUp#rest} is over: a new episode may begin. Otherwise this changes
     * nothing.
     */
    public State resume(long now) {
        long time = Math.max(last, now);
        SessionStatus next = Transition.next(status(), Transition.Event.RESUME);
        return next == status() ? with(packed, began, ready, time) : cleared(next, time);
    }

    /**
     * The present wait is cut short, because a person wants to try now or the network is back. The backoffs of the
     * episode start again from their first delay; what the episode has counted, its targets, its time and its limits
     * stay. Without an episode, and after a give-up, this changes nothing.
     *
     * <p>The next attempt may begin at once, but not before {@link Step#earliest}, counted from the decision.
     */
    public State wake(long now) {
        long time = Math.max(last, now);
        SessionStatus next = Transition.next(status(), Transition.Event.WAKE);
        boolean inEpisode = next == SessionStatus.RECOVERING || next == SessionStatus.PROBATION;
        return inEpisode ? NextState.afterWake(this, time) : with(packed, began, ready, time);
    }

    /**
     * The session is over, and this state may be dropped.
     *
     * @param success whether it ended well; if so, the budget's refund is returned: by default the last step's price,
     *     or one token if there was no step
     * @param budget what the process may still spend
     * @return what it may spend afterwards
     */
    public Budget end(boolean success, Budget budget) {
        if (!success) {
            return budget;
        }
        return status() == SessionStatus.HEALTHY ? budget.refunded(1) : refund(budget);
    }

    /** A copy on another clock, on which the last event was at {@code time}. */
    public State movedTo(long time) {
        long at = Math.max(EARLIEST, time);
        return with(packed, moved(began, at), moved(ready, at), at);
    }

    /**
     * A copy under a changed policy. Rows, backoffs and prices are found by their names; what the policy lacks is
     * forgotten, and what has been used up stays so: the copy never has more steps left than the policy's limits allow.
     * A target that the policy no longer allows is not used any more.
     */
    public State movedTo(Policy changed) {
        return changed.fingerprint().equals(policy.fingerprint())
                ? new State(changed, memory, packed, counters, began, ready, last, delay)
                : StateMove.move(this, changed);
    }

    /** A copy with this status and these times, in the same episode. */
    private State with(long newPacked, long newBegan, long newReady, long newLast) {
        return new State(policy, memory, newPacked, counters, newBegan, newReady, newLast, delay);
    }

    private long moved(long instant, long time) {
        return instant == NEVER ? instant : Math.max(EARLIEST, Millis.add(time, -Millis.between(instant, last)));
    }

    /** The policy that decides. */
    public Policy policy() {
        return policy;
    }

    /** Whether the session is healthy, recovering, on probation or given up. */
    public SessionStatus status() {
        return PackedEpisode.status(packed);
    }

    /** Why the machine gave up, while it has. */
    public Optional<GiveUpCause> cause() {
        return status() == SessionStatus.GIVEN_UP ? Optional.of(PackedEpisode.cause(packed)) : Optional.empty();
    }

    /** The episode's steps of this kind so far. */
    public int count(DecisionKind kind) {
        return PackedEpisode.count(packed, kind);
    }

    /** The episode's steps so far. */
    public int steps() {
        return PackedEpisode.steps(packed);
    }

    /**
     * Where attempts go until the episode ends: the last redirect's target, or empty for the session's original
     * address.
     */
    public Optional<RedirectTarget> target() {
        return memory.last();
    }

    /** The last step's delay, in milliseconds. */
    public long delayMillis() {
        return delay;
    }

    /** The time of the last event. */
    public long lastMillis() {
        return last;
    }

    /** The time from the episode's first failure to the last event, in milliseconds; else 0. */
    public long elapsedMillis() {
        return elapsedAt(last);
    }

    long elapsedAt(long time) {
        return began == NEVER ? 0 : Millis.between(began, time);
    }

    /** After the event {@link Transition.Event#SETTLED}: the episode is over. */
    State settled(long time) {
        return cleared(Transition.next(status(), Transition.Event.SETTLED), time);
    }

    /** A session without an episode. */
    private State cleared(SessionStatus status, long time) {
        return new State(policy, EpisodeMemory.EMPTY, PackedEpisode.withStatus(0, status), 0, NEVER, NEVER, time, 0);
    }

    /** Whether the status is this one. Faster than reading it. */
    boolean isIn(SessionStatus status) {
        return PackedEpisode.isIn(packed, status);
    }

    /** Whether a failure at this time would find the episode over. */
    boolean isSettledAt(long time) {
        return isIn(SessionStatus.PROBATION)
                && Millis.between(ready, time) >= policy.limits().settleMillis();
    }

    Budget refund(Budget budget) {
        return budget.refunded(policy.price(PackedEpisode.price(packed)));
    }

    int countOf(CounterLayout.Counter counter) {
        return counter.get(counter.word == 0 ? counters : memory.word(counter.word - 1));
    }

    EpisodeMemory memory() {
        return memory;
    }

    long packed() {
        return packed;
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
                && packed == that.packed
                && counters == that.counters
                && began == that.began
                && ready == that.ready
                && last == that.last
                && delay == that.delay
                && memory.targets().equals(that.memory.targets())
                && Arrays.equals(memory.words, that.memory.words)
                && Arrays.equals(memory.previous, that.memory.previous);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(packed * 31 + counters) * 31 + Long.hashCode(last);
    }

    @Override
    public String toString() {
        return status() + " retries=" + count(DecisionKind.RETRY) + " refreshes=" + count(DecisionKind.REFRESH)
                + " redirects=" + count(DecisionKind.REDIRECT);
    }
}
