package dev.recourse.client.http;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The body of one attempt, which is counted while it is sent. If it ends before it is as long as in an earlier attempt,
 * the request is broken off, so that the server does not take the rest for all of it.
 */
final class SentBody implements BodyPublisher {

    private static final Flow.Subscription NOTHING = new Flow.Subscription() {
        @Override
        public void request(long items) {}

        @Override
        public void cancel() {}
    };

    private final WatchedPublisher body;
    private final AtomicLong most;
    private final boolean isOnce;
    private final AtomicBoolean touched = new AtomicBoolean();
    private volatile boolean cameOutShort;

    /**
     * The body of one attempt.
     *
     * @param most the most bytes that the attempts of this call had
     * @param isOnce whether it may be subscribed to once only
     */
    SentBody(WatchedPublisher body, AtomicLong most, boolean isOnce) {
        this.body = body;
        this.most = most;
        this.isOnce = isOnce;
    }

    /** The same request with this body. */
    HttpRequest in(HttpRequest request) {
        return HttpRequest.newBuilder(request, (name, value) -> true)
                .method(request.method(), this)
                .build();
    }

    /** What the application's publisher threw or reported. */
    Optional<Throwable> thrown() {
        return body.thrown();
    }

    /** Whether it will be shorter than in an earlier attempt. The client does not even read one of length 0. */
    boolean isKnownToBeShort() {
        long length = body.contentLength();
        return length >= 0 && length < most.get();
    }

    /** Whether the client began to read it. */
    boolean wasTouched() {
        return touched.get();
    }

    /** Whether it ended, or failed, before it was as long as in an earlier attempt. */
    boolean cameOutShort() {
        return cameOutShort;
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        if (touched.getAndSet(true) && isOnce) {
            subscriber.onSubscribe(NOTHING);
            subscriber.onError(new IOException("the body exists once"));
        } else {
            body.subscribe(new Counting(subscriber));
        }
    }

    private final class Counting implements Flow.Subscriber<ByteBuffer> {
        private final Flow.Subscriber<? super ByteBuffer> subscriber;
        private long bytes;

        Counting(Flow.Subscriber<? super ByteBuffer> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscriber.onSubscribe(subscription);
        }

        @Override
        public void onNext(ByteBuffer part) {
            bytes += part.remaining();
            most.accumulateAndGet(bytes, Math::max);
            subscriber.onNext(part);
        }

        @Override
        public void onError(Throwable error) {
            cameOutShort |= isShort();
            subscriber.onError(error);
        }

        @Override
        public void onComplete() {
            if (isShort()) {
                cameOutShort = true;
                subscriber.onError(new IOException("the body is shorter than in an earlier attempt"));
            } else {
                subscriber.onComplete();
            }
        }

        private boolean isShort() {
            return bytes < most.get();
        }
    }
}
