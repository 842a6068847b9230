// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;

/**
 * What to do about each {@link DashboardError}, where the four kinds of decision are handled once and a code's own
 * method is overridden only where it needs more.
 *
 * @param <R> what handling answers
 */
public interface DashboardErrorHandler<R> extends StrictDashboardErrorHandler<R>, Decision.Cases<R> {

    @Override
    default R badRequest(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R unauthorized(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R forbidden(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R tooManyRequests(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R serviceUnavailable(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R requestTimeout(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R tooEarly(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R internalServerError(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R badGateway(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R gatewayTimeout(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R unknown(ErrorCode code, Decision decision) {
        return decision.match(this);
    }
}
