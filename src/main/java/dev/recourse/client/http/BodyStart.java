package dev.recourse.client.http;

import dev.recourse.client.io.Answers;
import dev.recourse.client.io.Guarded;
import dev.recourse.client.io.Stages;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the start of a body, at most {@link Answers#BODY_LIMIT} bytes of it; then creates the application's subscriber
 * and hands the whole body on to it.
 */
final class BodyStart<T> implements BodySubscriber<T> {

    private final Supplier<BodySubscriber<T>> application;
    private final CompletableFuture<T> body = new CompletableFuture<>();
    private final ByteArrayOutputStream start = new ByteArrayOutputStream();
    private Flow.@Nullable Subscription source;
    /** Null while the start is read. */
    private @Nullable BodyRelay relay;

    BodyStart(Supplier<BodySubscriber<T>> application) {
        this.application = application;
    }

    /** The start as UTF-8, once there is a response. */
    String text() {
        return start.toString(StandardCharsets.UTF_8);
    }

    @Override
    public CompletionStage<T> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        source = subscription;
        subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> item) {
        if (relay != null) {
            relay.next(item);
        } else if (source != null && !body.isDone()) {
            read(item, source);
        }
    }

    private void read(List<ByteBuffer> item, Flow.Subscription from) {
        List<ByteBuffer> rest = new ArrayList<>();
        for (ByteBuffer part : item) {
            byte[] bytes = new byte[Math.min(part.remaining(), Answers.BODY_LIMIT - start.size())];
            part.get(bytes);
            start.writeBytes(bytes);
            if (part.hasRemaining()) {
                rest.add(part);
            }
        }
        if (start.size() < Answers.BODY_LIMIT) {
            from.request(1);
        } else {
            startRelay(from, rest);
        }
    }

    @Override
    public void onComplete() {
        if (relay == null && source != null && !body.isDone()) {
            startRelay(source, List.of());
        }
        if (relay != null) {
            relay.complete();
        }
    }

    @Override
    public void onError(Throwable error) {
        if (relay != null) {
            relay.fail(error);
        } else {
            body.completeExceptionally(error);
        }
    }

    private void startRelay(Flow.Subscription from, List<ByteBuffer> rest) {
        List<ByteBuffer> read = new ArrayList<>();
        if (start.size() > 0) {
            read.add(ByteBuffer.wrap(start.toByteArray()).asReadOnlyBuffer());
        }
        read.addAll(rest);
        Guarded.run(() -> handOn(from, read, application.get()), error -> {
            from.cancel();
            body.completeExceptionally(error);
        });
    }

    private void handOn(Flow.Subscription from, List<ByteBuffer> read, BodySubscriber<T> subscriber) {
        relay = new BodyRelay(from, subscriber, read, body::completeExceptionally);
        relay.begin();
        Stages.whenDone(Stages.of(subscriber::getBody), (result, error) -> {
            if (error != null) {
                body.completeExceptionally(error);
            } else {
                body.complete(result);
            }
        });
    }
}
