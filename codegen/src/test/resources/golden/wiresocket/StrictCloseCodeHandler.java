// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import java.util.Optional;

/**
 * What to do about each {@link CloseCode}, without defaults: a code that is added to the catalog breaks the compile of
 * those who must handle it. {@link CloseCodeHandler} has defaults.
 *
 * @param <R> what handling answers
 */
public interface StrictCloseCodeHandler<R> {

    /**
     * {@link CloseCode#MISSING_TOKEN}: The handshake carried no JWT.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R missingToken(Decision decision);

    /**
     * {@link CloseCode#INVALID_TOKEN}: The JWT has expired, is malformed, or has an invalid signature.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R invalidToken(Decision decision);

    /**
     * {@link CloseCode#FORBIDDEN}: The token belongs to another tenant or app.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R forbidden(Decision decision);

    /**
     * {@link CloseCode#CONNECTION_LIMIT}: The app has reached its limit of concurrent connections.
     *
     * @param details the values in its reason, or empty if it reads otherwise
     * @param decision what the machine decided
     * @return what handling answers
     */
    R connectionLimit(Optional<ConnectionLimitDetails> details, Decision decision);

    /**
     * {@link CloseCode#DOCUMENT_LIMIT}: The app has reached its limit of active documents.
     *
     * @param details the values in its reason, or empty if it reads otherwise
     * @param decision what the machine decided
     * @return what handling answers
     */
    R documentLimit(Optional<DocumentLimitDetails> details, Decision decision);

    /**
     * {@link CloseCode#RATE_LIMIT}: The app exceeded its operations per minute, and the live connection was dropped.
     *
     * @param details the values in its reason, or empty if it reads otherwise
     * @param decision what the machine decided
     * @return what handling answers
     */
    R rateLimit(Optional<RateLimitDetails> details, Decision decision);

    /**
     * {@link CloseCode#INVALID_NAME}: The document name violates the naming rule.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R invalidName(Decision decision);

    /**
     * {@link CloseCode#USERS_PER_DOC}: The document has reached its limit of users.
     *
     * @param details the values in its reason, or empty if it reads otherwise
     * @param decision what the machine decided
     * @return what handling answers
     */
    R usersPerDoc(Optional<UsersPerDocDetails> details, Decision decision);

    /**
     * {@link CloseCode#WRONG_REGION}: The document is active in another region.
     *
     * @param details the values in its reason, or empty if it reads otherwise
     * @param decision what the machine decided
     * @return what handling answers
     */
    R wrongRegion(Optional<WrongRegionDetails> details, Decision decision);

    /**
     * {@link CloseCode#NORMAL}: The connection has served its purpose.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R normal(Decision decision);

    /**
     * {@link CloseCode#GOING_AWAY}: The peer is going away: the server is restarting, or the user left the page.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R goingAway(Decision decision);

    /**
     * {@link CloseCode#PROTOCOL_ERROR}: The peer received a frame that violates the WebSocket protocol.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R protocolError(Decision decision);

    /**
     * {@link CloseCode#UNSUPPORTED_DATA}: The peer does not accept this type of data, such as binary data where it
     * expects text.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R unsupportedData(Decision decision);

    /**
     * {@link CloseCode#RESERVED}: The code is reserved and has no meaning yet.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R reserved(Decision decision);

    /**
     * {@link CloseCode#NO_STATUS}: The connection was closed without a code. This code itself is never sent.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R noStatus(Decision decision);

    /**
     * {@link CloseCode#ABNORMAL}: The connection was lost without a closing handshake. This code itself is never sent.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R abnormal(Decision decision);

    /**
     * {@link CloseCode#INVALID_PAYLOAD}: A message contained data that does not match its type, such as text that is
     * not UTF-8.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R invalidPayload(Decision decision);

    /**
     * {@link CloseCode#POLICY_VIOLATION}: The peer rejected a message or the client for violating its policy.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R policyViolation(Decision decision);

    /**
     * {@link CloseCode#MESSAGE_TOO_BIG}: A message is too large for the peer to process.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R messageTooBig(Decision decision);

    /**
     * {@link CloseCode#MANDATORY_EXTENSION}: The client requires an extension that the server did not negotiate.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R mandatoryExtension(Decision decision);

    /**
     * {@link CloseCode#INTERNAL_ERROR}: The server encountered an unexpected condition.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R internalError(Decision decision);

    /**
     * {@link CloseCode#SERVICE_RESTART}: The server is restarting.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R serviceRestart(Decision decision);

    /**
     * {@link CloseCode#TRY_AGAIN_LATER}: The server is temporarily overloaded.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R tryAgainLater(Decision decision);

    /**
     * {@link CloseCode#BAD_GATEWAY}: A gateway received an invalid response from the server behind it.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R badGateway(Decision decision);

    /**
     * {@link CloseCode#TLS_HANDSHAKE}: The TLS handshake failed, for instance because the certificate could not be
     * verified. This code itself is never sent.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R tlsHandshake(Decision decision);

    /**
     * {@link CloseCode#UNAUTHORIZED}: The credentials are missing or were not accepted.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R unauthorized(Decision decision);

    /**
     * {@link CloseCode#STANDARD_FORBIDDEN}: The credentials are valid, but do not allow this.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R standardForbidden(Decision decision);

    /**
     * {@link CloseCode#TIMEOUT}: Something took longer than the server allows.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R timeout(Decision decision);

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
        if (!(decision.failure().code() instanceof CloseCode code)) {
            return unknown(decision.failure().code(), decision);
        }
        String reason = decision.failure().reason();
        return switch (code) {
            case MISSING_TOKEN -> missingToken(decision);
            case INVALID_TOKEN -> invalidToken(decision);
            case FORBIDDEN -> forbidden(decision);
            case CONNECTION_LIMIT -> connectionLimit(ConnectionLimitDetails.parse(reason), decision);
            case DOCUMENT_LIMIT -> documentLimit(DocumentLimitDetails.parse(reason), decision);
            case RATE_LIMIT -> rateLimit(RateLimitDetails.parse(reason), decision);
            case INVALID_NAME -> invalidName(decision);
            case USERS_PER_DOC -> usersPerDoc(UsersPerDocDetails.parse(reason), decision);
            case WRONG_REGION -> wrongRegion(WrongRegionDetails.parse(reason), decision);
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
