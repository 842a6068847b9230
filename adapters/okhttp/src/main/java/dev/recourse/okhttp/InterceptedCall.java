package dev.recourse.okhttp;

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
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Timeout;
import org.jspecify.annotations.Nullable;

/** The attempts of one call, made by the thread that calls. */
final class InterceptedCall {

    private static final String AUTHORIZATION = "Authorization";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    /** How long the start of a body may take that is needed to decide. */
    private static final long PEEK_SECONDS = 10;

    private final Interceptor.Chain chain;
    private final CallRecovery recovery;
    private final SentWatch watch = new SentWatch();
    private final Optional<WatchedBody> body;

    private CallRoute route;
    private HttpUrl url;
    private volatile boolean isInFlight;
    /** Whether the deadline passed during an attempt. */
    private volatile boolean isLate;

    private volatile @Nullable Response response;
    /** The start of the body of the last response that may have been a failure. */
    private volatile byte[] start = {};
    /** The last response without its connection. */
    private volatile @Nullable Response released;

    private @Nullable IOException error;

    InterceptedCall(Interceptor.Chain chain, CallRecovery recovery, CallRoute route) {
        this.chain = chain;
        this.recovery = recovery;
        this.route = route;
        this.url = chain.request().url();
        this.body = Optional.ofNullable(chain.request().body()).map(WatchedBody::new);
    }

    Response run() throws IOException {
        Call call = chain.call();
        call.addEventListener(watch);
        call.addEventListener(new EventListener() {
            @Override
            public void canceled(Call canceled) {
                recovery.cancel();
            }
        });
        if (call.isCanceled()) {
            throw new IOException("Canceled");
        }
        CompletionStage<CallEnd> ended = recovery.end();
        ended.whenComplete((end, cancelled) -> cancelAttempt());
        boolean isOver = false;
        try {
            CallStep step = await(recovery.first());
            while (step instanceof CallAttempt attempt) {
                step = await(attempt(attempt));
            }
            Response result = result(((CallEnd) step).giveUp());
            isOver = true;
            return result;
        } finally {
            recovery.cancel();
            if (!isOver) {
                release();
            }
        }
    }

    /** The deadline passed, perhaps during an attempt. */
    private void cancelAttempt() {
        if (isInFlight) {
            isLate = true;
            chain.call().cancel();
        }
    }

    private static CallStep await(CompletableFuture<CallStep> next) throws IOException {
        try {
            return next.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the next attempt");
        } catch (ExecutionException | CancellationException e) {
            throw new IOException("Canceled", e);
        }
    }

    private CompletableFuture<CallStep> attempt(CallAttempt next) {
        if (!follow(next)) {
            return CallRoute.refuse(next);
        }
        Request request = request(next);
        CallAttempt attempt = next.withDomain(route.domain())
                .withMethod(request.method())
                .withAddress(request.url().uri());
        if (request.header(IDEMPOTENCY_KEY) != null) {
            attempt = attempt.withIdempotent(true);
        }
        watch.reset();
        response = null;
        released = null;
        error = null;
        try {
            isInFlight = true;
            if (recovery.end().isDone()) {
                cancelAttempt();
            }
            Response received = chain.proceed(request);
            response = received;
            Answer answer = answer(attempt, received);
            isInFlight = false;
            return repeatable(attempt).answered(answer, this::release);
        } catch (IOException e) {
            isInFlight = false;
            error = e;
            return body.filter(WatchedBody::cameOutShort).isPresent()
                    ? attempt.notRepeated()
                    : repeatable(attempt).withSent(watch.wasSent()).failed(watch.classified(e));
        }
    }

    private CallAttempt repeatable(CallAttempt attempt) {
        return attempt.withRepeatable(body.map(WatchedBody::isRepeatable).orElse(true));
    }

    /** Goes to the target of a redirect; returns whether there is such a place. */
    private boolean follow(CallAttempt attempt) {
        if (attempt.target().isEmpty()) {
            return true;
        }
        Optional<CallRoute> next = route.follow(attempt);
        HttpUrl there = next.map(found -> HttpUrl.get(found.address())).orElse(null);
        if (there == null) {
            return false;
        }
        route = next.get();
        url = there;
        return true;
    }

    private Request request(CallAttempt attempt) {
        Request original = chain.request();
        Request.Builder request = original.newBuilder().url(url);
        body.ifPresent(given -> request.method(original.method(), given));
        if (attempt.token().isPresent() && original.header(AUTHORIZATION) == null) {
            request.header(AUTHORIZATION, "Bearer " + attempt.token().secret());
        }
        String key = original.header(IDEMPOTENCY_KEY);
        if (key != null) {
            request.header(IDEMPOTENCY_KEY, attempt.idempotencyKey(key));
        }
        return request.build();
    }

    private Answer answer(CallAttempt attempt, Response received) throws IOException {
        Answer head = Answer.of(received.code()).withHeaders(received.headers().toMultimap());
        if (!attempt.mayFail(received.code())) {
            return head;
        }
        start = start(received);
        return head.withBody(startOf(received).string());
    }

    /** The start of the body, which stays unread; empty if it does not come. */
    private static byte[] start(Response received) {
        Timeout timeout = received.body().source().timeout();
        timeout.deadline(PEEK_SECONDS, TimeUnit.SECONDS);
        try {
            return received.peekBody(Answer.MAX_BODY + 1).bytes();
        } catch (IOException cut) {
            return new byte[0];
        } finally {
            timeout.clearDeadline();
        }
    }

    private ResponseBody startOf(Response received) {
        return ResponseBody.create(start, received.body().contentType());
    }

    /** Another attempt is to follow: frees the connection, and keeps what was read, in case none can be made. */
    private void release() {
        Response dropped = response;
        if (dropped != null) {
            dropped.close();
            response = null;
            released = dropped.newBuilder().body(startOf(dropped)).build();
        }
    }

    private Response result(Optional<GiveUp> giveUp) throws IOException {
        Response last = response != null ? response : released;
        // OkHttp returns no response of a call that was cancelled.
        if (last == null || (giveUp.isPresent() && isLate)) {
            throw new RecoveryFailedException(giveUp.orElseThrow(), error);
        }
        return giveUp.map(why -> last.newBuilder()
                        .request(last.request()
                                .newBuilder()
                                .tag(GiveUp.class, why)
                                .build())
                        .build())
                .orElse(last);
    }
}
