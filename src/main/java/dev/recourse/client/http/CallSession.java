package dev.recourse.client.http;

import dev.recourse.client.io.AddressText;
import dev.recourse.client.io.Answers;
import dev.recourse.client.io.Bodies;
import dev.recourse.client.io.Exchanges;
import dev.recourse.client.io.Guarded;
import dev.recourse.client.io.Mailbox;
import dev.recourse.client.io.Stages;
import dev.recourse.client.io.Timeouts;
import dev.recourse.client.recovery.DriverConfig;
import dev.recourse.client.recovery.Recovery;
import dev.recourse.client.token.Token;
import dev.recourse.client.transport.TransportCodes;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Redirect;
import dev.recourse.engine.RedirectTarget;
import dev.recourse.engine.Step;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One call with its recoveries. Confined to its mailbox. */
final class CallSession<T> implements Recovery.Work {

    private final DriverConfig driverConfig;
    private final RecoveringHttp.Config config;
    private final HttpCall call;
    private final HttpResponse.BodyHandler<T> handler;
    private final IdempotencyKey key;
    private final Mailbox mailbox;
    private final Recovery recovery;
    private final CompletableFuture<HttpOutcome<T>> outcome = new CompletableFuture<>();
    private RecoveringHttp.Endpoint endpoint;
    private boolean idempotent;
    /** Where the last request went. */
    private URI address = URI.create("");
    /** Whether the URL of the last redirect is the whole address of the next request, and not just its place. */
    private boolean followsLocation;

    private Optional<HttpResponse<T>> last = Optional.empty();
    private @Nullable CompletableFuture<HttpResponse<T>> exchange;
    private Runnable cancelDeadline = () -> {};

    CallSession(
            DriverConfig driverConfig,
            RecoveringHttp.Config config,
            HttpCall call,
            RecoveringHttp.Endpoint endpoint,
            HttpResponse.BodyHandler<T> handler) {
        this.driverConfig = driverConfig;
        this.config = config;
        this.call = call;
        this.endpoint = endpoint;
        this.handler = handler;
        this.key = call.idempotencyKey();
        this.mailbox = new Mailbox(driverConfig.environment().executor());
        this.recovery = new Recovery(driverConfig, mailbox, this);
    }

    CompletableFuture<HttpOutcome<T>> start() {
        Stages.whenDone(outcome, (done, error) -> mailbox.post(this::stop));
        mailbox.post(() -> {
            call.deadline().or(config::deadline).ifPresent(time -> endWithin(time.toMillis()));
            recovery.proceed();
        });
        return outcome;
    }

    private void endWithin(long millis) {
        recovery.endWithin(millis);
        cancelDeadline = driverConfig.environment().scheduler().schedule(() -> mailbox.post(this::expire), millis);
    }

    private void expire() {
        if (!outcome.isDone()) {
            cancelExchange();
            recovery.expire(driverConfig
                    .transport()
                    .lookup(TransportCodes.TIMEOUT)
                    .failed()
                    .withIdempotent(idempotent));
        }
    }

    private void stop() {
        recovery.leave();
        cancelDeadline.run();
        cancelExchange();
    }

    private void cancelExchange() {
        CompletableFuture<HttpResponse<T>> current = exchange;
        exchange = null;
        if (current != null) {
            current.cancel(true);
        }
    }

    @Override
    public boolean isCall() {
        return true;
    }

    @Override
    public void attempt(Token token, Optional<RedirectTarget> target) {
        Guarded.run(() -> begin(token, target), this::applicationFailed);
    }

    private void begin(Token token, Optional<RedirectTarget> target) {
        Optional<URI> base = base(target);
        if (base.isEmpty()) {
            failed(
                    TransportCodes.ENDPOINT_UNKNOWN,
                    "the endpoint " + target.orElseThrow().key() + " has no address");
            return;
        }
        Optional<String> refusal = AddressText.refusal(base.get(), List.of("http", "https"));
        if (refusal.isPresent()) {
            failed(TransportCodes.REQUEST_INVALID, refusal.get());
            return;
        }
        HttpRequest made = request(base.get(), token);
        Optional<WatchedPublisher> body = made.bodyPublisher().map(WatchedPublisher::new);
        HttpRequest request = body.map(watched -> with(watched, made)).orElse(made);
        address = request.uri();
        idempotent = call.isIdempotent(request);
        WatchedHandler<T> watched = new WatchedHandler<>(handler, endpoint.domain()::mayFail);
        CompletableFuture<HttpResponse<T>> started = Exchanges.send(config.client(), request, watched);
        exchange = started;
        Stages.whenDone(
                started,
                (response, error) -> mailbox.post(() -> {
                    Optional<Throwable> thrown = watched.thrown().or(() -> body.flatMap(WatchedPublisher::thrown));
                    completed(started, watched.bodyStart(), response, thrown, error);
                }));
    }

    private HttpRequest request(URI base, Token token) {
        HttpRequest request = key.attachedTo(call.request(base, token));
        return Timeouts.withDefault(config.timeout(), followsLocation ? at(base, request) : request);
    }

    private static HttpRequest with(WatchedPublisher body, HttpRequest request) {
        return HttpRequest.newBuilder(request, (name, value) -> true)
                .method(request.method(), body)
                .build();
    }

    private static HttpRequest at(URI address, HttpRequest request) {
        return HttpRequest.newBuilder(request, (name, value) -> true)
                .uri(address)
                .build();
    }

    private Optional<URI> base(Optional<RedirectTarget> target) {
        if (target.isPresent() && target.get() instanceof RedirectTarget.Url url) {
            return Optional.of(url.uri());
        }
        RecoveringHttp.Endpoint next = target.isEmpty()
                ? endpoint
                : config.endpoints().get(target.get().key());
        if (next == null) {
            return Optional.empty();
        }
        endpoint = next;
        return Optional.of(next.base().get());
    }

    private void completed(
            CompletableFuture<HttpResponse<T>> from,
            String bodyStart,
            @Nullable HttpResponse<T> response,
            Optional<Throwable> thrown,
            @Nullable Throwable error) {
        if (from != exchange) {
            if (response != null) {
                Bodies.close(response.body());
            }
            return;
        }
        exchange = null;
        if (response == null) {
            failed(thrown, error != null ? Stages.cause(error) : new IllegalStateException("no response"));
        } else {
            Optional<Failure> failure = endpoint.domain().read(Answers.of(response, bodyStart), wallClock());
            failure.ifPresentOrElse(read -> failed(response, read), () -> succeeded(response));
        }
    }

    private Instant wallClock() {
        return driverConfig.environment().wallClock().instant();
    }

    private void failed(HttpResponse<T> response, Failure failure) {
        last = Optional.of(response);
        recovery.failed(failure.withIdempotent(idempotent));
    }

    private void succeeded(HttpResponse<T> response) {
        recovery.ready();
        recovery.end(true);
        finish(new HttpOutcome<>(Optional.of(response), Optional.empty()));
    }

    private void failed(Optional<Throwable> thrown, Throwable cause) {
        if (thrown.isPresent()) {
            applicationFailed(thrown.get());
        } else {
            recovery.failed(TransportCodes.failure(cause, address, driverConfig.transport())
                    .withIdempotent(idempotent));
        }
    }

    /** A request that could not be sent. */
    private void failed(String code, String context) {
        recovery.failed(
                driverConfig.transport().lookup(code).failed().withSent(false).withContext(context));
    }

    private void applicationFailed(Throwable cause) {
        outcome.completeExceptionally(cause);
    }

    @Override
    public void recovering(Step step) {
        if (step instanceof Redirect) {
            followsLocation = step.remedy().isToLocation();
        }
        if (step.remedy().hasFreshKey()) {
            key.renew();
        }
        last.filter(response -> Bodies.isOpen(response.body())).ifPresent(response -> {
            Bodies.close(response.body());
            last = Optional.empty();
        });
    }

    @Override
    public void gaveUp(GiveUp giveUp) {
        finish(new HttpOutcome<>(last, Optional.of(giveUp)));
    }

    private void finish(HttpOutcome<T> result) {
        if (!outcome.complete(result)) {
            result.response().ifPresent(response -> Bodies.close(response.body()));
        }
    }
}
