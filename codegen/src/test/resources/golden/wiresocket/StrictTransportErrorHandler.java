// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;

/**
 * What to do about each {@link TransportError}, without defaults: a code that is added to the catalog breaks the
 * compile of those who must handle it. {@link TransportErrorHandler} has defaults.
 *
 * @param <R> what handling answers
 */
public interface StrictTransportErrorHandler<R> {

    /**
     * {@link TransportError#UNREACHABLE}: The host name was not found, or the connection was refused or reset.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R unreachable(Decision decision);

    /**
     * {@link TransportError#TIMEOUT}: No answer arrived within the client's timeout.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R timeout(Decision decision);

    /**
     * {@link TransportError#TLS}: The server could not prove its identity.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R tls(Decision decision);

    /**
     * {@link TransportError#REFRESH_UNKNOWN}: A request for a new token got no answer, so the old refresh token may
     * already be used up.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R refreshUnknown(Decision decision);

    /**
     * {@link TransportError#REFRESH_FAILED}: No new token could be obtained, and no status says why.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R refreshFailed(Decision decision);

    /**
     * {@link TransportError#REQUEST_INVALID}: The client refused to send the request, because it is malformed or
     * forbidden.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R requestInvalid(Decision decision);

    /**
     * {@link TransportError#ENDPOINT_UNKNOWN}: A redirect names an endpoint that the application has not configured.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R endpointUnknown(Decision decision);

    /**
     * A code that the catalog lacks, or one of another domain.
     *
     * @param code the code
     * @param decision what the machine decided
     * @return what handling answers
     */
    R unknown(ErrorCode code, Decision decision);

    /**
     * Calls the one method that the decision's code belongs to.
     *
     * @param decision what the machine decided
     * @return what that method answers
     */
    default R handle(Decision decision) {
        if (!(decision.failure().code() instanceof TransportError code)) {
            return unknown(decision.failure().code(), decision);
        }
        return switch (code) {
            case UNREACHABLE -> unreachable(decision);
            case TIMEOUT -> timeout(decision);
            case TLS -> tls(decision);
            case REFRESH_UNKNOWN -> refreshUnknown(decision);
            case REFRESH_FAILED -> refreshFailed(decision);
            case REQUEST_INVALID -> requestInvalid(decision);
            case ENDPOINT_UNKNOWN -> endpointUnknown(decision);
        };
    }
}
