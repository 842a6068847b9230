// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Handles each {@link ApiError} by the kind of decision. Override the method of a code that needs more.
 *
 * @param <R> the type of the result
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface ApiErrorHandler<R> extends ApiErrorCases<R>, Decision.Cases<R> {

    @Override
    default R success(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R busy(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R moved(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R forbidden(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R apiLimit(Optional<ApiLimitDetails> details, Decision decision) {
        return decision.match(this);
    }

    @Override
    default R soldOut(Optional<SoldOutDetails> details, Decision decision) {
        return decision.match(this);
    }

    @Override
    default R unknown(ErrorCode code, Decision decision) {
        return decision.match(this);
    }
}
