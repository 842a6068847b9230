package dev.recourse.client.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorTextTest {

    static Stream<Arguments> errors() {
        return Stream.of(
                Arguments.of("Connection refused", new ConnectException("Connection refused")),
                Arguments.of("Connection refused", new CompletionException(new ConnectException("Connection refused"))),
                Arguments.of("PKIX path building failed", new SSLHandshakeException("PKIX path building failed")),
                Arguments.of("reset", new IOException(null, new IOException("reset"))),
                Arguments.of("the host is unknown", new UnknownHostException("hush.example")),
                Arguments.of("the host is unknown", new ConnectException().initCause(new UnresolvedAddressException())),
                Arguments.of("ConnectException", new ConnectException().initCause(new ClosedChannelException())),
                Arguments.of("IllegalStateException", new IllegalStateException("hush")),
                Arguments.of("Invalid status line", new ProtocolException("Invalid status line: \"hush\"")),
                Arguments.of("cannot read … now", new IOException("cannot read https://h/?token=hush now")),
                Arguments.of("sent to … …", new IOException("sent to hush@host /a?hush")));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void anErrorIsShownWithoutSecrets(String shown, Throwable error) {
        assertEquals(shown, ErrorText.of(error));
    }

    @Test
    void aLongMessageIsCut() {
        assertTrue(ErrorText.of(new IOException("x".repeat(5_000))).length() <= 200);
    }
}
