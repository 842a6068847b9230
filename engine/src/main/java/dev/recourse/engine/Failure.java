package dev.recourse.engine;

import java.time.Duration;
import java.util.Optional;

/**
 * One occurrence of an error: its code, its reason, and what the client knows about the attempt.
 *
 * <p>Immutable. Text from the network is read here, before the machine sees it: it is cut to {@value #MAX_REASON}
 * characters, and a reason that does not match the catalog's pattern has no details.
 */
public final class Failure {

    /** The longest reason, in characters; the rest is cut. */
    public static final int MAX_REASON = 4_096;

    /** A close reason of this many bytes or more may have been cut (RFC 6455, section 5.5). */
    private static final int FULL_CLOSE_REASON = 123;

    private static final long NO_HINT = -1;

    private final ErrorCode code;
    private final String reason;
    private final Phase phase;
    private final boolean idempotent;
    private final long hintMillis;
    private final RedirectUrl redirect;

    private Failure(
            ErrorCode code, String reason, Phase phase, boolean idempotent, long hintMillis, RedirectUrl redirect) {
        this.code = code;
        this.reason = reason;
        this.phase = phase;
        this.idempotent = idempotent;
        this.hintMillis = hintMillis;
        this.redirect = redirect;
    }

    /** A failure of an open connection or an idempotent request. */
    public static Failure of(ErrorCode code, String reason) {
        String bounded = Texts.bounded(reason, MAX_REASON);
        return new Failure(code, bounded, Phase.OPEN, true, NO_HINT, redirectIn(code, bounded));
    }

    private static RedirectUrl redirectIn(ErrorCode code, String reason) {
        Optional<ReasonPattern> details = code.info().details();
        if (details.isEmpty() || details.get().urlHole() < 0) {
            return RedirectUrl.MISSING;
        }
        if (code.domain().protocol() == Protocol.WEBSOCKET && Texts.utf8Length(reason) >= FULL_CLOSE_REASON) {
            return RedirectUrl.CUT;
        }
        return details.get().redirectIn(reason);
    }

    /** A copy that happened in this phase. Default: {@link Phase#OPEN}. */
    public Failure withPhase(Phase phase) {
        return new Failure(code, reason, phase, idempotent, hintMillis, redirect);
    }

    /**
     * A copy of a request that is idempotent or not (RFC 9110, section 9.2.2). Default: true.
     *
     * @param repeatable whether sending it twice does the same as sending it once
     */
    public Failure withIdempotent(boolean repeatable) {
        return new Failure(code, reason, phase, repeatable, hintMillis, redirect);
    }

    /** A copy that redirects to this URL instead of the one in its reason, for example because the reason was cut. */
    public Failure withRedirect(String url) {
        return new Failure(code, reason, phase, idempotent, hintMillis, RedirectUrl.read(url));
    }

    /** A copy with the server's hint: how long to wait. A negative one counts as zero. */
    public Failure withHint(Duration hint) {
        return withHintMillis(Millis.of(hint));
    }

    /** A copy with the server's hint, if there is one. */
    public Failure withHint(Optional<Duration> hint) {
        return hint.map(this::withHint).orElse(this);
    }

    Failure withHintMillis(long millis) {
        return new Failure(code, reason, phase, idempotent, Math.max(0, millis), redirect);
    }

    /** What failed. */
    public ErrorCode code() {
        return code;
    }

    /** The reason as the peer sent it: untrusted, at most {@value #MAX_REASON} characters. */
    public String reason() {
        return reason;
    }

    /** Whether the connection was opening or open. */
    public Phase phase() {
        return phase;
    }

    /** Whether the request is idempotent. */
    public boolean isIdempotent() {
        return idempotent;
    }

    /** The server's hint: how long to wait. */
    public Optional<Duration> hint() {
        return hasHint() ? Optional.of(Duration.ofMillis(hintMillis)) : Optional.empty();
    }

    /** The values in the reason; empty if the catalog has no pattern for it or it does not match. */
    public Optional<ReasonMatch> details() {
        return code.info().details().flatMap(pattern -> pattern.match(reason));
    }

    /** The target of a redirect, well formed or not. */
    public RedirectUrl redirect() {
        return redirect;
    }

    boolean hasHint() {
        return hintMillis >= 0;
    }

    long rawHint() {
        return hintMillis;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Failure that
                && code.equals(that.code)
                && reason.equals(that.reason)
                && phase == that.phase
                && idempotent == that.idempotent
                && hintMillis == that.hintMillis
                && redirect.equals(that.redirect);
    }

    @Override
    public int hashCode() {
        return code.hashCode() * 31 + reason.hashCode();
    }

    @Override
    public String toString() {
        return code.domain().name() + "/" + code.code() + " " + code.name();
    }
}
