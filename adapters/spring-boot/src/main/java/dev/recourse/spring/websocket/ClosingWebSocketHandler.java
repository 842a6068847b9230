package dev.recourse.spring.websocket;

import dev.recourse.engine.ErrorAnswer;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.RecourseException;
import java.util.Objects;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.WebSocketHandlerDecorator;

/**
 * Closes a session with the code and the reason of a {@link RecourseException} that its handler throws.
 *
 * <pre>{@code
 * registry.addHandler(ClosingWebSocketHandler.of(handler), "/documents");
 * }</pre>
 *
 * <p>Any other exception passes, so that Spring closes the session with 1011; so does a code that is not one of a
 * WebSocket domain.
 */
public final class ClosingWebSocketHandler extends WebSocketHandlerDecorator {

    private ClosingWebSocketHandler(WebSocketHandler handler) {
        super(handler);
    }

    /** A handler that does what this one does. */
    public static ClosingWebSocketHandler of(WebSocketHandler handler) {
        return new ClosingWebSocketHandler(Objects.requireNonNull(handler, "handler"));
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
    public void afterConnectionEstablished(WebSocketSession session) throws Exception {
        closing(session, () -> super.afterConnectionEstablished(session));
    }

    @Override
    public void handleMessage(WebSocketSession session, WebSocketMessage<?> message) throws Exception {
        closing(session, () -> super.handleMessage(session, message));
    }

    private static void closing(WebSocketSession session, Action action) throws Exception {
        try {
            action.run();
        } catch (RecourseException thrown) {
            if (thrown.code().domain().protocol() != Protocol.WEBSOCKET) {
                throw thrown;
            }
            session.close(status(thrown.answer()));
        }
    }

    /** A method of a handler. */
    @FunctionalInterface
    private interface Action {
        void run() throws Exception;
    }
}
