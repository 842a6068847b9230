// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;

/**
 * What to do about each {@link DashboardError}, without defaults: a code that is added to the catalog breaks the
 * compile of those who must handle it. {@link DashboardErrorHandler} has defaults.
 *
 * @param <R> what handling answers
 */
public interface StrictDashboardErrorHandler<R> {

    /**
     * {@link DashboardError#BAD_REQUEST}: A parameter such as grant_type, client_id or documentName is missing or
     * malformed.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R badRequest(Decision decision);

    /**
     * {@link DashboardError#UNAUTHORIZED}: The API key or token is missing or invalid.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R unauthorized(Decision decision);

    /**
     * {@link DashboardError#FORBIDDEN}: The account is not allowed to do this.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R forbidden(Decision decision);

    /**
     * {@link DashboardError#TOO_MANY_REQUESTS}: The rate limit of the management API was exceeded; the request was not
     * processed.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R tooManyRequests(Decision decision);

    /**
     * {@link DashboardError#SERVICE_UNAVAILABLE}: The dashboard is under maintenance.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R serviceUnavailable(Decision decision);

    /**
     * {@link DashboardError#REQUEST_TIMEOUT}: The server did not receive the complete request in time.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R requestTimeout(Decision decision);

    /**
     * {@link DashboardError#TOO_EARLY}: The server is unwilling to process a request that might be replayed (RFC 8470).
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R tooEarly(Decision decision);

    /**
     * {@link DashboardError#INTERNAL_SERVER_ERROR}: The server encountered an unexpected condition.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R internalServerError(Decision decision);

    /**
     * {@link DashboardError#BAD_GATEWAY}: A gateway received an invalid response from the server behind it.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R badGateway(Decision decision);

    /**
     * {@link DashboardError#GATEWAY_TIMEOUT}: A gateway received no response in time from the server behind it.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R gatewayTimeout(Decision decision);

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
        if (!(decision.failure().code() instanceof DashboardError code)) {
            return unknown(decision.failure().code(), decision);
        }
        return switch (code) {
            case BAD_REQUEST -> badRequest(decision);
            case UNAUTHORIZED -> unauthorized(decision);
            case FORBIDDEN -> forbidden(decision);
            case TOO_MANY_REQUESTS -> tooManyRequests(decision);
            case SERVICE_UNAVAILABLE -> serviceUnavailable(decision);
            case REQUEST_TIMEOUT -> requestTimeout(decision);
            case TOO_EARLY -> tooEarly(decision);
            case INTERNAL_SERVER_ERROR -> internalServerError(decision);
            case BAD_GATEWAY -> badGateway(decision);
            case GATEWAY_TIMEOUT -> gatewayTimeout(decision);
        };
    }
}
