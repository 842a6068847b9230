package dev.recourse.client;

import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** What bodies hold on to: an answer that is read as a stream keeps its connection until somebody is done with it. */
final class Bodies {

    private Bodies() {}

    /** Whether this body is read after the answer was handed over. */
    static boolean isOpen(@Nullable Object body) {
        return body instanceof AutoCloseable || body instanceof Flow.Publisher;
    }

    /** Lets go of a connection whose answer nobody will read. */
    static void close(@Nullable Object body) {
        try {
            if (body instanceof AutoCloseable stream) {
                stream.close();
            } else if (body instanceof Flow.Publisher<?> publisher) {
                publisher.subscribe(new Leaving<>());
            }
        } catch (Exception e) {
            Guarded.failed(e);
        }
    }

    private static final class Leaving<T> implements Flow.Subscriber<T> {
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
