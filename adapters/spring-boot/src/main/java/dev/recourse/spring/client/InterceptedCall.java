package dev.recourse.spring.client;

import dev.recourse.client.call.CallAttempt;
import dev.recourse.client.call.CallEnd;
import dev.recourse.client.call.CallRecovery;
import dev.recourse.client.call.CallRoute;
import dev.recourse.client.call.CallStep;
import dev.recourse.client.call.RecoveryFailedException;
import dev.recourse.engine.Answer;
import dev.recourse.engine.GiveUp;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;

/** The attempts of one call, made by the thread that calls. */
final class InterceptedCall {

    private final HttpRequest request;
    private final byte[] body;
    private final ClientHttpRequestExecution execution;
    private final CallRecovery recovery;
    private CallRoute route;

    private @Nullable StartedResponse response;
    /** Completes when another attempt is to follow, so that the connection can be freed. */
    private CompletableFuture<@Nullable Void> dropped = new CompletableFuture<>();

    private @Nullable IOException error;

    InterceptedCall(
            HttpRequest request,
            byte[] body,
            ClientHttpRequestExecution execution,
            CallRecovery recovery,
            CallRoute route) {
        this.request = request;
        this.body = body;
        this.execution = execution;
        this.recovery = recovery;
        this.route = route;
    }

    ClientHttpResponse run() throws IOException {
        boolean isOver = false;
        try {
            CallStep step = await(recovery.first());
            while (step instanceof CallAttempt attempt) {
                step = await(attempt(attempt));
            }
            Optional<GiveUp> giveUp = ((CallEnd) step).giveUp();
            giveUp.ifPresent(why -> request.getAttributes().put(Attempts.GIVE_UP, new AtomicReference<>(why)));
            if (response == null) {
                throw new RecoveryFailedException(giveUp.orElseThrow(), error);
            }
            isOver = true;
            return response;
        } finally {
            recovery.cancel();
            if (!isOver) {
                release();
            }
        }
    }

    /** The next step. A response that is not the last is released by this thread, because that may take its time. */
    private CallStep await(CompletableFuture<CallStep> next) throws IOException {
        try {
            CompletableFuture.anyOf(next, dropped).get();
            if (dropped.isDone()) {
                release();
            }
            return next.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the next attempt");
        } catch (ExecutionException | CancellationException e) {
            throw new IOException("cancelled", e);
        }
    }

    private CompletableFuture<CallStep> attempt(CallAttempt next) {
        Optional<CallRoute> moved = route.follow(next);
        if (moved.isEmpty()) {
            return CallRoute.refuse(next);
        }
        route = moved.get();
        AttemptRequest sent = new AttemptRequest(request, route.address(), next);
        CallAttempt attempt = Attempts.describe(next, request.getMethod(), request.getHeaders(), route);
        response = null;
        error = null;
        CompletableFuture<@Nullable Void> released = new CompletableFuture<>();
        dropped = released;
        try {
            StartedResponse received = new StartedResponse(execution.execute(sent, body));
            response = received;
            Answer answer = answer(attempt, received);
            if (recovery.end().isDone()) {
                received.release();
                response = null;
            }
            return attempt.answered(answer, () -> released.complete(null));
        } catch (IOException e) {
            release();
            response = null;
            error = e;
            return attempt.failed(e);
        }
    }

    private static Answer answer(CallAttempt attempt, StartedResponse received) throws IOException {
        int status = received.getStatusCode().value();
        Answer head = Attempts.answer(status, received.getHeaders());
        return attempt.mayFail(status) ? head.withBody(received.start()) : head;
    }

    /** Frees the connection; what was read of the body is kept, in case no other attempt can be made. */
    private void release() {
        if (response != null) {
            response.release();
        }
    }
}
