package dev.recourse.tools.diff.behaviour;

import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.When;
import java.util.Optional;

/**
 * A case of a code.
 *
 * @param when when it applies
 * @param remedy what is prescribed then
 * @param error the other error that it is then, if it has a key
 */
record CaseFact(When when, Remedy remedy, Optional<Keyed> error) {

    /** An error of its own. */
    record Keyed(String key, Optional<ReasonPattern> details) {}
}
