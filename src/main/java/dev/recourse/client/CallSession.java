package dev.recourse.client;

import dev.recourse.engine.Decision;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.RedirectTarget;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One call with its recoveries. Confined to its mailbox. */
final class CallSession<T> implements Recovery.Work {

    private static final int FIRST_FAILURE = 400;

    private final DriverConfig common;
    private final HttpConfig setting;
    private final HttpCall call;
    private final HttpResponse.BodyHandler<T> handler;
    private final Mailbox mailbox = new Mailbox();
    private final Recovery recovery;
    private final CompletableFuture<HttpOutcome<T>> outcome = new CompletableFuture<>();
    private HttpEndpoint endpoint;
    private boolean idempotent;
    private Optional<HttpResponse<T>> last = Optional.empty();
    private @Nullable CompletableFuture<HttpResponse<T>> flight;
    private Runnable deadline = () -> {};

    CallSession(
            DriverConfig common,
            HttpConfig setting,
            HttpCall call,
            HttpEndpoint endpoint,
            HttpResponse.BodyHandler<T> handler) {
        this.common = common;
        this.setting = setting;
        this.call = call;
        this.endpoint = endpoint;
        this.handler = handler;
        this.recovery = new Recovery(common, mailbox, this);
    }

    CompletableFuture<HttpOutcome<T>> start() {
        Stages.whenDone(outcome, (done, error) -> mailbox.post(this::stop));
        mailbox.post(() -> {
            call.deadline().or(setting::deadline).ifPresent(time -> endWithin(time.toMillis()));
            recovery.proceed();
        });
        return outcome;
    }

    private void endWithin(long millis) {
        recovery.endWithin(millis);
        deadline = common.environment().scheduler().schedule(() -> mailbox.post(this::late), millis);
    }

    private void late() {
        if (!outcome.isDone()) {
            ground();
            recovery.expire(
                    common.transport().lookup(TransportCodes.TIMEOUT).failed().withIdempotent(idempotent));
        }
    }

    private void stop() {
        recovery.leave();
        deadline.run();
        ground();
    }

    private void ground() {
        CompletableFuture<HttpResponse<T>> going = flight;
        flight = null;
        if (going != null) {
            going.cancel(true);
        }
    }

    @Override
    public void attempt(Token token, Optional<RedirectTarget> target) {
        try {
            Optional<URI> base = base(target);
            if (base.isEmpty()) {
                failed(TransportCodes.ENDPOINT_UNKNOWN);
                return;
            }
            if (target.isPresent() && target.get() instanceof RedirectTarget.Url && !isHttp(base.get())) {
                failed(TransportCodes.REQUEST_INVALID);
                return;
            }
            HttpRequest request = Timeouts.within(setting.timeout(), call.at(base.get(), token));
            idempotent = call.isIdempotent(request);
            WatchedHandler<T> watched = new WatchedHandler<>(handler);
            CompletableFuture<HttpResponse<T>> going = Exchanges.send(common.client(), request, watched);
            flight = going;
            Stages.whenDone(going, (response, error) -> mailbox.post(() -> landed(going, watched, response, error)));
        } catch (RuntimeException | Error e) {
            broken(e);
        }
    }

    private Optional<URI> base(Optional<RedirectTarget> target) {
        if (target.isPresent() && target.get() instanceof RedirectTarget.Url url) {
            return Optional.of(url.uri());
        }
        HttpEndpoint place = target.isEmpty()
                ? endpoint
                : setting.endpoints().get(target.get().key());
        if (place == null) {
            return Optional.empty();
        }
        endpoint = place;
        return Optional.of(place.base().get());
    }

    private static boolean isHttp(URI address) {
        String scheme = String.valueOf(address.getScheme());
        return (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https")) && address.getHost() != null;
    }

    private void landed(
            CompletableFuture<HttpResponse<T>> from,
            WatchedHandler<T> watched,
            @Nullable HttpResponse<T> response,
            @Nullable Throwable error) {
        if (from != flight) {
            if (response != null) {
                Bodies.close(response.body());
            }
            return;
        }
        flight = null;
        if (response == null) {
            failed(watched, error != null ? Stages.cause(error) : new IllegalStateException("no response"));
        } else if (response.statusCode() < FIRST_FAILURE) {
            recovery.ready();
            recovery.end(true);
            tell(new HttpOutcome<>(Optional.of(response), Optional.empty()));
        } else {
            last = Optional.of(response);
            recovery.failed(read(response));
        }
    }

    private Failure read(HttpResponse<T> response) {
        String reason = response.body() instanceof String text ? text : "";
        return endpoint.domain()
                .lookup(response.statusCode())
                .failed(reason)
                .withIdempotent(idempotent)
                .withHint(RetryAfterHeader.in(
                        response.headers(), common.environment().wallClock()));
    }

    private void failed(WatchedHandler<T> watched, Throwable cause) {
        Optional<Throwable> mistake = watched.mistake();
        if (mistake.isPresent()) {
            broken(mistake.get());
        } else {
            recovery.failed(common.transport()
                    .lookup(TransportCodes.codeOf(cause))
                    .failed()
                    .withIdempotent(idempotent));
        }
    }

    private void failed(String code) {
        recovery.failed(common.transport().lookup(code).failed());
    }

    /** The application's own code failed, and its caller must know. */
    private void broken(Throwable cause) {
        outcome.completeExceptionally(cause);
    }

    @Override
    public void recovering(Decision decision, long delayMillis) {
        last.filter(response -> Bodies.isOpen(response.body())).ifPresent(response -> {
            Bodies.close(response.body());
            last = Optional.empty();
        });
    }

    @Override
    public void gaveUp(GiveUp giveUp) {
        tell(new HttpOutcome<>(last, Optional.of(giveUp)));
    }

    private void tell(HttpOutcome<T> end) {
        if (!outcome.complete(end)) {
            end.response().ifPresent(response -> Bodies.close(response.body()));
        }
    }
}
