package dev.recourse.spring.websocket;

import dev.recourse.engine.ErrorAnswer;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.RecourseException;
import java.util.List;
import java.util.Objects;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketSession;
import reactor.core.publisher.Mono;

/**
 * Closes a session of WebFlux with the code and the reason of a {@link RecourseException} in which its handling ends.
 * Any other error passes; so does a code that is not one of a WebSocket domain.
 */
public final class ClosingReactiveHandler implements WebSocketHandler {

    private final WebSocketHandler handler;

    private ClosingReactiveHandler(WebSocketHandler handler) {
        this.handler = handler;
    }

    /** A handler that does what this one does. */
    public static ClosingReactiveHandler of(WebSocketHandler handler) {
        return new ClosingReactiveHandler(Objects.requireNonNull(handler, "handler"));
    }

    /**
     * The status of a close frame with this answer.
     *
     * @throws UnsupportedOperationException if its code is not one of a WebSocket domain
     */
    public static CloseStatus status(ErrorAnswer answer) {
        return new CloseStatus(answer.closeCode(), answer.closeReason());
    }

    @Override
    public List<String> getSubProtocols() {
        return handler.getSubProtocols();
    }

    @Override
    public Mono<Void> handle(WebSocketSession session) {
        LastingSession lasting = new LastingSession(session);
        return Mono.defer(() -> handler.handle(lasting))
                .onErrorResume(
                        RecourseException.class,
                        thrown -> thrown.code().domain().protocol() == Protocol.WEBSOCKET
                                ? session.close(status(thrown.answer()))
                                : Mono.error(thrown))
                .doFinally(how -> lasting.end());
    }
}
