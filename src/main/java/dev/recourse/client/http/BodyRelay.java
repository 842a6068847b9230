package dev.recourse.client.http;

import dev.recourse.client.io.Guarded;
import dev.recourse.client.io.Mailbox;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/**
 * Hands a body on to its subscriber, beginning with what was read of it already. The source and the subscriber may
 * signal from different threads; a mailbox puts their signals in order.
 */
final class BodyRelay implements Flow.Subscription {

    private final Flow.Subscription source;
    private final Flow.Subscriber<List<ByteBuffer>> subscriber;
    private final Consumer<Throwable> thrown;
    private final Mailbox mailbox = Mailbox.ofPoster();
    /** What the subscriber gets first; empty once it has. */
    private List<ByteBuffer> read;

    private boolean isComplete;
    private volatile boolean isOver;

    /**
     * A relay of a body.
     *
     * @param read what was read of it
     * @param thrown gets what the subscriber throws
     */
    BodyRelay(
            Flow.Subscription source,
            Flow.Subscriber<List<ByteBuffer>> subscriber,
            List<ByteBuffer> read,
            Consumer<Throwable> thrown) {
        this.source = source;
        this.subscriber = subscriber;
        this.read = List.copyOf(read);
        this.thrown = thrown;
    }

    void begin() {
        send(() -> subscriber.onSubscribe(this));
    }

    void next(List<ByteBuffer> item) {
        send(() -> subscriber.onNext(item));
    }

    void complete() {
        send(() -> {
            isComplete = true;
            completeIfRead();
        });
    }

    void fail(Throwable error) {
        send(() -> {
            isOver = true;
            subscriber.onError(error);
        });
    }

    @Override
    public void request(long items) {
        send(() -> {
            if (items <= 0 || read.isEmpty()) {
                source.request(items);
                return;
            }
            List<ByteBuffer> first = read;
            read = List.of();
            subscriber.onNext(first);
            completeIfRead();
            if (items > 1) {
                source.request(items - 1);
            }
        });
    }

    @Override
    public void cancel() {
        isOver = true;
        source.cancel();
    }

    private void completeIfRead() {
        if (isComplete && read.isEmpty()) {
            isOver = true;
            subscriber.onComplete();
        }
    }

    private void send(Runnable signal) {
        mailbox.post(() -> {
            if (!isOver) {
                run(signal);
            }
        });
    }

    private void run(Runnable signal) {
        Guarded.run(signal::run, error -> {
            cancel();
            thrown.accept(error);
        });
    }
}
