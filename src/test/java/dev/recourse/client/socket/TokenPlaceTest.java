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
import java.util.List;
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
    void aParameterThatTheAddressHasIsReplacedAndTheOthersStayAsTheyAre() {
        TokenPlace place = TokenPlace.query("token");
        List<List<String>> cases = List.of(
                List.of("ws://h/?token=old", "ws://h/?token=x"),
                List.of("ws://h/?a=%2c&token=old&b=+1", "ws://h/?a=%2c&token=x&b=+1"),
                List.of("ws://h/?token=1&b&token=2", "ws://h/?token=x&b"),
                List.of("ws://h/?%74ok%65n=old&a=%2F", "ws://h/?token=x&a=%2F"),
                List.of("ws://h/?token", "ws://h/?token=x"),
                List.of("ws://h/?token=&tokens=1&Token=2&a=token=3", "ws://h/?token=x&tokens=1&Token=2&a=token=3"),
                List.of("ws://h/?a=1&&b=2", "ws://h/?a=1&&b=2&token=x"),
                List.of("ws://h/p?a=1&", "ws://h/p?a=1&&token=x"));

        for (List<String> each : cases) {
            assertEquals(
                    each.get(1),
                    place.address(URI.create(each.get(0)), Token.of("x")).toString());
        }
    }

    @Test
    void aTokenInTheAddressOfARedirectIsReplaced() {
        server.script().refuse(4009, "REDIRECT:" + server.ws("/doc?token=old&v=2"));
        ReconnectingWebSocket socket =
                socket(TOKEN).tokenPlace(TokenPlace.query("token")).open(events);
        events.expect("connected", "redirect close/4009", "connected");
        socket.close();

        assertEquals(
                "token=a%2Bb%2Fc%3D%26d&v=2",
                server.handshakes().entries().get(1).query());
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
