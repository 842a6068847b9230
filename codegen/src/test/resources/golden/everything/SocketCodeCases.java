// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A method for each {@link SocketCode}, all abstract: adding a code to the catalog breaks the compilation of the
 * classes that must handle it. {@link SocketCodeHandler} has defaults.
 *
 * @param <R> the type of the result
 */
@SuppressWarnings("deprecation")
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface SocketCodeCases<R> {

    /**
     * {@link SocketCode#WAIT}: A name that every object has: &#92;u0022; &#64;author, &#123;&#64;link Nothing&#125;,
     * &#42;/ and a &#92; backslash.
     *
     * @param decision the decision
     * @return the result
     */
    R waitCode(Decision decision);

    /**
     * {@link SocketCode#HANDLE}: Collides with a handler's own method.
     *
     * @param details the values in the reason, or empty if it does not match
     * @param decision the decision
     * @return the result
     */
    R handleCode(Optional<HandleDetails> details, Decision decision);

    /**
     * {@link SocketCode#SILENT}: Has no sentence of its own.
     *
     * @param decision the decision
     * @return the result
     */
    R silent(Decision decision);

    /**
     * {@link SocketCode#STALE}: Something else than the credentials is out of date.
     *
     * @param decision the decision
     * @return the result
     */
    R stale(Decision decision);

    /**
     * {@link SocketCode#FIXED_TEXT}: Its reason always reads the same.
     *
     * @param details the values in the reason, or empty if it does not match
     * @param decision the decision
     * @return the result
     */
    R fixedText(Optional<FixedTextDetails> details, Decision decision);

    /**
     * {@link SocketCode#NORMAL}: The connection has served its purpose.
     *
     * @param decision the decision
     * @return the result
     */
    R normal(Decision decision);

    /**
     * {@link SocketCode#GOING_AWAY}: The peer is going away: the server is restarting, or the user left the page.
     *
     * @param decision the decision
     * @return the result
     */
    R goingAway(Decision decision);

    /**
     * {@link SocketCode#PROTOCOL_ERROR}: The peer received a frame that violates the WebSocket protocol.
     *
     * @param decision the decision
     * @return the result
     */
    R protocolError(Decision decision);

    /**
     * {@link SocketCode#UNSUPPORTED_DATA}: The peer does not accept this type of data, such as binary data where it
     * expects text.
     *
     * @param decision the decision
     * @return the result
     */
    R unsupportedData(Decision decision);

    /**
     * {@link SocketCode#RESERVED}: The code is reserved and has no meaning yet.
     *
     * @param decision the decision
     * @return the result
     */
    R reserved(Decision decision);

    /**
     * {@link SocketCode#NO_STATUS}: The connection was closed without a code. This code itself is never sent.
     *
     * @param decision the decision
     * @return the result
     */
    R noStatus(Decision decision);

    /**
     * {@link SocketCode#ABNORMAL}: The connection was lost without a closing handshake. This code itself is never sent.
     *
     * @param decision the decision
     * @return the result
     */
    R abnormal(Decision decision);

    /**
     * {@link SocketCode#INVALID_PAYLOAD}: A message contained data that does not match its type, such as text that is
     * not UTF-8.
     *
     * @param decision the decision
     * @return the result
     */
    R invalidPayload(Decision decision);

    /**
     * {@link SocketCode#POLICY_VIOLATION}: The peer rejected a message or the client for violating its policy.
     *
     * @param decision the decision
     * @return the result
     */
    R policyViolation(Decision decision);

    /**
     * {@link SocketCode#MESSAGE_TOO_BIG}: A message is too large for the peer to process.
     *
     * @param decision the decision
     * @return the result
     */
    R messageTooBig(Decision decision);

    /**
     * {@link SocketCode#MANDATORY_EXTENSION}: The client requires an extension that the server did not negotiate.
     *
     * @param decision the decision
     * @return the result
     */
    R mandatoryExtension(Decision decision);

    /**
     * {@link SocketCode#INTERNAL_ERROR}: The server encountered an unexpected condition.
     *
     * @param decision the decision
     * @return the result
     */
    R internalError(Decision decision);

    /**
     * {@link SocketCode#SERVICE_RESTART}: The server is restarting.
     *
     * @param decision the decision
     * @return the result
     */
    R serviceRestart(Decision decision);

    /**
     * {@link SocketCode#TRY_AGAIN_LATER}: The server is temporarily overloaded.
     *
     * @param decision the decision
     * @return the result
     */
    R tryAgainLater(Decision decision);

    /**
     * {@link SocketCode#BAD_GATEWAY}: A gateway received an invalid response from the server behind it.
     *
     * @param decision the decision
     * @return the result
     */
    R badGateway(Decision decision);

    /**
     * {@link SocketCode#TLS_HANDSHAKE}: The TLS handshake failed, for instance because the certificate could not be
     * verified. This code itself is never sent.
     *
     * @param decision the decision
     * @return the result
     */
    R tlsHandshake(Decision decision);

    /**
     * {@link SocketCode#UNAUTHORIZED}: The credentials are missing or were not accepted.
     *
     * @param decision the decision
     * @return the result
     */
    R unauthorized(Decision decision);

    /**
     * {@link SocketCode#FORBIDDEN}: The credentials are valid, but do not allow this.
     *
     * @param decision the decision
     * @return the result
     */
    R forbidden(Decision decision);

    /**
     * {@link SocketCode#TIMEOUT}: Something took longer than the server allows.
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
        if (!(decision.failure().code() instanceof SocketCode code)) {
            return unknown(decision.failure().code(), decision);
        }
        return switch (code) {
            case WAIT -> waitCode(decision);
            case HANDLE -> handleCode(HandleDetails.of(decision.failure()), decision);
            case SILENT -> silent(decision);
            case STALE -> stale(decision);
            case FIXED_TEXT -> fixedText(FixedTextDetails.of(decision.failure()), decision);
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
