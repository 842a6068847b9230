package dev.recourse.client.http;

import dev.recourse.client.io.Stages;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * An application's body handler, with a record of what it throws: such an error is reported to the caller, while any
 * other error of an exchange is a failure of the network. Of an answer that may be a failure, it keeps the start of the
 * body, whatever the handler makes of it.
 */
final class WatchedHandler<T> implements BodyHandler<T> {

    private final BodyHandler<T> handler;
    private final IntPredicate mayFail;
    private volatile @Nullable BodyStart<T> start;
    private volatile @Nullable Throwable thrown;

    /** @param mayFail whether an answer with this status may be a failure */
    WatchedHandler(BodyHandler<T> handler, IntPredicate mayFail) {
        this.handler = handler;
        this.mayFail = mayFail;
    }

    /** The start of the body as UTF-8; empty if the answer cannot be a failure. */
    String bodyStart() {
        BodyStart<T> read = start;
        return read == null ? "" : read.text();
    }

    Optional<Throwable> thrown() {
        return Optional.ofNullable(thrown);
    }

    @Override
    public BodySubscriber<T> apply(ResponseInfo info) {
        if (!mayFail.test(info.statusCode())) {
            return watched(info);
        }
        BodyStart<T> reading = new BodyStart<>(() -> watched(info));
        start = reading;
        return reading;
    }

    private BodySubscriber<T> watched(ResponseInfo info) {
        try {
            return new Watched(handler.apply(info));
        } catch (RuntimeException | Error e) {
            thrown = e;
            throw e;
        }
    }

    private final class Watched implements BodySubscriber<T> {
        private final BodySubscriber<T> subscriber;
        private volatile boolean connectionFailed;

        Watched(BodySubscriber<T> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public CompletionStage<T> getBody() {
            return Stages.of(subscriber::getBody).whenComplete((read, error) -> {
                if (error != null && !connectionFailed) {
                    thrown = Stages.cause(error);
                }
            });
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            watch(() -> subscriber.onSubscribe(subscription));
        }

        @Override
        public void onNext(List<ByteBuffer> item) {
            watch(() -> subscriber.onNext(item));
        }

        @Override
        public void onError(Throwable error) {
            connectionFailed = true;
            subscriber.onError(error);
        }

        @Override
        public void onComplete() {
            watch(subscriber::onComplete);
        }

        private void watch(Runnable signal) {
            try {
                signal.run();
            } catch (RuntimeException | Error e) {
                thrown = e;
                throw e;
            }
        }
    }
}
