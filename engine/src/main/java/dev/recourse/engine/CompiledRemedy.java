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
    /** Where the steps of its kind are counted in a packed episode. */
    final int countShift;
    /** The most steps of its kind in an episode. */
    final int most;
    /** The most steps of its kind in an episode of a session that is one call. */
    final int mostInCall;

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
            Limits limits,
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
        this.countShift = PackedEpisode.countShift(kind);
        this.most = limits.of(kind);
        this.mostInCall = limits.forCalls().of(kind);
        this.limitCounter = limitCounter;
        this.backoffCounter = backoffCounter;
        this.previousSlot = previousSlot;
        this.price = price;
    }

    /** A redirect's target, or null if it may not be followed. */
    @Nullable
    RedirectTarget target(Failure failure, Policy policy) {
        if (endpoint != null) {
            return endpoint;
        }
        RedirectUrl url = url(failure);
        return policy.redirects().check(url).isPresent() ? null : new RedirectTarget.Url(url);
    }

    /** The URL of a redirect without an endpoint, well formed or not. */
    RedirectUrl url(Failure failure) {
        return remedy.isToLocation() ? failure.location() : failure.redirect();
    }

    /** The delay before the hint, in milliseconds; 0 without a backoff. */
    long backoffMillis(State state, Failure failure, double random) {
        if (backoff == null || backoffCounter == null) {
            return 0;
        }
        if (previousSlot != NONE) {
            return backoff.decorrelatedMillis(state.memory().previous(previousSlot, backoff.baseMillis()), random);
        }
        int n = state.countOf(backoffCounter) + 1;
        return failure.hasHint() && hint.form() == HintRule.Form.BASE
                ? backoff.delayMillisFrom(hint.limited(failure.rawHint()), n, random)
                : backoff.delayMillis(n, random);
    }
}
