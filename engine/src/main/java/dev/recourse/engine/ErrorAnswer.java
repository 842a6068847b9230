package dev.recourse.engine;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The answer of a service that fails with a code: an HTTP answer with a problem document (RFC 9457), a close frame, or
 * the code and the text of another protocol ({@link #toAnswer}). It says the code, the details and the hint where the
 * clients of the code's domain read them. Immutable; made by {@link ErrorCode#answer()}.
 *
 * <p>It was read back as a client would read it. What a client would read as something else is refused with an
 * {@link IllegalArgumentException}, whose message says why and shows no values.
 */
public final class ErrorAnswer implements Serializable, NotABean {

    /** The media type of {@link #problem}. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final long serialVersionUID = 1;

    /** The first instant that a header cannot say. */
    private static final Instant END_OF_TIME = Instant.parse("+10000-01-01T00:00:00Z");

    private final transient ErrorCode code;
    /** What the caller said, without what the conditions of a case added. */
    private final transient AnswerContent said;
    /** The same with what they added. */
    private final transient AnswerContent complete;

    private final transient WrittenAnswer written;
    private final transient Failure failure;
    /** Whether it was read from a stream and cannot be written again. */
    private final transient boolean isKept;

    private ErrorAnswer(
            ErrorCode code,
            AnswerContent said,
            AnswerContent complete,
            WrittenAnswer written,
            Failure failure,
            boolean isKept) {
        this.code = code;
        this.said = said;
        this.complete = complete;
        this.written = written;
        this.failure = failure;
        this.isKept = isKept;
    }

    static ErrorAnswer of(ErrorCode code, AnswerContent content) {
        AnswerWriter.Result result = AnswerWriter.write(code, content);
        return new ErrorAnswer(code, content, result.content(), result.answer(), result.failure(), false);
    }

    static ErrorAnswer of(ErrorCode code, ErrorDetails details) {
        if (!details.code().equals(code)) {
            throw new IllegalArgumentException(code.name() + " does not have the details of "
                    + details.code().name());
        }
        return of(code, AnswerContent.of(details.reason()));
    }

    /** An answer that stays as it was written. */
    static ErrorAnswer kept(ErrorCode code, AnswerContent said, WrittenAnswer written, AnswerContent complete) {
        Failure failure =
                Failure.of(code, complete.reason(), complete.values()).withHint(Optional.ofNullable(complete.hint()));
        return new ErrorAnswer(code, said, complete, written, failure, true);
    }

    private ErrorAnswer with(AnswerContent content) {
        if (isKept) {
            throw new UnsupportedOperationException(
                    this + " was read from a stream, and is not a constant: such an answer cannot be changed");
        }
        return of(code, content);
    }

    /**
     * A copy with a hint: how long the client should wait. It is rounded up to what its place can say: whole seconds in
     * {@code Retry-After}.
     *
     * @throws IllegalArgumentException if it is negative, or no client would read it
     */
    public ErrorAnswer withHint(Duration hint) {
        if (hint.isNegative()) {
            throw new IllegalArgumentException("a hint is at least 0");
        }
        return with(said.withHint(hint));
    }

    /**
     * A copy that says when it was sent, in the header {@code Date}. Needed before a hint that is a point in time.
     *
     * @param now the wall clock
     * @throws IllegalArgumentException if it is not in the years from 1970 to 9999
     */
    public ErrorAnswer withTime(Instant now) {
        if (now.isBefore(Instant.EPOCH) || !now.isBefore(END_OF_TIME)) {
            throw new IllegalArgumentException("the time is not in the years from 1970 to 9999");
        }
        return with(said.withSent(now));
    }

    /** A copy with this {@code Location}, for a redirect that is to follow it. */
    public ErrorAnswer withLocation(URI target) {
        return with(said.withLocation(target));
    }

    /**
     * A copy with a named value of the domain, such as how many requests remain.
     *
     * @throws IllegalArgumentException if the domain has no such value, or it is of another type, or a client would
     *     then read another error
     */
    public ErrorAnswer withValue(String name, String value) {
        return with(said.withValue(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value")));
    }

    /** A copy whose problem document has the member {@code traceId}. */
    public ErrorAnswer withTraceId(String id) {
        return withMember("traceId", Objects.requireNonNull(id, "id"));
    }

    /**
     * A copy whose problem document has this member; it replaces one of this name that was added before.
     *
     * @throws IllegalArgumentException if the code, the details or every problem has a member of this name, or a client
     *     would read it as a value
     */
    public ErrorAnswer withMember(String name, String value) {
        return with(said.withMember(name, Objects.requireNonNull(value, "value")));
    }

    /** As {@link #withMember(String, String)}. */
    public ErrorAnswer withMember(String name, long value) {
        return with(said.withMember(name, new JsonNumber(Long.toString(value))));
    }

    /** As {@link #withMember(String, String)}. */
    public ErrorAnswer withMember(String name, boolean value) {
        return with(said.withMember(name, value));
    }

    /** The error. */
    public ErrorCode code() {
        return code;
    }

    /**
     * What a client reads from this answer: its code, hint and values. The reason is that of an answer in no language.
     */
    public Failure failure() {
        return failure;
    }

    /** How long the client is asked to wait. */
    public Optional<Duration> hint() {
        return failure.hint();
    }

    /**
     * The HTTP status.
     *
     * @throws UnsupportedOperationException if the code's domain is not an HTTP domain
     */
    public int status() {
        require(Protocol.HTTP);
        return Integer.parseInt(written.code());
    }

    /**
     * The header lines by name, without {@code Content-Type}.
     *
     * @throws UnsupportedOperationException if the code's domain is not an HTTP domain
     */
    public Map<String, String> headers() {
        require(Protocol.HTTP);
        return Collections.unmodifiableMap(written.headers());
    }

    /**
     * The problem document, in the best language for this locale.
     *
     * @throws UnsupportedOperationException if the code's domain is not an HTTP domain
     */
    public String problem(Locale locale) {
        return problem(List.of(locale));
    }

    /**
     * The problem document, in the best language for these locales. Its {@code detail} is {@link #message}, unless that
     * is where clients of the domain read the reason and this answer has one, or they would read something else.
     *
     * @param locales the person's locales, the best first, such as {@code AcceptLanguage.of(header)}
     * @throws UnsupportedOperationException if the code's domain is not an HTTP domain
     */
    public String problem(List<Locale> locales) {
        require(Protocol.HTTP);
        String text = Problem.of(code, written, Optional.of(message(locales)));
        return isKept || isRead(text) ? text : Problem.of(code, written, Optional.empty());
    }

    private boolean isRead(String problem) {
        return AnswerWriter.read(code.domain(), written.received(problem), complete)
                .filter(read -> read.code().equals(failure.code())
                        && read.hint().equals(failure.hint())
                        && read.details().isPresent() == failure.details().isPresent())
                .isPresent();
    }

    /**
     * What happened, for the person who waits: the sentence that a client shows when it does not recover.
     *
     * @param locales the person's locales, the best first
     */
    public String message(List<Locale> locales) {
        return code.domain()
                .sentences()
                .map(sentences -> sentences.of(failure, locales))
                .orElse(code.title());
    }

    /**
     * The code of a close frame.
     *
     * @throws UnsupportedOperationException if the code's domain is not a WebSocket domain
     */
    public int closeCode() {
        require(Protocol.WEBSOCKET);
        return Integer.parseInt(written.code());
    }

    /**
     * The reason of a close frame: at most 122 bytes, because a client takes a longer one for cut (RFC 6455, section
     * 5.5).
     *
     * @throws UnsupportedOperationException if the code's domain is not a WebSocket domain
     */
    public String closeReason() {
        require(Protocol.WEBSOCKET);
        return written.text();
    }

    /**
     * The answer as a client receives it.
     *
     * @param locales the person's locales, the best first
     */
    public Answer toAnswer(List<Locale> locales) {
        return written.received(code.domain().protocol() == Protocol.HTTP ? problem(locales) : written.text());
    }

    private void require(Protocol protocol) {
        if (code.domain().protocol() != protocol) {
            throw new UnsupportedOperationException("the domain " + code.domain() + " has the protocol "
                    + code.domain().protocol().text() + ", not " + protocol.text());
        }
    }

    private Object writeReplace() {
        return AnswerForm.of(this, said, complete.withHint(failure.hint()), written);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("an answer is read as its form");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ErrorAnswer that && code.equals(that.code) && written.equals(that.written);
    }

    @Override
    public int hashCode() {
        return code.hashCode() * 31 + written.code().hashCode();
    }

    /** The code alone, because details may contain secrets. */
    @Override
    public String toString() {
        return failure.toString();
    }
}
