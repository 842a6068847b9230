package dev.recourse.client.recovery;

import dev.recourse.client.Environment;
import dev.recourse.client.io.Log;
import dev.recourse.client.io.Mailbox;
import dev.recourse.client.io.OneShotTimer;
import dev.recourse.client.io.Stages;
import dev.recourse.client.token.Token;
import dev.recourse.client.token.TokenSource;
import dev.recourse.client.transport.TransportCodes;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Redirect;
import dev.recourse.engine.RedirectTarget;
import dev.recourse.engine.Refresh;
import dev.recourse.engine.State;
import dev.recourse.engine.Step;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Carries out the decisions about one session: waits, renews the token, has the application renew anything else that is
 * asked for, then attempts again. A renewal that fails is a failure of the same session, and a retry repeats it.
 *
 * <p>Confined to its mailbox. It does one thing at a time, and drops late results.
 */
public final class Recovery implements Wait.Owner {

    /** The session that is recovered. */
    public interface Work {
        /** Whether the session is one call, for which the limits for calls apply. */
        boolean isCall();

        /** Attempts once. */
        void attempt(Token token, Optional<RedirectTarget> target);

        /** After a failure, another attempt follows. */
        void recovering(Step step);

        /** After a failure, no attempt follows. */
        void gaveUp(GiveUp giveUp);

        /**
         * The next attempt, or the end of a rest, is at another time than was said.
         *
         * @param delayMillis in how long; empty until the network is back
         */
        default void rescheduled(OptionalLong delayMillis) {}
    }

    /** What a session waits for. */
    private enum Awaited {
        NOTHING,
        TOKEN,
        SUBJECT
    }

    private static final long RENEWAL_TIMEOUT_MILLIS = 60_000;

    private final DriverConfig config;
    private final Work work;
    private final RecoveryReporter reporter;
    /** Waits for a renewal. */
    private final OneShotTimer timer;
    /** Waits for the next attempt. */
    private final Wait wait;

    private State state;

    private Token token = Token.NONE;
    private boolean tokenRejected;
    /** What else must be obtained again before the next attempt. */
    private Optional<String> stale = Optional.empty();

    private Awaited awaited = Awaited.NOTHING;
    /** When the next attempt may begin. */
    private long due = Long.MIN_VALUE;
    /** When the failure happened for which there is no decision yet. */
    private long failedAt = Long.MAX_VALUE;

    /** When the time for the whole session is over. */
    private OptionalLong deadline = OptionalLong.empty();

    public Recovery(DriverConfig config, Mailbox mailbox, Work work) {
        this.config = config;
        this.work = work;
        this.reporter = new RecoveryReporter(config.listener());
        this.timer = new OneShotTimer(config.environment(), mailbox);
        this.wait = new Wait(config.environment(), mailbox, config.connectivity(), this);
        this.state = config.policy().start();
    }

    /** Limits the whole session to this much time from now on. A step that does not fit is not begun. */
    public void endWithin(long millis) {
        deadline = OptionalLong.of(config.environment().now() + millis);
    }

    /** Attempts as soon as the last decision allows: at once, if there was none. */
    public void proceed() {
        halt();
        if (due <= config.environment().now()) {
            begin();
        } else {
            wait.until(due, this::begin);
        }
    }

    /** Puts off an attempt that is due: until this time, which is the server's, so that no wake cuts it short. */
    public void proceedAt(long time) {
        due = time;
        wait.alsoNotBefore(time);
        proceed();
    }

    /** Begins an attempt, as soon as there is a network. */
    private void begin() {
        wait.untilOnline(this::obtainToken);
    }

    /**
     * Cuts the present wait or rest short, because a person wants to try now: no sooner than the server's hint allows,
     * and at most once a second; one that comes earlier is carried out then. Does nothing where nothing is waited for.
     */
    public void wake() {
        wait.wake();
    }

    @Override
    public void rescheduled(OptionalLong delayMillis) {
        reporter.rescheduled(delayMillis);
        work.rescheduled(delayMillis);
    }

    @Override
    public void woken(long offlineMillis) {
        due = Long.MIN_VALUE;
        state = state.movedTo(state.lastMillis() + offlineMillis)
                .wake(config.environment().now());
    }

    /**
     * Proceeds after a failure whose decision comes later, when its target is known. The next decision counts from now,
     * so that the time in between does not look like a connection that lasted.
     */
    public void postpone() {
        failedAt = config.environment().now();
        reporter.failed();
        proceed();
    }

    /** An attempt begins: nothing stands in its way any more. */
    public void attempting() {
        reporter.attempting();
    }

    /** An attempt succeeded. */
    public void ready() {
        failedAt = Long.MAX_VALUE;
        state = state.ready(config.environment().now());
        reporter.ready(Duration.ofMillis(state.elapsedMillis()));
    }

    /** Decides about a failure, and carries the decision out. */
    public void failed(Failure failure) {
        halt();
        Environment environment = config.environment();
        long now = environment.now();
        long at = Math.min(now, failedAt);
        failedAt = Long.MAX_VALUE;
        double random = environment.random().getAsDouble();
        decided(config.budget().decide(state, inSession(failure), at, random), now);
    }

    /** The failure with what the session adds to it: whether it is one call, and its deadline. */
    private Failure inSession(Failure failure) {
        Failure found = failure.withCall(work.isCall());
        return deadline.isPresent() ? found.withDeadline(deadline.getAsLong()) : found;
    }

    /** Gives up because the time for the whole session is over; the failure is used unless a renewal was awaited. */
    public void expire(Failure failure) {
        TimeoutException late = new TimeoutException("the deadline has passed");
        Failure pending = switch (awaited) {
            case NOTHING -> failure;
            case TOKEN -> TransportCodes.ofToken(late, config.transport());
            case SUBJECT -> TransportCodes.ofRefresh(late, config.transport());
        };
        halt();
        long now = config.environment().now();
        decided(state.expire(inSession(pending), now, config.budget().left()), now);
    }

    private void decided(Decision decision, long now) {
        state = decision.state();
        reporter.decided(decision);
        if (decision instanceof Step step) {
            due = now + step.delayMillis();
            wait.notBefore(now + step.earliestMillis());
            plan(step);
            work.recovering(step);
            proceed();
        } else if (decision instanceof GiveUp giveUp) {
            due = Long.MIN_VALUE;
            wait.notBefore(later(giveUp.failure().hint().orElse(Duration.ZERO)));
            reporter.gaveUp(giveUp);
            work.gaveUp(giveUp);
        }
    }

    /** Notes what must be renewed before the next attempt; a redirect goes on with what there is. */
    private void plan(Step step) {
        if (step instanceof Redirect) {
            tokenRejected = false;
            stale = Optional.empty();
        } else if (step instanceof Refresh refresh) {
            tokenRejected |= refresh.subject().isEmpty();
            stale = refresh.subject().or(() -> stale);
        }
    }

    /** After a give-up, resumes by itself after this time, unless the application resumes or leaves it before. */
    public void rest(Duration time, Runnable resume) {
        reporter.resting(time);
        wait.until(later(time), resume);
    }

    /** The time after this much; the last one there is, if that is later. */
    private long later(Duration time) {
        long now = config.environment().now();
        long then = now + time.toMillis();
        return then < now ? Long.MAX_VALUE : then;
    }

    /** Begins a new episode after a give-up. */
    public void resume() {
        halt();
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
        awaited = Awaited.NOTHING;
        timer.stop();
        wait.stop();
    }

    private void obtainToken() {
        TokenSource tokens = config.tokens();
        if (tokenRejected && tokens == TokenSource.NONE) {
            failed(TransportCodes.refreshFailed(config.transport())
                    .withContext("there are no tokens to renew: add .tokens(…) to the builder"));
            return;
        }
        awaited = Awaited.TOKEN;
        timer.await(
                () -> tokenRejected ? tokens.renew(token) : tokens.token(),
                RENEWAL_TIMEOUT_MILLIS,
                "the token source did not answer in time",
                this::obtained);
    }

    private void obtained(@Nullable Token found, @Nullable Throwable error) {
        awaited = Awaited.NOTHING;
        if (found == null) {
            Throwable cause = error != null ? error : new IllegalStateException("the token source returned no token");
            failed(TransportCodes.ofToken(cause, config.transport()));
        } else {
            token = found;
            tokenRejected = false;
            goOn(() -> stale.ifPresentOrElse(this::refresh, this::attempt));
        }
    }

    /** Goes on, or begins again once the network is back. */
    private void goOn(Runnable next) {
        if (wait.isOnline()) {
            next.run();
        } else {
            begin();
        }
    }

    /** Has the application obtain something again. */
    private void refresh(String subject) {
        Supplier<? extends CompletionStage<?>> action = config.refreshes().get(subject);
        if (action == null) {
            stale = Optional.empty();
            Log.write(
                    Level.WARNING,
                    () -> "the policy asks for a refresh of " + subject
                            + ", and the application has none: add .refresh(\"" + subject
                            + "\", () -> …) to the builder");
            failed(TransportCodes.refreshFailed(config.transport()));
        } else {
            awaited = Awaited.SUBJECT;
            timer.await(
                    () -> Stages.of(action).thenApply(done -> subject),
                    RENEWAL_TIMEOUT_MILLIS,
                    "the refresh did not end in time",
                    this::refreshed);
        }
    }

    private void refreshed(@Nullable String subject, @Nullable Throwable error) {
        awaited = Awaited.NOTHING;
        if (error != null) {
            Failure failure = TransportCodes.ofRefresh(error, config.transport());
            if (failure.code().code().equals(TransportCodes.REFRESH_FAILED)) {
                Log.write(Level.WARNING, () -> "the refresh of " + stale.orElse("") + " failed", error);
            }
            failed(failure);
        } else {
            stale = Optional.empty();
            goOn(this::attempt);
        }
    }

    private void attempt() {
        work.attempt(token, state.target());
    }
}
