package dev.recourse.engine;

import java.time.Duration;
import java.util.Optional;

/**
 * One occurrence of an error: its code, the text that came with it, and what the client knows about the attempt.
 *
 * <p>Immutable. Text from the network is read into values here, before the machine sees it: it is cut to
 * {@value #MAX_REASON} characters, and what does not read as the catalog says simply has no details.
 */
public final class Failure {

    /** The most characters that are kept of a reason. */
    public static final int MAX_REASON = 4_096;

    /** From this many bytes on, a close reason may have been cut (RFC 6455, section 5.5). */
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

    /** An open connection, or an idempotent request, that failed with this code and reason. */
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
        ReasonPattern pattern = details.get();
        return pattern.match(reason)
                .map(match -> RedirectUrl.read(match.text(pattern.urlHole())))
                .orElse(RedirectUrl.MISSING);
    }

    /** The same failure, met in this phase. */
    public Failure withPhase(Phase other) {
        return new Failure(code, reason, other, idempotent, hintMillis, redirect);
    }

    /** The same failure of a request that may, or may not, be sent twice (RFC 9110, section 9.2.2). */
    public Failure withIdempotent(boolean other) {
        return new Failure(code, reason, phase, other, hintMillis, redirect);
    }

    /** The same failure with a redirect's target found elsewhere: asked for, say, because the reason was cut. */
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

    /** The text that came with it, as the peer sent it: untrusted, at most {@value #MAX_REASON} characters. */
    public String reason() {
        return reason;
    }

    /** How far the connection had come. */
    public Phase phase() {
        return phase;
    }

    /** Whether the request may be sent twice. */
    public boolean isIdempotent() {
        return idempotent;
    }

    /** The server's hint: how long to wait. */
    public Optional<Duration> hint() {
        return hasHint() ? Optional.of(Duration.ofMillis(hintMillis)) : Optional.empty();
    }

    /** The values in the reason, or empty if the catalog knows none or the text reads otherwise. */
    public Optional<ReasonMatch> details() {
        return code.info().details().flatMap(pattern -> pattern.match(reason));
    }

    /** The redirect's target, well formed or not. */
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
