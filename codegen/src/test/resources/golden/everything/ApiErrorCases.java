// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A method for each {@link ApiError}, all abstract: adding a code to the catalog breaks the compilation of the classes
 * that must handle it. {@link ApiErrorHandler} has defaults.
 *
 * @param <R> the type of the result
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface ApiErrorCases<R> {

    /**
     * {@link ApiError#SUCCESS}: Success.
     *
     * @param decision the decision
     * @return the result
     */
    R success(Decision decision);

    /**
     * {@link ApiError#BUSY}: Busy.
     *
     * @param decision the decision
     * @return the result
     */
    R busy(Decision decision);

    /**
     * {@link ApiError#MOVED}: Moved.
     *
     * @param decision the decision
     * @return the result
     */
    R moved(Decision decision);

    /**
     * {@link ApiError#FORBIDDEN}: Forbidden.
     *
     * @param decision the decision
     * @return the result
     */
    R forbidden(Decision decision);

    /**
     * {@link ApiError#API_LIMIT}: Limited.
     *
     * @param details the values in the reason, or empty if it does not match
     * @param decision the decision
     * @return the result
     */
    R apiLimit(Optional<ApiLimitDetails> details, Decision decision);

    /**
     * {@link ApiError#SOLD_OUT}: Sold Out.
     *
     * @param details the values in the reason, or empty if it does not match
     * @param decision the decision
     * @return the result
     */
    R soldOut(Optional<SoldOutDetails> details, Decision decision);

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
        if (!(decision.failure().code() instanceof ApiError code)) {
            return unknown(decision.failure().code(), decision);
        }
        return switch (code) {
            case SUCCESS -> success(decision);
            case BUSY -> busy(decision);
            case MOVED -> moved(decision);
            case FORBIDDEN -> forbidden(decision);
            case API_LIMIT -> apiLimit(ApiLimitDetails.of(decision.failure()), decision);
            case SOLD_OUT -> soldOut(SoldOutDetails.of(decision.failure()), decision);
        };
    }
}
