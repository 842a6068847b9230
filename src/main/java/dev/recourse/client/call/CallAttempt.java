package dev.recourse.client.call;

import dev.recourse.client.KnownFailure;
import dev.recourse.client.token.Token;
import dev.recourse.client.transport.TransportCodes;
import dev.recourse.engine.Answer;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Failure;
import dev.recourse.engine.RedirectTarget;
import dev.recourse.engine.Step;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * An attempt that is to be made now. What comes of it is reported once, by one of {@link #answered}, {@link #failed},
 * {@link #notSent} and {@link #notRepeated}; what is reported after that, or after the call is over, changes nothing.
 *
 * <p>Each of them returns the next step, which completes when the next attempt may be made, or when the call is over.
 * It fails only if the call is cancelled, with a {@link java.util.concurrent.CancellationException}. Cancelling the
 * future does not cancel the call.
 *
 * <p>Before the report, the copies tell what the request is; until they do, it counts as one that is not idempotent,
 * and that can be sent again.
 */
public final class CallAttempt implements CallStep {

    /** RFC 9110, section 9.2.2. */
    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE");

    /**
     * What the client is to know.
     *
     * @param place who was asked, for its rest
     */
    record Terms(
            Token token,
            Optional<RedirectTarget> target,
            Optional<Step> step,
            boolean followsLocation,
            int keyNumber,
            Optional<Duration> timeLeft,
            String place) {}

    /** What the client says about the request. */
    private record Request(
            Domain domain, boolean idempotent, boolean repeatable, Optional<Boolean> sent, Optional<URI> address) {

        Failure of(Failure failure) {
            Failure known = failure.withIdempotent(idempotent).withRepeatable(repeatable);
            return sent.map(known::withSent).orElse(known);
        }
    }

    private final CallRecovery call;
    private final Terms terms;
    private final CompletableFuture<CallStep> next;
    private final Request request;

    private CallAttempt(CallRecovery call, Terms terms, CompletableFuture<CallStep> next, Request request) {
        this.call = call;
        this.terms = terms;
        this.next = next;
        this.request = request;
    }

    /** @param next completes with the next step */
    CallAttempt(CallRecovery call, Terms terms, CompletableFuture<CallStep> next, Domain domain) {
        this(call, terms, next, new Request(domain, false, true, Optional.empty(), Optional.empty()));
    }

    private CallAttempt with(Request changed) {
        return new CallAttempt(call, terms, next, changed);
    }

    /** The token to attach; {@link Token#NONE} if there is none. */
    public Token token() {
        return terms.token();
    }

    /** Where to attempt, if not at the call's own address. */
    public Optional<RedirectTarget> target() {
        return terms.target();
    }

    /**
     * Whether the target is the whole address, because it was the {@code Location} of an answer. Else it is a place
     * that takes path and query of the call.
     */
    public boolean followsLocation() {
        return terms.followsLocation();
    }

    /** The decision that led here; empty for the first attempt. */
    public Optional<Step> step() {
        return terms.step();
    }

    /**
     * Counts the idempotency keys of the call, from 1. The policy may ask for a fresh one, which makes it the next
     * number.
     */
    public int keyNumber() {
        return terms.keyNumber();
    }

    /**
     * The idempotency key of this attempt: that of the call, until the policy asks for a fresh one; then {@code key-2},
     * {@code key-3} and so on.
     *
     * @param given the value of the call's header {@code Idempotency-Key}, with or without quotation marks
     */
    public String idempotencyKey(String given) {
        if (keyNumber() == 1) {
            return given;
        }
        boolean isQuoted = given.endsWith("\"");
        String key = isQuoted ? given.substring(0, given.length() - 1) : given;
        return key + "-" + keyNumber() + (isQuoted ? "\"" : "");
    }

    /** How much time is left until the call's deadline, if it has one; a client limits its attempt to this. */
    public Optional<Duration> timeLeft() {
        return terms.timeLeft();
    }

    /**
     * Whether an answer with this status may be a failure. Only then is its body needed for the decision: at most one
     * byte more than {@link Answer#MAX_BODY}, as UTF-8.
     */
    public boolean mayFail(int status) {
        return request.domain().mayFail(status);
    }

    /** Whether this answer is a failure. */
    public boolean isFailure(Answer answer) {
        return read(answer).isPresent();
    }

    private Optional<Failure> read(Answer answer) {
        return request.domain().read(answer, call.wallClock());
    }

    /**
     * A copy whose answer is one of another domain, because a redirect leads to another API.
     *
     * @throws IllegalArgumentException if the policy lacks it
     */
    public CallAttempt withDomain(String name) {
        return with(new Request(
                call.domain(name), request.idempotent(), request.repeatable(), request.sent(), request.address()));
    }

    /** A copy whose request is idempotent or not, as this method is (RFC 9110, section 9.2.2). */
    public CallAttempt withMethod(String method) {
        return withIdempotent(IDEMPOTENT.contains(method.toUpperCase(Locale.ROOT)));
    }

    /**
     * A copy whose request is idempotent or not. Default: false.
     *
     * @param idempotent whether sending it twice does the same as sending it once, for instance because the request has
     *     an idempotency key
     */
    public CallAttempt withIdempotent(boolean idempotent) {
        return with(new Request(request.domain(), idempotent, request.repeatable(), request.sent(), request.address()));
    }

    /**
     * A copy whose request can be sent again or not. Default: true.
     *
     * @param repeatable false if its body exists once, and was touched
     */
    public CallAttempt withRepeatable(boolean repeatable) {
        return with(new Request(request.domain(), request.idempotent(), repeatable, request.sent(), request.address()));
    }

    /**
     * A copy whose request left this client or not. Default: as the error says ({@link TransportCodes#wasNeverSent}).
     *
     * @param sent false only if it is certain that nothing was sent
     */
    public CallAttempt withSent(boolean sent) {
        return with(new Request(
                request.domain(), request.idempotent(), request.repeatable(), Optional.of(sent), request.address()));
    }

    /**
     * A copy whose failures without an answer name this address, but not its user info, query and fragment. Default:
     * none.
     */
    public CallAttempt withAddress(URI address) {
        return with(new Request(
                request.domain(), request.idempotent(), request.repeatable(), request.sent(), Optional.of(address)));
    }

    /** Reports an answer: the call succeeded, unless its domain says that this is a failure. */
    public CompletableFuture<CallStep> answered(Answer answer) {
        return answered(answer, () -> {});
    }

    /**
     * Reports an answer that holds a connection.
     *
     * @param release frees it; called if another attempt follows, before the wait for it
     */
    public CompletableFuture<CallStep> answered(Answer answer, Runnable release) {
        Objects.requireNonNull(answer, "answer");
        Optional<Failure> failure = read(answer);
        return report(() -> call.answered(terms.place(), answer, failure.map(request::of), release));
    }

    /**
     * Reports that there is no answer. An error of the application's own code is not a network error:
     * {@link CallRecovery#cancel} the call instead.
     *
     * @param error the failure that a {@link KnownFailure} has, else one of the domain of attempts without an answer;
     *     null counts as an error of which nothing is known
     */
    @SuppressWarnings("exports") // JSpecify is needed to compile only.
    public CompletableFuture<CallStep> failed(@Nullable Throwable error) {
        return failed(call.failureOf(error, request.address()));
    }

    /** Reports a failure that the client read itself. */
    public CompletableFuture<CallStep> failed(Failure failure) {
        Objects.requireNonNull(failure, "failure");
        return report(() -> call.failed(request.of(failure)));
    }

    /** Reports that no request could be made. */
    public CompletableFuture<CallStep> notSent(String code) {
        return notSent(code, "");
    }

    /**
     * Reports that no request could be made, and why.
     *
     * @param code a code of the domain of attempts without an answer, such as {@link TransportCodes#ENDPOINT_UNKNOWN}
     *     for a target that the client does not know, or {@link TransportCodes#REQUEST_INVALID}
     * @param context the address and the cause, without secrets
     */
    public CompletableFuture<CallStep> notSent(String code, String context) {
        return withSent(false).failed(call.transportFailure(code).withContext(context));
    }

    /**
     * Reports that the request was not sent again as it was, because its body came out shorter than in an earlier
     * attempt. The failure that led to this attempt is then handled as one of a request that cannot be sent again. In
     * the first attempt, which a client may have repeated by itself, this is a failure without an answer.
     */
    public CompletableFuture<CallStep> notRepeated() {
        CallAttempt over = withRepeatable(false).withSent(true);
        return terms.step().map(led -> over.failed(led.failure())).orElseGet(() -> over.failed((Throwable) null));
    }

    private CompletableFuture<CallStep> report(Runnable result) {
        call.report(next, result);
        return CallRecovery.apart(next);
    }

    /** Where it goes, without secrets. */
    @Override
    public String toString() {
        return "attempt" + target().map(to -> " at " + to).orElse("");
    }
}
