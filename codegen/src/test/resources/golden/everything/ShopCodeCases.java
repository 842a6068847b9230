// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A method for each {@link ShopCode}, all abstract: adding a code to the catalog breaks the compilation of the classes
 * that must handle it. {@link ShopCodeHandler} has defaults.
 *
 * @param <R> the type of the result
 */
@SuppressWarnings("deprecation")
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface ShopCodeCases<R> {

    /**
     * {@link ShopCode#OUT_OF_STOCK}: Out of Stock.
     *
     * @param decision the decision
     * @return the result
     */
    R outOfStock(Decision decision);

    /**
     * {@link ShopCode#RANGE_ANY}: Range Any.
     *
     * @param decision the decision
     * @return the result
     */
    R rangeAny(Decision decision);

    /**
     * {@link ShopCode#SLOW}: Slow.
     *
     * @param details the values in the reason, or empty if it does not match
     * @param decision the decision
     * @return the result
     */
    R slow(Optional<SlowDetails> details, Decision decision);

    /**
     * {@link ShopCode#CROWDED}: Crowded.
     *
     * @param details the values in the reason, or empty if it does not match
     * @param decision the decision
     * @return the result
     */
    R crowded(Optional<CrowdedDetails> details, Decision decision);

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
        if (!(decision.failure().code() instanceof ShopCode code)) {
            return unknown(decision.failure().code(), decision);
        }
        return switch (code) {
            case OUT_OF_STOCK -> outOfStock(decision);
            case RANGE_ANY -> rangeAny(decision);
            case SLOW -> slow(SlowDetails.of(decision.failure()), decision);
            case CROWDED -> crowded(CrowdedDetails.of(decision.failure()), decision);
        };
    }
}
