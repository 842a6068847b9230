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
 * <p>The domain {@code close} of the catalog {@code wiresocket}, in its order.
 *
 * <p><b>4000-4999, if not listed.</b> The service closed the connection with a private code that this catalog does not
 * list. Try again a few times, slowly; a newer catalog may know the code. Remedy: retry, backoff cautious (10 s x 2^n,
 * at most 2 min, equal jitter), at most 3 times. Who must act: client, developer.
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public enum CloseCode implements ErrorCode {
    /**
     * <b>4001 Missing Token.</b> The handshake carried no JWT.
     *
     * <p>Obtain a token and attach it as subprotocol, as query parameter or in the Authorization header. If it happens
     * again, the client does not attach it.
     *
     * <p>Remedy: refresh, at most once. Who must act: client, developer.
     */
    MISSING_TOKEN,

    /**
     * <b>4002 Invalid Token.</b> The JWT is expired, malformed or badly signed.
     *
     * <p>Renew it with the refresh token and reconnect.
     *
     * <p>Remedy: refresh, at most 2 times. Who must act: client.
     */
    INVALID_TOKEN,

    /**
     * <b>4003 Forbidden.</b> The token belongs to another tenant or another app.
     *
     * <p>Check that client_id and appId are those of this environment.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    FORBIDDEN,

    /**
     * <b>4004 Connection Limit.</b> The app has as many concurrent connections as its plan allows.
     *
     * <p>Go on with less, without a live connection; a larger plan allows more of them.
     *
     * <p>Remedy: give up. Who must act: account-owner.
     */
    CONNECTION_LIMIT,

    /**
     * <b>4005 Document Limit.</b> The app has as many active documents as its plan allows.
     *
     * <p>Close documents that nobody needs, then resume; a larger plan allows more of them.
     *
     * <p>Remedy: give up. Who must act: end-user, account-owner.
     */
    DOCUMENT_LIMIT,

    /**
     * <b>4006 Rate Limit.</b> The app used up its operations per minute, and the live connection was dropped.
     *
     * <p>Wait 30 seconds or more, then reconnect; a larger plan allows more operations.
     *
     * <p>Remedy: retry, backoff rate (30 s x 2^n, at most 5 min, jitter above 20 %). Who must act: client,
     * account-owner.
     */
    RATE_LIMIT,

    /**
     * <b>4007 Invalid Name.</b> The document's name breaks the naming rule.
     *
     * <p>Use letters, digits, hyphens and underscores only, at most 255 of them.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    INVALID_NAME,

    /**
     * <b>4008 Users Per Doc.</b> The document has as many people in it as the plan allows.
     *
     * <p>Tell the user that it is full; a larger plan allows more people.
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
     */
    WRONG_REGION,

    /**
     * <b>1000 Normal Closure.</b> The purpose of the connection was fulfilled.
     *
     * <p>Nothing; open a new connection when there is a new purpose.
     *
     * <p>Remedy: give up. Who must act: client.
     */
    NORMAL,

    /**
     * <b>1001 Going Away.</b> The peer leaves, because a server restarts or a page was left.
     *
     * <p>Reconnect with a backoff.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms). Who must act:
     * client.
     */
    GOING_AWAY,

    /**
     * <b>1002 Protocol Error.</b> The peer met a frame that breaks the WebSocket protocol.
     *
     * <p>Mend the program that sent it; sending it again fails again.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    PROTOCOL_ERROR,

    /**
     * <b>1003 Unsupported Data.</b> The peer does not accept this kind of data, such as binary where it wants text.
     *
     * <p>Send the kind of data that the peer accepts.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    UNSUPPORTED_DATA,

    /**
     * <b>1004 Reserved.</b> The code is reserved and has no meaning yet.
     *
     * <p>Nothing can be concluded from it; report it to the service.
     *
     * <p>Remedy: give up. Who must act: operator.
     */
    RESERVED,

    /**
     * <b>1005 No Status Received.</b> The connection was closed without a code; this one is never sent.
     *
     * <p>Reconnect with a backoff.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms). Who must act:
     * client.
     */
    NO_STATUS,

    /**
     * <b>1006 Abnormal Closure.</b> The connection was lost without a closing handshake; this code is never sent.
     *
     * <p>Reconnect with a backoff. If it never opens, the service is down or unreachable.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms). While opening:
     * retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms), at most 5 times. Who must act:
     * client.
     */
    ABNORMAL,

    /**
     * <b>1007 Invalid Frame Payload Data.</b> A message held data that does not fit its type, such as a text that is
     * not UTF-8.
     *
     * <p>Mend the message.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    INVALID_PAYLOAD,

    /**
     * <b>1008 Policy Violation.</b> The peer refuses a message, or the client, by a rule of its own.
     *
     * <p>Find out which rule; the same attempt is refused again.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    POLICY_VIOLATION,

    /**
     * <b>1009 Message Too Big.</b> A message is larger than the peer can process.
     *
     * <p>Send smaller messages.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    MESSAGE_TOO_BIG,

    /**
     * <b>1010 Mandatory Extension.</b> The client needs an extension that the server did not agree to.
     *
     * <p>Do without the extension, or use another server.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    MANDATORY_EXTENSION,

    /**
     * <b>1011 Internal Error.</b> The server met a condition that it was not prepared for.
     *
     * <p>Reconnect with a backoff.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms). Who must act:
     * client, operator.
     */
    INTERNAL_ERROR,

    /**
     * <b>1012 Service Restart.</b> The server restarts.
     *
     * <p>Reconnect with a backoff, spread at random.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms). Who must act:
     * client.
     */
    SERVICE_RESTART,

    /**
     * <b>1013 Try Again Later.</b> The server is overloaded for the moment.
     *
     * <p>Reconnect with a backoff.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms). Who must act:
     * client.
     */
    TRY_AGAIN_LATER,

    /**
     * <b>1014 Bad Gateway.</b> A gateway got an invalid answer from the server behind it.
     *
     * <p>Reconnect with a backoff.
     *
     * <p>Remedy: retry, backoff transient (1 s x 2^n, at most 1 min, full jitter, at least 250 ms). Who must act:
     * client, operator.
     */
    BAD_GATEWAY,

    /**
     * <b>1015 TLS Handshake.</b> The TLS handshake failed, for instance because the certificate could not be verified;
     * this code is never sent.
     *
     * <p>Check the certificate, the host name and the clock. Never go on without verification.
     *
     * <p>Remedy: give up. Who must act: developer, operator.
     */
    TLS_HANDSHAKE,

    /**
     * <b>3000 Unauthorized.</b> The credentials are missing or not accepted.
     *
     * <p>Obtain new credentials once, and reconnect.
     *
     * <p>Remedy: refresh, at most once. Who must act: client, developer.
     */
    UNAUTHORIZED,

    /**
     * <b>3003 Forbidden.</b> The credentials are good, but do not allow this.
     *
     * <p>Ask for permission; the same attempt is refused again.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    STANDARD_FORBIDDEN,

    /**
     * <b>3008 Timeout.</b> Something took longer than the server waits.
     *
     * <p>Reconnect with a backoff.
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
