// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import javax.annotation.processing.Generated;

/**
 * Handles each {@link TokenError} by the kind of decision. Override the method of a code that needs more.
 *
 * @param <R> the type of the result
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface TokenErrorHandler<R> extends TokenErrorCases<R>, Decision.Cases<R> {

    @Override
    default R invalidGrant(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R invalidClient(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R unauthorizedClient(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R unsupportedGrantType(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R invalidScope(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R invalidRequest(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R unknown(ErrorCode code, Decision decision) {
        return decision.match(this);
    }
}
