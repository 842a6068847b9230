package dev.recourse.engine;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of an error: its code, its reason, the values and the hint of its answer, and what the client knows
 * about the attempt.
 *
 * <p>Immutable. Text from the network is read here, before the machine sees it: it is cut to {@value #MAX_REASON}
 * characters, and a reason that does not match the catalog's pattern has no details.
 */
public final class Failure implements NotABean {

    /** The longest reason, in characters; the rest is cut. */
    public static final int MAX_REASON = 4_096;

    /** The longest context, in characters. */
    public static final int MAX_CONTEXT = 512;

    /** A close reason of this many bytes or more may have been cut (RFC 6455, section 5.5). */
    private static final int FULL_CLOSE_REASON = 123;

    private static final long NO_HINT = -1;

    private static final int OPENING = 1;
    private static final int NOT_IDEMPOTENT = 2;
    private static final int NOT_REPEATABLE = 4;
    private static final int NOT_SENT = 8;
    private static final int CALL = 16;

    /** The redirect was given, and does not depend on the code. */
    private static final int REDIRECTED = 32;

    private final ErrorCode code;
    private final Domain domain;
    private final int position;
    private final String reason;
    private final RedirectUrl redirect;
    private final Extras extras;
    private final int flags;
    private final long hintMillis;
    private final long deadline;

    /**
     * What only some answers have: kept apart, so that most failures are small.
     *
     * @param read the code as it was read, whatever case of it applies; null if it has no cases
     * @param values the named values
     * @param location the URL in {@code Location}
     * @param context what the client knows about the attempt
     */
    private record Extras(@Nullable ErrorCode read, Map<String, String> values, RedirectUrl location, String context) {

        static final Extras NONE = new Extras(null, Map.of(), RedirectUrl.MISSING, "");

        static Extras of(ErrorCode read, Domain domain, Map<String, String> values) {
            return !domain.hasCases() && values.isEmpty()
                    ? NONE
                    : new Extras(domain.hasCases() ? read : null, values, RedirectUrl.MISSING, "");
        }
    }

    /** @param redirect null to read it by the details of the code */
    private Failure(
            ErrorCode read,
            Domain domain,
            String reason,
            @Nullable RedirectUrl redirect,
            Extras extras,
            int flags,
            long hintMillis,
            long deadline) {
        this.domain = domain;
        this.reason = reason;
        this.extras = extras;
        this.flags = flags;
        this.hintMillis = hintMillis;
        this.deadline = deadline;
        int listed = UnknownCode.positionOf(read);
        this.code = domain.hasCases() ? domain.errorOf(read, listed, this) : read;
        this.position = code == read ? listed : code.ordinal();
        this.redirect = redirect != null ? redirect : redirectIn();
    }

    /**
     * A failure of an open connection or an idempotent request. Values and a hint are read from the reason where the
     * code's domain says so ({@link Domain#reads}).
     */
    public static Failure of(ErrorCode code, String reason) {
        Failure failure = of(code, reason, Map.of());
        return failure.domain.reads().isInText() || JsonPointer.isObject(reason)
                ? AnswerReading.of(code, reason, failure)
                : failure;
    }

    /**
     * A failure with this code, this reason and these named values, whatever the reason says. As {@link #of(ErrorCode,
     * String)}, but nothing is read from the reason except details.
     *
     * @param values each is cut to {@value #MAX_REASON} characters
     */
    public static Failure of(ErrorCode code, String reason, Map<String, String> values) {
        int flags = isNotSent(code) ? NOT_SENT : 0;
        String bounded = Texts.bounded(reason, MAX_REASON);
        Domain domain = code.domain();
        Extras extras = Extras.of(code, domain, values.isEmpty() ? Map.of() : bounded(values));
        return new Failure(code, domain, bounded, null, extras, flags, NO_HINT, Long.MAX_VALUE);
    }

    private static Map<String, String> bounded(Map<String, String> values) {
        Map<String, String> bounded = new LinkedHashMap<>();
        for (Map.Entry<String, String> value : values.entrySet()) {
            bounded.put(value.getKey(), Texts.bounded(value.getValue(), MAX_REASON));
        }
        return bounded;
    }

    private static boolean isNotSent(ErrorCode code) {
        return code.code().equals("not-sent") && code.domain().name().equals("transport");
    }

    private RedirectUrl redirectIn() {
        Optional<ReasonPattern> details = code.info().details();
        if (details.isEmpty() || details.get().urlHole() < 0) {
            return RedirectUrl.MISSING;
        }
        ReasonPattern pattern = details.get();
        String known = extras.values.get(pattern.holes().get(pattern.urlHole()).name());
        if (known != null && HoleType.URL.reads(known)) {
            return RedirectUrl.read(known);
        }
        if (domain.protocol() == Protocol.WEBSOCKET && Texts.utf8Length(reason) >= FULL_CLOSE_REASON) {
            return RedirectUrl.CUT;
        }
        return pattern.redirectIn(reason);
    }

    /** A copy that happened in this phase. Default: {@link Phase#OPEN}. */
    public Failure withPhase(Phase phase) {
        return withFlag(OPENING, phase == Phase.OPENING);
    }

    /**
     * A copy of a request that is idempotent or not (RFC 9110, section 9.2.2). Default: true.
     *
     * @param idempotent whether sending it twice does the same as sending it once
     */
    public Failure withIdempotent(boolean idempotent) {
        return withFlag(NOT_IDEMPOTENT, !idempotent);
    }

    /**
     * A copy of a request that can be sent again or not. Default: true.
     *
     * @param repeatable false if its body exists once, such as a stream that has been read
     */
    public Failure withRepeatable(boolean repeatable) {
        return withFlag(NOT_REPEATABLE, !repeatable);
    }

    /**
     * A copy of a request that left this client or not. One that did not can be sent again, whatever its method and
     * body. Default: true, and false for {@code not-sent} in the domain {@code transport}.
     *
     * @param sent false only if it is certain that nothing was sent
     */
    public Failure withSent(boolean sent) {
        return withFlag(NOT_SENT, !sent);
    }

    /**
     * A copy in a session that is one call: the limits for calls apply ({@link Limits#forCalls}). Default: false.
     *
     * @param call whether the session is one call
     */
    public Failure withCall(boolean call) {
        return withFlag(CALL, call);
    }

    /**
     * A copy with a deadline of the caller's own, besides the policy's time limit: no attempt may start after it.
     * Default: none.
     *
     * @param at in milliseconds, on the clock that the state is used with
     */
    public Failure withDeadline(long at) {
        return new Failure(received(), domain, reason, redirect, extras, flags, hintMillis, at);
    }

    /** A copy that redirects to this URL instead of the one in its reason, for example because the reason was cut. */
    public Failure withRedirect(String url) {
        return withRedirect(RedirectUrl.read(url));
    }

    /** As {@link #withRedirect(String)}, with a URL that was read already, or could not be read. */
    public Failure withRedirect(RedirectUrl url) {
        return new Failure(received(), domain, reason, url, extras, flags | REDIRECTED, hintMillis, deadline);
    }

    /** A copy whose answer has this URL in its {@code Location}. Only a remedy that asks for it follows it. */
    public Failure withLocation(String url) {
        return withLocation(RedirectUrl.read(url));
    }

    /** As {@link #withLocation(String)}, with a URL that was read already, or could not be read. */
    public Failure withLocation(RedirectUrl url) {
        Extras located = new Extras(extras.read, extras.values, url, extras.context);
        return new Failure(received(), domain, reason, redirect, located, flags, hintMillis, deadline);
    }

    /**
     * A copy with what the client itself knows about the attempt, such as {@code wss://host/ws: Connection refused}.
     * Explanations show it, and no remedy depends on it. Default: none.
     *
     * @param context a text without secrets, of which at most {@value #MAX_CONTEXT} characters are kept, on one line
     *     and without invisible characters
     */
    public Failure withContext(String context) {
        Extras told = new Extras(extras.read, extras.values, extras.location, ShownText.of(context, MAX_CONTEXT));
        return new Failure(
                received(), domain, reason, has(REDIRECTED) ? redirect : null, told, flags, hintMillis, deadline);
    }

    /** A copy with one more named value, cut to {@value #MAX_REASON} characters. */
    public Failure withValue(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(extras.values);
        more.put(name, Texts.bounded(value, MAX_REASON));
        Extras valued = new Extras(extras.read, more, extras.location, extras.context);
        return new Failure(
                received(), domain, reason, has(REDIRECTED) ? redirect : null, valued, flags, hintMillis, deadline);
    }

    /** A copy with the server's hint: how long to wait. A negative one counts as zero. */
    public Failure withHint(Duration hint) {
        return withHintMillis(Millis.of(hint));
    }

    /** A copy with the server's hint, if there is one. */
    public Failure withHint(Optional<Duration> hint) {
        return hint.isPresent() ? withHint(hint.get()) : this;
    }

    /** A copy without the server's hint. */
    public Failure withoutHint() {
        return copy(flags, NO_HINT);
    }

    Failure withHintMillis(long millis) {
        return copy(flags, Math.max(0, millis));
    }

    private Failure withFlag(int flag, boolean set) {
        int changed = set ? flags | flag : flags & ~flag;
        return changed == flags ? this : copy(changed, hintMillis);
    }

    /** A copy, which another case may apply to than to this failure. */
    private Failure copy(int newFlags, long newHintMillis) {
        RedirectUrl kept = extras.read == null || has(REDIRECTED) ? redirect : null;
        return new Failure(received(), domain, reason, kept, extras, newFlags, newHintMillis, deadline);
    }

    private boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** What failed: the code that was read, or the error of its case that applies. */
    public ErrorCode code() {
        return code;
    }

    /** The code that was received, whatever case of it applies. */
    public ErrorCode received() {
        return extras.read != null ? extras.read : code;
    }

    /** The reason as the peer sent it: untrusted, at most {@value #MAX_REASON} characters. */
    public String reason() {
        return reason;
    }

    /** What the client itself knows about the attempt; an empty text if that is nothing. */
    public String context() {
        return extras.context;
    }

    /** Whether the connection was opening or open. */
    public Phase phase() {
        return has(OPENING) ? Phase.OPENING : Phase.OPEN;
    }

    /** Whether the request is idempotent. */
    public boolean isIdempotent() {
        return !has(NOT_IDEMPOTENT);
    }

    /** Whether the request can be sent again. */
    public boolean isRepeatable() {
        return !has(NOT_REPEATABLE);
    }

    /** Whether the request may have left this client. */
    public boolean isSent() {
        return !has(NOT_SENT);
    }

    /** Whether the session is one call. */
    public boolean isCall() {
        return has(CALL);
    }

    /** The caller's own deadline, in milliseconds on the clock that the state is used with. */
    public OptionalLong deadlineMillis() {
        return deadline == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(deadline);
    }

    /** The caller's own deadline; {@code Long.MAX_VALUE} if there is none. */
    long rawDeadline() {
        return deadline;
    }

    /** The server's hint: how long to wait. */
    public Optional<Duration> hint() {
        return hasHint() ? Optional.of(Duration.ofMillis(hintMillis)) : Optional.empty();
    }

    /** The named values of the answer, as texts; those that do not read as their type are absent. */
    public Map<String, String> values() {
        return Collections.unmodifiableMap(extras.values);
    }

    @Nullable
    String valueOrNull(String name) {
        return extras.values.get(name);
    }

    /** The values of the error's details; empty if the catalog has no pattern for it or there is not one for each. */
    public Optional<ReasonMatch> details() {
        Optional<ReasonPattern> pattern = code.info().details();
        return pattern.isPresent() ? pattern.get().match(reason, extras.values) : Optional.empty();
    }

    /** The target of a redirect, well formed or not. */
    public RedirectUrl redirect() {
        return redirect;
    }

    /** Whether the redirect was given ({@link #withRedirect(String)}), and does not depend on the reason. */
    public boolean isRedirected() {
        return has(REDIRECTED);
    }

    /** The URL in the answer's {@code Location}, well formed or not. */
    public RedirectUrl location() {
        return extras.location;
    }

    /** The code's domain, found once: asking the code is slower, because there are many classes of codes. */
    Domain domain() {
        return domain;
    }

    /** The code's position in its domain; negative if it is not listed there. */
    int position() {
        return position;
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
                && extras.equals(that.extras)
                && flags == that.flags
                && hintMillis == that.hintMillis
                && deadline == that.deadline
                && redirect.equals(that.redirect);
    }

    @Override
    public int hashCode() {
        return code.hashCode() * 31 + reason.hashCode();
    }

    @Override
    public String toString() {
        return code.domain().name() + "/" + ShownText.of(code.code()) + " " + code.name();
    }
}
