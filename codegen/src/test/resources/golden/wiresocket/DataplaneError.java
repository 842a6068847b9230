// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * WireSocket dataplane HTTP errors, discovery included.
 *
 * <p>The codes of the domain {@code dataplane} in the catalog {@code wiresocket}, in the catalog's order.
 *
 * <p><b>400-499, if not listed.</b> The server rejected the request. Change the request. The same one would be rejected
 * again. Remedy: give up. Who must act: developer.
 *
 * <p><b>500-599, if not listed.</b> The server failed to process the request. Retry once or twice, if the request can
 * safely be sent twice. Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms), at
 * most 2 times, if the request may be sent twice. Who must act: client, operator.
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public enum DataplaneError implements ErrorCode {
    /**
     * <b>400 Bad Request.</b> The documentName is missing.
     *
     * <p>Add documentName to the query string.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    BAD_REQUEST,

    /**
     * <b>401 Unauthorized.</b> The JWT is missing or invalid.
     *
     * <p>Authenticate again, then send the request with a fresh token.
     *
     * <p>Remedy: refresh. Who must act: client.
     */
    UNAUTHORIZED,

    /**
     * <b>429 Too Many Requests.</b> The rate limit of the dataplane was exceeded; the request was not processed.
     *
     * <p>Wait as long as Retry-After says, usually 60 seconds, and use exponential backoff.
     *
     * <p>Remedy: retry, backoff management (1 s x 2^n, at most 1 min, equal jitter). Who must act: client.
     */
    TOO_MANY_REQUESTS,

    /**
     * <b>503 Service Unavailable.</b> The node is degraded or overloaded; the request was not processed.
     *
     * <p>Retry with backoff, never sooner than Retry-After says.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms). Who must act:
     * client.
     */
    SERVICE_UNAVAILABLE,

    /**
     * <b>408 Request Timeout.</b> The server did not receive the complete request in time.
     *
     * <p>Retry with backoff, if the request can safely be sent twice.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms), if the request may
     * be sent twice. Who must act: client.
     */
    REQUEST_TIMEOUT,

    /**
     * <b>425 Too Early.</b> The server is unwilling to process a request that might be replayed (RFC 8470).
     *
     * <p>Retry with backoff, if the request can safely be sent twice.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms), if the request may
     * be sent twice. Who must act: client.
     */
    TOO_EARLY,

    /**
     * <b>500 Internal Server Error.</b> The server encountered an unexpected condition.
     *
     * <p>Retry with backoff, if the request can safely be sent twice.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms), if the request may
     * be sent twice. Who must act: client, operator.
     */
    INTERNAL_SERVER_ERROR,

    /**
     * <b>502 Bad Gateway.</b> A gateway received an invalid response from the server behind it.
     *
     * <p>Retry with backoff, if the request can safely be sent twice.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms), if the request may
     * be sent twice. Who must act: client, operator.
     */
    BAD_GATEWAY,

    /**
     * <b>504 Gateway Timeout.</b> A gateway received no response in time from the server behind it.
     *
     * <p>Retry with backoff, if the request can safely be sent twice.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms), if the request may
     * be sent twice. Who must act: client, operator.
     */
    GATEWAY_TIMEOUT,

    /**
     * <b>520 Origin Error.</b> A content delivery network received an empty or unexpected response from the server
     * behind it.
     *
     * <p>Retry with backoff, if the request can safely be sent twice.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms), if the request may
     * be sent twice. Who must act: client, operator.
     */
    ORIGIN_ERROR,

    /**
     * <b>521 Origin Down.</b> The server behind a content delivery network refused the connection.
     *
     * <p>Retry with backoff, if the request can safely be sent twice.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms), if the request may
     * be sent twice. Who must act: client, operator.
     */
    ORIGIN_DOWN,

    /**
     * <b>522 Origin Connect Timeout.</b> A content delivery network could not connect in time to the server behind it.
     *
     * <p>Retry with backoff, if the request can safely be sent twice.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms), if the request may
     * be sent twice. Who must act: client, operator.
     */
    ORIGIN_CONNECT_TIMEOUT,

    /**
     * <b>523 Origin Unreachable.</b> A content delivery network found no route to the server behind it.
     *
     * <p>Retry with backoff, if the request can safely be sent twice.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms), if the request may
     * be sent twice. Who must act: client, operator.
     */
    ORIGIN_UNREACHABLE,

    /**
     * <b>524 Origin Timeout.</b> A content delivery network received no response in time from the server behind it.
     *
     * <p>Retry with backoff, if the request can safely be sent twice.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms), if the request may
     * be sent twice. Who must act: client, operator.
     */
    ORIGIN_TIMEOUT,

    /**
     * <b>525 Origin TLS Handshake.</b> The TLS handshake between a content delivery network and the server behind it
     * failed.
     *
     * <p>Retry with backoff, if the request can safely be sent twice.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms), if the request may
     * be sent twice. Who must act: client, operator.
     */
    ORIGIN_TLS_HANDSHAKE,

    /**
     * <b>526 Origin Certificate.</b> A content delivery network could not verify the certificate of the server behind
     * it.
     *
     * <p>Retry with backoff, if the request can safely be sent twice.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms), if the request may
     * be sent twice. Who must act: client, operator.
     */
    ORIGIN_CERTIFICATE,

    /**
     * <b>527 Origin Interrupted.</b> The connection between a content delivery network and the server behind it was
     * interrupted.
     *
     * <p>Retry with backoff, if the request can safely be sent twice.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms), if the request may
     * be sent twice. Who must act: client, operator.
     */
    ORIGIN_INTERRUPTED,

    /**
     * <b>530 Origin Not Found.</b> A content delivery network could not find the server behind it.
     *
     * <p>Retry with backoff, if the request can safely be sent twice.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms), if the request may
     * be sent twice. Who must act: client, operator.
     */
    ORIGIN_NOT_FOUND;

    /**
     * {@return the code with this number, or an {@link dev.recourse.engine.UnknownCode} if the catalog lists none}
     *
     * @param code the code as it was received
     */
    public static ErrorCode lookup(int code) {
        return DataplaneErrorData.DOMAIN.lookup(code);
    }

    /**
     * {@return the constant with this number, or empty if the catalog lists none}
     *
     * @param code the code as it was received
     */
    public static Optional<DataplaneError> find(int code) {
        return lookup(code) instanceof DataplaneError found ? Optional.of(found) : Optional.empty();
    }

    /**
     * {@return the code with this text, compared exactly, or an {@link dev.recourse.engine.UnknownCode} if the catalog
     * lists none}
     *
     * @param code the code as it was received
     */
    public static ErrorCode lookup(String code) {
        return DataplaneErrorData.DOMAIN.lookup(code);
    }

    /**
     * {@return the constant with this text, compared exactly, or empty if the catalog lists none}
     *
     * @param code the code as it was received
     */
    public static Optional<DataplaneError> find(String code) {
        return lookup(code) instanceof DataplaneError found ? Optional.of(found) : Optional.empty();
    }

    /** {@return the domain of these codes} */
    public static Domain codes() {
        return DataplaneErrorData.DOMAIN;
    }

    /** {@return the hosts that use these codes, as the catalog lists them; no decision depends on them} */
    public static List<String> hosts() {
        return List.of("ws.wiresocket.com");
    }

    @Override
    public Domain domain() {
        return DataplaneErrorData.DOMAIN;
    }

    @Override
    public CodeInfo info() {
        return DataplaneErrorData.INFOS.get(ordinal());
    }
}
