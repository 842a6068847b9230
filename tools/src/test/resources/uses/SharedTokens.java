import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.SocketListener;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.ConnectToken;
import dev.recourse.client.token.TokenSource;
import dev.recourse.engine.Policy;
import dev.recourse.wiresocket.WireSocket;
import java.net.URI;

/** Tokens that are renewed once, however many sockets share them. */
final class SharedTokens {

    static ReconnectingWebSocket open(URI address, String id, String secret) {
        Policy policy = WireSocket.policy();
        URI tokens = URI.create("https://api.wiresocket.com/connect/token");
        TokenSource source = CachedTokens.of(ConnectToken.builder(tokens, policy, "dashboard")
                .credentials(id, secret)
                .build());
        return ReconnectingWebSocket.builder(address, policy).tokens(source).open(new SocketListener() {});
    }

    private SharedTokens() {}
}
