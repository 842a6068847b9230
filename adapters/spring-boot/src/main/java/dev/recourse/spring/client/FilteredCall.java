package dev.recourse.spring.client;

import dev.recourse.client.call.CallAttempt;
import dev.recourse.client.call.CallEnd;
import dev.recourse.client.call.CallRecovery;
import dev.recourse.client.call.CallRoute;
import dev.recourse.client.call.CallStep;
import dev.recourse.client.call.RecoveryFailedException;
import dev.recourse.engine.Answer;
import dev.recourse.engine.GiveUp;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;
import reactor.core.scheduler.Schedulers;

/** The attempts of one call, one after the other. */
final class FilteredCall {

    private final ClientRequest request;
    private final ExchangeFunction exchange;
    private final CallRecovery recovery;
    private final SentBody body;
    private final AtomicReference<@Nullable GiveUp> giveUp = new AtomicReference<>();

    private volatile CallRoute route;
    private volatile @Nullable ClientResponse response;
    private volatile @Nullable Throwable error;

    FilteredCall(ClientRequest request, ExchangeFunction exchange, CallRecovery recovery, CallRoute route) {
        this.request = request;
        this.exchange = exchange;
        this.recovery = recovery;
        this.body = new SentBody(request.body());
        this.route = route;
    }

    Mono<ClientResponse> run() {
        return next(recovery::first).flatMap(this::proceed).doFinally(how -> {
            if (how != SignalType.ON_COMPLETE) {
                recovery.cancel();
            }
        });
    }

    /** What comes next, on a thread that the application must not block, as everywhere in its client. */
    private static <T> Mono<T> next(Supplier<CompletionStage<T>> stage) {
        return Mono.fromCompletionStage(stage).publishOn(Schedulers.parallel());
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

    /** The step after this attempt; the end, if the deadline passes before there is an answer. */
    private Mono<CallStep> attempt(CallAttempt next) {
        Optional<CallRoute> moved = route.follow(next);
        if (moved.isEmpty()) {
            return next(() -> CallRoute.refuse(next));
        }
        route = moved.get();
        response = null;
        error = null;
        CallAttempt attempt = Attempts.describe(next, request.method(), request.headers(), route);
        ClientRequest sent = ClientRequest.from(request)
                .url(route.address())
                .headers(headers -> Attempts.prepare(headers, next))
                .attribute(Attempts.GIVE_UP, giveUp)
                .body(body.ofNextAttempt())
                .build();
        return untilEnd(exchange.exchange(sent))
                .flatMap(received -> received(attempt, received))
                .onErrorResume(NetworkErrors::isOfNetwork, thrown -> failed(attempt, thrown))
                .switchIfEmpty(Mono.defer(() -> next(() -> recovery.end().thenApply(end -> end))));
    }

    /** Empty if the call ends first, because its deadline passed. What came before that is left alone. */
    private <T> Mono<T> untilEnd(Mono<T> awaited) {
        return Mono.firstWithSignal(
                awaited, Mono.fromCompletionStage(recovery::end).then(Mono.empty()));
    }

    private Mono<CallStep> received(CallAttempt attempt, ClientResponse received) {
        int status = received.statusCode().value();
        Answer head = Attempts.answer(status, received.headers().asHttpHeaders());
        if (!attempt.mayFail(status)) {
            response = received;
            return next(() -> attempt.answered(head));
        }
        return untilEnd(StartedBody.of(received)).flatMap(start -> {
            response = received.mutate().body(old -> start.all()).build();
            return next(() -> attempt.answered(head.withBody(start.text()), () -> {
                start.release();
                response = received.mutate().body(old -> start.read()).build();
            }));
        });
    }

    private Mono<CallStep> failed(CallAttempt attempt, Throwable thrown) {
        Throwable cause = NetworkErrors.cause(thrown);
        error = cause;
        return next(() -> body.cameOutShort() ? attempt.notRepeated() : attempt.failed(cause));
    }
}
