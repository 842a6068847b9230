// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A method for each {@link SqlState}, all abstract: adding a code to the catalog breaks the compilation of the classes
 * that must handle it. {@link SqlStateHandler} has defaults.
 *
 * @param <R> the type of the result
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface SqlStateCases<R> {

    /**
     * {@link SqlState#WARNING}: A text, not a number.
     *
     * @param decision the decision
     * @return the result
     */
    R warning(Decision decision);

    /**
     * {@link SqlState#HANDLE_XML}: A text that looks like a number.
     *
     * @param details the values in the reason, or empty if it does not match
     * @param decision the decision
     * @return the result
     */
    R handleXml(Optional<HandleXmlDetails> details, Decision decision);

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
        if (!(decision.failure().code() instanceof SqlState code)) {
            return unknown(decision.failure().code(), decision);
        }
        return switch (code) {
            case WARNING -> warning(decision);
            case HANDLE_XML -> handleXml(HandleXmlDetails.of(decision.failure()), decision);
        };
    }
}
