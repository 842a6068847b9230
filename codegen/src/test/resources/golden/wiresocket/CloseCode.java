// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * WireSocket close codes.
 *
 * <p>The codes of the domain {@code close} in the catalog {@code wiresocket}, in the catalog's order.
 *
 * <p><b>4000-4999, if not listed.</b> The service closed the connection with a private code that this catalog does not
 * list. Reconnect a few times with long waits. A newer version of the catalog may list the code. Remedy: retry, backoff
 * cautious (10 s x 2^n, at most 2 min, equal jitter), at most 3 times. Who must act: client, developer.
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public enum CloseCode implements ErrorCode {
    /**
     * <b>4001 Missing Token.</b> The handshake carried no JWT.
     *
     * <p>Obtain a token and send it as a subprotocol, as a query parameter or in the Authorization header. If this
     * happens again, the client does not attach the token.
     *
     * <p>Remedy: refresh, at most once. Who must act: client, developer.
     *
     * @see <a href="https://docs.wiresocket.com/authentication">Missing Token</a>
     */
    MISSING_TOKEN,

    /**
     * <b>4002 Invalid Token.</b> The JWT has expired, is malformed, or has an invalid signature.
     *
     * <p>Renew it with the refresh token, then reconnect.
     *
     * <p>Remedy: refresh, at most 2 times. Who must act: client.
     *
     * @see <a href="https://docs.wiresocket.com/authentication#token-renewal">Invalid Token</a>
     */
    INVALID_TOKEN,

    /**
     * <b>4003 Forbidden.</b> The token belongs to another tenant or app.
     *
     * <p>Check that client_id and appId are the right ones for this environment.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    FORBIDDEN,

    /**
     * <b>4004 Connection Limit.</b> The app has reached its limit of concurrent connections.
     *
     * <p>Degrade the user interface gracefully. Consider a larger plan, which allows more connections.
     *
     * <p>Remedy: give up. Who must act: account-owner.
     */
    CONNECTION_LIMIT,

    /**
     * <b>4005 Document Limit.</b> The app has reached its limit of active documents.
     *
     * <p>Close unused document sessions, then resume. Consider a larger plan, which allows more documents.
     *
     * <p>Remedy: give up. Who must act: end-user, account-owner.
     */
    DOCUMENT_LIMIT,

    /**
     * <b>4006 Rate Limit.</b> The app exceeded its operations per minute, and the live connection was dropped.
     *
     * <p>Wait at least 30 seconds, then reconnect. Consider a larger plan, which allows more operations.
     *
     * <p>Remedy: retry, backoff rate (30 s x 2^n, at most 5 min, plus up to 20 % jitter). Who must act: client,
     * account-owner.
     */
    RATE_LIMIT,

    /**
     * <b>4007 Invalid Name.</b> The document name violates the naming rule.
     *
     * <p>Use only letters, digits, hyphens and underscores, at most 255 characters.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    INVALID_NAME,

    /**
     * <b>4008 Users Per Doc.</b> The document has reached its limit of users.
     *
     * <p>Tell the user that the document is full. Consider a larger plan, which allows more users.
     *
     * <p>Remedy: give up. Who must act: end-user, account-owner.
     */
    USERS_PER_DOC,

    /**
     * <b>4009 Wrong Region.</b> The document is active in another region.
     *
     * <p>Read the URL after REDIRECT in the close reason, check it, and reconnect there.
     *
     * <p>Remedy: redirect to the URL in the reason. Who must act: client.
     *
     * @see <a href="https://docs.wiresocket.com/data-plane/dataplane#connect-and-catch">Wrong Region</a>
     */
    WRONG_REGION,

    /**
     * <b>1000 Normal Closure.</b> The connection has served its purpose.
     *
     * <p>Nothing. Connect again when a connection is needed.
     *
     * <p>Remedy: give up. Who must act: client.
     */
    NORMAL,

    /**
     * <b>1001 Going Away.</b> The peer is going away: the server is restarting, or the user left the page.
     *
     * <p>Reconnect after a random wait that grows, because other clients reconnect too.
     *
     * <p>Remedy: retry, backoff reconnect (5 s x 2^n, at most 1 min, full jitter, at least 250 ms). Who must act:
     * client.
     */
    GOING_AWAY,

    /**
     * <b>1002 Protocol Error.</b> The peer received a frame that violates the WebSocket protocol.
     *
     * <p>Fix the program that sent it. The same frame would fail again.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    PROTOCOL_ERROR,

    /**
     * <b>1003 Unsupported Data.</b> The peer does not accept this type of data, such as binary data where it expects
     * text.
     *
     * <p>Send the type of data that the peer accepts.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    UNSUPPORTED_DATA,

    /**
     * <b>1004 Reserved.</b> The code is reserved and has no meaning yet.
     *
     * <p>Report it to the service. The code says nothing about the cause.
     *
     * <p>Remedy: give up. Who must act: operator.
     */
    RESERVED,

    /**
     * <b>1005 No Status Received.</b> The connection was closed without a code. This code itself is never sent.
     *
     * <p>Reconnect after a random wait that grows, because other clients may reconnect too.
     *
     * <p>Remedy: retry, backoff reconnect (5 s x 2^n, at most 1 min, full jitter, at least 250 ms). Who must act:
     * client.
     */
    NO_STATUS,

    /**
     * <b>1006 Abnormal Closure.</b> The connection was lost without a closing handshake. This code itself is never
     * sent.
     *
     * <p>Reconnect after a random wait that grows, because other clients may reconnect too. If the connection never
     * opens, the service is down or unreachable.
     *
     * <p>Remedy: retry, backoff reconnect (5 s x 2^n, at most 1 min, full jitter, at least 250 ms). Who must act:
     * client.
     */
    ABNORMAL,

    /**
     * <b>1007 Invalid Frame Payload Data.</b> A message contained data that does not match its type, such as text that
     * is not UTF-8.
     *
     * <p>Fix the message.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    INVALID_PAYLOAD,

    /**
     * <b>1008 Policy Violation.</b> The peer rejected a message or the client for violating its policy.
     *
     * <p>Find out which policy. The same attempt would be rejected again.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    POLICY_VIOLATION,

    /**
     * <b>1009 Message Too Big.</b> A message is too large for the peer to process.
     *
     * <p>Send smaller messages.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    MESSAGE_TOO_BIG,

    /**
     * <b>1010 Mandatory Extension.</b> The client requires an extension that the server did not negotiate.
     *
     * <p>Do without the extension, or use another server.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    MANDATORY_EXTENSION,

    /**
     * <b>1011 Internal Error.</b> The server encountered an unexpected condition.
     *
     * <p>Reconnect with backoff.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms). Who must act:
     * client, operator.
     */
    INTERNAL_ERROR,

    /**
     * <b>1012 Service Restart.</b> The server is restarting.
     *
     * <p>Reconnect after a random wait that grows, because other clients reconnect too.
     *
     * <p>Remedy: retry, backoff reconnect (5 s x 2^n, at most 1 min, full jitter, at least 250 ms). Who must act:
     * client.
     */
    SERVICE_RESTART,

    /**
     * <b>1013 Try Again Later.</b> The server is temporarily overloaded.
     *
     * <p>Reconnect with backoff.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms). Who must act:
     * client.
     */
    TRY_AGAIN_LATER,

    /**
     * <b>1014 Bad Gateway.</b> A gateway received an invalid response from the server behind it.
     *
     * <p>Reconnect with backoff.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms). Who must act:
     * client, operator.
     */
    BAD_GATEWAY,

    /**
     * <b>1015 TLS Handshake.</b> The TLS handshake failed, for instance because the certificate could not be verified.
     * This code itself is never sent.
     *
     * <p>Check the certificate, the host name and the clock. Never connect without verification.
     *
     * <p>Remedy: give up. Who must act: developer, operator.
     */
    TLS_HANDSHAKE,

    /**
     * <b>3000 Unauthorized.</b> The credentials are missing or were not accepted.
     *
     * <p>Obtain new credentials once, then reconnect.
     *
     * <p>Remedy: refresh, at most once. Who must act: client, developer.
     */
    UNAUTHORIZED,

    /**
     * <b>3003 Forbidden.</b> The credentials are valid, but do not allow this.
     *
     * <p>Ask for permission. The same attempt would be refused again.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    STANDARD_FORBIDDEN,

    /**
     * <b>3008 Timeout.</b> Something took longer than the server allows.
     *
     * <p>Reconnect with backoff.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms). Who must act:
     * client.
     */
    TIMEOUT;

    /**
     * {@return the code with this number, or an {@link dev.recourse.engine.UnknownCode} if the catalog lists none}
     *
     * @param code the code as it was received
     */
    public static ErrorCode lookup(int code) {
        return CloseCodeData.DOMAIN.lookup(code);
    }

    /**
     * {@return the constant with this number, or empty if the catalog lists none}
     *
     * @param code the code as it was received
     */
    public static Optional<CloseCode> find(int code) {
        return lookup(code) instanceof CloseCode found ? Optional.of(found) : Optional.empty();
    }

    /**
     * {@return the code with this text, compared exactly, or an {@link dev.recourse.engine.UnknownCode} if the catalog
     * lists none}
     *
     * @param code the code as it was received
     */
    public static ErrorCode lookup(String code) {
        return CloseCodeData.DOMAIN.lookup(code);
    }

    /**
     * {@return the constant with this text, compared exactly, or empty if the catalog lists none}
     *
     * @param code the code as it was received
     */
    public static Optional<CloseCode> find(String code) {
        return lookup(code) instanceof CloseCode found ? Optional.of(found) : Optional.empty();
    }

    /** {@return the domain of these codes} */
    public static Domain codes() {
        return CloseCodeData.DOMAIN;
    }

    @Override
    public Domain domain() {
        return CloseCodeData.DOMAIN;
    }

    @Override
    public CodeInfo info() {
        return CloseCodeData.INFOS.get(ordinal());
    }
}
