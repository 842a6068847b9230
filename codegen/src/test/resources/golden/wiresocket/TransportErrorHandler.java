// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;

/**
 * What to do about each {@link TransportError}, where the four kinds of decision are handled once and a code's own
 * method is overridden only where it needs more.
 *
 * @param <R> what handling answers
 */
public interface TransportErrorHandler<R> extends StrictTransportErrorHandler<R>, Decision.Cases<R> {

    @Override
    default R unreachable(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R timeout(Decision decision) {
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
