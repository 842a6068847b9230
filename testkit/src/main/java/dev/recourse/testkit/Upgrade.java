package dev.recourse.testkit;

import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/** One WebSocket handshake that waits to be decided. */
record Upgrade(Exchange exchange, Peers peers) {

    void answer(Answer answer) {
        answer.give(exchange);
    }

    void echo() {
        open(peers.new Kept(exchange.call(), exchange.endPoint(), true));
    }

    void freeze() {
        open(peers.new Kept(exchange.call(), exchange.endPoint(), false));
    }

    void end(Consumer<Peer> ending) {
        open(new Peers.Fleeting(exchange.call(), exchange.endPoint(), ending));
    }

    private void open(Session.Listener endpoint) {
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
            answer(Answer.status(400).body("not a WebSocket handshake"));
        }
    }

    private static void select(ServerUpgradeRequest request, ServerUpgradeResponse response) {
        if (request.hasSubProtocol(ScriptedServer.SUBPROTOCOL)) {
            response.setAcceptedSubProtocol(ScriptedServer.SUBPROTOCOL);
        }
    }
}
