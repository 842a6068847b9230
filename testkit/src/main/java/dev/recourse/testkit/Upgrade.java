package dev.recourse.testkit;

import java.util.function.BiConsumer;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/** One WebSocket handshake that waits to be decided. */
record Upgrade(Exchange exchange, Peers peers) {

    Upgrade then(Runnable next) {
        return new Upgrade(exchange.then(next), peers);
    }

    void answer(Answer answer) {
        answer.give(exchange);
    }

    void echo() {
        open(peers.new Kept(exchange, true));
    }

    void freeze() {
        open(peers.new Kept(exchange, false));
    }

    void end(BiConsumer<Peer, Runnable> ending) {
        open(new Peers.Fleeting(exchange, ending));
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
