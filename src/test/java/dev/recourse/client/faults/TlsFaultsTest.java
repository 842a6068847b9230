package dev.recourse.client.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.transport.WebSocketTransport;
import dev.recourse.testkit.CertificateAuthority;
import dev.recourse.testkit.ServerCertificate;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TlsFaultsTest extends FaultRun {

    private static final CertificateAuthority AUTHORITY = CertificateAuthority.create();
    private static final WebSocketTransport TRUSTING =
            TransportUnderTest.HERE.transport(Optional.of(AUTHORITY.sslContext()));

    TlsFaultsTest(Servers kind) {
        super(kind);
    }

    private FaultServer open(ServerCertificate identity) {
        FaultServer server = server(Optional.of(identity));
        trial.open(() -> server.ws("/doc"), builder -> builder.transport(TRUSTING));
        return server;
    }

    @Test
    void aValidCertificateIsAccepted() {
        open(AUTHORITY.issue("localhost"));

        trial.expect("connected");
        trial.socket().send("secret");
        trial.expect("text secret");
    }

    @Test
    void anUntrustedCertificateIsGivenUp() {
        FaultServer server = open(CertificateAuthority.create().issue("localhost"));

        trial.expect("give-up transport/tls opening not-recoverable");
        assertEquals(0, server.handshakes());
    }

    @Test
    void aCertificateOfAnotherHostIsGivenUp() {
        FaultServer server = open(AUTHORITY.issue("elsewhere.example", "127.0.0.2"));

        trial.expect("give-up transport/tls opening not-recoverable");
        assertEquals(0, server.handshakes());
    }

    @Test
    void anExpiredCertificateIsGivenUp() {
        FaultServer server = open(AUTHORITY.issueExpired("localhost"));

        trial.expect("give-up transport/tls opening not-recoverable");
        assertEquals(0, server.handshakes());
    }

    @Test
    void aServerWithoutTlsIsGivenUp() {
        FaultServer server = server();
        trial.open(
                () -> URI.create("wss://localhost:" + server.port() + "/doc"), builder -> builder.transport(TRUSTING));

        trial.expect("give-up transport/tls opening not-recoverable");
    }

    @Test
    void aResetUnderTlsIsRetried() {
        FaultServer server = open(AUTHORITY.issue("localhost"));
        trial.expect("connected");

        server.reset(1);

        trial.waitsAfter("retry close/1006");
        trial.expect("connected");
    }
}
