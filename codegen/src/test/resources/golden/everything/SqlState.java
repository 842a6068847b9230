// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * SQL states.
 *
 * <p>The codes of the domain {@code sql} in the catalog {@code everything}, in the catalog's order.
 *
 * <p><b>Any other code.</b> Anything else. Read the manual. Remedy: give up. Who must act: developer.
 *
 * <p><b>08&#42;, if not listed.</b> The connection failed. Connect again. Remedy: retry, backoff above (2 s x 2^n, at
 * most 1 min, plus up to 12.5 % jitter), if the request may be sent twice. Who must act: operator.
 *
 * <p><b>08000-08003, if not listed.</b> The connection was lost. Connect again at once. Remedy: retry, backoff above (2
 * s x 2^n, at most 1 min, plus up to 12.5 % jitter), if the request may be sent twice. Who must act: client.
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public enum SqlState implements ErrorCode {
    /**
     * <b>01000 Warning.</b> A text, not a number.
     *
     * <p>Nothing.
     *
     * <p>Remedy: give up. Who must act: client.
     */
    WARNING,

    /**
     * <b><code>22E10</code> Not a float.</b> A text that looks like a number.
     *
     * <p>Nothing.
     *
     * <p>Remedy: refresh. Who must act: client.
     */
    HANDLE_XML;

    /**
     * {@return the code with this text, compared exactly, or an {@link dev.recourse.engine.UnknownCode} if the catalog
     * lists none}
     *
     * @param code the code as it was received
     */
    public static ErrorCode lookup(String code) {
        return SqlStateData.DOMAIN.lookup(code);
    }

    /**
     * {@return the constant with this text, compared exactly, or empty if the catalog lists none}
     *
     * @param code the code as it was received
     */
    public static Optional<SqlState> find(String code) {
        return lookup(code) instanceof SqlState found ? Optional.of(found) : Optional.empty();
    }

    /** {@return the domain of these codes} */
    public static Domain codes() {
        return SqlStateData.DOMAIN;
    }

    @Override
    public Domain domain() {
        return SqlStateData.DOMAIN;
    }

    @Override
    public CodeInfo info() {
        return SqlStateData.INFOS.get(ordinal());
    }
}
