package dev.recourse.client.call;

import dev.recourse.client.KnownFailure;
import dev.recourse.client.io.Domains;
import dev.recourse.client.io.Guarded;
import dev.recourse.client.io.Mailbox;
import dev.recourse.client.io.Stages;
import dev.recourse.client.recovery.DriverConfig;
import dev.recourse.client.recovery.Recovery;
import dev.recourse.client.token.Token;
import dev.recourse.client.transport.TransportCodes;
import dev.recourse.engine.Answer;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Redirect;
import dev.recourse.engine.RedirectTarget;
import dev.recourse.engine.Step;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One call with its recoveries, whichever client sends its requests. It waits, obtains tokens and decides; the client
 * attempts, and reports the outcome. No thread is held while it waits.
 *
 * <p>A client that blocks its caller, whose recoveries are {@linkplain CallRecoveries#onCallingThread on its thread}:
 *
 * <pre>{@code
 * Response send(Request request) {
 *     CallRecovery call = recoveries.begin("orders");
 *     Response response = Response.NONE;
 *     try {
 *         CallStep step = call.first().join();
 *         while (step instanceof CallAttempt next) {
 *             CallAttempt attempt = next.withMethod(request.method());
 *             try {
 *                 response = client.send(request.to(attempt.target()).with(attempt.token()));
 *                 step = attempt.answered(answerOf(response), response::close).join();
 *             } catch (IOException e) {
 *                 step = attempt.failed(e).join();
 *             }
 *         }
 *         return response; // the last one; call.end().join() says whether it succeeded
 *     } finally {
 *         call.cancel(); // does nothing if it is over
 *     }
 * }
 * }</pre>
 *
 * <p>Continuations of its futures are run by a thread of the environment, or by the one that adds them, and on the
 * calling thread also by one that reports. One that blocks does so on a thread of its own. Every method is safe for any
 * thread.
 */
public final class CallRecovery {

    private final DriverConfig config;
    private final Domain domain;
    private final String endpoint;
    private final Mailbox mailbox;
    /** Takes what the client begins and reports. */
    private final Consumer<Runnable> inbox;

    private final Recovery recovery;
    private final Optional<CallRest> rest;
    private final CompletableFuture<CallStep> first = new CompletableFuture<>();
    private final CompletableFuture<CallEnd> end = new CompletableFuture<>();

    /** What completes with the next step. A report for any other step is late. */
    private CompletableFuture<CallStep> next = first;
    /** Whether the next step waits for a report, and not for its time or its token. */
    private boolean isReportAwaited;

    private boolean isBegun;

    private Optional<Step> step = Optional.empty();
    private boolean followsLocation;
    private int keyNumber = 1;
    private Optional<Answer> answer = Optional.empty();
    private Runnable release = () -> {};
    private OptionalLong deadline = OptionalLong.empty();
    private Runnable cancelDeadline = () -> {};

    /** @param onCallingThread whether a thread that begins or reports decides itself */
    CallRecovery(
            DriverConfig config, Domain domain, String endpoint, Optional<SharedRest> rest, boolean onCallingThread) {
        this.config = config;
        this.domain = domain;
        this.endpoint = endpoint;
        this.mailbox = new Mailbox(config.environment().executor());
        this.inbox = onCallingThread ? mailbox::postHere : mailbox::post;
        this.recovery = new Recovery(config, mailbox, new Work());
        this.rest = rest.map(shared -> new CallRest(shared, config.environment(), recovery));
    }

    void endWithin(Duration time) {
        inbox.accept(() -> {
            deadline = OptionalLong.of(config.environment().now() + time.toMillis());
            recovery.endWithin(time.toMillis());
            rest.ifPresent(shared -> shared.endAt(deadline.getAsLong()));
            cancelDeadline =
                    config.environment().scheduler().schedule(() -> mailbox.post(this::expire), time.toMillis());
        });
    }

    /**
     * The first step: an attempt, once there is a token and the endpoint does not rest.
     *
     * @return fails only if the call is cancelled; cancelling it does not cancel the call
     */
    public CompletableFuture<CallStep> first() {
        inbox.accept(() -> {
            if (!isBegun && !end.isDone()) {
                isBegun = true;
                recovery.proceed();
            }
        });
        return apart(first);
    }

    /**
     * The end, which may come while an attempt is under way: when the deadline passes.
     *
     * @return fails only if the call is cancelled; cancelling it does not cancel the call
     */
    public CompletableFuture<CallEnd> end() {
        return apart(end);
    }

    /** Ends the call: no attempt follows, and its futures fail. Does nothing if it is over. */
    public void cancel() {
        if (end.isDone()) {
            return;
        }
        mailbox.post(() -> {
            CancellationException cancelled = new CancellationException("the call was cancelled");
            if (end.completeExceptionally(cancelled)) {
                leave();
                next.completeExceptionally(cancelled);
            }
        });
    }

    /** A future for the application, which may complete it without effect. */
    static <T> CompletableFuture<T> apart(CompletableFuture<T> future) {
        return Stages.<T>of(() -> future).toCompletableFuture();
    }

    Instant wallClock() {
        return config.environment().wallClock().instant();
    }

    Domain domain(String name) {
        return Domains.http(name, config.policy());
    }

    Failure transportFailure(String code) {
        return config.transport().lookup(code).failed();
    }

    /** @param address where the attempt went, if that is known */
    Failure failureOf(@Nullable Throwable error, Optional<URI> address) {
        Throwable cause = error != null ? error : new IOException("no answer");
        if (Stages.cause(cause) instanceof KnownFailure known) {
            return known.failure();
        }
        return address.map(there -> TransportCodes.failure(cause, there, config.transport()))
                .orElseGet(() -> TransportCodes.failure(cause, config.transport()));
    }

    /** Takes the result of an attempt, unless there was one already or the call is over. */
    void report(CompletableFuture<CallStep> awaited, Runnable result) {
        inbox.accept(() -> {
            if (awaited == next && isReportAwaited && !end.isDone()) {
                isReportAwaited = false;
                result.run();
            }
        });
    }

    void answered(String place, Answer found, Optional<Failure> failure, Runnable releasing) {
        answer = Optional.of(found);
        release = releasing;
        if (failure.isEmpty()) {
            recovery.ready();
            recovery.end(true);
            finish(Optional.empty());
        } else {
            rest.ifPresent(shared -> shared.told(place, failure.get()));
            failed(failure.get());
        }
    }

    void failed(Failure failure) {
        recovery.failed(failure);
    }

    private void expire() {
        if (!end.isDone()) {
            isReportAwaited = false;
            recovery.expire(transportFailure(TransportCodes.TIMEOUT));
        }
    }

    private void finish(Optional<GiveUp> giveUp) {
        CallEnd over = new CallEnd(answer, giveUp);
        leave();
        end.complete(over);
        next.complete(over);
    }

    private void leave() {
        cancelDeadline.run();
        recovery.leave();
    }

    /** What the machine has this call do. */
    private final class Work implements Recovery.Work {

        @Override
        public boolean isCall() {
            return true;
        }

        @Override
        public void attempt(Token token, Optional<RedirectTarget> target) {
            String place = target.map(CallRest::placeOf).orElse(endpoint);
            if (rest.isPresent() && rest.get().postpones(place)) {
                return;
            }
            CallAttempt.Terms terms = new CallAttempt.Terms(
                    token, target, step, followsLocation && target.isPresent(), keyNumber, timeLeft(), place);
            CompletableFuture<CallStep> waiting = next;
            next = new CompletableFuture<>();
            isReportAwaited = true;
            recovery.attempting();
            waiting.complete(new CallAttempt(CallRecovery.this, terms, next, domain));
        }

        private Optional<Duration> timeLeft() {
            return deadline.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Duration.ofMillis(Math.max(
                            1, deadline.getAsLong() - config.environment().now())));
        }

        @Override
        public void recovering(Step decided) {
            step = Optional.of(decided);
            if (decided instanceof Redirect) {
                followsLocation = decided.remedy().isToLocation();
            }
            if (decided.remedy().hasFreshKey()) {
                keyNumber++;
            }
            Runnable releasing = release;
            release = () -> {};
            Guarded.run(releasing::run);
        }

        @Override
        public void gaveUp(GiveUp giveUp) {
            finish(Optional.of(giveUp));
        }
    }
}
