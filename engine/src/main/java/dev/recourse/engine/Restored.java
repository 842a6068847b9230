package dev.recourse.engine;

import java.util.Optional;

/**
 * What came of reading a state's text: a state, or why there is none.
 *
 * @param state the state that was written
 * @param refusal why the text was refused
 */
public record Restored(Optional<State> state, Optional<Refusal> refusal) {

    /** Why a text is no state. */
    public enum Refusal {
        /** It is longer than any state's text. */
        TOO_LONG,
        /** It does not look like a state's text. */
        FOREIGN,
        /** It was written in another version of the format. */
        OTHER_VERSION,
        /** It was changed since it was written. */
        DAMAGED,
        /** It was written under another policy, whose counters mean other things. */
        OTHER_POLICY,
        /** It says what no state of this policy can say, such as more retries than the limit. */
        IMPOSSIBLE
    }

    static Restored of(State state) {
        return new Restored(Optional.of(state), Optional.empty());
    }

    static Restored refused(Refusal refusal) {
        return new Restored(Optional.empty(), Optional.of(refusal));
    }
}
