package dev.recourse.client.http;

import dev.recourse.client.Environment;
import dev.recourse.client.call.CallAttempt;
import dev.recourse.client.call.CallEnd;
import dev.recourse.client.call.CallRecovery;
import dev.recourse.client.call.CallStep;
import dev.recourse.client.http.Endpoints.Endpoint;
import dev.recourse.client.io.AddressText;
import dev.recourse.client.io.Answers;
import dev.recourse.client.io.Bodies;
import dev.recourse.client.io.Exchanges;
import dev.recourse.client.io.Guarded;
import dev.recourse.client.io.Mailbox;
import dev.recourse.client.io.Stages;
import dev.recourse.client.io.Timeouts;
import dev.recourse.client.transport.TransportCodes;
import dev.recourse.engine.Answer;
import dev.recourse.engine.RedirectTarget;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Makes the attempts of one call with the JDK's client. Confined to its mailbox. */
final class CallSession<T> {

    /**
     * The options of the client.
     *
     * @param timeout of an attempt whose request has none
     */
    record Config(Duration timeout, HttpClient client, Environment environment) {}

    private static final List<String> SCHEMES = List.of("http", "https");

    private final CallRecovery recovery;
    private final Config config;
    private final Endpoints endpoints;
    private final HttpCall call;
    private final HttpResponse.BodyHandler<T> handler;
    private final IdempotencyKey key;
    private final Mailbox mailbox;
    private final CompletableFuture<HttpOutcome<T>> outcome = new CompletableFuture<>();
    private final AtomicLong longestBody = new AtomicLong();
    private Endpoint endpoint;
    private Optional<HttpResponse<T>> last = Optional.empty();
    private @Nullable Exchange exchange;

    CallSession(
            CallRecovery recovery,
            Config config,
            Endpoints endpoints,
            HttpCall call,
            Endpoint endpoint,
            HttpResponse.BodyHandler<T> handler) {
        this.recovery = recovery;
        this.config = config;
        this.endpoints = endpoints;
        this.call = call;
        this.endpoint = endpoint;
        this.handler = handler;
        this.key = call.idempotencyKey();
        this.mailbox = new Mailbox(config.environment().executor());
    }

    CompletableFuture<HttpOutcome<T>> start() {
        Stages.whenDone(outcome, (done, error) -> mailbox.post(this::stop));
        Stages.whenDone(recovery.end(), (end, cancelled) -> {
            if (end != null) {
                mailbox.post(() -> ended(end));
            }
        });
        follow(recovery.first());
        return outcome;
    }

    private void follow(CompletionStage<CallStep> next) {
        Stages.whenDone(next, (step, cancelled) -> {
            if (step instanceof CallAttempt attempt) {
                mailbox.post(() -> Guarded.run(() -> begin(attempt), outcome::completeExceptionally));
            }
        });
    }

    private void begin(CallAttempt attempt) {
        if (outcome.isDone()) {
            return;
        }
        Optional<URI> base = base(attempt.target());
        if (base.isEmpty()) {
            String name = attempt.target().map(RedirectTarget::key).orElse("");
            follow(attempt.notSent(TransportCodes.ENDPOINT_UNKNOWN, "the endpoint " + name + " has no address"));
            return;
        }
        Optional<String> refusal = AddressText.refusal(base.get(), SCHEMES);
        if (refusal.isPresent()) {
            follow(attempt.notSent(TransportCodes.REQUEST_INVALID, refusal.get()));
        } else {
            exchange = new Exchange(attempt, request(attempt, base.get()));
            exchange.start();
        }
    }

    private Optional<URI> base(Optional<RedirectTarget> target) {
        if (target.isPresent() && target.get() instanceof RedirectTarget.Url url) {
            return Optional.of(url.uri());
        }
        Optional<Endpoint> next = target.isEmpty()
                ? Optional.of(endpoint)
                : endpoints.find(target.get().key());
        next.ifPresent(found -> endpoint = found);
        return next.map(found -> Objects.requireNonNull(found.base().get(), "the endpoint has no address"));
    }

    private HttpRequest request(CallAttempt attempt, URI base) {
        HttpRequest request = key.attachedTo(call.request(base, attempt.token()), attempt);
        HttpRequest there = attempt.followsLocation()
                ? HttpRequest.newBuilder(request, (name, value) -> true)
                        .uri(base)
                        .build()
                : request;
        return Timeouts.withDefault(config.timeout(), there);
    }

    private void ended(CallEnd end) {
        cancelExchange();
        finish(new HttpOutcome<>(last, end.giveUp(), end.giveUp().flatMap(why -> end.answer())));
    }

    private void finish(HttpOutcome<T> result) {
        if (!outcome.complete(result)) {
            result.response().ifPresent(response -> Bodies.close(response.body()));
        }
    }

    private void stop() {
        recovery.cancel();
        cancelExchange();
    }

    private void cancelExchange() {
        Exchange current = exchange;
        exchange = null;
        if (current != null) {
            current.cancel();
        }
    }

    /** Another attempt follows: frees the connection of a response whose body is read as a stream. */
    private void release() {
        mailbox.post(
                () -> last.filter(response -> Bodies.isOpen(response.body())).ifPresent(response -> {
                    Bodies.close(response.body());
                    last = Optional.empty();
                }));
    }

    /** One attempt. */
    private final class Exchange {
        private final CallAttempt attempt;
        private final HttpRequest request;
        private final Optional<SentBody> body;
        private final WatchedHandler<T> watched;
        private CompletableFuture<HttpResponse<T>> response = new CompletableFuture<>();

        Exchange(CallAttempt attempt, HttpRequest request) {
            this.attempt = attempt.withDomain(endpoint.domain().name())
                    .withIdempotent(call.isIdempotent(request))
                    .withAddress(request.uri());
            this.body = request.bodyPublisher()
                    .map(given -> new SentBody(new WatchedPublisher(given), longestBody, call.isOnce()));
            this.request = body.map(counted -> counted.in(request)).orElse(request);
            this.watched = new WatchedHandler<>(handler, attempt::mayFail);
        }

        void start() {
            if (body.isPresent() && body.get().isKnownToBeShort()) {
                exchange = null;
                follow(attempt.notRepeated());
                return;
            }
            response = Exchanges.send(config.client(), request, watched);
            Stages.whenDone(response, (received, error) -> mailbox.post(() -> completed(received, error)));
        }

        void cancel() {
            response.cancel(true);
        }

        private void completed(@Nullable HttpResponse<T> received, @Nullable Throwable error) {
            if (exchange != this) {
                drop(received);
                return;
            }
            exchange = null;
            Optional<Answer> page = watched.answer().filter(attempt::isFailure);
            if (body.isPresent() && body.get().cameOutShort()) {
                drop(received);
                follow(attempt.notRepeated());
            } else if (received != null) {
                last = Optional.of(received);
                answered(Answers.of(received, watched.bodyStart()));
            } else if (page.isPresent()) {
                last = Optional.empty();
                answered(page.get());
            } else {
                watched.thrown()
                        .or(() -> body.flatMap(SentBody::thrown))
                        .ifPresentOrElse(
                                outcome::completeExceptionally,
                                () -> follow(sent().failed(
                                                error != null ? error : new IllegalStateException("no response"))));
            }
        }

        private void drop(@Nullable HttpResponse<T> received) {
            if (received != null) {
                Bodies.close(received.body());
            }
        }

        private void answered(Answer answer) {
            follow(sent().answered(answer, CallSession.this::release));
        }

        /** The attempt, with whether its body can be sent again. */
        private CallAttempt sent() {
            boolean isUsedUp =
                    call.isOnce() && body.filter(SentBody::wasTouched).isPresent();
            return isUsedUp ? attempt.withRepeatable(false).withSent(true) : attempt;
        }
    }
}
