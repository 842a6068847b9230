package dev.recourse.testkit;

import java.util.function.BiConsumer;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/** A WebSocket handshake that has not been answered yet. */
record Upgrade(Exchange exchange, AcceptedSockets accepted) {

    Upgrade then(Runnable next) {
        return new Upgrade(exchange.then(next), accepted);
    }

    void answer(Answer answer) {
        answer.give(exchange);
    }

    void echo() {
        open(true);
    }

    void freeze() {
        open(false);
    }

    void end(BiConsumer<ServerWebSocket, Runnable> ending) {
        open(new AcceptedSockets.ClosingEndpoint(exchange, ending));
    }

    private void open(boolean reads) {
        AcceptedSockets.OpenEndpoint endpoint = accepted.new OpenEndpoint(exchange, reads);
        accepted.opening(endpoint);
        if (!open(endpoint)) {
            accepted.failed(endpoint);
        }
    }

    /** Whether the request was a handshake. */
    private boolean open(Session.Listener endpoint) {
        boolean upgraded = ServerWebSocketContainer.get(exchange.request().getContext())
                .upgrade(
                        (request, response, callback) -> {
                            select(request, response);
                            return endpoint;
                        },
                        exchange.request(),
                        exchange.response(),
                        exchange.callback());
        if (!upgraded) {
            answer(Answer.status(400).withBody("not a WebSocket handshake"));
        }
        return upgraded;
    }

    private static void select(ServerUpgradeRequest request, ServerUpgradeResponse response) {
        if (request.hasSubProtocol(ScriptedServer.SUBPROTOCOL)) {
            response.setAcceptedSubProtocol(ScriptedServer.SUBPROTOCOL);
        }
    }
}
