package dev.recourse.engine;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a catalog prescribes for an error. Immutable; methods such as {@link #withLimit} return a modified copy. */
public final class Remedy implements NotABean {

    private static final int NO_LIMIT = -1;

    private final DecisionKind kind;
    private final @Nullable Backoff backoff;
    private final int limit;
    private final @Nullable HintRule hint;
    private final boolean idempotentOnly;
    private final String price;
    private final @Nullable String endpoint;
    private final @Nullable String subject;
    private final boolean toLocation;
    private final boolean freshKey;

    private Remedy(
            DecisionKind kind,
            @Nullable Backoff backoff,
            int limit,
            @Nullable HintRule hint,
            boolean idempotentOnly,
            String price,
            @Nullable String endpoint,
            @Nullable String subject,
            boolean toLocation,
            boolean freshKey) {
        this.kind = kind;
        this.backoff = backoff;
        this.limit = limit;
        this.hint = hint;
        this.idempotentOnly = idempotentOnly;
        this.price = price;
        this.endpoint = endpoint;
        this.subject = subject;
        this.toLocation = toLocation;
        this.freshKey = freshKey;
    }

    private static Remedy of(
            DecisionKind kind, @Nullable Backoff backoff, @Nullable String endpoint, @Nullable String subject) {
        return new Remedy(kind, backoff, NO_LIMIT, null, false, kind.text(), endpoint, subject, false, false);
    }

    /** Try again after this backoff. */
    public static Remedy retry(Backoff backoff) {
        return of(DecisionKind.RETRY, backoff, null, null);
    }

    /** Obtain new credentials, then try again at once. */
    public static Remedy refresh() {
        return of(DecisionKind.REFRESH, null, null, null);
    }

    /**
     * Obtain something other than the credentials, then try again at once.
     *
     * @param subject the catalog's name for it, such as {@code metadata}
     */
    public static Remedy refreshOf(String subject) {
        return of(DecisionKind.REFRESH, null, null, subject);
    }

    /** Try again at the URL that the failure's reason carries. */
    public static Remedy redirect() {
        return of(DecisionKind.REDIRECT, null, null, null);
    }

    /** Try again at the URL in the answer's {@code Location}. */
    public static Remedy redirectToLocation() {
        return new Remedy(
                DecisionKind.REDIRECT,
                null,
                NO_LIMIT,
                null,
                false,
                DecisionKind.REDIRECT.text(),
                null,
                null,
                true,
                false);
    }

    /** Try again at the address that the application supplies under this name. */
    public static Remedy redirectTo(String endpoint) {
        return of(DecisionKind.REDIRECT, null, endpoint, null);
    }

    /** Stop. */
    public static Remedy giveUp() {
        return of(DecisionKind.GIVE_UP, null, null, null);
    }

    /**
     * A copy with a limit of its own.
     *
     * @param times how often it may be decided in an episode, from 0 to {@link Limits#MAX_COUNT}
     * @throws IllegalArgumentException if it is out of bounds
     */
    public Remedy withLimit(int times) {
        Bounds.within("limit", times, 0, Limits.MAX_COUNT);
        return new Remedy(kind, backoff, times, hint, idempotentOnly, price, endpoint, subject, toLocation, freshKey);
    }

    /** A copy that waits as this backoff says. */
    public Remedy withBackoff(Backoff named) {
        return new Remedy(kind, named, limit, hint, idempotentOnly, price, endpoint, subject, toLocation, freshKey);
    }

    /** A copy that applies hints by this rule instead of the policy's. */
    public Remedy withHint(HintRule rule) {
        return new Remedy(kind, backoff, limit, rule, idempotentOnly, price, endpoint, subject, toLocation, freshKey);
    }

    /** A copy for idempotent requests only. */
    public Remedy withIdempotentOnly() {
        return new Remedy(kind, backoff, limit, hint, true, price, endpoint, subject, toLocation, freshKey);
    }

    /** A copy that costs the budget's price of this name instead of its kind's. */
    public Remedy withPrice(String name) {
        return new Remedy(kind, backoff, limit, hint, idempotentOnly, name, endpoint, subject, toLocation, freshKey);
    }

    /**
     * A copy after which the request gets a new idempotency key, where it has one, because the server has used up the
     * old one.
     */
    public Remedy withFreshKey() {
        return new Remedy(kind, backoff, limit, hint, idempotentOnly, price, endpoint, subject, toLocation, true);
    }

    /** What to do. */
    public DecisionKind kind() {
        return kind;
    }

    /** How long to wait, if the next attempt does not follow at once. */
    public Optional<Backoff> backoff() {
        return Optional.ofNullable(backoff);
    }

    /** How often it may be decided in an episode, where it has a limit of its own. */
    public OptionalInt limit() {
        return limit == NO_LIMIT ? OptionalInt.empty() : OptionalInt.of(limit);
    }

    /** How hints are applied, where it has a rule of its own. */
    public Optional<HintRule> hint() {
        return Optional.ofNullable(hint);
    }

    /** Whether it is for idempotent requests only. */
    public boolean isIdempotentOnly() {
        return idempotentOnly;
    }

    /** The name of its price in the budget. */
    public String price() {
        return price;
    }

    /** The endpoint of a redirect that does not take its target from the failure. */
    public Optional<String> endpoint() {
        return Optional.ofNullable(endpoint);
    }

    /** Whether a redirect takes its target from the answer's {@code Location}. */
    public boolean isToLocation() {
        return toLocation;
    }

    /** Whether the request gets a new idempotency key. */
    public boolean hasFreshKey() {
        return freshKey;
    }

    /** What a refresh obtains again, where it is not the credentials. */
    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    /**
     * The remedy in words: {@code retry, backoff rate (30 s · 2ⁿ, at most 5 min, plus up to 20 % jitter), at most 3
     * times}.
     */
    public String text() {
        return RemedyText.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Remedy that
                && kind == that.kind
                && Objects.equals(backoff, that.backoff)
                && limit == that.limit
                && Objects.equals(hint, that.hint)
                && idempotentOnly == that.idempotentOnly
                && price.equals(that.price)
                && Objects.equals(endpoint, that.endpoint)
                && Objects.equals(subject, that.subject)
                && toLocation == that.toLocation
                && freshKey == that.freshKey;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, backoff, limit, endpoint);
    }

    @Override
    public String toString() {
        return text();
    }
}
