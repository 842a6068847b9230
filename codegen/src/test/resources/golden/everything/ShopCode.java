// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * shop.
 *
 * <p>The codes of the domain {@code shop} in the catalog {@code everything}, in the catalog's order.
 *
 * <p><b>E&#42;, if not listed.</b> Remedy: retry, backoff fixed (5 s, no jitter), at most once. If the reason matches
 * "closed": give up. Who must act: developer.
 *
 * <p><b>E1-E9, if not listed.</b> Digits. Remedy: retry, backoff fixed (5 s, no jitter), at most once. If the reason
 * matches "closed": give up. Who must act: developer.
 *
 * <p><b>F&#42;, if not listed.</b> Remedy: give up. If the reason matches "closed": give up. Who must act: developer.
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public enum ShopCode implements ErrorCode {
    /**
     * <b><code>OUT/OF ST&#214;CK%</code> Out of Stock.</b>
     *
     * <p>Remedy: retry, backoff fixed (5 s, no jitter), at most once. If the reason matches "closed": give up. Who must
     * act: developer.
     *
     * @see <a href="https://example.com/errors/OUT%2FOF%20ST%C3%96CK%25?key=OUT_OF_STOCK">Out of Stock</a>
     * @since 2.2
     */
    OUT_OF_STOCK,

    /**
     * <b>Range Any.</b>
     *
     * <p>Remedy: give up. If the reason matches "closed": give up. Who must act: developer.
     *
     * @see <a href="https://example.com/errors/?key=RANGE_ANY">Range Any</a>
     * @since 2.2
     */
    RANGE_ANY,

    /**
     * <b><code>slow</code> Slow.</b>
     *
     * <p>Remedy: retry, backoff fixed (5 s, no jitter), at most once. If the reason matches "closed": give up. Who must
     * act: developer.
     *
     * @see <a href="https://example.com/errors/slow?key=SLOW">Slow</a>
     * @since 2.2
     * @deprecated It never happens.
     */
    @Deprecated
    SLOW,

    /**
     * <b><code>crowded</code> Crowded.</b>
     *
     * <p>Remedy: retry, backoff fixed (5 s, no jitter), at most once. If the reason matches "closed": give up. Who must
     * act: developer.
     *
     * @see <a href="https://example.com/errors/crowded?key=CROWDED">Crowded</a>
     * @since 2.2
     */
    CROWDED;

    /** Another name of {@link #OUT_OF_STOCK}. */
    public static final ShopCode SOLD_OUT = OUT_OF_STOCK;

    /** Another name of {@link #OUT_OF_STOCK}. */
    public static final ShopCode NONE_LEFT = OUT_OF_STOCK;

    /** Another name of {@link #SLOW}. */
    @Deprecated
    public static final ShopCode LATE = SLOW;

    /**
     * {@return the code with this text, compared exactly, or an {@link dev.recourse.engine.UnknownCode} if the catalog
     * lists none}
     *
     * @param code the code as it was received
     */
    public static ErrorCode lookup(String code) {
        return ShopCodeData.DOMAIN.lookup(code);
    }

    /**
     * {@return the constant with this text, compared exactly, or empty if the catalog lists none}
     *
     * @param code the code as it was received
     */
    public static Optional<ShopCode> find(String code) {
        return lookup(code) instanceof ShopCode found ? Optional.of(found) : Optional.empty();
    }

    /** {@return the domain of these codes} */
    public static Domain codes() {
        return ShopCodeData.DOMAIN;
    }

    @Override
    public Domain domain() {
        return ShopCodeData.DOMAIN;
    }

    @Override
    public CodeInfo info() {
        return ShopCodeData.INFOS.get(ordinal());
    }
}
