// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Handles each {@link SocketCode} by the kind of decision. Override the method of a code that needs more.
 *
 * @param <R> the type of the result
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface SocketCodeHandler<R> extends SocketCodeCases<R>, Decision.Cases<R> {

    @Override
    default R waitCode(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R handleCode(Optional<HandleDetails> details, Decision decision) {
        return decision.match(this);
    }

    @Override
    default R silent(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R stale(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R fixedText(Optional<FixedTextDetails> details, Decision decision) {
        return decision.match(this);
    }

    @Override
    default R normal(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R goingAway(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R protocolError(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R unsupportedData(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R reserved(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R noStatus(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R abnormal(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R invalidPayload(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R policyViolation(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R messageTooBig(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R mandatoryExtension(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R internalError(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R serviceRestart(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R tryAgainLater(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R badGateway(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R tlsHandshake(Decision decision) {
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
    default R timeout(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R unknown(ErrorCode code, Decision decision) {
        return decision.match(this);
    }
}
