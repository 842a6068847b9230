package dev.recourse.spring.client;

import dev.recourse.engine.Answer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.web.reactive.function.client.ClientResponse;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/** The body of a response of which the start was read; the rest is still on its way. */
final class StartedBody extends BaseSubscriber<DataBuffer> {

    private final ByteArrayOutputStream start = new ByteArrayOutputStream();
    private final MonoSink<StartedBody> started;

    /** Who reads the rest. */
    private @Nullable FluxSink<DataBuffer> reader;

    private boolean isComplete;
    private @Nullable Throwable cut;

    private StartedBody(MonoSink<StartedBody> started) {
        this.started = started;
        started.onCancel(this);
    }

    /** Reads as much of the body as a decision needs; a body that breaks off is as long as it is. */
    static Mono<StartedBody> of(ClientResponse response) {
        return Mono.create(sink -> response.bodyToFlux(DataBuffer.class).subscribe(new StartedBody(sink)));
    }

    /** The text of the start. */
    String text() {
        return new String(start.toByteArray(), StandardCharsets.UTF_8);
    }

    /** The start alone. */
    Flux<DataBuffer> read() {
        return Flux.defer(() -> start.size() == 0
                ? Flux.empty()
                : Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(start.toByteArray())));
    }

    /** The whole body. */
    Flux<DataBuffer> all() {
        return Flux.concat(read(), Flux.create(this::read));
    }

    /** Frees the connection. */
    void release() {
        cancel();
    }

    private synchronized void read(FluxSink<DataBuffer> sink) {
        reader = sink;
        sink.onDispose(this);
        sink.onRequest(this::request);
        end();
    }

    @Override
    protected void hookOnSubscribe(Subscription subscription) {
        subscription.request(1);
    }

    @Override
    protected void hookOnNext(DataBuffer buffer) {
        FluxSink<DataBuffer> rest = reader();
        if (rest != null) {
            rest.next(buffer);
            return;
        }
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        start.writeBytes(bytes);
        if (start.size() > Answer.MAX_BODY) {
            started.success(this);
        } else {
            request(1);
        }
    }

    private synchronized @Nullable FluxSink<DataBuffer> reader() {
        return reader;
    }

    @Override
    protected void hookOnComplete() {
        over(null);
    }

    @Override
    protected void hookOnError(Throwable thrown) {
        over(thrown);
    }

    private void over(@Nullable Throwable thrown) {
        synchronized (this) {
            isComplete = true;
            cut = thrown;
            end();
        }
        started.success(this);
    }

    /** Passes the end on to the reader, if there is one. */
    private void end() {
        FluxSink<DataBuffer> sink = reader;
        if (sink == null || !isComplete) {
            return;
        }
        if (cut == null) {
            sink.complete();
        } else {
            sink.error(cut);
        }
    }
}
