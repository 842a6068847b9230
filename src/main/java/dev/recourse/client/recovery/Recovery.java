package dev.recourse.client.recovery;

import dev.recourse.client.Environment;
import dev.recourse.client.io.Mailbox;
import dev.recourse.client.io.OneShotTimer;
import dev.recourse.client.io.TransportCodes;
import dev.recourse.client.token.Token;
import dev.recourse.client.token.TokenSource;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.RedirectTarget;
import dev.recourse.engine.Refresh;
import dev.recourse.engine.Retry;
import dev.recourse.engine.State;
import dev.recourse.engine.Step;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Carries out the decisions about one session: waits, renews the token, then attempts again. A token request that fails
 * is a failure of the same session, and a retry repeats it.
 *
 * <p>Confined to its mailbox. It does one thing at a time, and drops late results.
 */
public final class Recovery {

    /** The session that is recovered. */
    public interface Work {
        /** Attempts once. */
        void attempt(Token token, Optional<RedirectTarget> target);

        /** A failure was decided about, and an attempt follows. */
        void recovering(Step step);

        /** A failure was decided about, and no attempt follows. */
        void gaveUp(GiveUp giveUp);
    }

    private static final long TOKEN_TIMEOUT_MILLIS = 60_000;

    private final DriverConfig config;
    private final Work work;
    private final RecoveryReporter reporter;
    private final OneShotTimer timer;
    private State state;

    private Token token = Token.NONE;
    private boolean tokenRejected;
    private boolean awaitingToken;
    /** When the next attempt may begin. */
    private long due = Long.MIN_VALUE;
    /** When the failure happened that is not decided about yet. */
    private long failedAt = Long.MAX_VALUE;

    /** The time for the whole session, until the first failure: then the state's policy has it as a limit. */
    private long deadlineMillis = Long.MAX_VALUE;

    private long begunAt;
    /** How long before its first failure the state's elapsed time begins. */
    private long headStart;

    public Recovery(DriverConfig config, Mailbox mailbox, Work work) {
        this.config = config;
        this.work = work;
        this.reporter = new RecoveryReporter(config.listener());
        this.timer = new OneShotTimer(config.environment(), mailbox);
        this.state = config.policy().start();
    }

    /** Limits the whole session to this much time from now on. A step that does not fit is not begun. */
    public void endWithin(long millis) {
        deadlineMillis = millis;
        begunAt = config.environment().now();
    }

    /** Puts the deadline into the state's policy. This is slow, and is not needed before something fails. */
    private void applyDeadline() {
        if (deadlineMillis != Long.MAX_VALUE) {
            headStart = config.environment().now() - begunAt;
            state = policyWithin(Duration.ofMillis(deadlineMillis)).start();
            deadlineMillis = Long.MAX_VALUE;
        }
    }

    private Policy policyWithin(Duration deadline) {
        Limits limits = config.policy().limits();
        return config.policy()
                .withLimits(deadline.compareTo(limits.elapsed()) < 0 ? limits.withElapsed(deadline) : limits);
    }

    /** Attempts as soon as the last decision allows: at once, if there was none. */
    public void proceed() {
        long now = config.environment().now();
        if (due <= now) {
            obtainToken();
        } else {
            halt();
            timer.after(due - now, this::obtainToken);
        }
    }

    /**
     * Proceeds after a failure that is decided about later, when its target is known. The next decision counts from
     * now, so that the time in between does not look like a connection that lasted.
     */
    public void postpone() {
        failedAt = config.environment().now();
        reporter.failed();
        proceed();
    }

    /** An attempt succeeded. */
    public void ready() {
        failedAt = Long.MAX_VALUE;
        state = state.ready(config.environment().now());
        reporter.ready(Duration.ofMillis(Math.max(0, state.elapsedMillis() - headStart)));
    }

    /** Decides about a failure, and carries the decision out. */
    public void failed(Failure failure) {
        halt();
        applyDeadline();
        Environment environment = config.environment();
        long now = environment.now();
        long at = Math.min(now, failedAt);
        failedAt = Long.MAX_VALUE;
        decided(config.budget().decide(state, failure, at, environment.random().getAsDouble()), now);
    }

    /** Gives up because the time for the whole session is over; the failure is used unless a token was awaited. */
    public void expire(Failure failure) {
        Failure pending = awaitingToken
                ? TransportCodes.ofToken(new TimeoutException("the deadline has passed"), config.transport())
                : failure;
        halt();
        applyDeadline();
        long now = config.environment().now();
        decided(state.expire(pending, now, config.budget().left()), now);
    }

    private void decided(Decision decision, long now) {
        state = decision.state();
        reporter.decided(decision);
        if (decision instanceof Step step) {
            due = now + step.delayMillis();
            tokenRejected = step instanceof Refresh || (step instanceof Retry && tokenRejected);
            work.recovering(step);
            proceed();
        } else if (decision instanceof GiveUp giveUp) {
            due = Long.MIN_VALUE;
            reporter.gaveUp(giveUp);
            work.gaveUp(giveUp);
        }
    }

    /** Begins a new episode after a give-up. */
    public void resume() {
        failedAt = Long.MAX_VALUE;
        state = state.resume(config.environment().now());
    }

    /** Stops waiting, because the application closed, paused or cancelled the session. */
    public void leave() {
        halt();
        reporter.abandoned();
    }

    /** Ends the session. */
    public void end(boolean success) {
        leave();
        config.budget().end(state, success);
    }

    private void halt() {
        awaitingToken = false;
        timer.stop();
    }

    private void obtainToken() {
        awaitingToken = true;
        TokenSource tokens = config.tokens();
        timer.await(
                () -> tokenRejected ? tokens.renew(token) : tokens.token(),
                TOKEN_TIMEOUT_MILLIS,
                "the token source did not answer in time",
                this::obtained);
    }

    private void obtained(@Nullable Token found, @Nullable Throwable error) {
        awaitingToken = false;
        if (found == null) {
            Throwable cause = error != null ? error : new IllegalStateException("the token source returned no token");
            failed(TransportCodes.ofToken(cause, config.transport()));
        } else {
            token = found;
            tokenRejected = false;
            work.attempt(found, state.target());
        }
    }
}
