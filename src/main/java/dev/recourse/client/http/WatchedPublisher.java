package dev.recourse.client.http;

import dev.recourse.client.io.Guarded;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * An application's body publisher, with a record of how it fails: such an error is reported to the caller, and not
 * mistaken for one of the network.
 */
final class WatchedPublisher implements BodyPublisher {

    private final BodyPublisher publisher;
    private volatile @Nullable Throwable thrown;

    WatchedPublisher(BodyPublisher publisher) {
        this.publisher = publisher;
    }

    Optional<Throwable> thrown() {
        return Optional.ofNullable(thrown);
    }

    @Override
    public long contentLength() {
        return Guarded.get(publisher::contentLength, error -> {
            thrown = error;
            return -1L;
        });
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        Watched watched = new Watched(subscriber);
        Guarded.run(() -> publisher.subscribe(watched), watched::fail);
    }

    /** What the JDK's client subscribes; it sees an error where the publisher throws. */
    private final class Watched implements Flow.Subscriber<ByteBuffer>, Flow.Subscription {
        private final Flow.Subscriber<? super ByteBuffer> subscriber;
        private volatile Flow.@Nullable Subscription source;

        Watched(Flow.Subscriber<? super ByteBuffer> subscriber) {
            this.subscriber = subscriber;
        }

        void fail(Throwable error) {
            if (source == null) {
                subscriber.onSubscribe(this);
            }
            onError(error);
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            source = subscription;
            subscriber.onSubscribe(this);
        }

        @Override
        public void onNext(ByteBuffer item) {
            subscriber.onNext(item);
        }

        @Override
        public void onError(Throwable error) {
            thrown = error;
            subscriber.onError(error);
        }

        @Override
        public void onComplete() {
            subscriber.onComplete();
        }

        @Override
        public void request(long items) {
            Flow.Subscription current = source;
            if (current != null) {
                Guarded.run(() -> current.request(items), this::fail);
            }
        }

        @Override
        public void cancel() {
            Flow.Subscription current = source;
            if (current != null) {
                Guarded.run(current::cancel);
            }
        }
    }
}
