package dev.recourse.client;

import dev.recourse.engine.Decision;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Redirect;
import dev.recourse.engine.RedirectTarget;
import dev.recourse.engine.Refresh;
import dev.recourse.engine.Retry;
import dev.recourse.engine.State;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Carries one session's decisions out: waits, renews the token, then attempts again. A token request that fails is fed
 * to the same session, and is what a retry repeats.
 *
 * <p>Confined to its mailbox. At any moment it does one thing: an answer to something it no longer waits for is
 * dropped.
 */
final class Recovery implements Decision.Cases<Optional<GiveUp>> {

    /** What is recovered. */
    interface Work {
        /** Attempts once. */
        void attempt(Token token, Optional<RedirectTarget> target);

        /** Something failed, and an attempt follows after this many milliseconds. */
        void recovering(Decision decision, long delayMillis);

        /** Nothing follows. */
        void gaveUp(GiveUp giveUp);
    }

    /** The longest wait for a token source, which may never answer. */
    private static final long TOKEN_MILLIS = 60_000;

    private final DriverConfig setting;
    private final Mailbox mailbox;
    private final Work work;
    private final RecoveryReporter watch;
    private State state;
    /** Cuts the state's policy, which takes a while, and is for nothing where nothing fails. */
    private Runnable cut = () -> {};
    /** How long before its first failure the state's elapsed time begins. */
    private long head;

    private Token token = Token.NONE;
    private boolean rejected;
    private boolean asking;
    private long due = Long.MIN_VALUE;
    /** When something failed that is not decided about yet. */
    private long failedAt = Long.MAX_VALUE;

    private long turn;
    private Runnable timer = () -> {};

    Recovery(DriverConfig setting, Mailbox mailbox, Work work) {
        this.setting = setting;
        this.mailbox = mailbox;
        this.work = work;
        this.watch = new RecoveryReporter(setting.observer());
        this.state = setting.policy().start();
    }

    /** Gives the whole session this much time from now on: nothing is begun that does not fit. */
    void endWithin(long millis) {
        long now = setting.environment().now();
        cut = () -> {
            cut = () -> {};
            head = setting.environment().now() - now;
            state = within(millis).start().since(now);
        };
    }

    private Policy within(long millis) {
        Limits usual = setting.policy().limits();
        Duration whole = Duration.ofMillis(millis);
        return setting.policy()
                .withLimits(usual.withElapsed(usual.elapsed().compareTo(whole) < 0 ? usual.elapsed() : whole));
    }

    /** Attempts as soon as the last decision allows: at once, if there was none. */
    void proceed() {
        long now = setting.environment().now();
        if (due <= now) {
            obtain();
        } else {
            sleep(due - now);
        }
    }

    /**
     * Something failed, and is decided about later, when more is known of it: goes on to that. Whatever is decided
     * about next counts from now, so that the time in between does not make a connection look as if it had lasted.
     */
    void postpone() {
        failedAt = setting.environment().now();
        watch.failed();
        proceed();
    }

    void ready() {
        failedAt = Long.MAX_VALUE;
        state = state.ready(setting.environment().now());
        watch.ready(Duration.ofMillis(Math.max(0, state.elapsedMillis() - head)));
    }

    void failed(Failure failure) {
        halt();
        cut.run();
        Environment environment = setting.environment();
        long now = environment.now();
        long at = Math.min(now, failedAt);
        failedAt = Long.MAX_VALUE;
        decided(setting.budget().decide(state, failure, at, environment.random().getAsDouble()), now);
    }

    /** The time for the whole session is over, while it waited for a token, or else for this. */
    void expire(Failure failure) {
        Failure pending = asking
                ? TransportCodes.ofToken(new TimeoutException("the time is over"), setting.transport())
                : failure;
        halt();
        cut.run();
        long now = setting.environment().now();
        decided(setting.budget().expire(state, pending, now), now);
    }

    private void decided(Decision decision, long now) {
        state = decision.state();
        watch.decided(decision);
        Optional<GiveUp> end = decision.match(this);
        if (end.isPresent()) {
            due = Long.MIN_VALUE;
            watch.gaveUp(end.get());
            work.gaveUp(end.get());
        } else {
            due = now + state.delayMillis();
            work.recovering(decision, state.delayMillis());
            proceed();
        }
    }

    /** A person did something about a give-up. */
    void resume() {
        failedAt = Long.MAX_VALUE;
        state = state.resume(setting.environment().now());
    }

    /** Waits for nothing any more, until told to proceed. */
    void halt() {
        turn++;
        asking = false;
        timer.run();
    }

    /** The application wants no more of it, for good or for now. */
    void leave() {
        halt();
        watch.left();
    }

    /** The session is over. */
    void end(boolean success) {
        leave();
        setting.budget().end(state, success);
    }

    private void sleep(long delayMillis) {
        halt();
        after(delayMillis, this::obtain);
    }

    private void after(long delayMillis, Runnable step) {
        long mine = turn;
        timer = setting.environment().scheduler().schedule(() -> mailbox.post(() -> onlyIn(mine, step)), delayMillis);
    }

    private void obtain() {
        halt();
        asking = true;
        long mine = turn;
        TokenSource tokens = setting.tokens();
        CompletionStage<Token> asked = Stages.of(() -> rejected ? tokens.renew(token) : tokens.token());
        AtomicBoolean answered = new AtomicBoolean();
        asked.whenComplete((found, error) -> {
            answered.set(true);
            mailbox.post(() -> onlyIn(mine, () -> obtained(found, error)));
        });
        if (!answered.get()) {
            after(TOKEN_MILLIS, () -> obtained(null, new TimeoutException("the token source does not answer")));
        }
    }

    private void obtained(@Nullable Token found, @Nullable Throwable error) {
        halt();
        if (found == null) {
            Throwable cause = error != null ? error : new IllegalStateException("no token was given");
            failed(TransportCodes.ofToken(cause, setting.transport()));
        } else {
            token = found;
            rejected = false;
            work.attempt(found, state.target());
        }
    }

    private void onlyIn(long expected, Runnable step) {
        if (turn == expected) {
            step.run();
        }
    }

    @Override
    public Optional<GiveUp> retry(Retry retry) {
        return Optional.empty();
    }

    @Override
    public Optional<GiveUp> refresh(Refresh refresh) {
        rejected = true;
        return Optional.empty();
    }

    @Override
    public Optional<GiveUp> redirect(Redirect redirect) {
        rejected = false;
        return Optional.empty();
    }

    @Override
    public Optional<GiveUp> giveUp(GiveUp giveUp) {
        return Optional.of(giveUp);
    }
}
