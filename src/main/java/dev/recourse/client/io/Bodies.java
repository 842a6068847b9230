package dev.recourse.client.io;

import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Response bodies that are read as a stream, and hold their connection until they are closed. */
public final class Bodies {

    private Bodies() {}

    /** Whether the body is read after the response was handed over. */
    public static boolean isOpen(@Nullable Object body) {
        return body instanceof AutoCloseable || body instanceof Flow.Publisher;
    }

    /** Releases the connection of a response that is not read. */
    public static void close(@Nullable Object body) {
        if (body instanceof AutoCloseable stream) {
            Guarded.run(stream::close);
        } else if (body instanceof Flow.Publisher<?> publisher) {
            Guarded.run(() -> publisher.subscribe(new Cancelling<>()));
        }
    }

    private static final class Cancelling<T> implements Flow.Subscriber<T> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.cancel();
        }

        @Override
        public void onNext(T item) {}

        @Override
        public void onError(Throwable error) {}

        @Override
        public void onComplete() {}
    }
}
