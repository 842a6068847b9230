package dev.recourse.client.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.Token;
import dev.recourse.testkit.PresentedToken;
import dev.recourse.testkit.PresentedToken.Place;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.TokenIssuer;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenPlaceTest {

    private static final Token TOKEN = Token.of("a+b/c=&d");

    private final TokenIssuer issuer = new TokenIssuer();
    private final ScriptedServer server = ScriptedServer.start();
    private final SocketEvents events = new SocketEvents();

    @AfterEach
    void close() {
        server.close();
    }

    private Optional<PresentedToken> presented(SocketBuilder builder) {
        ReconnectingWebSocket socket = builder.open(events);
        events.expect("connected");
        socket.close();
        return server.handshakes().entries().get(0).token();
    }

    private SocketBuilder socket(Token token) {
        return ReconnectingWebSocket.builder(() -> server.ws("/doc?v=1"), TestPolicy.QUICK)
                .httpDomain("dataplane")
                .tokens(CachedTokens.of(() -> CompletableFuture.completedFuture(token)));
    }

    @Test
    void aSubprotocolIsTheDefault() {
        Token token = Token.of(issuer.accessToken());

        assertEquals(Optional.of(new PresentedToken(token.secret(), Place.SUBPROTOCOL)), presented(socket(token)));
    }

    @Test
    void aHeaderCarriesTheToken() {
        assertEquals(
                Optional.of(new PresentedToken(TOKEN.secret(), Place.HEADER)),
                presented(socket(TOKEN).tokenPlace(TokenPlace.header())));
    }

    @Test
    void theQueryCarriesTheToken() {
        assertEquals(
                Optional.of(new PresentedToken(TOKEN.secret(), Place.QUERY)),
                presented(socket(TOKEN).tokenPlace(TokenPlace.query("token"))));
        assertEquals(
                "v=1&token=a%2Bb%2Fc%3D%26d",
                server.handshakes().entries().get(0).query());
    }

    @Test
    void theParameterIsAddedToTheQuery() {
        TokenPlace place = TokenPlace.query("t");

        assertEquals(URI.create("ws://h/?t=x"), place.address(URI.create("ws://h/"), Token.of("x")));
        assertEquals(URI.create("ws://h/?t=x"), place.address(URI.create("ws://h/?"), Token.of("x")));
        assertEquals(URI.create("ws://h?t=x"), place.address(URI.create("ws://h"), Token.of("x")));
    }

    @Test
    void noTokenAddsNothing() {
        for (TokenPlace place :
                new TokenPlace[] {TokenPlace.header(), TokenPlace.query("token"), TokenPlace.subprotocol("wiresocket")
                }) {
            SocketBuilder builder = ReconnectingWebSocket.builder(() -> server.ws("/doc"), TestPolicy.QUICK)
                    .httpDomain("dataplane")
                    .tokenPlace(place);
            assertEquals(Optional.empty(), presented(builder));
            events.expect("closed");
        }
    }
}
