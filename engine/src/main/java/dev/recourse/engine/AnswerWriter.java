package dev.recourse.engine;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes an error where the clients of its domain read it: the code, the hint and the values at the domain's places,
 * details as members named like their holes. What was written is read back, so that a client cannot take it for
 * anything else.
 */
final class AnswerWriter {

    /** A reason of a close frame of more bytes may have been cut. */
    private static final int MAX_CLOSE_REASON = 122;

    /**
     * What was written, and what a client reads from it.
     *
     * @param content what it says, with what the conditions of a case added
     */
    record Result(WrittenAnswer answer, AnswerContent content, Failure failure) {}

    private final ErrorCode code;
    private final Domain domain;
    private final Carrier carrier;
    private final AnswerContent content;
    private final Optional<ReasonMatch> details;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final JsonObject json = new JsonObject();
    private @Nullable Duration expectedHint;

    private AnswerWriter(ErrorCode code, AnswerContent content) {
        this.code = code;
        this.domain = code.domain();
        this.carrier = Carrier.of(code);
        this.content = content;
        this.details = code.info().details().flatMap(pattern -> pattern.match(content.reason()));
    }

    /** @throws IllegalArgumentException if no client would read this; the message says why, without the values */
    static Result write(ErrorCode code, AnswerContent content) {
        IllegalArgumentException first = null;
        List<Style> styles = Conditions.readReasons(code)
                ? List.of(Style.WITH_REASON, Style.SHORT)
                : List.of(Style.SHORT, Style.WITH_REASON);
        for (AnswerContent complete : Conditions.of(code, content)) {
            for (Style style : styles) {
                try {
                    return new AnswerWriter(code, complete).write(style);
                } catch (IllegalArgumentException e) {
                    first = first == null ? e : first;
                }
            }
        }
        Optional<String> lacking = content.reason().isEmpty() ? Conditions.reason(code) : Optional.empty();
        if (lacking.isPresent()) {
            throw refusal(code, "its case asks for a reason like '" + lacking.get() + "'; pass one to answer(reason)");
        }
        throw first != null
                ? first
                : refusal(code, "its case applies only while a connection opens, which a server cannot say");
    }

    /** What there is besides the details, where they are members or the reason itself. */
    private enum Style {
        /** Nothing. */
        SHORT,
        /** The reason in a problem document, or the title in a close frame. */
        WITH_REASON
    }

    private Result write(Style style) {
        carrier.objection().ifPresent(why -> {
            throw refusal(code, why);
        });
        if (domain.protocol() != Protocol.HTTP && !content.members().isEmpty()) {
            throw refusal(code, "only an HTTP answer has members");
        }
        boolean isText = domain.protocol() != Protocol.HTTP
                && content.location() == null
                && carrier.isCode()
                && content.hint() == null
                && content.values().isEmpty();
        String text = "";
        if (isText) {
            boolean isTitled = style == Style.SHORT && domain.protocol() == Protocol.WEBSOCKET;
            text = content.reason().isEmpty() && isTitled ? code.title() : content.reason();
        } else {
            putCode();
            putDetails();
            putReason(style);
            content.values().forEach(this::putValue);
            putHint();
            content.members().forEach(this::putMember);
            putHeaders();
            text = domain.protocol() == Protocol.HTTP ? "" : JsonWriter.write(json.members());
        }
        if (domain.protocol() == Protocol.WEBSOCKET && !fitsCloseFrame(text)) {
            throw refusal(code, "its reason is longer than " + MAX_CLOSE_REASON + " bytes, or is not Unicode");
        }
        WrittenAnswer answer = new WrittenAnswer(carrier.number(), headers, json.members(), text);
        return new Result(answer, content, verified(answer));
    }

    private static IllegalArgumentException refusal(ErrorCode code, String why) {
        return new IllegalArgumentException(code.domain() + "/" + ShownText.of(code.code()) + " " + code.name()
                + " cannot be sent like this: " + why);
    }

    private static boolean fitsCloseFrame(String text) {
        return Texts.utf8Length(text) <= MAX_CLOSE_REASON && Texts.isUnicode(text);
    }

    private void putCode() {
        if (!carrier.isCode() && domain.reads().code().stream().noneMatch(place -> put(place, "code", code.code()))) {
            throw refusal(code, "its domain has no place for it in an answer; add one to 'reads: code'");
        }
    }

    /** Puts a value to this place, if it is one for it and is free. */
    private boolean put(Place place, String problemMember, Object value) {
        if (place instanceof Place.Header header) {
            String text = value instanceof JsonNumber number ? number.text() : String.valueOf(value);
            return domain.protocol() == Protocol.HTTP
                    && Texts.isHeaderValue(text)
                    && headers.putIfAbsent(header.name(), text) == null;
        }
        if (place instanceof Place.Json pointer) {
            return json.put(pointer.pointer(), value);
        }
        return place instanceof Place.Problem && json.put(problemMember, value);
    }

    private void putDetails() {
        details.ifPresent(match -> {
            for (int i = 0; i < match.holes().size(); i++) {
                ReasonPattern.Hole hole = match.holes().get(i);
                Reads.Value value = domain.reads().values().get(hole.name());
                if (value == null && Problem.isStandard(hole.name()) && domain.protocol() == Protocol.HTTP) {
                    throw refusal(
                            code,
                            "every problem document has a member '" + hole.name()
                                    + "'; give the placeholder another name, or a place in 'reads: values'");
                } else if (value == null) {
                    json.put(hole.name(), member(hole.type(), match.text(i)));
                } else if (!content.values().containsKey(hole.name())) {
                    put(value.place(), hole.name(), member(value.type(), match.text(i)));
                }
            }
        });
    }

    private static Object member(HoleType type, String text) {
        return type.isCompared() && type.reads(text) ? JsonNumber.of(type, text) : text;
    }

    private void putReason(Style style) {
        boolean isSaid = content.reason().isEmpty()
                || (style == Style.SHORT
                        && details.filter(match -> !match.holes().isEmpty()).isPresent());
        if (!isSaid && domain.reads().reason().stream().noneMatch(place -> put(place, "detail", content.reason()))) {
            throw refusal(code, "its domain has no place for a reason in an answer; add one to 'reads: reason'");
        }
    }

    private void putValue(String name, String text) {
        Reads.Value value = domain.reads().values().get(name);
        if (value == null || !value.type().reads(text)) {
            throw refusal(
                    code,
                    value == null
                            ? "its domain has no value '" + name + "'"
                            : "the value '" + name + "' is not of the type "
                                    + value.type().text());
        }
        if (!put(value.place(), name, member(value.type(), text))) {
            throw refusal(code, "there is no place for the value '" + name + "'");
        }
    }

    private void putHint() {
        Duration hint = content.hint();
        if (hint == null) {
            return;
        }
        for (HintPlace place : domain.reads().hint()) {
            long millis = Millis.of(hint);
            long rounded = place.isRetryAfter() ? seconds(millis) * Millis.SECOND : millis;
            if (expectedHint != null) {
                rounded = Millis.of(expectedHint);
            }
            boolean isPut = !(place.place() instanceof Place.Problem)
                    && hintAt(place, rounded)
                            .filter(value -> put(place.place(), "", value))
                            .isPresent();
            if (isPut && expectedHint == null) {
                expectedHint = Duration.ofMillis(rounded);
            }
        }
        if (expectedHint != null && domain.protocol() == Protocol.HTTP) {
            headers.putIfAbsent(HintPlace.RETRY_AFTER_NAME, Long.toString(seconds(Millis.of(expectedHint))));
        }
    }

    /** The hint as this place has it; empty where it is a point in time, and the time is not known. */
    private Optional<Object> hintAt(HintPlace place, long millis) {
        if (place.unit() == HintUnit.SECONDS) {
            return Optional.of(place.isRetryAfter() ? Long.toString(seconds(millis)) : JsonNumber.seconds(millis));
        }
        if (place.unit() == HintUnit.MILLIS) {
            return Optional.of(new JsonNumber(Long.toString(millis)));
        }
        if (content.sent() == null || domain.protocol() != Protocol.HTTP) {
            return Optional.empty();
        }
        long end = Millis.add(content.sent().getEpochSecond() * Millis.SECOND, millis);
        return Optional.of(
                place.unit() == HintUnit.EPOCH
                        ? JsonNumber.seconds(end)
                        : Instant.ofEpochMilli(end).toString());
    }

    /** Whole seconds, rounded up. */
    private static long seconds(long millis) {
        return millis / Millis.SECOND + (millis % Millis.SECOND == 0 ? 0 : 1);
    }

    private void putHeaders() {
        if (domain.protocol() == Protocol.HTTP && content.sent() != null) {
            headers.putIfAbsent("Date", HttpDate.write(content.sent()));
        }
        URI location = content.location();
        if (location != null && !put(Place.header("Location"), "", location.toASCIIString())) {
            throw refusal(code, "only an HTTP answer has a location");
        }
    }

    private void putMember(String name, Object value) {
        if (Problem.isStandard(name) || !json.put(name, value)) {
            throw refusal(code, "there is a member '" + name + "' already");
        }
    }

    private Failure verified(WrittenAnswer answer) {
        Answer received = answer.received(
                domain.protocol() == Protocol.HTTP ? Problem.of(code, answer, Optional.empty()) : answer.text());
        Optional<Failure> read = read(domain, received, content);
        new AnswerCheck(code, content, details, expectedHint).objection(read).ifPresent(why -> {
            throw refusal(code, why);
        });
        return read.orElseThrow();
    }

    /** What a client reads, by the clock of the service. */
    static Optional<Failure> read(Domain domain, Answer received, AnswerContent content) {
        return content.sent() == null ? domain.read(received) : domain.read(received, content.sent());
    }
}
