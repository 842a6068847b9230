package dev.recourse.client;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * An application's body handler, watched for what it throws itself: that is its caller's to know, while whatever else
 * goes wrong with an answer is the network's.
 */
final class WatchedHandler<T> implements BodyHandler<T> {

    private final BodyHandler<T> handler;
    private volatile @Nullable Throwable mistake;

    WatchedHandler(BodyHandler<T> handler) {
        this.handler = handler;
    }

    Optional<Throwable> mistake() {
        return Optional.ofNullable(mistake);
    }

    @Override
    public BodySubscriber<T> apply(ResponseInfo info) {
        try {
            return new Watched(handler.apply(info));
        } catch (RuntimeException | Error e) {
            mistake = e;
            throw e;
        }
    }

    private final class Watched implements BodySubscriber<T> {
        private final BodySubscriber<T> subscriber;
        private volatile boolean cut;

        Watched(BodySubscriber<T> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public CompletionStage<T> getBody() {
            CompletionStage<T> body = subscriber.getBody();
            return body.whenComplete((read, error) -> {
                if (error != null && !cut) {
                    mistake = Stages.cause(error);
                }
            });
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscriber.onSubscribe(subscription);
        }

        @Override
        public void onNext(List<ByteBuffer> item) {
            subscriber.onNext(item);
        }

        @Override
        public void onError(Throwable error) {
            cut = true;
            subscriber.onError(error);
        }

        @Override
        public void onComplete() {
            subscriber.onComplete();
        }
    }
}
