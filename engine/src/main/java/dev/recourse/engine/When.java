package dev.recourse.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a case of a row applies: where all its conditions hold. Immutable; methods such as {@link #withReason} return a
 * copy with one more condition.
 */
public final class When implements NotABean {

    /** No conditions. */
    public static final When ALWAYS = new When(null, null, null, List.of());

    private final @Nullable Phase phase;
    private final @Nullable ReasonPattern reason;
    private final @Nullable Boolean hint;
    private final List<ValueTest> values;

    private When(
            @Nullable Phase phase, @Nullable ReasonPattern reason, @Nullable Boolean hint, List<ValueTest> values) {
        this.phase = phase;
        this.reason = reason;
        this.hint = hint;
        this.values = values;
    }

    /** In this phase. */
    public static When phase(Phase phase) {
        return ALWAYS.withPhase(phase);
    }

    /** Where the reason matches this pattern. */
    public static When reason(ReasonPattern pattern) {
        return ALWAYS.withReason(pattern);
    }

    /** Where the server gave a hint, or where it gave none. */
    public static When hint(boolean given) {
        return ALWAYS.withHint(given);
    }

    /** Where a named value passes this test. */
    public static When value(ValueTest test) {
        return ALWAYS.withValue(test);
    }

    /** A copy that also requires this phase. */
    public When withPhase(Phase required) {
        return new When(required, reason, hint, values);
    }

    /** A copy that also requires a reason that matches this pattern. */
    public When withReason(ReasonPattern required) {
        return new When(phase, required, hint, values);
    }

    /** A copy that also requires a hint, or that there is none. */
    public When withHint(boolean given) {
        return new When(phase, reason, given, values);
    }

    /** A copy that also requires a named value that passes this test. */
    public When withValue(ValueTest test) {
        List<ValueTest> all = new ArrayList<>(values);
        all.add(test);
        return new When(phase, reason, hint, List.copyOf(all));
    }

    /** Whether all conditions hold for this failure. */
    public boolean appliesTo(Failure failure) {
        return (phase == null || phase == failure.phase())
                && (hint == null || hint == failure.hasHint())
                && (reason == null || reason.matches(failure.reason()))
                && passes(failure);
    }

    private boolean passes(Failure failure) {
        for (ValueTest test : values) {
            if (!test.passes(failure)) {
                return false;
            }
        }
        return true;
    }

    /** The required phase. */
    public Optional<Phase> phase() {
        return Optional.ofNullable(phase);
    }

    /** The pattern that the reason must match. */
    public Optional<ReasonPattern> reason() {
        return Optional.ofNullable(reason);
    }

    /** Whether there must be a hint. */
    public Optional<Boolean> hint() {
        return Optional.ofNullable(hint);
    }

    /** The tests that named values must pass. */
    public List<ValueTest> values() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof When that
                && phase == that.phase
                && Objects.equals(reason, that.reason)
                && Objects.equals(hint, that.hint)
                && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(phase, reason, hint, values);
    }

    /**
     * The conditions in words, such as {@code opening 'busy ${n:int}' with a hint remaining 0}; empty if there are
     * none.
     */
    @Override
    public String toString() {
        List<String> words = new ArrayList<>();
        if (phase != null) {
            words.add(phase.text());
        }
        if (reason != null) {
            words.add("'" + reason.template() + "'");
        }
        if (hint != null) {
            words.add(hint ? "with a hint" : "without a hint");
        }
        for (ValueTest test : values) {
            words.add(test.toString());
        }
        return String.join(" ", words);
    }
}
