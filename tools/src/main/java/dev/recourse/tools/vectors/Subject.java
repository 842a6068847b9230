package dev.recourse.tools.vectors;

import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.When;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What can fail: a code that the catalog lists, in one of its cases or in none, or one that it lacks.
 *
 * @param domain its domain
 * @param code the code
 * @param status the HTTP status that carries it, where it is not a status itself
 * @param details the pattern of its reason
 * @param when the conditions of the case; those of no case are {@link When#ALWAYS}
 * @param remedy what is prescribed
 */
record Subject(
        Domain domain, String code, OptionalInt status, Optional<ReasonPattern> details, When when, Remedy remedy) {

    boolean isRecoverable() {
        return remedy.kind() != DecisionKind.GIVE_UP;
    }
}
