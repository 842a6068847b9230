package dev.recourse.client.http;

import dev.recourse.client.io.Answers;
import dev.recourse.client.io.Guarded;
import dev.recourse.client.io.Stages;
import dev.recourse.engine.Answer;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
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
    private volatile @Nullable ResponseInfo info;
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

    /** The answer, with as much of its body as arrived; empty if it cannot be a failure. */
    Optional<Answer> answer() {
        BodyStart<T> read = start;
        ResponseInfo head = info;
        return read != null && head != null ? Optional.of(Answers.of(head, read.text())) : Optional.empty();
    }

    Optional<Throwable> thrown() {
        return Optional.ofNullable(thrown);
    }

    @Override
    public BodySubscriber<T> apply(ResponseInfo head) {
        if (!mayFail.test(head.statusCode())) {
            return watched(head);
        }
        info = head;
        BodyStart<T> reading = new BodyStart<>(() -> watched(head));
        start = reading;
        return reading;
    }

    private BodySubscriber<T> watched(ResponseInfo head) {
        return Guarded.get(() -> new Watched(handler.apply(head)), Watched::new);
    }

    /** What the application throws ends the body, and does not get through to the HTTP client. */
    private final class Watched implements BodySubscriber<T> {
        private final CompletableFuture<T> body = new CompletableFuture<>();
        private final @Nullable BodySubscriber<T> subscriber;
        private volatile Flow.@Nullable Subscription source;
        private volatile boolean connectionFailed;

        Watched(BodySubscriber<T> subscriber) {
            this.subscriber = Objects.requireNonNull(subscriber, "the body handler returned no subscriber");
            Stages.whenDone(Stages.of(subscriber::getBody), (read, error) -> {
                if (error == null) {
                    body.complete(read);
                } else {
                    failed(error);
                }
            });
        }

        Watched(Throwable error) {
            this.subscriber = null;
            failed(error);
        }

        private void failed(Throwable error) {
            if (!connectionFailed) {
                thrown = Stages.cause(error);
            }
            body.completeExceptionally(error);
            Flow.Subscription current = source;
            if (current != null) {
                current.cancel();
            }
        }

        @Override
        public CompletionStage<T> getBody() {
            return body;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            source = subscription;
            if (body.isCompletedExceptionally()) {
                subscription.cancel();
            } else {
                signal(to -> to.onSubscribe(subscription));
            }
        }

        @Override
        public void onNext(List<ByteBuffer> item) {
            signal(to -> to.onNext(item));
        }

        @Override
        public void onError(Throwable error) {
            connectionFailed = true;
            signal(to -> to.onError(error));
        }

        @Override
        public void onComplete() {
            signal(Flow.Subscriber::onComplete);
        }

        private void signal(Consumer<BodySubscriber<T>> signal) {
            if (subscriber != null) {
                Guarded.run(() -> signal.accept(subscriber), this::failed);
            }
        }
    }
}
