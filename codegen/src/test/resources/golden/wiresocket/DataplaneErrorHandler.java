// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import javax.annotation.processing.Generated;

/**
 * Handles each {@link DataplaneError} by the kind of decision. Override the method of a code that needs more.
 *
 * @param <R> the type of the result
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface DataplaneErrorHandler<R> extends DataplaneErrorCases<R>, Decision.Cases<R> {

    @Override
    default R badRequest(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R unauthorized(Decision decision) {
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
    default R originError(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R originDown(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R originConnectTimeout(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R originUnreachable(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R originTimeout(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R originTlsHandshake(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R originCertificate(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R originInterrupted(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R originNotFound(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R unknown(ErrorCode code, Decision decision) {
        return decision.match(this);
    }
}
