package dev.recourse.client.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.recourse.client.support.TestPolicy;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Protocol;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransportCodesTest {

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("not-sent", new ConnectException()),
                Arguments.of("not-sent", new ConnectException().initCause(new UnresolvedAddressException())),
                Arguments.of("not-sent", new UnresolvedAddressException()),
                Arguments.of("not-sent", new UnknownHostException("nobody.invalid")),
                Arguments.of("not-sent", new NoRouteToHostException("No route to host")),
                Arguments.of("not-sent", new HttpConnectTimeoutException("slow")),
                Arguments.of("not-sent", new SSLHandshakeException("left").initCause(new EOFException())),
                Arguments.of("unreachable", new SocketException("Connection reset")),
                Arguments.of("unreachable", new IOException("HTTP/1.1 header parser received no bytes")),
                Arguments.of("unreachable", new SSLException("reset", new SocketException("Connection reset"))),
                Arguments.of("timeout", new HttpTimeoutException("slow")),
                Arguments.of("timeout", new SocketTimeoutException("slow")),
                Arguments.of("tls", new SSLHandshakeException("bad").initCause(new CertificateException())),
                Arguments.of("tls", new SSLException("not TLS")),
                Arguments.of("unreachable", new NumberFormatException("For input string: \"abc\"")));
    }

    @Test
    void anErrorOfARequestThatNeverLeftSaysSo() {
        IOException slow = new SocketTimeoutException("slow");
        UnknownHostException unknown = new UnknownHostException("nobody.invalid");

        assertEquals("not-sent", TransportCodes.codeOf(TransportCodes.neverSent(slow)));
        assertSame(slow, TransportCodes.neverSent(slow).getCause());
        assertEquals("tls", TransportCodes.codeOf(TransportCodes.neverSent(new SSLException("not TLS"))));
        assertSame(unknown, TransportCodes.neverSent(unknown));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultHasACode(String code, Throwable fault) {
        assertEquals(code, TransportCodes.codeOf(fault));
        assertEquals(code, TransportCodes.codeOf(new CompletionException(new ExecutionException(fault))));
    }

    static Stream<Arguments> sendings() {
        return Stream.of(
                Arguments.of(true, new ConnectException()),
                Arguments.of(true, new HttpConnectTimeoutException("slow")),
                Arguments.of(true, new NoRouteToHostException("No route to host")),
                Arguments.of(true, new UnknownHostException("nobody.invalid")),
                Arguments.of(true, new UnresolvedAddressException()),
                Arguments.of(true, new SSLHandshakeException("bad")),
                Arguments.of(false, new HttpTimeoutException("slow")),
                Arguments.of(false, new SSLException("bad record")),
                Arguments.of(false, new SocketException("Connection reset")));
    }

    @ParameterizedTest
    @MethodSource("sendings")
    void whatWasNeverSentIsKnown(boolean neverSent, Throwable fault) {
        assertEquals(neverSent, TransportCodes.wasNeverSent(new CompletionException(fault)));
    }

    @ParameterizedTest
    @ValueSource(classes = {SocketTimeoutException.class, HttpTimeoutException.class})
    void aWrappedTimeOutOfATokenRequestIsAnUnknownOutcome(Class<?> kind) {
        IOException fault = kind == SocketTimeoutException.class
                ? new SocketTimeoutException("slow")
                : new HttpTimeoutException("slow");

        Failure failure = TransportCodes.ofToken(new UncheckedIOException(fault), TestPolicy.QUICK.domain("transport"));

        assertEquals("refresh-unknown", failure.code().code());
    }

    @Test
    void aTokenRequestThatWasNeverSentHasAKnownOutcome() {
        Failure failure =
                TransportCodes.ofToken(new HttpConnectTimeoutException("slow"), TestPolicy.QUICK.domain("transport"));

        assertEquals("not-sent", failure.code().code());
    }

    @ParameterizedTest
    @MethodSource("sendings")
    void aFailureSaysWhetherItWasSentUnderAnyCode(boolean neverSent, Throwable fault) {
        Domain few =
                Domain.of("answers", Protocol.PLAIN, List.of(CodeInfo.of("unreachable", "UNREACHABLE", "Unreachable")));

        assertEquals(
                neverSent,
                !TransportCodes.failure(new CompletionException(fault), few).isSent());
    }

    @Test
    void whatACatalogLacksIsNamedByTheNearestCode() {
        Domain few = Domain.of(
                "transport", Protocol.PLAIN, List.of(CodeInfo.of("unreachable", "UNREACHABLE", "Unreachable")));

        assertEquals(
                "unreachable",
                TransportCodes.failure(new ConnectException(), few).code().code());
        assertEquals(
                "timeout",
                TransportCodes.failure(new HttpTimeoutException("slow"), few)
                        .code()
                        .code());
        assertSame(
                few.lookup("unreachable"),
                TransportCodes.failure("silent", few, few.lookup("unreachable")).code());
    }
}
