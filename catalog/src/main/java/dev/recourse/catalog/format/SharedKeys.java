package dev.recourse.catalog.format;

import static dev.recourse.catalog.format.Key.entries;
import static dev.recourse.catalog.format.Key.in;
import static dev.recourse.catalog.format.Key.may;
import static dev.recourse.catalog.format.Key.need;
import static dev.recourse.catalog.format.Key.text;
import static dev.recourse.catalog.format.Key.whole;
import static dev.recourse.catalog.format.Key.word;

import dev.recourse.engine.Limits;
import java.util.List;
import java.util.stream.Stream;

/** The keys that several {@link Section}s have. */
final class SharedKeys {

    private SharedKeys() {}

    static Shape remedy() {
        return new Shape.WordOr(List.of("give-up", "refresh"), Section.REMEDY);
    }

    static Key remedy(String description) {
        return may("remedy", remedy(), description);
    }

    static Key acts(String description) {
        return may("acts", new Shape.Items(word(Words.ACTORS)), description);
    }

    static Key means() {
        return may("means", text(TextKind.SENTENCE), "what has happened");
    }

    static Key action() {
        return may("do", text(TextKind.SENTENCE), "what to do about it");
    }

    static Key help() {
        return may(
                "help",
                text(TextKind.LINK_TEMPLATE),
                "a page with more information; ${code} and ${key} are replaced by the code and its key");
    }

    static Key since() {
        return may("since", text(TextKind.SENTENCE), "the version or date from which the service has it");
    }

    static Key message() {
        return may(
                "message",
                text(TextKind.SENTENCE),
                "shown to the user of the application: plain text with ${name} for values, and choices by a number like ${limit, one {one seat} other {${limit} seats}}");
    }

    static Key plain() {
        return may("plain", text(TextKind.SENTENCE), "the message without details, for a reason that has none");
    }

    static Key gaveUp() {
        return may("gave-up", text(TextKind.SENTENCE), "shown when the client gave up recovering from it");
    }

    /** The words for a wait. */
    static Key[] delay() {
        return new Key[] {
            need("seconds", text(TextKind.SENTENCE), "a wait of seconds, like ${n} ${n, one {second} other {seconds}}"),
            need("minutes", text(TextKind.SENTENCE), "a wait of minutes, like ${n} ${n, one {minute} other {minutes}}")
        };
    }

    /** The messages that do not depend on a code. */
    static Key[] messages() {
        return new Key[] {
            need(
                    "recovering",
                    text(TextKind.SENTENCE),
                    "shown while the client recovers from a code without a message"),
            need("gave-up", text(TextKind.SENTENCE), "shown when the client gave up a recovery")
        };
    }

    static Key source() {
        return may(
                "source",
                text(TextKind.SOURCE),
                "which English this translates: 8 hexadecimal digits, which 'recourse translate --stamp' writes; lint warns when the English has changed");
    }

    static Key extension() {
        return may(
                Key.EXTENSION,
                text(TextKind.TEXT),
                "anything else, such as x-severity: kept for code and pages, and never decided by");
    }

    static Key version() {
        return need("recourse", text(TextKind.VERSION), "the version of this format: 1");
    }

    static Key limits() {
        return may("limits", in(Section.LIMITS), "the limits of an episode");
    }

    static Key hint(String otherwise) {
        return may(
                "hint",
                new Shape.WordOr(Words.HINTS_WITHOUT_CLAMP, Section.HINT),
                "what the server's hints do to the backoff; default: " + otherwise);
    }

    static Key budget() {
        return may("budget", in(Section.BUDGET), "what a process may spend on recoveries");
    }

    static Key backoffs() {
        return may("backoffs", entries("a backoff", in(Section.BACKOFF)), "how long to wait, by name");
    }

    static Key cases(Section one) {
        return may(
                "cases",
                new Shape.Items(in(one)),
                "exceptions by phase, reason, hint or named values; the first that applies decides");
    }

    static Key json() {
        return may("json", text(TextKind.POINTER), "a place in a JSON body or reason (RFC 6901), like /error/code");
    }

    static Key header() {
        return may("header", text(TextKind.HEADER), "the name of a header, in any case");
    }

    /** Exactly one place: in JSON, a header, or another form. */
    static Choice place(String... others) {
        return new Choice(
                Stream.concat(Stream.of("json", "header"), Stream.of(others))
                        .map(Choice.Form::of)
                        .toList(),
                "no place",
                "write exactly one, like 'json: /error/code' or 'header: X-Error-Code'");
    }

    static Key optionalBackoff() {
        return may("backoff", text(TextKind.NAME), "the name of a backoff to wait for first; default: no wait");
    }

    static Key price(String otherwise) {
        return may("price", text(TextKind.NAME), "the name of its price in the budget; default: " + otherwise);
    }

    /** These keys and one more. */
    static Key[] with(Key more, Key... keys) {
        return Stream.concat(Stream.of(keys), Stream.of(more)).toArray(Key[]::new);
    }

    /** The keys of a remedy that goes on: its own, then those that all of them have. */
    static Key[] step(Key... own) {
        Shape hint = new Shape.WordOr(Words.HINTS_WITHOUT_CLAMP, Section.HINT);
        Key[] shared = {
            may("limit", whole(0, Limits.MAX_COUNT), "how often this row may decide in an episode"),
            may(
                    "hint",
                    hint,
                    "what hints do here; a word alone keeps the catalog's spread and max; default: as in the catalog"),
            may("idempotent", new Shape.Flag(), "whether this applies only to requests that can safely be sent twice"),
            may(
                    "idempotency-key",
                    word(List.of("fresh")),
                    "fresh: the next attempt gets a new idempotency key, where the call has one; default: it keeps its key"),
            price("the kind of remedy")
        };
        return Stream.of(own, shared).flatMap(Stream::of).toArray(Key[]::new);
    }
}
