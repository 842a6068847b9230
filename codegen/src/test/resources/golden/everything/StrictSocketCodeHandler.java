// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import java.util.Optional;

/**
 * What to do about each {@link SocketCode}, without defaults: a code that is added to the catalog breaks the compile of
 * those who must handle it. {@link SocketCodeHandler} has defaults.
 *
 * @param <R> what handling answers
 */
@SuppressWarnings("deprecation")
public interface StrictSocketCodeHandler<R> {

    /**
     * {@link SocketCode#WAIT}: A name that every object has: &#92;u0022; &#64;author, &#123;&#64;link Nothing&#125;,
     * &#42;/ and a &#92; backslash.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R waitCode(Decision decision);

    /**
     * {@link SocketCode#HANDLE}: Collides with a handler's own method.
     *
     * @param details the values in its reason, or empty if it reads otherwise
     * @param decision what the machine decided
     * @return what handling answers
     */
    R handleCode(Optional<HandleDetails> details, Decision decision);

    /**
     * {@link SocketCode#SILENT}: Has no sentence of its own.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R silent(Decision decision);

    /**
     * {@link SocketCode#FIXED_TEXT}: Its reason always reads the same.
     *
     * @param details the values in its reason, or empty if it reads otherwise
     * @param decision what the machine decided
     * @return what handling answers
     */
    R fixedText(Optional<FixedTextDetails> details, Decision decision);

    /**
     * {@link SocketCode#NORMAL}: The connection has served its purpose.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R normal(Decision decision);

    /**
     * {@link SocketCode#GOING_AWAY}: The peer is going away: the server is restarting, or the user left the page.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R goingAway(Decision decision);

    /**
     * {@link SocketCode#PROTOCOL_ERROR}: The peer received a frame that violates the WebSocket protocol.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R protocolError(Decision decision);

    /**
     * {@link SocketCode#UNSUPPORTED_DATA}: The peer does not accept this type of data, such as binary data where it
     * expects text.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R unsupportedData(Decision decision);

    /**
     * {@link SocketCode#RESERVED}: The code is reserved and has no meaning yet.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R reserved(Decision decision);

    /**
     * {@link SocketCode#NO_STATUS}: The connection was closed without a code. This code itself is never sent.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R noStatus(Decision decision);

    /**
     * {@link SocketCode#ABNORMAL}: The connection was lost without a closing handshake. This code itself is never sent.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R abnormal(Decision decision);

    /**
     * {@link SocketCode#INVALID_PAYLOAD}: A message contained data that does not match its type, such as text that is
     * not UTF-8.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R invalidPayload(Decision decision);

    /**
     * {@link SocketCode#POLICY_VIOLATION}: The peer rejected a message or the client for violating its policy.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R policyViolation(Decision decision);

    /**
     * {@link SocketCode#MESSAGE_TOO_BIG}: A message is too large for the peer to process.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R messageTooBig(Decision decision);

    /**
     * {@link SocketCode#MANDATORY_EXTENSION}: The client requires an extension that the server did not negotiate.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R mandatoryExtension(Decision decision);

    /**
     * {@link SocketCode#INTERNAL_ERROR}: The server encountered an unexpected condition.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R internalError(Decision decision);

    /**
     * {@link SocketCode#SERVICE_RESTART}: The server is restarting.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R serviceRestart(Decision decision);

    /**
     * {@link SocketCode#TRY_AGAIN_LATER}: The server is temporarily overloaded.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R tryAgainLater(Decision decision);

    /**
     * {@link SocketCode#BAD_GATEWAY}: A gateway received an invalid response from the server behind it.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R badGateway(Decision decision);

    /**
     * {@link SocketCode#TLS_HANDSHAKE}: The TLS handshake failed, for instance because the certificate could not be
     * verified. This code itself is never sent.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R tlsHandshake(Decision decision);

    /**
     * {@link SocketCode#UNAUTHORIZED}: The credentials are missing or were not accepted.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R unauthorized(Decision decision);

    /**
     * {@link SocketCode#FORBIDDEN}: The credentials are valid, but do not allow this.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R forbidden(Decision decision);

    /**
     * {@link SocketCode#TIMEOUT}: Something took longer than the server allows.
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
        if (!(decision.failure().code() instanceof SocketCode code)) {
            return unknown(decision.failure().code(), decision);
        }
        String reason = decision.failure().reason();
        return switch (code) {
            case WAIT -> waitCode(decision);
            case HANDLE -> handleCode(HandleDetails.parse(reason), decision);
            case SILENT -> silent(decision);
            case FIXED_TEXT -> fixedText(FixedTextDetails.parse(reason), decision);
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
            case FORBIDDEN -> forbidden(decision);
            case TIMEOUT -> timeout(decision);
        };
    }
}
