package dev.recourse.engine;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The answer of a service that fails with a code: an HTTP answer with a problem document (RFC 9457), or a close frame.
 * It says the code, the details and the hint where the clients of the code's domain read them. Immutable; made by
 * {@link ErrorCode#answer()}.
 *
 * <p>It was read back as a client would read it. What a client would read as something else is refused with an
 * {@link IllegalArgumentException}, whose message says why and shows no values.
 */
public final class ErrorAnswer implements Serializable, NotABean {

    /** The media type of {@link #problem}. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final long serialVersionUID = 1;

    private final transient ErrorCode code;
    private final transient AnswerContent said;
    private final transient WrittenAnswer written;
    private final transient Failure failure;

    /** @param said what the caller said, without what the conditions of a case added */
    private ErrorAnswer(ErrorCode code, AnswerContent said, WrittenAnswer written, Failure failure) {
        this.code = code;
        this.said = said;
        this.written = written;
        this.failure = failure;
    }

    static ErrorAnswer of(ErrorCode code, AnswerContent content) {
        AnswerWriter.Result result = AnswerWriter.write(code, content);
        return new ErrorAnswer(code, content, result.answer(), result.failure());
    }

    static ErrorAnswer of(ErrorCode code, ErrorDetails details) {
        String reason = details.reason();
        if (code.info().details().flatMap(pattern -> pattern.match(reason)).isEmpty()) {
            throw new IllegalArgumentException(code.name() + " has no such details: its reason is "
                    + code.info().details().map(pattern -> "'" + pattern + "'").orElse("without any"));
        }
        return of(code, AnswerContent.of(reason));
    }

    static ErrorAnswer restored(ErrorCode code, AnswerContent content, WrittenAnswer written) {
        Failure failure = Failure.of(code, content.reason()).withHint(Optional.ofNullable(content.hint()));
        return new ErrorAnswer(code, content, written, failure);
    }

    /**
     * A copy with a hint: how long the client should wait. It is rounded up to what its place can say: whole seconds in
     * {@code Retry-After}.
     *
     * @throws IllegalArgumentException if it is negative, or no client would read it
     */
    public ErrorAnswer withHint(Duration hint) {
        if (hint.isNegative()) {
            throw new IllegalArgumentException("a hint is at least 0, not " + hint);
        }
        return of(code, said.withHint(hint));
    }

    /**
     * A copy that says when it was sent, in the header {@code Date}. Needed for hints that are points in time.
     *
     * @param now the wall clock
     */
    public ErrorAnswer withTime(Instant now) {
        return of(code, said.withSent(now));
    }

    /**
     * A copy with a named value of the domain, such as how many requests remain.
     *
     * @throws IllegalArgumentException if the domain has no such value, or it is of another type, or a client would
     *     then read another error
     */
    public ErrorAnswer withValue(String name, String value) {
        return of(code, said.withValue(name, value));
    }

    /** A copy whose problem document has the member {@code traceId}. */
    public ErrorAnswer withTraceId(String id) {
        return withMember("traceId", id);
    }

    /**
     * A copy whose problem document has one more member.
     *
     * @throws IllegalArgumentException if it has a member of this name already, or a client would read it as a value
     */
    public ErrorAnswer withMember(String name, String value) {
        return of(code, said.withMember(name, value));
    }

    /** As {@link #withMember(String, String)}. */
    public ErrorAnswer withMember(String name, long value) {
        return of(code, said.withMember(name, new JsonNumber(Long.toString(value))));
    }

    /** As {@link #withMember(String, String)}. */
    public ErrorAnswer withMember(String name, boolean value) {
        return of(code, said.withMember(name, value));
    }

    /** The error. */
    public ErrorCode code() {
        return code;
    }

    /** What a client reads from this answer. */
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
     * The problem document, in the best language for these locales. Its {@code detail} is {@link #message}, unless a
     * client would read something else from that.
     *
     * @param locales the person's locales, the best first, such as {@code AcceptLanguage.of(header)}
     * @throws UnsupportedOperationException if the code's domain is not an HTTP domain
     */
    public String problem(List<Locale> locales) {
        require(Protocol.HTTP);
        String text = Problem.of(code, written, Optional.of(message(locales)));
        boolean isRead = code.domain()
                .read(written.received(text), said.sent() == null ? Instant.EPOCH : said.sent())
                .filter(read -> read.code().equals(failure.code())
                        && read.hint().equals(failure.hint())
                        && read.details().isPresent() == failure.details().isPresent())
                .isPresent();
        return isRead ? text : Problem.of(code, written, Optional.empty());
    }

    /**
     * What happened, for the person who waits: the sentence that a client shows which does not recover.
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
    public Answer received(List<Locale> locales) {
        return written.received(code.domain().protocol() == Protocol.HTTP ? problem(locales) : written.text());
    }

    private void require(Protocol protocol) {
        if (code.domain().protocol() != protocol) {
            throw new UnsupportedOperationException("the domain " + code.domain() + " has the protocol "
                    + code.domain().protocol().text() + ", not " + protocol.text());
        }
    }

    private Object writeReplace() {
        return AnswerForm.of(code, said, written);
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
