// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import java.util.Optional;

/**
 * What to do about each {@link SqlState}, without defaults: a code that is added to the catalog breaks the compile of
 * those who must handle it. {@link SqlStateHandler} has defaults.
 *
 * @param <R> what handling answers
 */
public interface StrictSqlStateHandler<R> {

    /**
     * {@link SqlState#WARNING}: A text, not a number.
     *
     * @param decision what the machine decided
     * @return what handling answers
     */
    R warning(Decision decision);

    /**
     * {@link SqlState#HANDLE_XML}: A text that looks like a number.
     *
     * @param details the values in its reason, or empty if it reads otherwise
     * @param decision what the machine decided
     * @return what handling answers
     */
    R handleXml(Optional<HandleXmlDetails> details, Decision decision);

    /**
     * A code that the catalog lacks, or one of another domain.
     *
     * @param code the code
     * @param decision what the machine decided
     * @return what handling answers
     */
    R unknown(ErrorCode code, Decision decision);

    /**
     * Calls the one method that the decision's code belongs to.
     *
     * @param decision what the machine decided
     * @return what that method answers
     */
    default R handle(Decision decision) {
        if (!(decision.failure().code() instanceof SqlState code)) {
            return unknown(decision.failure().code(), decision);
        }
        String reason = decision.failure().reason();
        return switch (code) {
            case WARNING -> warning(decision);
            case HANDLE_XML -> handleXml(HandleXmlDetails.parse(reason), decision);
        };
    }
}
