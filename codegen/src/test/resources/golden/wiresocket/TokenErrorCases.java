// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import javax.annotation.processing.Generated;

/**
 * A method for each {@link TokenError}, all abstract: adding a code to the catalog breaks the compilation of the
 * classes that must handle it. {@link TokenErrorHandler} has defaults.
 *
 * @param <R> the type of the result
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface TokenErrorCases<R> {

    /**
     * {@link TokenError#INVALID_GRANT}: The authorization code or the refresh token is invalid, expired, revoked or
     * used up, or belongs to another client.
     *
     * @param decision the decision
     * @return the result
     */
    R invalidGrant(Decision decision);

    /**
     * {@link TokenError#INVALID_CLIENT}: The client is unknown, or did not authenticate itself in a way that the server
     * accepts.
     *
     * @param decision the decision
     * @return the result
     */
    R invalidClient(Decision decision);

    /**
     * {@link TokenError#UNAUTHORIZED_CLIENT}: The client may not use this type of grant.
     *
     * @param decision the decision
     * @return the result
     */
    R unauthorizedClient(Decision decision);

    /**
     * {@link TokenError#UNSUPPORTED_GRANT_TYPE}: The server does not support this type of grant.
     *
     * @param decision the decision
     * @return the result
     */
    R unsupportedGrantType(Decision decision);

    /**
     * {@link TokenError#INVALID_SCOPE}: The requested scope is unknown, malformed, or more than the user granted.
     *
     * @param decision the decision
     * @return the result
     */
    R invalidScope(Decision decision);

    /**
     * {@link TokenError#INVALID_REQUEST}: A parameter is missing, repeated or not supported, or the client
     * authenticated itself in several ways.
     *
     * @param decision the decision
     * @return the result
     */
    R invalidRequest(Decision decision);

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
        if (!(decision.failure().code() instanceof TokenError code)) {
            return unknown(decision.failure().code(), decision);
        }
        return switch (code) {
            case INVALID_GRANT -> invalidGrant(decision);
            case INVALID_CLIENT -> invalidClient(decision);
            case UNAUTHORIZED_CLIENT -> unauthorizedClient(decision);
            case UNSUPPORTED_GRANT_TYPE -> unsupportedGrantType(decision);
            case INVALID_SCOPE -> invalidScope(decision);
            case INVALID_REQUEST -> invalidRequest(decision);
        };
    }
}
