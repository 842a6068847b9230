package dev.recourse.httpclient5;

import dev.recourse.client.Environment;
import dev.recourse.client.call.CallAttempt;
import dev.recourse.client.call.CallEnd;
import dev.recourse.client.call.CallRecovery;
import dev.recourse.client.call.CallRoute;
import dev.recourse.client.call.CallStep;
import dev.recourse.client.call.RecoveryFailedException;
import dev.recourse.client.transport.TransportCodes;
import dev.recourse.engine.Answer;
import dev.recourse.engine.GiveUp;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.impl.classic.RequestFailedException;
import org.apache.hc.core5.concurrent.CancellableDependency;
import org.apache.hc.core5.concurrent.ComplexCancellable;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.io.Closer;
import org.jspecify.annotations.Nullable;

/** The attempts of one call, made by the thread that calls. */
final class HandledCall {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final ClassicHttpRequest request;
    private final ExecChain.Scope scope;
    private final ExecChain chain;
    private final CallRecovery recovery;
    private final Places places;
    private final Optional<SentEntity> body;
    /** Ends the attempt that is under way, and any that begins later. */
    private final ComplexCancellable attempts = new ComplexCancellable();

    private volatile boolean isInFlight;
    /** Whether the deadline passed during an attempt. */
    private volatile boolean isLate;

    private volatile AttemptRuntime runtime;
    private volatile @Nullable ClassicHttpResponse response;
    /** The body of the last response, if it may have been a failure. */
    private volatile @Nullable PeekedEntity page;

    private @Nullable Exception error;

    HandledCall(
            ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain, CallRecovery recovery, Places places) {
        this.request = request;
        this.scope = scope;
        this.chain = chain;
        this.recovery = recovery;
        this.places = places;
        this.body = Optional.ofNullable(request.getEntity()).map(SentEntity::new);
        this.runtime = newRuntime();
    }

    /** One for each attempt, so that closing an earlier response does not concern the connection of a later one. */
    private AttemptRuntime newRuntime() {
        return new AttemptRuntime(scope.execRuntime.fork(attempts));
    }

    ClassicHttpResponse run() throws IOException, HttpException {
        if (scope.originalRequest instanceof CancellableDependency caller) {
            caller.setDependency(this::cancel);
        }
        CompletionStage<CallEnd> ended = recovery.end();
        ended.whenComplete((end, cancelled) -> cancelAttempt());
        boolean isOver = false;
        try {
            CallStep step = await(recovery.first());
            while (step instanceof CallAttempt attempt) {
                step = await(attempt(attempt));
            }
            ClassicHttpResponse result = result(((CallEnd) step).giveUp());
            isOver = true;
            return result;
        } finally {
            recovery.cancel();
            if (!isOver) {
                release();
            }
        }
    }

    /** The application cancelled the request, perhaps while the body of its last response is read. */
    private boolean cancel() {
        recovery.cancel();
        return attempts.cancel();
    }

    /** The deadline passed, perhaps during an attempt. */
    private void cancelAttempt() {
        if (isInFlight) {
            isLate = true;
            attempts.cancel();
        }
    }

    private static CallStep await(CompletableFuture<CallStep> next) throws IOException {
        try {
            return next.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RequestFailedException("Request aborted", e);
        } catch (ExecutionException | CancellationException e) {
            throw new RequestFailedException("Request aborted", e);
        }
    }

    private CompletableFuture<CallStep> attempt(CallAttempt next) {
        if (!places.follow(next)) {
            return CallRoute.refuse(next);
        }
        CallRoute route = places.route();
        CallAttempt attempt =
                next.withDomain(route.domain()).withMethod(request.getMethod()).withAddress(route.address());
        if (request.containsHeader(IDEMPOTENCY_KEY)) {
            attempt = attempt.withIdempotent(true);
        }
        runtime = newRuntime();
        response = null;
        page = null;
        error = null;
        try {
            isInFlight = true;
            if (recovery.end().isDone()) {
                cancelAttempt();
            }
            ClassicHttpResponse received = chain.proceed(request(next), scope(next));
            response = received;
            Answer answer = answer(attempt, received);
            isInFlight = false;
            return repeatable(attempt).answered(answer, this::release);
        } catch (IOException | HttpException e) {
            isInFlight = false;
            error = e;
            return failed(attempt, e);
        } catch (RuntimeException e) {
            isInFlight = false;
            if (!attempts.isCancelled()) {
                throw e;
            }
            // A cancelled attempt may end with one, for instance while it waits for a connection.
            error = e;
            return failed(attempt, e);
        }
    }

    private CompletableFuture<CallStep> failed(CallAttempt attempt, Exception e) {
        if (body.filter(SentEntity::cameOutShort).isPresent()) {
            return attempt.notRepeated();
        }
        boolean wasSent = runtime.wasSent();
        if (e instanceof HttpException && !wasSent) {
            return attempt.notSent(
                    TransportCodes.REQUEST_INVALID,
                    places.route() + ": " + e.getClass().getSimpleName());
        }
        return repeatable(attempt).withSent(wasSent).failed(wasSent ? e : TransportCodes.neverSent(e));
    }

    private CallAttempt repeatable(CallAttempt attempt) {
        return attempt.withRepeatable(body.map(SentEntity::canBeSentAgain).orElse(true));
    }

    /**
     * Handlers change the request that they are given, and take its headers from the scope where they send it again.
     */
    private ExecChain.Scope scope(CallAttempt attempt) {
        return new ExecChain.Scope(
                scope.exchangeId, places.connections(), request(attempt), runtime, scope.clientContext);
    }

    private ClassicHttpRequest request(CallAttempt attempt) {
        ClassicRequestBuilder builder = ClassicRequestBuilder.copy(request);
        body.ifPresent(builder::setEntity);
        if (places.hasMoved()) {
            builder.setUri(places.route().address()).removeHeaders(HttpHeaders.HOST);
        }
        if (attempt.token().isPresent() && !request.containsHeader(HttpHeaders.AUTHORIZATION)) {
            builder.setHeader(
                    HttpHeaders.AUTHORIZATION, "Bearer " + attempt.token().secret());
        }
        if (request.containsHeader(IDEMPOTENCY_KEY)) {
            String key = request.getFirstHeader(IDEMPOTENCY_KEY).getValue();
            builder.setHeader(IDEMPOTENCY_KEY, attempt.idempotencyKey(key));
        }
        return builder.build();
    }

    private Answer answer(CallAttempt attempt, ClassicHttpResponse received) {
        Answer head = Answers.headOf(received);
        HttpEntity entity = received.getEntity();
        if (entity == null || !attempt.mayFail(received.getCode())) {
            return head;
        }
        AttemptRuntime reading = runtime;
        Runnable cancelTimer =
                Environment.SYSTEM.scheduler().schedule(reading::discardEndpoint, PeekedEntity.PATIENCE.toMillis());
        try {
            PeekedEntity peeked = PeekedEntity.of(received, entity);
            page = peeked;
            return head.withBody(peeked.text());
        } finally {
            cancelTimer.run();
        }
    }

    /** Another attempt is to follow: frees the connection, and keeps what was read, in case none can be made. */
    private void release() {
        ClassicHttpResponse dropped = response;
        if (dropped != null) {
            runtime.discardEndpoint();
            Closer.closeQuietly(dropped);
            PeekedEntity read = page;
            dropped.setEntity(read == null ? null : read.beginning());
        }
    }

    private ClassicHttpResponse result(Optional<GiveUp> giveUp) throws IOException {
        giveUp.ifPresent(why -> RecoveryExecHandler.gaveUp(scope.clientContext, why));
        ClassicHttpResponse last = response;
        if (last == null || (giveUp.isPresent() && isLate)) {
            throw new RecoveryFailedException(giveUp.orElseThrow(), error);
        }
        return last;
    }
}
