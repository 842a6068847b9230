// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import javax.annotation.processing.Generated;

/**
 * A method for each {@link DataplaneError}, all abstract: adding a code to the catalog breaks the compilation of the
 * classes that must handle it. {@link DataplaneErrorHandler} has defaults.
 *
 * @param <R> the type of the result
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface DataplaneErrorCases<R> {

    /**
     * {@link DataplaneError#BAD_REQUEST}: The documentName is missing.
     *
     * @param decision the decision
     * @return the result
     */
    R badRequest(Decision decision);

    /**
     * {@link DataplaneError#UNAUTHORIZED}: The JWT is missing or invalid.
     *
     * @param decision the decision
     * @return the result
     */
    R unauthorized(Decision decision);

    /**
     * {@link DataplaneError#TOO_MANY_REQUESTS}: The rate limit of the dataplane was exceeded; the request was not
     * processed.
     *
     * @param decision the decision
     * @return the result
     */
    R tooManyRequests(Decision decision);

    /**
     * {@link DataplaneError#SERVICE_UNAVAILABLE}: The node is degraded or overloaded; the request was not processed.
     *
     * @param decision the decision
     * @return the result
     */
    R serviceUnavailable(Decision decision);

    /**
     * {@link DataplaneError#REQUEST_TIMEOUT}: The server did not receive the complete request in time.
     *
     * @param decision the decision
     * @return the result
     */
    R requestTimeout(Decision decision);

    /**
     * {@link DataplaneError#TOO_EARLY}: The server is unwilling to process a request that might be replayed (RFC 8470).
     *
     * @param decision the decision
     * @return the result
     */
    R tooEarly(Decision decision);

    /**
     * {@link DataplaneError#INTERNAL_SERVER_ERROR}: The server encountered an unexpected condition.
     *
     * @param decision the decision
     * @return the result
     */
    R internalServerError(Decision decision);

    /**
     * {@link DataplaneError#BAD_GATEWAY}: A gateway received an invalid response from the server behind it.
     *
     * @param decision the decision
     * @return the result
     */
    R badGateway(Decision decision);

    /**
     * {@link DataplaneError#GATEWAY_TIMEOUT}: A gateway received no response in time from the server behind it.
     *
     * @param decision the decision
     * @return the result
     */
    R gatewayTimeout(Decision decision);

    /**
     * {@link DataplaneError#ORIGIN_ERROR}: A content delivery network received an empty or unexpected response from the
     * server behind it.
     *
     * @param decision the decision
     * @return the result
     */
    R originError(Decision decision);

    /**
     * {@link DataplaneError#ORIGIN_DOWN}: The server behind a content delivery network refused the connection.
     *
     * @param decision the decision
     * @return the result
     */
    R originDown(Decision decision);

    /**
     * {@link DataplaneError#ORIGIN_CONNECT_TIMEOUT}: A content delivery network could not connect in time to the server
     * behind it.
     *
     * @param decision the decision
     * @return the result
     */
    R originConnectTimeout(Decision decision);

    /**
     * {@link DataplaneError#ORIGIN_UNREACHABLE}: A content delivery network found no route to the server behind it.
     *
     * @param decision the decision
     * @return the result
     */
    R originUnreachable(Decision decision);

    /**
     * {@link DataplaneError#ORIGIN_TIMEOUT}: A content delivery network received no response in time from the server
     * behind it.
     *
     * @param decision the decision
     * @return the result
     */
    R originTimeout(Decision decision);

    /**
     * {@link DataplaneError#ORIGIN_TLS_HANDSHAKE}: The TLS handshake between a content delivery network and the server
     * behind it failed.
     *
     * @param decision the decision
     * @return the result
     */
    R originTlsHandshake(Decision decision);

    /**
     * {@link DataplaneError#ORIGIN_CERTIFICATE}: A content delivery network could not verify the certificate of the
     * server behind it.
     *
     * @param decision the decision
     * @return the result
     */
    R originCertificate(Decision decision);

    /**
     * {@link DataplaneError#ORIGIN_INTERRUPTED}: The connection between a content delivery network and the server
     * behind it was interrupted.
     *
     * @param decision the decision
     * @return the result
     */
    R originInterrupted(Decision decision);

    /**
     * {@link DataplaneError#ORIGIN_NOT_FOUND}: A content delivery network could not find the server behind it.
     *
     * @param decision the decision
     * @return the result
     */
    R originNotFound(Decision decision);

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
        if (!(decision.failure().code() instanceof DataplaneError code)) {
            return unknown(decision.failure().code(), decision);
        }
        return switch (code) {
            case BAD_REQUEST -> badRequest(decision);
            case UNAUTHORIZED -> unauthorized(decision);
            case TOO_MANY_REQUESTS -> tooManyRequests(decision);
            case SERVICE_UNAVAILABLE -> serviceUnavailable(decision);
            case REQUEST_TIMEOUT -> requestTimeout(decision);
            case TOO_EARLY -> tooEarly(decision);
            case INTERNAL_SERVER_ERROR -> internalServerError(decision);
            case BAD_GATEWAY -> badGateway(decision);
            case GATEWAY_TIMEOUT -> gatewayTimeout(decision);
            case ORIGIN_ERROR -> originError(decision);
            case ORIGIN_DOWN -> originDown(decision);
            case ORIGIN_CONNECT_TIMEOUT -> originConnectTimeout(decision);
            case ORIGIN_UNREACHABLE -> originUnreachable(decision);
            case ORIGIN_TIMEOUT -> originTimeout(decision);
            case ORIGIN_TLS_HANDSHAKE -> originTlsHandshake(decision);
            case ORIGIN_CERTIFICATE -> originCertificate(decision);
            case ORIGIN_INTERRUPTED -> originInterrupted(decision);
            case ORIGIN_NOT_FOUND -> originNotFound(decision);
        };
    }
}
