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

class CertificateAuthorityTest {
    private static final CertificateAuthority AUTHORITY = CertificateAuthority.create();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().sslContext(AUTHORITY.sslContext()).build();

    private static int get(ServerCertificate certificate, String host) throws IOException, InterruptedException {
        try (ScriptedServer server = ScriptedServer.startSecure(certificate)) {
            URI url = URI.create("https://" + host + ":" + server.port() + "/");
            return CLIENT.send(HttpRequest.newBuilder(url).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @Test
    void aCertificateOfATrustedAuthorityIsAccepted() throws Exception {
        ServerCertificate certificate = AUTHORITY.issue("localhost", "127.0.0.1", "::1");

        assertEquals(200, get(certificate, "localhost"));
        assertEquals(200, get(certificate, "127.0.0.1"));
    }

    @Test
    void aWrongCertificateIsRejected() {
        assertThrows(
                SSLHandshakeException.class,
                () -> get(CertificateAuthority.create().issue("127.0.0.1"), "127.0.0.1"));
        assertThrows(SSLHandshakeException.class, () -> get(AUTHORITY.issueExpired("127.0.0.1"), "127.0.0.1"));
        assertThrows(SSLHandshakeException.class, () -> get(AUTHORITY.issue("elsewhere.example"), "127.0.0.1"));
    }
}
