package dev.recourse.client;

import dev.recourse.engine.Domain;
import dev.recourse.engine.Failure;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/** Reads what the JDK throws where there was no answer into the codes of the transport domain. */
final class TransportCodes {

    static final String UNREACHABLE = "unreachable";
    static final String TIMEOUT = "timeout";
    static final String TLS = "tls";
    /** A token request whose outcome nobody knows. */
    static final String REFRESH_UNKNOWN = "refresh-unknown";
    /** A token source that failed in a way no catalog names; no policy recovers from it. */
    static final String REFRESH_FAILED = "refresh-failed";
    /** A request that cannot be made at all: a bad address, say. No policy recovers from it. */
    static final String REQUEST_INVALID = "request-invalid";
    /** A redirect to an endpoint that the application did not name. No policy recovers from it. */
    static final String ENDPOINT_UNKNOWN = "endpoint-unknown";

    private TransportCodes() {}

    /** The code for an attempt that failed with this; what is not known otherwise is an answer that cannot be read. */
    static String codeOf(Throwable error) {
        Throwable cause = Stages.cause(error);
        if (cause instanceof HttpTimeoutException
                || cause instanceof SocketTimeoutException
                || cause instanceof TimeoutException) {
            return TIMEOUT;
        }
        if (cause instanceof SSLException) {
            return wasCut(cause) ? UNREACHABLE : TLS;
        }
        return UNREACHABLE;
    }

    /** Whether there was no connection yet that a request could have been sent on. */
    static boolean wasNeverSent(Throwable error) {
        Throwable cause = Stages.cause(error);
        return cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof SSLHandshakeException;
    }

    /** What a token source's error means to the session that needed the token. */
    static Failure ofToken(Throwable error, Domain transport) {
        Throwable cause = Stages.cause(error);
        if (cause instanceof KnownFailure known) {
            return known.failure();
        }
        if (!isOfTheNetwork(cause)) {
            return transport.lookup(REFRESH_FAILED).failed();
        }
        String code = codeOf(cause);
        boolean unknown = code.equals(TIMEOUT) && !wasNeverSent(cause);
        return transport.lookup(unknown ? REFRESH_UNKNOWN : code).failed();
    }

    /** What a locator's error means to the session that asked it; empty if it is no error of the network. */
    static Optional<Failure> ofLocator(Throwable error, Domain transport) {
        Throwable cause = Stages.cause(error);
        if (cause instanceof KnownFailure known) {
            return Optional.of(known.failure());
        }
        return isOfTheNetwork(cause)
                ? Optional.of(transport.lookup(codeOf(cause)).failed())
                : Optional.empty();
    }

    private static boolean isOfTheNetwork(Throwable cause) {
        return cause instanceof IOException
                || cause instanceof UnresolvedAddressException
                || cause instanceof TimeoutException;
    }

    /** Whether the peer left during the TLS handshake, which says nothing about certificates. */
    private static boolean wasCut(Throwable error) {
        for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof EOFException || cause instanceof SocketException) {
                return true;
            }
        }
        return false;
    }
}
