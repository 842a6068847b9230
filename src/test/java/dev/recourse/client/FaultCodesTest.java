package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FaultCodesTest {

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("unreachable", new ConnectException()),
                Arguments.of("unreachable", new ConnectException().initCause(new UnresolvedAddressException())),
                Arguments.of("unreachable", new UnresolvedAddressException()),
                Arguments.of("unreachable", new SocketException("Connection reset")),
                Arguments.of("unreachable", new IOException("HTTP/1.1 header parser received no bytes")),
                Arguments.of("unreachable", new SSLHandshakeException("left").initCause(new EOFException())),
                Arguments.of("unreachable", new SSLException("reset", new SocketException("Connection reset"))),
                Arguments.of("timeout", new HttpConnectTimeoutException("slow")),
                Arguments.of("timeout", new SocketTimeoutException("slow")),
                Arguments.of("tls", new SSLHandshakeException("bad").initCause(new CertificateException())),
                Arguments.of("tls", new SSLException("not TLS")),
                Arguments.of("unreachable", new NumberFormatException("For input string: \"abc\"")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultHasACode(String code, Throwable fault) {
        assertEquals(code, Faults.codeOf(fault));
        assertEquals(code, Faults.codeOf(new CompletionException(new ExecutionException(fault))));
    }
}
