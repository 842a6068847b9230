// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * WireSocket token endpoint errors.
 *
 * <p>The codes of the domain {@code oauth} in the catalog {@code wiresocket}, in the catalog's order.
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public enum TokenError implements ErrorCode {
    /**
     * <b><code>invalid_grant</code> Invalid Grant.</b> The authorization code or the refresh token is invalid, expired,
     * revoked or used up, or belongs to another client.
     *
     * <p>Use other credentials if there are any. Otherwise the user must sign in again.
     *
     * <p>Remedy: give up. Who must act: end-user.
     */
    INVALID_GRANT,

    /**
     * <b><code>invalid_client</code> Invalid Client.</b> The client is unknown, or did not authenticate itself in a way
     * that the server accepts.
     *
     * <p>Check the client's id and secret, and how they are sent.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    INVALID_CLIENT,

    /**
     * <b><code>unauthorized_client</code> Unauthorized Client.</b> The client may not use this type of grant.
     *
     * <p>Allow the type of grant for this client at the authorization server, or use another one.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    UNAUTHORIZED_CLIENT,

    /**
     * <b><code>unsupported_grant_type</code> Unsupported Grant Type.</b> The server does not support this type of
     * grant.
     *
     * <p>Use a type of grant that the server supports.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    UNSUPPORTED_GRANT_TYPE,

    /**
     * <b><code>invalid_scope</code> Invalid Scope.</b> The requested scope is unknown, malformed, or more than the user
     * granted.
     *
     * <p>Ask for a scope that the server knows and the user has granted.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    INVALID_SCOPE,

    /**
     * <b><code>invalid_request</code> Invalid Request.</b> A parameter is missing, repeated or not supported, or the
     * client authenticated itself in several ways.
     *
     * <p>Fix the request. The same one would be rejected again.
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    INVALID_REQUEST;

    /**
     * {@return the code with this number, or an {@link dev.recourse.engine.UnknownCode} if the catalog lists none}
     *
     * @param code the code as it was received
     */
    public static ErrorCode lookup(int code) {
        return TokenErrorData.DOMAIN.lookup(code);
    }

    /**
     * {@return the constant with this number, or empty if the catalog lists none}
     *
     * @param code the code as it was received
     */
    public static Optional<TokenError> find(int code) {
        return lookup(code) instanceof TokenError found ? Optional.of(found) : Optional.empty();
    }

    /**
     * {@return the code with this text, compared exactly, or an {@link dev.recourse.engine.UnknownCode} if the catalog
     * lists none}
     *
     * @param code the code as it was received
     */
    public static ErrorCode lookup(String code) {
        return TokenErrorData.DOMAIN.lookup(code);
    }

    /**
     * {@return the constant with this text, compared exactly, or empty if the catalog lists none}
     *
     * @param code the code as it was received
     */
    public static Optional<TokenError> find(String code) {
        return lookup(code) instanceof TokenError found ? Optional.of(found) : Optional.empty();
    }

    /** {@return the domain of these codes} */
    public static Domain codes() {
        return TokenErrorData.DOMAIN;
    }

    /** {@return the hosts that use these codes, as the catalog lists them; no decision depends on them} */
    public static List<String> hosts() {
        return List.of("api.wiresocket.com");
    }

    @Override
    public Domain domain() {
        return TokenErrorData.DOMAIN;
    }

    @Override
    public CodeInfo info() {
        return TokenErrorData.INFOS.get(ordinal());
    }
}
