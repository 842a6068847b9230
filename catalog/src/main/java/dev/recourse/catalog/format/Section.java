package dev.recourse.catalog.format;

import static dev.recourse.catalog.format.Key.entries;
import static dev.recourse.catalog.format.Key.in;
import static dev.recourse.catalog.format.Key.may;
import static dev.recourse.catalog.format.Key.need;
import static dev.recourse.catalog.format.Key.oneOrMore;
import static dev.recourse.catalog.format.Key.text;
import static dev.recourse.catalog.format.Key.texts;
import static dev.recourse.catalog.format.Key.whole;
import static dev.recourse.catalog.format.Key.word;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.Limits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The mappings of a catalog file and the keys of each: the one table that describes the format. */
public enum Section {
    CALL_LIMITS(
            "the limits of a call",
            may("retries", whole(0, Limits.MAX_COUNT), "the most retries of a call"),
            may("steps", whole(0, Limits.MAX_COUNT), "the most steps of any kind of a call")),
    LIMITS(
            "limits",
            may("retries", whole(0, Limits.MAX_COUNT), "the most retries in an episode"),
            may("refreshes", whole(0, Limits.MAX_COUNT), "the most refreshes in an episode"),
            may("redirects", whole(0, Limits.MAX_COUNT), "the most redirects in an episode"),
            may("steps", whole(0, Limits.MAX_COUNT), "the most steps of any kind in an episode"),
            may(
                    "elapsed",
                    text(TextKind.DURATION),
                    "the time after the first failure within which the last attempt must start"),
            may("settle", text(TextKind.DURATION), "how long a connection must be ready for the episode to end"),
            may(
                    "rest",
                    text(TextKind.DURATION),
                    "the time after which a connection that was given up may try again by itself; default: never"),
            may("call", in(CALL_LIMITS), "limits for a single call, which take the place of those above")),
    HINT(
            "hint",
            need("rule", word(Words.HINTS), "what the server's Retry-After does to the backoff"),
            may("spread", text(TextKind.PERCENTAGE), "how far above the hint waits are spread at random"),
            may(
                    "clamp",
                    text(TextKind.DURATION),
                    "with the rule clamp, how much longer than the backoff a hint can make the wait"),
            may("max", text(TextKind.DURATION), "the longest that a hint counts; default: as long as it is")),
    BACKOFF(
            "a backoff",
            new Choice(
                    List.of(new Choice.Form(List.of("base", "max"), List.of("factor")), Choice.Form.of("delays")),
                    "no wait",
                    "write either 'base: 1s, max: 1m' or 'delays: [1s, 2s, 5s]'"),
            may("base", text(TextKind.DURATION), "the first wait"),
            may("factor", text(TextKind.FACTOR), "what each wait is multiplied by to get the next; default: 2"),
            may("max", text(TextKind.DURATION), "the longest wait"),
            may(
                    "delays",
                    new Shape.Series(text(TextKind.DURATION), Backoff.MAX_DELAYS),
                    "the waits one by one, the last of which repeats; instead of base, factor and max"),
            need("jitter", text(TextKind.JITTER), "how each wait is randomized"),
            may("floor", text(TextKind.DURATION), "the shortest wait")),
    REDIRECTS(
            "redirects",
            may(
                    "schemes",
                    new Shape.Items(word(List.of("wss", "https"))),
                    "the schemes that a target may have; default: wss, https"),
            may("hosts", texts(TextKind.HOST), "the hosts that a target may have"),
            may("endpoints", texts(TextKind.NAME), "endpoints that the application defines by name")),
    BUDGET(
            "budget",
            need(
                    "tokens",
                    whole(1, BudgetRule.MAX_TOKENS),
                    "how many tokens a process starts with, and the most it can have"),
            need(
                    "prices",
                    entries("a price", whole(0, BudgetRule.MAX_TOKENS)),
                    "what a step costs, by kind of remedy or by a name of your own; give-up: what a failure costs that is not recovered from"),
            may(
                    "refill",
                    text(TextKind.REFILL),
                    "tokens that come back as time passes: how many, a slash, and in what time, at most 1d; like 10/s, 30/m or 5/10s"),
            may(
                    "reserve",
                    text(TextKind.AMOUNT),
                    "a step is allowed only if more than this is left after it is paid; default: if it can be paid"),
            may(
                    "refund",
                    text(TextKind.REFUND),
                    "what comes back after a success: last (the price of the last step) or a number of tokens; default: last")),
    DELAY("delay", SharedKeys.delay()),
    MESSAGES("messages", SharedKeys.messages()),
    RETRY("retry", SharedKeys.step(need("backoff", text(TextKind.NAME), "the name of the backoff"))),
    REFRESH(
            "refresh",
            SharedKeys.step(
                    may("of", text(TextKind.NAME), "what to renew, like metadata; default: the credentials"),
                    SharedKeys.optionalBackoff())),
    REDIRECT(
            "redirect",
            SharedKeys.step(
                    may(
                            "from",
                            text(TextKind.PATTERN),
                            "the ${name:url} of the details that holds the target, or location: the Location of the answer"),
                    may("endpoint", text(TextKind.NAME), "the name of the endpoint, one of redirects.endpoints"),
                    SharedKeys.optionalBackoff())),
    GIVE_UP("give-up", SharedKeys.price("give-up")),
    REMEDY(
            "a remedy",
            new Choice(
                    List.of(
                            Choice.Form.of("retry"),
                            Choice.Form.of("refresh"),
                            Choice.Form.of("redirect"),
                            Choice.Form.of("give-up")),
                    "no kind",
                    "write exactly one of retry, refresh, redirect and give-up"),
            may("retry", in(RETRY), "try again after a backoff"),
            may("refresh", in(REFRESH), "obtain new credentials, or something else, then try again"),
            may("redirect", in(REDIRECT), "try again somewhere else"),
            may("give-up", in(GIVE_UP), "stop, and report who must act")),
    PLACE("a place", SharedKeys.place(), SharedKeys.json(), SharedKeys.header()),
    HINT_PLACE(
            "a place of a hint",
            SharedKeys.place("detail"),
            SharedKeys.json(),
            SharedKeys.header(),
            may("detail", text(TextKind.VALUE_NAME), "the ${name:type} of the details, a number or a duration"),
            may(
                    "in",
                    word(Words.HINT_UNITS),
                    "what a number counts: s (seconds to wait), ms, or epoch (seconds since 1970); date: it is a date, not a number; default: s")),
    VALUE(
            "a value",
            SharedKeys.place(),
            SharedKeys.json(),
            SharedKeys.header(),
            may("type", word(Words.HOLE_TYPES), "what the value is; default: text")),
    READS(
            "reads",
            may(
                    "code",
                    oneOrMore(new Shape.WordOr(List.of("problem", "body"), PLACE), 20),
                    "where the code is; the first that the domain lists counts, else the status or close code; problem: the code or type of RFC 9457"),
            may(
                    "reason",
                    oneOrMore(new Shape.WordOr(List.of("problem", "body"), PLACE), 20),
                    "where the reason is, which details are read from; default: body, the whole text"),
            may(
                    "hint",
                    oneOrMore(in(HINT_PLACE), 20),
                    "where the server says how long to wait; default in http domains: retry-after-ms, then Retry-After"),
            may(
                    "values",
                    entries("a value", in(VALUE)),
                    "named values, for the conditions of cases and for details with a placeholder of the same name")),
    WHEN(
            "when",
            new Others(
                    TextKind.VALUE_NAME,
                    oneOrMore(text(TextKind.PATTERN), 50),
                    "what the value of this name must be: a value, a list of them, or a range like 1-9"),
            may("phase", word(Words.PHASES), "whether the connection was opening or open"),
            may("reason", text(TextKind.LINES), "the pattern of the reason, with ${name:type} for what varies"),
            may("hint", new Shape.Flag(), "whether the server says how long to wait")),
    ROW_CASE(
            "a case",
            need("when", in(WHEN), "the conditions, all of which must hold"),
            need("remedy", SharedKeys.remedy(), "what the client does then")),
    CASE(
            "a case of a code",
            need("when", in(WHEN), "the conditions, all of which must hold"),
            may("remedy", SharedKeys.remedy(), "what the client does then; a case with a key may leave it to the code"),
            may(
                    "key",
                    text(TextKind.CONSTANT),
                    "makes it an error of its own: the name of its constant, like API_LIMIT. What such a case leaves out is as the code says, except name, details and messages"),
            may("name", text(TextKind.SENTENCE), "the name for people; default: made from the key"),
            SharedKeys.means(),
            SharedKeys.action(),
            SharedKeys.acts("who must act, most important first"),
            may("details", text(TextKind.LINES), "the pattern of the reason, with ${name:type} for what varies"),
            SharedKeys.help(),
            SharedKeys.message(),
            SharedKeys.plain(),
            SharedKeys.gaveUp(),
            SharedKeys.extension()),
    CONSTRAINT(
            "a constraint",
            need("name", text(TextKind.TYPE), "the name of the generated type, like DocumentName"),
            need("characters", text(TextKind.PATTERN), "the allowed characters, like A-Za-z0-9_-"),
            need("length", text(TextKind.LENGTH), "the smallest and the largest length, like 1-255")),
    CODE(
            "a code",
            need("key", text(TextKind.CONSTANT), "the name of its constant, like RATE_LIMIT"),
            may("name", text(TextKind.SENTENCE), "the name for people, like Rate Limit; default: made from the key"),
            SharedKeys.means(),
            SharedKeys.action(),
            SharedKeys.remedy(
                    "what the client does on its own; may be left out if the defaults have one, and by a status below 400 with cases, which is an error in these only"),
            SharedKeys.cases(CASE),
            may(
                    "status",
                    whole(100, 599),
                    "the HTTP status that carries it, where the code is a text in the answer and not a status itself"),
            SharedKeys.acts("who must act, most important first; may be left out if the defaults say it"),
            may("details", text(TextKind.LINES), "the pattern of the reason, with ${name:type} for what varies"),
            may("constraint", in(CONSTRAINT), "a rule for values that callers can check before they send them"),
            SharedKeys.help(),
            SharedKeys.since(),
            may("deprecated", text(TextKind.SENTENCE), "why it should not be used any more, and what to use instead"),
            may("aliases", texts(TextKind.CONSTANT), "former names of its constant"),
            may("synonyms", texts(TextKind.CONSTANT), "other names of its constant, which are not deprecated"),
            SharedKeys.message(),
            SharedKeys.plain(),
            SharedKeys.gaveUp(),
            SharedKeys.extension()),
    UNKNOWN(
            "a row for unknown codes",
            SharedKeys.means(),
            SharedKeys.action(),
            SharedKeys.remedy("what the client does on its own; may be left out if the defaults have one"),
            SharedKeys.cases(ROW_CASE),
            SharedKeys.acts("who must act, most important first; may be left out if the defaults say it"),
            SharedKeys.message(),
            SharedKeys.gaveUp()),
    DEFAULTS(
            "defaults",
            SharedKeys.means(),
            SharedKeys.action(),
            SharedKeys.remedy("what the client does on its own"),
            SharedKeys.cases(ROW_CASE),
            SharedKeys.acts("who must act, most important first"),
            SharedKeys.help(),
            SharedKeys.since(),
            SharedKeys.message(),
            SharedKeys.plain(),
            SharedKeys.gaveUp(),
            SharedKeys.extension()),
    DOMAIN(
            "a domain",
            may("title", text(TextKind.SENTENCE), "the name for people"),
            need("protocol", word(Words.PROTOCOLS), "how its codes reach a client"),
            may("hosts", texts(TextKind.HOST), "the hosts that use these codes"),
            may("enum", text(TextKind.TYPE), "the name of the generated enum"),
            may("reads", in(READS), "where answers carry code, reason, hint and other values"),
            may(
                    "include",
                    oneOrMore(text(TextKind.DOMAIN_PATH), 100),
                    "one or several domains of included catalogs, whose rows are added to those of this one; the first that has a code decides about it"),
            may(
                    "defaults",
                    in(DEFAULTS),
                    "what the rows of this domain are that leave it out; included rows stay as they are"),
            may(
                    "unknown",
                    entries("a range", in(UNKNOWN)),
                    "rows for codes that it does not list, by range: like 4000-4999, A00-A99, 5.7.* or *; the narrowest range with a code decides"),
            may("codes", entries("a code", in(CODE)), "the codes of the domain")),
    CATALOG(
            "a catalog",
            SharedKeys.version(),
            need("catalog", text(TextKind.NAME), "the catalog's name, the same as the file's"),
            may("prefix", text(TextKind.TYPE), "the prefix of the names of generated types"),
            may("title", text(TextKind.SENTENCE), "the name for people"),
            may(
                    "pages",
                    text(TextKind.SITE),
                    "where the pages are that 'recourse docs' builds: the help of every row that names no other, included rows too"),
            may("include", texts(TextKind.NAME), "catalogs whose domains, backoffs and endpoints may be used"),
            may("languages", texts(TextKind.LANGUAGE), "the languages besides English, each in a file of its own"),
            SharedKeys.limits(),
            SharedKeys.hint("floor"),
            may("redirects", in(REDIRECTS), "where redirects may lead"),
            SharedKeys.budget(),
            SharedKeys.backoffs(),
            may("delay", in(DELAY), "the words for a wait"),
            may("messages", in(MESSAGES), "messages for codes without one of their own"),
            may(
                    "retired",
                    entries("a domain", texts(TextKind.PATTERN)),
                    "codes that may never be used again, by domain"),
            need("domains", entries("a domain", in(DOMAIN)), "the sets of codes")),
    TRANSLATED(
            "a translated code",
            SharedKeys.message(),
            may("plain", text(TextKind.SENTENCE), "the message without details"),
            SharedKeys.gaveUp(),
            SharedKeys.source()),
    TRANSLATED_DELAY("delay", SharedKeys.with(SharedKeys.source(), SharedKeys.delay())),
    TRANSLATED_MESSAGES("messages", SharedKeys.with(SharedKeys.source(), SharedKeys.messages())),
    TRANSLATION(
            "a translation",
            SharedKeys.version(),
            need("translates", text(TextKind.NAME), "the catalog's name"),
            need("language", text(TextKind.LANGUAGE), "the language tag, the same as in the file's name"),
            need("delay", in(TRANSLATED_DELAY), "the words for a wait"),
            need("messages", in(TRANSLATED_MESSAGES), "messages for codes without one of their own"),
            may(
                    "domains",
                    entries("a domain", entries("a code", in(TRANSLATED))),
                    "the messages, by domain and code, or by the key of a case that is an error of its own")),
    OVERRIDDEN_ROW(
            "an overridden row",
            need("remedy", SharedKeys.remedy(), "what the client does on its own, instead of what the catalog says"),
            SharedKeys.cases(ROW_CASE)),
    OVERRIDDEN_DOMAIN(
            "an overridden domain",
            may(
                    "codes",
                    entries("a code", in(OVERRIDDEN_ROW)),
                    "rows that replace those of codes, or, by their keys, of cases that are errors of their own"),
            may(
                    "unknown",
                    entries("a range", in(OVERRIDDEN_ROW)),
                    "rows that replace those of ranges of unknown codes")),
    OVERRIDES(
            "a file of overrides",
            SharedKeys.version(),
            need("overrides", text(TextKind.NAME), "the name of the catalog whose policy is changed"),
            SharedKeys.limits(),
            SharedKeys.hint("as in the catalog"),
            SharedKeys.budget(),
            SharedKeys.backoffs(),
            may("domains", entries("a domain", in(OVERRIDDEN_DOMAIN)), "the rows that are replaced"));

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Key> keys;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<String, Key> byName;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Optional<Choice> choice;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Optional<Others> others;

    /** Keys besides the known ones: whatever has a name of this kind. */
    record Others(TextKind names, Shape shape, String description) {}

    Section(String title, Key... keys) {
        this(title, Optional.empty(), Optional.empty(), keys);
    }

    Section(String title, Choice choice, Key... keys) {
        this(title, Optional.of(choice), Optional.empty(), keys);
    }

    Section(String title, Others others, Key... keys) {
        this(title, Optional.empty(), Optional.of(others), keys);
    }

    Section(String title, Optional<Choice> choice, Optional<Others> others, Key... keys) {
        this.title = title;
        this.choice = choice;
        this.others = others;
        this.keys = List.of(keys);
        this.byName = this.keys.stream().collect(Collectors.toUnmodifiableMap(Key::name, key -> key));
    }

    /** Its name in a sentence, such as {@code a code}. */
    public String title() {
        return title;
    }

    List<Key> keys() {
        return keys;
    }

    /** The forms of which a mapping has exactly one, if there are several. */
    Optional<Choice> choice() {
        return choice;
    }

    /** Whether a mapping of this section may be left empty. */
    boolean mayBeEmpty() {
        return choice.isEmpty() && keys.stream().noneMatch(Key::required);
    }

    /** What may be written under other keys than the known ones. */
    Optional<Others> others() {
        return others;
    }

    /** Whether it is not one of the known keys, but may be written. */
    boolean isOther(String name) {
        return !byName.containsKey(name)
                && others.filter(free -> free.names().accepts(name)).isPresent();
    }

    /** The section that has this key, if no other has it. */
    static Optional<Section> only(String key) {
        List<Section> having = Stream.of(values())
                .filter(section ->
                        section.keys.stream().anyMatch(known -> known.name().equals(key)))
                .toList();
        return having.size() == 1 ? Optional.of(having.get(0)) : Optional.empty();
    }

    /** The key that was probably meant by another name. */
    Optional<String> meant(String name) {
        return Suggestion.to(name, keys.stream().map(Key::name).toList());
    }

    Optional<Key> key(String name) {
        return isOther(name)
                ? others.map(free -> may(name, free.shape(), free.description()))
                : Optional.ofNullable(byName.get(Key.isExtension(name) ? Key.EXTENSION : name));
    }
}
