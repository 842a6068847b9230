// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Sockets with "quotes", &lt;b&gt;tags&lt;/b&gt; &amp; a &#42;/ comment.
 *
 * <p>The codes of the domain {@code socket} in the catalog {@code everything}, in the catalog's order.
 *
 * <p><b>4500-4599, if not listed.</b> A code of a range. Wait. Remedy: retry, backoff fixed (5 s, no jitter), at most 2
 * times. Who must act: operator.
 *
 * <p><b>4000-4999, if not listed.</b> The service closed the connection with a private code that this catalog does not
 * list. Reconnect a few times with long waits. A newer version of the catalog may list the code. Remedy: retry, backoff
 * cautious (10 s x 2^n, at most 2 min, equal jitter), at most 3 times. Who must act: client, developer.
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public enum SocketCode implements ErrorCode {
    /**
     * <b>4000 Wait.</b> A name that every object has: &#92;u0022; &#64;author, &#123;&#64;link Nothing&#125;, &#42;/
     * and a &#92; backslash.
     *
     * <p>Nichts f&#252;r &#220;berm&#252;tige &#8212; &#26085;&#26412; &#128512;.
     *
     * <p>Remedy: retry, backoff spread-out (250 ms x 3^n, at most 1 min, up to 25 % jitter either way), at most 3
     * times, a hint is the longest wait, counted as at most 1 min, if the request may be sent twice. While opening:
     * refresh, backoff above (2 s x 2^n, at most 1 min, plus up to 12.5 % jitter), at most once. If the reason matches
     * "moved to <var>where</var>": redirect to the endpoint backup, a hint decides the wait. While open, if the reason
     * matches "later": give up. Who must act: client, developer, account-owner, end-user, operator.
     *
     * @see <a href="https://example.com/errors?code=4000&amp;lang=en">Wait</a>
     * @since 2.1
     */
    WAIT,

    /**
     * <b>4001 Handle.</b> Collides with a handler's own method.
     *
     * <p>See the other code.
     *
     * <p>Remedy: redirect to the URL in the reason, at most 2 times. Who must act: client.
     *
     * @deprecated Servers send WAIT since 3.0.
     */
    @Deprecated
    HANDLE,

    /**
     * <b>4002 Silent.</b> Has no sentence of its own.
     *
     * <p>Nothing.
     *
     * <p>Remedy: retry, backoff very-slow (1 min x 1.5^n, at most 10 min, decorrelated jitter, at least 30 s), hints
     * are ignored. Who must act: client.
     */
    SILENT,

    /**
     * <b>4004 Stale.</b> Something else than the credentials is out of date.
     *
     * <p>Renew it.
     *
     * <p>Remedy: refresh of metadata, backoff listed (1 s, 2 s, 5 s, 10 s, plus up to 500 ms jitter, at least 2 s), at
     * most 2 times. If the reason matches "busy": retry, backoff above (2 s x 2^n, at most 1 min, plus up to 12.5 %
     * jitter), a hint is the backoff's base, counted as at most 1 min. If the reason matches "very busy": retry,
     * backoff fixed (5 s, no jitter), a hint is the backoff's base, counted as at most 30 s. If the reason matches
     * "gone": give up. Who must act: client.
     */
    STALE,

    /**
     * <b>4003 Fixed Text.</b> Its reason always reads the same.
     *
     * <p>Nothing.
     *
     * <p>Remedy: give up. Who must act: client.
     */
    FIXED_TEXT,

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
    FORBIDDEN,

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
     * The former name of {@link #HANDLE}.
     *
     * @deprecated use {@link #HANDLE}
     */
    @Deprecated
    public static final SocketCode GRAB = HANDLE;

    /**
     * The former name of {@link #HANDLE}.
     *
     * @deprecated use {@link #HANDLE}
     */
    @Deprecated
    public static final SocketCode GRASP = HANDLE;

    /**
     * {@return the code with this number, or an {@link dev.recourse.engine.UnknownCode} if the catalog lists none}
     *
     * @param code the code as it was received
     */
    public static ErrorCode lookup(int code) {
        return SocketCodeData.DOMAIN.lookup(code);
    }

    /**
     * {@return the constant with this number, or empty if the catalog lists none}
     *
     * @param code the code as it was received
     */
    public static Optional<SocketCode> find(int code) {
        return lookup(code) instanceof SocketCode found ? Optional.of(found) : Optional.empty();
    }

    /**
     * {@return the code with this text, compared exactly, or an {@link dev.recourse.engine.UnknownCode} if the catalog
     * lists none}
     *
     * @param code the code as it was received
     */
    public static ErrorCode lookup(String code) {
        return SocketCodeData.DOMAIN.lookup(code);
    }

    /**
     * {@return the constant with this text, compared exactly, or empty if the catalog lists none}
     *
     * @param code the code as it was received
     */
    public static Optional<SocketCode> find(String code) {
        return lookup(code) instanceof SocketCode found ? Optional.of(found) : Optional.empty();
    }

    /** {@return the domain of these codes} */
    public static Domain codes() {
        return SocketCodeData.DOMAIN;
    }

    /** {@return the hosts that use these codes, as the catalog lists them; no decision depends on them} */
    public static List<String> hosts() {
        return List.of("api.example.net");
    }

    @Override
    public Domain domain() {
        return SocketCodeData.DOMAIN;
    }

    @Override
    public CodeInfo info() {
        return SocketCodeData.INFOS.get(ordinal());
    }
}
