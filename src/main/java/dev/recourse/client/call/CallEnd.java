package dev.recourse.client.call;

import dev.recourse.engine.Answer;
import dev.recourse.engine.GiveUp;
import java.util.Optional;

/**
 * The end of a call.
 *
 * @param answer the last answer, as it was reported; empty if there was none
 * @param giveUp why no further attempt is made, empty if the call succeeded; a call does not come back by itself, and
 *     only reports {@link GiveUp#rest}
 */
public record CallEnd(Optional<Answer> answer, Optional<GiveUp> giveUp) implements CallStep {

    /** Whether the last answer is not a failure. */
    public boolean succeeded() {
        return giveUp.isEmpty();
    }
}
