package dev.recourse.engine;

import org.jspecify.annotations.Nullable;

/** A remedy as the machine reads it: its hint rule chosen, its price looked up, its counters assigned. */
final class CompiledRemedy {

    static final int NONE = -1;

    /** The row that prescribes it: {@code close/4006}, {@code close/1006 opening} or {@code http/500-599}. */
    final String where;

    final Remedy remedy;
    final DecisionKind kind;
    final @Nullable Backoff backoff;
    final HintRule hint;
    final boolean idempotentOnly;
    final int limit;
    final RedirectTarget.@Nullable Endpoint endpoint;
    /** Counts this remedy's own decisions, where it has a limit. */
    final CounterLayout.@Nullable Counter limitCounter;
    /** Counts its backoff's retries, where it has one. */
    final CounterLayout.@Nullable Counter backoffCounter;
    /** Where its backoff's last delay is kept, or {@link #NONE} where no later delay depends on it. */
    final int previousSlot;
    /** The position of its price in the policy, from 1; 0 where it is free. */
    final int price;

    CompiledRemedy(
            String where,
            Remedy remedy,
            HintRule hint,
            CounterLayout.@Nullable Counter limitCounter,
            CounterLayout.@Nullable Counter backoffCounter,
            int previousSlot,
            int price) {
        this.where = where;
        this.remedy = remedy;
        this.kind = remedy.kind();
        this.backoff = remedy.backoff().orElse(null);
        this.hint = remedy.hint().orElse(hint);
        this.idempotentOnly = remedy.isIdempotentOnly();
        this.limit = remedy.limit().orElse(NONE);
        this.endpoint = remedy.endpoint().map(RedirectTarget.Endpoint::new).orElse(null);
        this.limitCounter = limitCounter;
        this.backoffCounter = backoffCounter;
        this.previousSlot = previousSlot;
        this.price = price;
    }
}
