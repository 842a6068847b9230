package dev.recourse.catalog.bind;

import static dev.recourse.catalog.bind.Key.entries;
import static dev.recourse.catalog.bind.Key.in;
import static dev.recourse.catalog.bind.Key.may;
import static dev.recourse.catalog.bind.Key.need;
import static dev.recourse.catalog.bind.Key.text;
import static dev.recourse.catalog.bind.Key.texts;
import static dev.recourse.catalog.bind.Key.whole;
import static dev.recourse.catalog.bind.Key.word;

import dev.recourse.engine.Limits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every mapping of a catalog file, and the keys that it may hold: the format's one table. */
enum Section {
    LIMITS(
            "limits",
            may("retries", whole(0, Limits.MAX_COUNT), "the most retries of an episode"),
            may("refreshes", whole(0, Limits.MAX_COUNT), "the most refreshes of an episode"),
            may("redirects", whole(0, Limits.MAX_COUNT), "the most redirects of an episode"),
            may("steps", whole(0, Limits.MAX_COUNT), "the most steps of any kind in an episode"),
            may("elapsed", text(TextKind.DURATION), "how long after the first failure the last attempt may begin"),
            may("settle", text(TextKind.DURATION), "how long a connection is ready before the episode is over")),
    HINT(
            "hint",
            need("rule", word(Words.HINTS), "what the server's Retry-After does to the backoff"),
            may("spread", text(TextKind.PERCENTAGE), "how far above the hint a crowd is spread"),
            may("clamp", text(TextKind.DURATION), "for the rule clamp: how much later than the hint is allowed")),
    BACKOFF(
            "a backoff",
            need("base", text(TextKind.DURATION), "the first wait"),
            may("factor", text(TextKind.FACTOR), "what each wait is multiplied by to get the next; 2 if not told"),
            need("max", text(TextKind.DURATION), "the longest wait"),
            need("jitter", text(TextKind.JITTER), "how waits are spread at random"),
            may("floor", text(TextKind.DURATION), "the shortest wait")),
    REDIRECTS(
            "redirects",
            may("schemes", new Shape.Items(word(List.of("wss", "https"))), "the schemes that a target may have"),
            may("hosts", texts(TextKind.HOST), "the hosts that a target may be on"),
            may("endpoints", texts(TextKind.NAME), "places that the application knows by name")),
    BUDGET(
            "budget",
            need("tokens", whole(1, 1_000_000), "how many tokens a process has"),
            need("prices", entries("a price", whole(0, 1_000_000)), "what a step costs, by remedy or by own name")),
    DELAY(
            "delay",
            need("second", text(TextKind.SENTENCE), "one second"),
            need("seconds", text(TextKind.SENTENCE), "several seconds, with ${n}"),
            need("minute", text(TextKind.SENTENCE), "one minute"),
            need("minutes", text(TextKind.SENTENCE), "several minutes, with ${n}")),
    MESSAGES(
            "messages",
            need("recovering", text(TextKind.SENTENCE), "what is shown for a code without a message, while recovering"),
            need("gave-up", text(TextKind.SENTENCE), "what is shown when recovering was given up")),
    RETRY(
            "retry",
            need("backoff", text(TextKind.NAME), "the name of the backoff that says how long to wait"),
            may("limit", whole(0, Limits.MAX_COUNT), "how often this row may decide in an episode"),
            may("hint", new Shape.WordOr(Words.HINTS_WITHOUT_LENGTH, HINT), "how hints are heard here"),
            may("idempotent", new Shape.Flag(), "whether this is for requests only that may be sent twice"),
            may("price", text(TextKind.NAME), "the name of its price in the budget")),
    REFRESH(
            "refresh",
            may("backoff", text(TextKind.NAME), "the name of a backoff to wait for first"),
            may("limit", whole(0, Limits.MAX_COUNT), "how often this row may decide in an episode"),
            may("hint", new Shape.WordOr(Words.HINTS_WITHOUT_LENGTH, HINT), "how hints are heard here"),
            may("idempotent", new Shape.Flag(), "whether this is for requests only that may be sent twice"),
            may("price", text(TextKind.NAME), "the name of its price in the budget")),
    REDIRECT(
            "redirect",
            may("from", text(TextKind.PATTERN), "the ${name:url} of the details that holds the target"),
            may("endpoint", text(TextKind.NAME), "the name of the place, one of redirects.endpoints"),
            may("backoff", text(TextKind.NAME), "the name of a backoff to wait for first"),
            may("limit", whole(0, Limits.MAX_COUNT), "how often this row may decide in an episode"),
            may("hint", new Shape.WordOr(Words.HINTS_WITHOUT_LENGTH, HINT), "how hints are heard here"),
            may("idempotent", new Shape.Flag(), "whether this is for requests only that may be sent twice"),
            may("price", text(TextKind.NAME), "the name of its price in the budget")),
    GIVE_UP("give-up"),
    REMEDY(
            "a remedy",
            may("retry", in(RETRY), "try again after a backoff"),
            may("refresh", in(REFRESH), "obtain new credentials, then try again"),
            may("redirect", in(REDIRECT), "try again somewhere else"),
            may("give-up", in(GIVE_UP), "stop, and tell whoever must act")),
    WHEN(
            "when",
            may("phase", word(Words.PHASES), "how far the connection had come"),
            may("reason", text(TextKind.PATTERN), "how the reason reads, with ${name:type} for what varies")),
    CASE(
            "a case",
            need("when", in(WHEN), "what must be so for it to decide"),
            need("remedy", Section.remedy(), "what to do then")),
    CONSTRAINT(
            "a constraint",
            need("name", text(TextKind.TYPE), "what is checked, as a type's name"),
            need("characters", text(TextKind.PATTERN), "the characters allowed, like A-Za-z0-9_-"),
            need("length", text(TextKind.LENGTH), "the least and the largest length, like 1-255")),
    CODE(
            "a code",
            need("key", text(TextKind.CONSTANT), "the constant's name, like RATE_LIMIT"),
            need("name", text(TextKind.SENTENCE), "the name for people, like Rate Limit"),
            need("means", text(TextKind.SENTENCE), "what has happened"),
            need("do", text(TextKind.SENTENCE), "what to do about it"),
            need("remedy", Section.remedy(), "what the client does by itself"),
            may("cases", new Shape.Items(in(CASE)), "other remedies for a phase or a reason; the first that applies"),
            need("acts", new Shape.Items(word(Words.ACTORS)), "who must act, the first one first"),
            may("details", text(TextKind.PATTERN), "how the reason reads, with ${name:type} for what varies"),
            may("constraint", in(CONSTRAINT), "a rule that a value can be checked against beforehand"),
            may("help", text(TextKind.LINK), "where to read more"),
            may("since", text(TextKind.SENTENCE), "the version or the date that it appeared with"),
            may("deprecated", text(TextKind.SENTENCE), "why it should not be used any more, and what instead"),
            may("aliases", texts(TextKind.CONSTANT), "constants' names that it had before"),
            may("message", text(TextKind.SENTENCE), "what the person in front of the application is shown"),
            may("plain", text(TextKind.SENTENCE), "the message without details, for a reason that carries none"),
            may("gave-up", text(TextKind.SENTENCE), "what is shown when recovering from it was given up")),
    UNKNOWN(
            "a rule for unknown codes",
            need("means", text(TextKind.SENTENCE), "what has happened"),
            need("do", text(TextKind.SENTENCE), "what to do about it"),
            need("remedy", Section.remedy(), "what the client does by itself"),
            may("cases", new Shape.Items(in(CASE)), "other remedies for a phase or a reason; the first that applies"),
            need("acts", new Shape.Items(word(Words.ACTORS)), "who must act, the first one first")),
    DOMAIN(
            "a domain",
            may("title", text(TextKind.SENTENCE), "the name for people"),
            need("protocol", word(Words.PROTOCOLS), "how its codes reach a client"),
            may("hosts", texts(TextKind.HOST), "the hosts that answer with these codes"),
            may("enum", text(TextKind.TYPE), "what the generated enum is called"),
            may("include", text(TextKind.DOMAIN_PATH), "a domain of an included catalog, whose rows join this one's"),
            may("unknown", entries("a range", in(UNKNOWN)), "rules for codes that it does not list, by range"),
            may("codes", entries("a code", in(CODE)), "its codes")),
    CATALOG(
            "a catalog",
            need("recourse", text(TextKind.VERSION), "the version of this format: 1"),
            need("catalog", text(TextKind.NAME), "the catalog's name, which is the file's"),
            may("prefix", text(TextKind.TYPE), "what generated types are called after"),
            may("title", text(TextKind.SENTENCE), "the name for people"),
            may("include", texts(TextKind.NAME), "catalogs whose domains, backoffs and endpoints may be used"),
            may("languages", texts(TextKind.LANGUAGE), "the languages beside English, each in a file of its own"),
            may("limits", in(LIMITS), "what an episode may cost"),
            may("hint", new Shape.WordOr(Words.HINTS_WITHOUT_LENGTH, HINT), "how the server's hints are heard"),
            may("redirects", in(REDIRECTS), "where redirects may lead"),
            may("budget", in(BUDGET), "what a process may spend on recoveries"),
            may("backoffs", entries("a backoff", in(BACKOFF)), "how long to wait, by name"),
            may("delay", in(DELAY), "how a wait reads"),
            may("messages", in(MESSAGES), "what is shown for codes without a message of their own"),
            may(
                    "retired",
                    entries("a domain", texts(TextKind.PATTERN)),
                    "codes that may never be used again, by domain"),
            need("domains", entries("a domain", in(DOMAIN)), "the spaces of codes")),
    TRANSLATED(
            "a translated code",
            may("message", text(TextKind.SENTENCE), "what the person in front of the application is shown"),
            may("plain", text(TextKind.SENTENCE), "the message without details"),
            may("gave-up", text(TextKind.SENTENCE), "what is shown when recovering from it was given up")),
    TRANSLATION(
            "a translation",
            need("recourse", text(TextKind.VERSION), "the version of this format: 1"),
            need("translates", text(TextKind.NAME), "the catalog's name"),
            need("language", text(TextKind.LANGUAGE), "the language's tag, which the file's name has as well"),
            need("delay", in(DELAY), "how a wait reads"),
            need("messages", in(MESSAGES), "what is shown for codes without a message of their own"),
            may(
                    "domains",
                    entries("a domain", entries("a code", in(TRANSLATED))),
                    "the sentences, by domain and code"));

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Key> keys;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<String, Key> byName;

    Section(String title, Key... keys) {
        this.title = title;
        this.keys = List.of(keys);
        this.byName = this.keys.stream().collect(Collectors.toUnmodifiableMap(Key::name, key -> key));
    }

    private static Shape remedy() {
        return new Shape.WordOr(List.of("give-up", "refresh"), REMEDY);
    }

    /** What it is called in a sentence, such as {@code a code}. */
    String title() {
        return title;
    }

    List<Key> keys() {
        return keys;
    }

    Optional<Key> key(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
