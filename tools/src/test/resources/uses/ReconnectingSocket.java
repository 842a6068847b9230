import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.SocketListener;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Step;
import dev.recourse.wiresocket.WireSocket;
import java.net.URI;
import java.time.Instant;

/** A socket that reconnects. */
final class ReconnectingSocket {

    static ReconnectingWebSocket open(URI address) {
        return ReconnectingWebSocket.builder(address, WireSocket.policy()).open(new SocketListener() {
            @Override
            public void text(String message) {
                System.out.println(message);
            }

            @Override
            public void recovering(Step step, Instant next) {
                System.out.println("next attempt in " + step.delay());
            }

            @Override
            public void gaveUp(GiveUp giveUp) {
                System.out.println("gave up: " + giveUp.cause());
            }
        });
    }

    static ReconnectingWebSocket open() {
        return ReconnectingWebSocket.builder(() -> URI.create("wss://eu.wiresocket.net/my-doc"), WireSocket.policy())
                .open(new SocketListener() {});
    }

    private ReconnectingSocket() {}
}
