// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * WireSocket dashboard API errors.
 *
 * <p>The codes of the domain {@code dashboard} in the catalog {@code wiresocket}, in the catalog's order.
 *
 * <p><b>400-499, if not listed.</b> The server rejected the request. Change the request. The same one would be rejected
 * again. Remedy: give up. Who must act: developer.
 *
 * <p><b>500-599, if not listed.</b> The server failed to process the request. Retry once or twice, if the request can
 * safely be sent twice. Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms), at
 * most 2 times, if the request may be sent twice. Who must act: client, operator.
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public enum DashboardError implements ErrorCode {
    /**
     * <b>400 Bad Request.</b> A parameter such as grant_type, client_id or documentName is missing or malformed.
     *
     * <p>Fix the request. It is never retried automatically.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    BAD_REQUEST,

    /**
     * <b>401 Unauthorized.</b> The API key or token is missing or invalid.
     *
     * <p>Check client_id and client_secret, and authenticate again if needed. If this happens again, the credentials
     * are wrong.
     *
     * <p>Remedy: refresh, at most once. Who must act: client, developer.
     *
     * @see <a href="https://docs.wiresocket.com/authentication">Unauthorized</a>
     */
    UNAUTHORIZED,

    /**
     * <b>403 Forbidden.</b> The account is not allowed to do this.
     *
     * <p>Check that the plan includes the feature. If it does, contact support.
     *
     * <p>Remedy: give up. Who must act: account-owner.
     */
    FORBIDDEN,

    /**
     * <b>429 Too Many Requests.</b> The rate limit of the management API was exceeded; the request was not processed.
     *
     * <p>Retry with exponential backoff, never sooner than Retry-After says, and send nothing in between.
     *
     * <p>Remedy: retry, backoff management (1 s x 2^n, at most 1 min, equal jitter). Who must act: client.
     */
    TOO_MANY_REQUESTS,

    /**
     * <b>503 Service Unavailable.</b> The dashboard is under maintenance; the request was not processed.
     *
     * <p>Use the dataplane directly with a cached JWT, and watch the status page.
     *
     * <p>Remedy: redirect to the endpoint dataplane, hints are ignored. Who must act: client, operator.
     *
     * @see <a href="https://status.wiresocket.com">Service Unavailable</a>
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
        return DashboardErrorData.DOMAIN.lookup(code);
    }

    /**
     * {@return the constant with this number, or empty if the catalog lists none}
     *
     * @param code the code as it was received
     */
    public static Optional<DashboardError> find(int code) {
        return lookup(code) instanceof DashboardError found ? Optional.of(found) : Optional.empty();
    }

    /**
     * {@return the code with this text, compared exactly, or an {@link dev.recourse.engine.UnknownCode} if the catalog
     * lists none}
     *
     * @param code the code as it was received
     */
    public static ErrorCode lookup(String code) {
        return DashboardErrorData.DOMAIN.lookup(code);
    }

    /**
     * {@return the constant with this text, compared exactly, or empty if the catalog lists none}
     *
     * @param code the code as it was received
     */
    public static Optional<DashboardError> find(String code) {
        return lookup(code) instanceof DashboardError found ? Optional.of(found) : Optional.empty();
    }

    /** {@return the domain of these codes} */
    public static Domain codes() {
        return DashboardErrorData.DOMAIN;
    }

    /** {@return the hosts that use these codes, as the catalog lists them; no decision depends on them} */
    public static List<String> hosts() {
        return List.of("api.wiresocket.com");
    }

    @Override
    public Domain domain() {
        return DashboardErrorData.DOMAIN;
    }

    @Override
    public CodeInfo info() {
        return DashboardErrorData.INFOS.get(ordinal());
    }
}
