// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * An API whose answers carry more than a status.
 *
 * <p>The codes of the domain {@code api} in the catalog {@code everything}, in the catalog's order.
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public enum ApiError implements ErrorCode {
    /**
     * <b>200 Success.</b>
     *
     * <p>Remedy: give up. If kind is LOGIN: refresh. Who must act: developer.
     */
    SUCCESS,

    /**
     * <b>200 Busy.</b>
     *
     * <p>Remedy: retry, backoff fixed (5 s, no jitter), at most once. Who must act: developer.
     */
    BUSY,

    /**
     * <b>302 Moved.</b>
     *
     * <p>Remedy: redirect to the URL in Location, at most 2 times. Who must act: developer.
     */
    MOVED,

    /**
     * <b>403 Forbidden.</b>
     *
     * <p>Remedy: give up. With a hint, if remaining is 0: retry, backoff fixed (5 s, no jitter). Who must act:
     * developer.
     *
     * @see <a href="https://example.com/FORBIDDEN">Forbidden</a>
     */
    FORBIDDEN,

    /**
     * <b>403 Limited.</b>
     *
     * <p>Remedy: retry, backoff above (2 s x 2^n, at most 1 min, plus up to 12.5 % jitter), with a new idempotency key.
     * Who must act: developer.
     *
     * @see <a href="https://example.com/API_LIMIT">Limited</a>
     */
    API_LIMIT,

    /**
     * <b><code>out-of-stock</code> Sold Out.</b>
     *
     * <p>Remedy: give up. Who must act: developer.
     */
    SOLD_OUT;

    /**
     * {@return the code with this number, or an {@link dev.recourse.engine.UnknownCode} if the catalog lists none}
     *
     * @param code the code as it was received
     */
    public static ErrorCode lookup(int code) {
        return ApiErrorData.DOMAIN.lookup(code);
    }

    /**
     * {@return the constant with this number, or empty if the catalog lists none}
     *
     * @param code the code as it was received
     */
    public static Optional<ApiError> find(int code) {
        return lookup(code) instanceof ApiError found ? Optional.of(found) : Optional.empty();
    }

    /**
     * {@return the code with this text, compared exactly, or an {@link dev.recourse.engine.UnknownCode} if the catalog
     * lists none}
     *
     * @param code the code as it was received
     */
    public static ErrorCode lookup(String code) {
        return ApiErrorData.DOMAIN.lookup(code);
    }

    /**
     * {@return the constant with this text, compared exactly, or empty if the catalog lists none}
     *
     * @param code the code as it was received
     */
    public static Optional<ApiError> find(String code) {
        return lookup(code) instanceof ApiError found ? Optional.of(found) : Optional.empty();
    }

    /** {@return the domain of these codes} */
    public static Domain codes() {
        return ApiErrorData.DOMAIN;
    }

    @Override
    public Domain domain() {
        return ApiErrorData.DOMAIN;
    }

    @Override
    public CodeInfo info() {
        return ApiErrorData.INFOS.get(ordinal());
    }
}
