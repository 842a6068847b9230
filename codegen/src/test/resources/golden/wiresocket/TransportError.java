// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Requests that got no answer.
 *
 * <p>The codes of the domain {@code transport} in the catalog {@code wiresocket}, in the catalog's order.
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public enum TransportError implements ErrorCode {
    /**
     * <b><code>not-sent</code> Not Sent.</b> No connection could be made: the host name was not found, there was no
     * route, or the connection was refused or not made in time. The request was never sent.
     *
     * <p>Retry with backoff, whatever the method, because the server received nothing.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms). Who must act:
     * client, operator.
     */
    NOT_SENT,

    /**
     * <b><code>unreachable</code> Unreachable.</b> The connection was reset or ended before an answer arrived.
     *
     * <p>Retry with backoff, if the request can safely be sent twice.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms), if the request may
     * be sent twice. Who must act: client, operator.
     */
    UNREACHABLE,

    /**
     * <b><code>timeout</code> Timeout.</b> No answer arrived within the client's timeout.
     *
     * <p>Retry with backoff, if the request can safely be sent twice.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms), if the request may
     * be sent twice. Who must act: client, operator.
     */
    TIMEOUT,

    /**
     * <b><code>silent</code> Silent.</b> The server did not answer a ping, so the client ended the connection.
     *
     * <p>Reconnect with backoff.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms), if the request may
     * be sent twice. Who must act: client, operator.
     */
    SILENT,

    /**
     * <b><code>not-upgraded</code> Not Upgraded.</b> A WebSocket handshake got an HTTP status below 400 other than 101,
     * for instance with a proxy's page or a redirect to a login page.
     *
     * <p>Retry with backoff. If this continues, check the address and what lies between the client and the server.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms), if the request may
     * be sent twice. Who must act: client, operator.
     */
    NOT_UPGRADED,

    /**
     * <b><code>too-large</code> Too Large.</b> The client refused a message that exceeds its own limit.
     *
     * <p>Raise the client's limit, or send smaller messages from the server.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    TOO_LARGE,

    /**
     * <b><code>tls</code> TLS Failure.</b> The server could not prove its identity.
     *
     * <p>Check the certificate, the host name and the clock. Never connect without verification.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    TLS,

    /**
     * <b><code>refresh-unknown</code> Refresh Outcome Unknown.</b> A request for a new token got no answer, so the old
     * refresh token may already be used up.
     *
     * <p>Obtain a token in another way, once. Never send the same refresh token again, because that can look like
     * theft.
     *
     * <p>Remedy: refresh, at most once. Who must act: client.
     */
    REFRESH_UNKNOWN,

    /**
     * <b><code>refresh-failed</code> Refresh Failed.</b> A token, or something else that had to be refreshed, could not
     * be obtained, and no code says why.
     *
     * <p>Check the application's token source, or the action that it set for this refresh.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    REFRESH_FAILED,

    /**
     * <b><code>request-invalid</code> Request Invalid.</b> The client refused to send the request, because it is
     * malformed or forbidden.
     *
     * <p>Fix the program that creates it.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    REQUEST_INVALID,

    /**
     * <b><code>endpoint-unknown</code> Endpoint Unknown.</b> A redirect names an endpoint that the application has not
     * configured.
     *
     * <p>Configure the endpoint where the client is built.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    ENDPOINT_UNKNOWN;

    /**
     * {@return the code with this text, compared exactly, or an {@link dev.recourse.engine.UnknownCode} if the catalog
     * lists none}
     *
     * @param code the code as it was received
     */
    public static ErrorCode lookup(String code) {
        return TransportErrorData.DOMAIN.lookup(code);
    }

    /**
     * {@return the constant with this text, compared exactly, or empty if the catalog lists none}
     *
     * @param code the code as it was received
     */
    public static Optional<TransportError> find(String code) {
        return lookup(code) instanceof TransportError found ? Optional.of(found) : Optional.empty();
    }

    /** {@return the domain of these codes} */
    public static Domain codes() {
        return TransportErrorData.DOMAIN;
    }

    @Override
    public Domain domain() {
        return TransportErrorData.DOMAIN;
    }

    @Override
    public CodeInfo info() {
        return TransportErrorData.INFOS.get(ordinal());
    }
}
