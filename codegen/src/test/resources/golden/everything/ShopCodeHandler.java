// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Handles each {@link ShopCode} by the kind of decision. Override the method of a code that needs more.
 *
 * @param <R> the type of the result
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface ShopCodeHandler<R> extends ShopCodeCases<R>, Decision.Cases<R> {

    @Override
    default R outOfStock(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R rangeAny(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R slow(Optional<SlowDetails> details, Decision decision) {
        return decision.match(this);
    }

    @Override
    default R crowded(Optional<CrowdedDetails> details, Decision decision) {
        return decision.match(this);
    }

    @Override
    default R unknown(ErrorCode code, Decision decision) {
        return decision.match(this);
    }
}
