// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A method for each {@link CloseCode}, all abstract: adding a code to the catalog breaks the compilation of the classes
 * that must handle it. {@link CloseCodeHandler} has defaults.
 *
 * @param <R> the type of the result
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface CloseCodeCases<R> {

    /**
     * {@link CloseCode#MISSING_TOKEN}: The handshake carried no JWT.
     *
     * @param decision the decision
     * @return the result
     */
    R missingToken(Decision decision);

    /**
     * {@link CloseCode#INVALID_TOKEN}: The JWT has expired, is malformed, or has an invalid signature.
     *
     * @param decision the decision
     * @return the result
     */
    R invalidToken(Decision decision);

    /**
     * {@link CloseCode#FORBIDDEN}: The token belongs to another tenant or app.
     *
     * @param decision the decision
     * @return the result
     */
    R forbidden(Decision decision);

    /**
     * {@link CloseCode#CONNECTION_LIMIT}: The app has reached its limit of concurrent connections.
     *
     * @param details the values in the reason, or empty if it does not match
     * @param decision the decision
     * @return the result
     */
    R connectionLimit(Optional<ConnectionLimitDetails> details, Decision decision);

    /**
     * {@link CloseCode#DOCUMENT_LIMIT}: The app has reached its limit of active documents.
     *
     * @param details the values in the reason, or empty if it does not match
     * @param decision the decision
     * @return the result
     */
    R documentLimit(Optional<DocumentLimitDetails> details, Decision decision);

    /**
     * {@link CloseCode#RATE_LIMIT}: The app exceeded its operations per minute, and the live connection was dropped.
     *
     * @param details the values in the reason, or empty if it does not match
     * @param decision the decision
     * @return the result
     */
    R rateLimit(Optional<RateLimitDetails> details, Decision decision);

    /**
     * {@link CloseCode#INVALID_NAME}: The document name violates the naming rule.
     *
     * @param decision the decision
     * @return the result
     */
    R invalidName(Decision decision);

    /**
     * {@link CloseCode#USERS_PER_DOC}: The document has reached its limit of users.
     *
     * @param details the values in the reason, or empty if it does not match
     * @param decision the decision
     * @return the result
     */
    R usersPerDoc(Optional<UsersPerDocDetails> details, Decision decision);

    /**
     * {@link CloseCode#WRONG_REGION}: The document is active in another region.
     *
     * @param details the values in the reason, or empty if it does not match
     * @param decision the decision
     * @return the result
     */
    R wrongRegion(Optional<WrongRegionDetails> details, Decision decision);

    /**
     * {@link CloseCode#NORMAL}: The connection has served its purpose.
     *
     * @param decision the decision
     * @return the result
     */
    R normal(Decision decision);

    /**
     * {@link CloseCode#GOING_AWAY}: The peer is going away: the server is restarting, or the user left the page.
     *
     * @param decision the decision
     * @return the result
     */
    R goingAway(Decision decision);

    /**
     * {@link CloseCode#PROTOCOL_ERROR}: The peer received a frame that violates the WebSocket protocol.
     *
     * @param decision the decision
     * @return the result
     */
    R protocolError(Decision decision);

    /**
     * {@link CloseCode#UNSUPPORTED_DATA}: The peer does not accept this type of data, such as binary data where it
     * expects text.
     *
     * @param decision the decision
     * @return the result
     */
    R unsupportedData(Decision decision);

    /**
     * {@link CloseCode#RESERVED}: The code is reserved and has no meaning yet.
     *
     * @param decision the decision
     * @return the result
     */
    R reserved(Decision decision);

    /**
     * {@link CloseCode#NO_STATUS}: The connection was closed without a code. This code itself is never sent.
     *
     * @param decision the decision
     * @return the result
     */
    R noStatus(Decision decision);

    /**
     * {@link CloseCode#ABNORMAL}: The connection was lost without a closing handshake. This code itself is never sent.
     *
     * @param decision the decision
     * @return the result
     */
    R abnormal(Decision decision);

    /**
     * {@link CloseCode#INVALID_PAYLOAD}: A message contained data that does not match its type, such as text that is
     * not UTF-8.
     *
     * @param decision the decision
     * @return the result
     */
    R invalidPayload(Decision decision);

    /**
     * {@link CloseCode#POLICY_VIOLATION}: The peer rejected a message or the client for violating its policy.
     *
     * @param decision the decision
     * @return the result
     */
    R policyViolation(Decision decision);

    /**
     * {@link CloseCode#MESSAGE_TOO_BIG}: A message is too large for the peer to process.
     *
     * @param decision the decision
     * @return the result
     */
    R messageTooBig(Decision decision);

    /**
     * {@link CloseCode#MANDATORY_EXTENSION}: The client requires an extension that the server did not negotiate.
     *
     * @param decision the decision
     * @return the result
     */
    R mandatoryExtension(Decision decision);

    /**
     * {@link CloseCode#INTERNAL_ERROR}: The server encountered an unexpected condition.
     *
     * @param decision the decision
     * @return the result
     */
    R internalError(Decision decision);

    /**
     * {@link CloseCode#SERVICE_RESTART}: The server is restarting.
     *
     * @param decision the decision
     * @return the result
     */
    R serviceRestart(Decision decision);

    /**
     * {@link CloseCode#TRY_AGAIN_LATER}: The server is temporarily overloaded.
     *
     * @param decision the decision
     * @return the result
     */
    R tryAgainLater(Decision decision);

    /**
     * {@link CloseCode#BAD_GATEWAY}: A gateway received an invalid response from the server behind it.
     *
     * @param decision the decision
     * @return the result
     */
    R badGateway(Decision decision);

    /**
     * {@link CloseCode#TLS_HANDSHAKE}: The TLS handshake failed, for instance because the certificate could not be
     * verified. This code itself is never sent.
     *
     * @param decision the decision
     * @return the result
     */
    R tlsHandshake(Decision decision);

    /**
     * {@link CloseCode#UNAUTHORIZED}: The credentials are missing or were not accepted.
     *
     * @param decision the decision
     * @return the result
     */
    R unauthorized(Decision decision);

    /**
     * {@link CloseCode#STANDARD_FORBIDDEN}: The credentials are valid, but do not allow this.
     *
     * @param decision the decision
     * @return the result
     */
    R standardForbidden(Decision decision);

    /**
     * {@link CloseCode#TIMEOUT}: Something took longer than the server allows.
     *
     * @param decision the decision
     * @return the result
     */
    R timeout(Decision decision);

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
        if (!(decision.failure().code() instanceof CloseCode code)) {
            return unknown(decision.failure().code(), decision);
        }
        return switch (code) {
            case MISSING_TOKEN -> missingToken(decision);
            case INVALID_TOKEN -> invalidToken(decision);
            case FORBIDDEN -> forbidden(decision);
            case CONNECTION_LIMIT -> connectionLimit(ConnectionLimitDetails.of(decision.failure()), decision);
            case DOCUMENT_LIMIT -> documentLimit(DocumentLimitDetails.of(decision.failure()), decision);
            case RATE_LIMIT -> rateLimit(RateLimitDetails.of(decision.failure()), decision);
            case INVALID_NAME -> invalidName(decision);
            case USERS_PER_DOC -> usersPerDoc(UsersPerDocDetails.of(decision.failure()), decision);
            case WRONG_REGION -> wrongRegion(WrongRegionDetails.of(decision.failure()), decision);
            case NORMAL -> normal(decision);
            case GOING_AWAY -> goingAway(decision);
            case PROTOCOL_ERROR -> protocolError(decision);
            case UNSUPPORTED_DATA -> unsupportedData(decision);
            case RESERVED -> reserved(decision);
            case NO_STATUS -> noStatus(decision);
            case ABNORMAL -> abnormal(decision);
            case INVALID_PAYLOAD -> invalidPayload(decision);
            case POLICY_VIOLATION -> policyViolation(decision);
            case MESSAGE_TOO_BIG -> messageTooBig(decision);
            case MANDATORY_EXTENSION -> mandatoryExtension(decision);
            case INTERNAL_ERROR -> internalError(decision);
            case SERVICE_RESTART -> serviceRestart(decision);
            case TRY_AGAIN_LATER -> tryAgainLater(decision);
            case BAD_GATEWAY -> badGateway(decision);
            case TLS_HANDSHAKE -> tlsHandshake(decision);
            case UNAUTHORIZED -> unauthorized(decision);
            case STANDARD_FORBIDDEN -> standardForbidden(decision);
            case TIMEOUT -> timeout(decision);
        };
    }
}
