// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import java.util.Optional;

/**
 * What to do about each {@link SqlState}, where the four kinds of decision are handled once and a code's own method is
 * overridden only where it needs more.
 *
 * @param <R> what handling answers
 */
public interface SqlStateHandler<R> extends StrictSqlStateHandler<R>, Decision.Cases<R> {

    @Override
    default R warning(Decision decision) {
        return decision.match(this);
    }

    @Override
    default R handleXml(Optional<HandleXmlDetails> details, Decision decision) {
        return decision.match(this);
    }

    @Override
    default R unknown(ErrorCode code, Decision decision) {
        return decision.match(this);
    }
}
