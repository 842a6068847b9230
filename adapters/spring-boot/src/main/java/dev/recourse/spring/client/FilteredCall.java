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
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Mono;

/** The attempts of one call, one after the other. */
final class FilteredCall {

    private final ClientRequest request;
    private final ExchangeFunction exchange;
    private final CallRecovery recovery;
    private final AtomicReference<@Nullable GiveUp> giveUp = new AtomicReference<>();

    private volatile CallRoute route;
    private volatile @Nullable ClientResponse response;
    private volatile @Nullable Throwable error;

    FilteredCall(ClientRequest request, ExchangeFunction exchange, CallRecovery recovery, CallRoute route) {
        this.request = request;
        this.exchange = exchange;
        this.recovery = recovery;
        this.route = route;
    }

    Mono<ClientResponse> run() {
        return Mono.fromCompletionStage(recovery::first)
                .flatMap(this::proceed)
                .doOnError(failed -> recovery.cancel())
                .doOnCancel(recovery::cancel);
    }

    private Mono<ClientResponse> proceed(CallStep step) {
        return step instanceof CallAttempt attempt
                ? attempt(attempt).flatMap(this::proceed)
                : result(((CallEnd) step).giveUp());
    }

    private Mono<ClientResponse> result(Optional<GiveUp> why) {
        why.ifPresent(giveUp::set);
        ClientResponse last = response;
        return last != null ? Mono.just(last) : Mono.error(() -> new RecoveryFailedException(why.orElseThrow(), error));
    }

    private Mono<CallStep> attempt(CallAttempt next) {
        Optional<CallRoute> moved = route.follow(next);
        if (moved.isEmpty()) {
            return Mono.fromCompletionStage(() -> CallRoute.refuse(next));
        }
        route = moved.get();
        response = null;
        error = null;
        CallAttempt attempt = next.withDomain(route.domain())
                .withIdempotent(Attempts.isIdempotent(request.method(), request.headers()))
                .withAddress(route.address());
        ClientRequest sent = ClientRequest.from(request)
                .url(route.address())
                .headers(headers -> Attempts.prepare(headers, next))
                .attribute(Attempts.GIVE_UP, giveUp)
                .build();
        return exchange.exchange(sent)
                .flatMap(received -> received(attempt, received))
                .onErrorResume(FilteredCall::isOfNetwork, thrown -> failed(attempt, thrown));
    }

    private Mono<CallStep> received(CallAttempt attempt, ClientResponse received) {
        int status = received.statusCode().value();
        Answer head = Attempts.answer(status, received.headers().asHttpHeaders());
        if (!attempt.mayFail(status)) {
            response = received;
            return Mono.fromCompletionStage(() -> attempt.answered(head));
        }
        return StartedBody.of(received).flatMap(body -> {
            response = received.mutate().body(body.all()).build();
            return Mono.fromCompletionStage(() -> attempt.answered(head.withBody(body.start()), () -> {
                body.release();
                response = received.mutate().body(body.read()).build();
            }));
        });
    }

    private Mono<CallStep> failed(CallAttempt attempt, Throwable thrown) {
        Throwable cause =
                thrown instanceof WebClientRequestException && thrown.getCause() != null ? thrown.getCause() : thrown;
        error = cause;
        return Mono.fromCompletionStage(() -> attempt.failed(cause));
    }

    /** Whether an error is one of the network, and not one of the application. */
    private static boolean isOfNetwork(Throwable thrown) {
        return thrown instanceof WebClientRequestException
                || thrown instanceof IOException
                || thrown instanceof TimeoutException;
    }
}
