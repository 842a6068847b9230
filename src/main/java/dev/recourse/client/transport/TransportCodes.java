package dev.recourse.client.transport;

import dev.recourse.client.KnownFailure;
import dev.recourse.client.io.AddressText;
import dev.recourse.client.io.ErrorText;
import dev.recourse.client.io.Stages;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/**
 * Maps JDK exceptions to codes of the transport domain.
 *
 * <p>A catalog may list fewer codes than {@code standard.yaml}: what it lacks is fed under the code that is nearest to
 * it, for instance {@link #UNREACHABLE} instead of {@link #NOT_SENT}.
 */
public final class TransportCodes {

    /** No connection could be made, so that the server received nothing. */
    public static final String NOT_SENT = "not-sent";
    /** A connection that ended before a response. */
    public static final String UNREACHABLE = "unreachable";

    public static final String TIMEOUT = "timeout";
    /** A ping without an answer. */
    public static final String SILENT = "silent";
    /** A handshake that was answered with a status below 400 other than 101. */
    public static final String NOT_UPGRADED = "not-upgraded";
    /** A message that exceeds the client's own limit. */
    public static final String TOO_LARGE = "too-large";

    public static final String TLS = "tls";
    /** A token request whose outcome is unknown. */
    public static final String REFRESH_UNKNOWN = "refresh-unknown";
    /** A renewal, of a token or something else, that failed in a way that has no code. It is always given up. */
    public static final String REFRESH_FAILED = "refresh-failed";
    /** A request that cannot be sent, for instance because of a bad address. It is always given up. */
    public static final String REQUEST_INVALID = "request-invalid";
    /** A redirect to an endpoint that the application did not name. It is always given up. */
    public static final String ENDPOINT_UNKNOWN = "endpoint-unknown";

    private TransportCodes() {}

    /** The code of an attempt that failed with this error. */
    public static String codeOf(Throwable error) {
        Throwable cause = Stages.cause(error);
        if (wasNeverSent(cause)) {
            return isUntrusted(cause) ? TLS : NOT_SENT;
        }
        if (cause instanceof HttpTimeoutException
                || cause instanceof SocketTimeoutException
                || cause instanceof TimeoutException) {
            return TIMEOUT;
        }
        return isUntrusted(cause) ? TLS : UNREACHABLE;
    }

    /** The failure of an attempt that ended with this error. */
    public static Failure failure(Throwable error, Domain transport) {
        return failure(codeOf(error), transport).withSent(!wasNeverSent(error));
    }

    /** The failure of an attempt at this address, which its context names without secrets. */
    public static Failure failure(Throwable error, URI address, Domain transport) {
        return failure(error, transport).withContext(context(error, address));
    }

    /** The address and the cause of an attempt that failed there, without secrets: {@code wss://host/ws: timed out}. */
    public static String context(Throwable error, URI address) {
        return AddressText.of(address) + ": " + ErrorText.of(error);
    }

    /** The failure with this code, or with {@link #UNREACHABLE} for a {@link #NOT_SENT} that is not listed. */
    public static Failure failure(String code, Domain transport) {
        return failure(code, transport, transport.lookup(code.equals(NOT_SENT) ? UNREACHABLE : code));
    }

    /** The failure with this code, or with the other one if the catalog does not list it. */
    public static Failure failure(String code, Domain transport, ErrorCode otherwise) {
        ErrorCode found = transport.lookup(code);
        return (found.isListed() ? found : otherwise).failed();
    }

    /** Whether the request was certainly not sent, because there was no connection yet. */
    public static boolean wasNeverSent(Throwable error) {
        Throwable cause = Stages.cause(error);
        return cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof NoRouteToHostException
                || cause instanceof UnknownHostException
                || cause instanceof UnresolvedAddressException
                || cause instanceof SSLHandshakeException;
    }

    /**
     * The error of a request that certainly never left, as one whose type says so.
     *
     * @param error of any type
     */
    public static Throwable neverSent(Throwable error) {
        if (wasNeverSent(error)) {
            return error;
        }
        return (codeOf(error).equals(TLS)
                        ? new SSLHandshakeException(error.getMessage())
                        : new ConnectException(error.getMessage()))
                .initCause(error);
    }

    /** The failure of a session whose token source failed with this error. */
    public static Failure ofToken(Throwable error, Domain transport) {
        Throwable cause = Stages.cause(error);
        if (cause instanceof KnownFailure known) {
            return known.failure();
        }
        if (!isOfTheNetwork(cause)) {
            return refreshFailed(transport);
        }
        return codeOf(cause).equals(TIMEOUT) ? failure(REFRESH_UNKNOWN, transport) : failure(cause, transport);
    }

    /** The failure that this error stands for; empty if it is neither a {@link KnownFailure} nor of the network. */
    public static Optional<Failure> known(Throwable error, Domain transport) {
        Throwable cause = Stages.cause(error);
        if (cause instanceof KnownFailure known) {
            return Optional.of(known.failure());
        }
        return isOfTheNetwork(cause) ? Optional.of(failure(cause, transport)) : Optional.empty();
    }

    /** The failure of a session for which the application could not obtain something again, with this error. */
    public static Failure ofRefresh(Throwable error, Domain transport) {
        return known(error, transport).orElseGet(() -> refreshFailed(transport));
    }

    /** A refresh that failed in a way that has no code, or that the application has no means for. */
    public static Failure refreshFailed(Domain transport) {
        return transport.lookup(REFRESH_FAILED).failed();
    }

    private static boolean isOfTheNetwork(Throwable cause) {
        return cause instanceof IOException
                || cause instanceof UnresolvedAddressException
                || cause instanceof TimeoutException;
    }

    /** Whether TLS failed, unless the connection was lost meanwhile, which does not mean that a certificate is bad. */
    private static boolean isUntrusted(Throwable error) {
        return error instanceof SSLException && !wasCut(error);
    }

    private static boolean wasCut(Throwable error) {
        return Stages.chain(error).anyMatch(cause -> cause instanceof EOFException || cause instanceof SocketException);
    }
}
