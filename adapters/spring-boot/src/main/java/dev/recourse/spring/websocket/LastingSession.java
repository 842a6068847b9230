package dev.recourse.spring.websocket;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.HandshakeInfo;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.reactive.socket.WebSocketSession;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;

/**
 * A session that stays open when its handler cancels what it receives, as it does when it fails: servers close the
 * connection then, before a close frame could be sent.
 */
final class LastingSession implements WebSocketSession {

    private final WebSocketSession session;
    private volatile @Nullable Messages messages;

    LastingSession(WebSocketSession session) {
        this.session = session;
    }

    /** Cancels what is received. */
    void end() {
        Messages received = messages;
        if (received != null) {
            received.cancel();
        }
    }

    @Override
    public Flux<WebSocketMessage> receive() {
        return Flux.create(sink -> {
            Messages received = new Messages(sink);
            messages = received;
            session.receive().subscribe(received);
        });
    }

    /** Passes messages on; those that nobody wants any more are dropped. */
    private static final class Messages extends BaseSubscriber<WebSocketMessage> {

        private final FluxSink<WebSocketMessage> sink;

        Messages(FluxSink<WebSocketMessage> sink) {
            this.sink = sink;
        }

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            sink.onRequest(subscription::request);
        }

        @Override
        protected void hookOnNext(WebSocketMessage message) {
            if (sink.isCancelled()) {
                message.release();
            } else {
                sink.next(message);
            }
        }

        @Override
        protected void hookOnComplete() {
            sink.complete();
        }

        @Override
        protected void hookOnError(Throwable thrown) {
            sink.error(thrown);
        }
    }

    @Override
    public String getId() {
        return session.getId();
    }

    @Override
    public HandshakeInfo getHandshakeInfo() {
        return session.getHandshakeInfo();
    }

    @Override
    public DataBufferFactory bufferFactory() {
        return session.bufferFactory();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return session.getAttributes();
    }

    @Override
    public Mono<Void> send(Publisher<WebSocketMessage> outgoing) {
        return session.send(outgoing);
    }

    @Override
    public boolean isOpen() {
        return session.isOpen();
    }

    @Override
    public Mono<Void> close(CloseStatus status) {
        return session.close(status);
    }

    @Override
    public Mono<CloseStatus> closeStatus() {
        return session.closeStatus();
    }

    @Override
    public WebSocketMessage textMessage(String payload) {
        return session.textMessage(payload);
    }

    @Override
    public WebSocketMessage binaryMessage(Function<DataBufferFactory, DataBuffer> payload) {
        return session.binaryMessage(payload);
    }

    @Override
    public WebSocketMessage pingMessage(Function<DataBufferFactory, DataBuffer> payload) {
        return session.pingMessage(payload);
    }

    @Override
    public WebSocketMessage pongMessage(Function<DataBufferFactory, DataBuffer> payload) {
        return session.pongMessage(payload);
    }
}
