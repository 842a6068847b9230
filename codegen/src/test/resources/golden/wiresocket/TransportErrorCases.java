// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import javax.annotation.processing.Generated;

/**
 * A method for each {@link TransportError}, all abstract: adding a code to the catalog breaks the compilation of the
 * classes that must handle it. {@link TransportErrorHandler} has defaults.
 *
 * @param <R> the type of the result
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface TransportErrorCases<R> {

    /**
     * {@link TransportError#NOT_SENT}: No connection could be made: the host name was not found, there was no route, or
     * the connection was refused or not made in time. The request was never sent.
     *
     * @param decision the decision
     * @return the result
     */
    R notSent(Decision decision);

    /**
     * {@link TransportError#UNREACHABLE}: The connection was reset or ended before an answer arrived.
     *
     * @param decision the decision
     * @return the result
     */
    R unreachable(Decision decision);

    /**
     * {@link TransportError#TIMEOUT}: No answer arrived within the client's timeout.
     *
     * @param decision the decision
     * @return the result
     */
    R timeout(Decision decision);

    /**
     * {@link TransportError#SILENT}: The server did not answer a ping, so the client ended the connection.
     *
     * @param decision the decision
     * @return the result
     */
    R silent(Decision decision);

    /**
     * {@link TransportError#NOT_UPGRADED}: A WebSocket handshake got an HTTP status below 400 other than 101, for
     * instance with a proxy's page or a redirect to a login page.
     *
     * @param decision the decision
     * @return the result
     */
    R notUpgraded(Decision decision);

    /**
     * {@link TransportError#TOO_LARGE}: The client refused a message that exceeds its own limit.
     *
     * @param decision the decision
     * @return the result
     */
    R tooLarge(Decision decision);

    /**
     * {@link TransportError#TLS}: The server could not prove its identity.
     *
     * @param decision the decision
     * @return the result
     */
    R tls(Decision decision);

    /**
     * {@link TransportError#REFRESH_UNKNOWN}: A request for a new token got no answer, so the old refresh token may
     * already be used up.
     *
     * @param decision the decision
     * @return the result
     */
    R refreshUnknown(Decision decision);

    /**
     * {@link TransportError#REFRESH_FAILED}: A token, or something else that had to be refreshed, could not be
     * obtained, and no code says why.
     *
     * @param decision the decision
     * @return the result
     */
    R refreshFailed(Decision decision);

    /**
     * {@link TransportError#REQUEST_INVALID}: The client refused to send the request, because it is malformed or
     * forbidden.
     *
     * @param decision the decision
     * @return the result
     */
    R requestInvalid(Decision decision);

    /**
     * {@link TransportError#ENDPOINT_UNKNOWN}: A redirect names an endpoint that the application has not configured.
     *
     * @param decision the decision
     * @return the result
     */
    R endpointUnknown(Decision decision);

    /**
     * A code that the catalog does not list, or a code of another domain.
     *
     * @param code the code
     * @param decision the decision
     * @return the result
     */
    R unknown(ErrorCode code, Decision decision);

    /**
     * Calls the method for the decision's code.
     *
     * @param decision the decision
     * @return the result of that method
     */
    default R handle(Decision decision) {
        if (!(decision.failure().code() instanceof TransportError code)) {
            return unknown(decision.failure().code(), decision);
        }
        return switch (code) {
            case NOT_SENT -> notSent(decision);
            case UNREACHABLE -> unreachable(decision);
            case TIMEOUT -> timeout(decision);
            case SILENT -> silent(decision);
            case NOT_UPGRADED -> notUpgraded(decision);
            case TOO_LARGE -> tooLarge(decision);
            case TLS -> tls(decision);
            case REFRESH_UNKNOWN -> refreshUnknown(decision);
            case REFRESH_FAILED -> refreshFailed(decision);
            case REQUEST_INVALID -> requestInvalid(decision);
            case ENDPOINT_UNKNOWN -> endpointUnknown(decision);
        };
    }
}
