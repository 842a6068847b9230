package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    private final Heard heard = new Heard();

    @AfterEach
    void close() {
        server.close();
    }

    private Optional<PresentedToken> presented(SocketBuilder builder) {
        ReconnectingWebSocket socket = builder.open(heard);
        heard.expect("connected");
        socket.close();
        return server.handshakes().entries().get(0).token();
    }

    private SocketBuilder socket(Token token) {
        return ReconnectingWebSocket.to(() -> server.ws("/doc?v=1"), TestPolicy.QUICK)
                .httpDomain("dataplane")
                .tokens(CachedTokens.of(() -> CompletableFuture.completedFuture(token)));
    }

    @Test
    void aSubprotocolUnlessToldOtherwise() {
        Token token = Token.of(issuer.accessToken());

        assertEquals(Optional.of(new PresentedToken(token.secret(), Place.SUBPROTOCOL)), presented(socket(token)));
    }

    @Test
    void aHeader() {
        assertEquals(
                Optional.of(new PresentedToken(TOKEN.secret(), Place.HEADER)),
                presented(socket(TOKEN).tokenIn(TokenPlace.HEADER)));
    }

    @Test
    void theQuery() {
        assertEquals(
                Optional.of(new PresentedToken(TOKEN.secret(), Place.QUERY)),
                presented(socket(TOKEN).tokenIn(TokenPlace.query("token"))));
        assertEquals(
                "v=1&token=a%2Bb%2Fc%3D%26d",
                server.handshakes().entries().get(0).query());
    }

    @Test
    void theQueryIsAddedToWhateverIsThere() {
        TokenPlace place = TokenPlace.query("t");

        assertEquals(URI.create("ws://h/?t=x"), place.address(URI.create("ws://h/"), Token.of("x")));
        assertEquals(URI.create("ws://h/?t=x"), place.address(URI.create("ws://h/?"), Token.of("x")));
        assertEquals(URI.create("ws://h?t=x"), place.address(URI.create("ws://h"), Token.of("x")));
    }

    @Test
    void noTokenIsNoToken() {
        for (TokenPlace place :
                new TokenPlace[] {TokenPlace.HEADER, TokenPlace.query("token"), TokenPlace.subprotocol("wiresocket")}) {
            SocketBuilder builder = ReconnectingWebSocket.to(() -> server.ws("/doc"), TestPolicy.QUICK)
                    .httpDomain("dataplane")
                    .tokenIn(place);
            assertEquals(Optional.empty(), presented(builder));
            heard.expect("closed");
        }
    }
}
