package dev.recourse.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

class AuthorityTest {
    private static final Authority AUTHORITY = Authority.create();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().sslContext(AUTHORITY.trusted()).build();

    private static int ask(Identity identity, String host) throws IOException, InterruptedException {
        try (ScriptedServer server = ScriptedServer.startSecure(identity)) {
            URI address = URI.create("https://" + host + ":" + server.port() + "/");
            return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @Test
    void aTrustedIdentityIsBelieved() throws Exception {
        Identity identity = AUTHORITY.issue("localhost", "127.0.0.1", "::1");

        assertEquals(200, ask(identity, "localhost"));
        assertEquals(200, ask(identity, "127.0.0.1"));
    }

    @Test
    void whatIsWrongIsNotBelieved() {
        assertThrows(SSLHandshakeException.class, () -> ask(Authority.create().issue("127.0.0.1"), "127.0.0.1"));
        assertThrows(SSLHandshakeException.class, () -> ask(AUTHORITY.expired("127.0.0.1"), "127.0.0.1"));
        assertThrows(SSLHandshakeException.class, () -> ask(AUTHORITY.issue("elsewhere.example"), "127.0.0.1"));
    }
}
