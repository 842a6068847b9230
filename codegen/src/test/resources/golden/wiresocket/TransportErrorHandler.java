// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import javax.annotation.processing.Generated;

/**
 * Handles each {@link TransportError} by the kind of decision. Override the method of a code that needs more.
 *
 * @param <R> the type of the result
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface TransportErrorHandler<R> extends TransportErrorCases<R>, Decision.Cases<R> {

    @Override
    default R notSent(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R unreachable(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R timeout(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R silent(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R notUpgraded(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R tooLarge(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R tls(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R refreshUnknown(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R refreshFailed(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R requestInvalid(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R endpointUnknown(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R unknown(ErrorCode code, Decision decision) {
        return decision.match(this);
    }
}
