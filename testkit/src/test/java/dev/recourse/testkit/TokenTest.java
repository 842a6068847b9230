package dev.recourse.testkit;

import static dev.recourse.testkit.TestSocket.soon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.testkit.PresentedToken.Place;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {
    private static final String CREDENTIALS =
            "grant_type=client_credentials&client_id=example-client&client_secret=example-secret";

    private final VirtualTime time = new VirtualTime();
    private final TokenIssuer issuer = new TokenIssuer(Account.EXAMPLE, time.wallClock());
    private final ScriptedServer server =
            ScriptedServer.start().issueTokens(issuer).checkTokens(issuer);

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void aValidTokenOpensASocketFromAnyPlace(Place place) {
        String token = issuer.accessToken();

        TestSocket client = open(place, token);
        client.send("in");

        assertEquals("in", client.text());
        assertEquals(
                Optional.of(new PresentedToken(token, place)),
                soon(server.handshakes().nth(1)).token());
    }

    @Test
    void theServerSelectsItsSubprotocolNotTheToken() {
        assertEquals(
                "wiresocket",
                open(Place.SUBPROTOCOL, issuer.accessToken()).socket().getSubprotocol());
    }

    @ParameterizedTest
    @EnumSource
    void anInvalidTokenIsClosedWith4002FromAnyPlace(Place place) {
        assertEquals(4002, open(place, issuer.expiredToken()).closed().code());
        assertEquals(4002, open(place, issuer.badlySignedToken()).closed().code());
        assertEquals(4002, open(place, "rubbish").closed().code());
        assertEquals(4003, open(place, issuer.tokenForTenant("other")).closed().code());
    }

    @Test
    void aMissingTokenIsClosedWith4001() {
        assertEquals(4001, TestSocket.open(server.ws("/doc")).closed().code());
        assertEquals(4001, TestSocket.open(server.ws("/doc?token=")).closed().code());
        assertEquals(
                4001,
                TestSocket.open(server.ws("/doc"), builder -> builder.subprotocols("wiresocket"))
                        .closed()
                        .code());
    }

    @Test
    void aScriptedAcceptChecksTheToken() {
        server.script().accept().drop();

        assertEquals(4002, open(Place.QUERY, issuer.expiredToken()).closed().code());
        assertEquals(1, server.script().remaining());
    }

    @Test
    void aTokenExpiresOnTheIssuersClock() {
        String token = issuer.accessToken();
        time.advance(Duration.ofSeconds(899));
        assertEquals(TokenCheck.VALID, issuer.verify(Optional.of(token)));

        time.advance(Duration.ofSeconds(1));

        assertEquals(TokenCheck.INVALID, issuer.verify(Optional.of(token)));
        assertEquals(4002, open(Place.HEADER, token).closed().code());
    }

    @Test
    void aRotatedKeyInvalidatesAccessTokensOnly() {
        String access = issuer.accessToken();
        String refresh = issuer.refreshToken();

        issuer.rotateKey();

        assertEquals(TokenCheck.INVALID, issuer.verify(Optional.of(access)));
        assertEquals(200, renew(refresh).statusCode());
    }

    @Test
    void aCallWithoutAValidTokenIsAnswered401() {
        assertEquals(401, call());
        assertEquals(401, call("Authorization", "Bearer " + issuer.expiredToken()));
        assertEquals(401, call("Authorization", "Bearer " + issuer.tokenForTenant("other")));
        assertEquals(401, call("Authorization", "Basic " + issuer.accessToken()));
        assertEquals(200, call("Authorization", "bearer " + issuer.accessToken()));
    }

    @Test
    void credentialsGetATokenThatOpensASocket() {
        HttpResponse<String> response = token(CREDENTIALS);

        assertEquals(200, response.statusCode());
        assertTrue(response.body().contains("\"token_type\":\"Bearer\",\"expires_in\":900"), response.body());
        open(Place.SUBPROTOCOL, field(response, "access_token")).send("in");
        assertEquals("in", soon(server.messages().nth(1)));
        assertEquals(1, issuer.issuedCount());
    }

    @Test
    void aRefreshTokenIsUsedOnce() {
        String first = field(token(CREDENTIALS), "refresh_token");

        HttpResponse<String> renewed = renew(first);
        assertEquals(200, renewed.statusCode());
        assertNotEquals(first, field(renewed, "refresh_token"));
        assertEquals(401, renew(first).statusCode());
        assertEquals(200, renew(field(renewed, "refresh_token")).statusCode());
        assertEquals(3, issuer.issuedCount());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "grant_type=",
                "grant_type=password",
                "grant_type=client_credentials",
                "grant_type=client_credentials&client_id=example-client",
                "grant_type=refresh_token",
                "%%%&&&="
            })
    void anIncompleteTokenRequestIsAnswered400(String form) {
        assertEquals(400, token(form).statusCode());
        assertEquals(0, issuer.issuedCount());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grant_type=client_credentials&client_id=example-client&client_secret=wrong",
                "grant_type=client_credentials&client_id=wrong&client_secret=example-secret",
                "grant_type=refresh_token&refresh_token=wrong"
            })
    void wrongCredentialsAreAnswered401(String form) {
        assertEquals(401, token(form).statusCode());
        assertEquals(0, issuer.issuedCount());
    }

    @Test
    void tokensAreIssuedByPostOnly() {
        assertEquals(405, Http.get(server.http("/connect/token")).statusCode());
    }

    @Test
    void theTokenEndpointFollowsTheScriptToo() {
        server.script().on("/connect/token", Answer.status(503));

        assertEquals(503, token(CREDENTIALS).statusCode());
        assertEquals(200, token(CREDENTIALS).statusCode());
        assertEquals(1, issuer.issuedCount());
    }

    private TestSocket open(Place place, String token) {
        return switch (place) {
            case SUBPROTOCOL ->
                TestSocket.open(server.ws("/doc"), builder -> builder.subprotocols("wiresocket", token));
            case QUERY -> TestSocket.open(server.ws("/doc?token=" + token));
            case HEADER ->
                TestSocket.open(server.ws("/doc"), builder -> builder.header("Authorization", "Bearer " + token));
        };
    }

    private int call(String... headers) {
        return Http.get(server.http("/api"), headers).statusCode();
    }

    private HttpResponse<String> token(String form) {
        return Http.post(server.http("/connect/token"), form);
    }

    private HttpResponse<String> renew(String refreshToken) {
        return token("grant_type=refresh_token&refresh_token=" + refreshToken);
    }

    private static String field(HttpResponse<String> response, String name) {
        Matcher field = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(response.body());
        assertTrue(field.find(), response.body());
        return field.group(1);
    }
}
