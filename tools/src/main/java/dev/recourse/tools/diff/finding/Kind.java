package dev.recourse.tools.diff.finding;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The kinds of changes of a catalog. An id never changes its meaning. Each kind says what the change means in each tier
 * that it can be in, and what to do about it.
 */
public enum Kind {
    CODE_REMOVED(
            1,
            "code removed",
            "Keep the row with 'deprecated' until no peer sends the code, and then list it under 'retired'.",
            wire("A new client does not know the code that an old server still sends."),
            source("Code that names its constant, details, handler method or messages does not compile."),
            behaviour("Now a client decides by the rule for codes that are not listed.")),
    RETIRED_CODE_USED(
            2,
            "retired code used again",
            "Give the new error a code that was never used.",
            wire("An old peer still knows the code with its former meaning."),
            source("A handler that must handle each code lacks a method for it."),
            behaviour("A client decides differently about the code.")),
    CODE_REUSED(
            3,
            "code means another error",
            "Give the new error a code of its own, and retire the old one. If only the key changed, list the old key"
                    + " under 'aliases'.",
            wire("An old client takes the new error for the old one."),
            source("Code that names the old constant does not compile."),
            behaviour("A client decides differently about the code.")),
    CODE_CHANGED(
            4,
            "error has another code",
            "Keep the old code, or list both as errors until no peer sends the old one.",
            wire("An old client does not know the new code, and a new client not the old one."),
            behaviour("Now a client decides by the rule for codes that are not listed.")),
    STATUS(
            5,
            "HTTP status of a code",
            "Change the clients first, or let the code be read from header or body.",
            wire("The answer of one side has a status that the other does not expect with this code."),
            behaviour("A client takes the answer for another error.")),
    DETAILS(
            6,
            "pattern of the details",
            "Keep the pattern, or have the service send its values as members or headers ('reads: values') until all"
                    + " clients are new.",
            wire("One side finds no values, or other ones, in the reason that the other writes."),
            source("Code that makes or reads the details record, or handles the error, does not compile."),
            behaviour("A client is redirected to another place, or waits for another time.")),
    READS(
            7,
            "places in an answer",
            "Keep the old places after the new ones until no peer uses them.",
            wire("One side looks for codes, reasons, hints or values where the other does not put them."),
            behaviour("A client reads another code, hint or value from the same answer.")),
    CASE_CONDITIONS(
            8,
            "conditions of an error that shares its code",
            "Let the old conditions lead to the old error until all clients are new.",
            wire("The same answer is one error to an old client and another to a new one."),
            behaviour("A client decides differently about the same answer.")),
    PROTOCOL(
            9,
            "protocol of a domain",
            "Add a domain for the new protocol, and keep this one until no peer uses it.",
            wire("Codes travel in another way, so that neither side reads those of the other."),
            source("Methods that take a code as a number come or go."),
            behaviour("A client treats its failures differently.")),
    DOMAIN_REMOVED(
            10,
            "domain removed",
            "Keep the domain, with 'deprecated' rows, until no peer sends its codes.",
            wire("A new client does not know codes that an old server still sends."),
            source("Code that uses the domain's enum, handlers or messages does not compile."),
            behaviour("A client has no rules for failures of this domain.")),
    CONSTRAINT(
            11,
            "rule for values",
            "Loosen the rule at the service first, and tighten it at the clients first.",
            wire("One side sends values that the other refuses, or refuses what the other takes."),
            source("Code that uses the generated check does not compile.")),
    ONLY_IN_CASES(
            12,
            "whether a status is an error at all",
            "Change the clients first.",
            wire("An answer that is a success to one side is an error to the other."),
            behaviour("A client recovers from an answer that was a success, or the other way round.")),

    KEY(
            20,
            "key renamed",
            "List the old key under 'aliases', so that its constant still compiles; handler methods and details have the"
                    + " new name.",
            source("Code that names its constant, details, handler method or messages does not compile.")),
    CODE_ADDED(
            21,
            "code added",
            "Nothing, if the code is wanted. Handlers that extend the generated one with defaults still compile.",
            source("A handler that must handle each code lacks a method for it."),
            behaviour("Before, a client decided by the rule for codes that are not listed.")),
    TYPE_NAMES(
            22,
            "names of generated types",
            "Keep 'prefix' and 'enum', or change all callers in the same release.",
            source("Code that names the types does not compile.")),
    ENDPOINT_REMOVED(
            23,
            "endpoint removed",
            "Keep the endpoint until no caller names it.",
            source("Code that names the endpoint's constant does not compile.")),
    OTHER_NAMES(
            24,
            "former names and synonyms",
            "Keep the names that callers use.",
            source("Code that uses a removed name of the constant does not compile.")),
    GENERATED_NAMES(
            25,
            "names in the generated Java",
            "Give the errors that share a name keys of their own.",
            source("Another edit gives these members other names, so that code that uses them does not compile.")),
    CATALOG_NAME(
            26,
            "name of the catalog",
            "Keep the name: overrides and translations refer to it.",
            source(
                    "The annotation that names the catalog's file does not compile; overrides that name it are refused.")),

    LIMIT(
            40,
            "limit of an episode",
            "Raise limits if recoveries must not be lost, lower them if servers must be spared.",
            behaviour("A client stops, or goes on, at another point.")),
    CALL_LIMIT(
            41,
            "limit of a call",
            "Raise limits if recoveries must not be lost, lower them if servers must be spared.",
            behaviour("A call stops, or goes on, at another point.")),
    REST(
            42,
            "rest after a give-up",
            "Check that the service can take all clients back when their rest is over.",
            behaviour("A session that gave up tries again by itself at another time, or never.")),
    SETTLE(
            43,
            "time until a connection counts as settled",
            "A longer time protects a service that fails soon after it accepts.",
            behaviour("An episode, with its counts, ends sooner or later.")),
    BACKOFF(
            44,
            "backoff",
            "Check the waits, and the load after an outage ('recourse lint' shows both).",
            behaviour("A client waits longer or shorter before it goes on.")),
    HINT(
            45,
            "what a server's hint does",
            "Check that no client comes back sooner than servers ask for.",
            behaviour("A client follows the server's hints differently.")),
    REDIRECTS(
            46,
            "where redirects may lead",
            "List all hosts that servers name in redirects.",
            behaviour("A client follows redirects that it refused, or refuses those that it followed.")),
    BUDGET(
            47,
            "retry budget",
            "Check the budget against the failures of a bad day.",
            behaviour("A process stops recovering at another point.")),
    REMEDY(
            48,
            "what a client does",
            "Check that the service expects this.",
            source("Code that calls its message after a give-up does not compile."),
            behaviour("A client does something else, or at another time or price.")),
    CASE(
            49,
            "what a client does in a case",
            "Check that the service expects this.",
            behaviour("A client does something else where the conditions hold.")),
    RANGE(
            50,
            "codes that are not listed",
            "Check that the service expects this.",
            source("Code that names the messages of the range does not compile."),
            behaviour("A client decides differently about codes that the catalog does not list."),
            text("People read another message about codes that are not listed.")),
    DOMAIN_ADDED(
            51,
            "domain added",
            "Nothing, if the domain is wanted.",
            behaviour("Before, a client had no rules for failures of this domain."),
            text("People read messages about its errors.")),
    OTHER(
            52,
            "decision that no single edit explains",
            "Look at the events, and at the edits that concern them.",
            behaviour("A client decides differently after these events.")),

    MESSAGE(
            60,
            "message",
            "Have the translations checked ('recourse lint' lists those that are stale).",
            source("Code that calls the message's method does not compile, because its parameters are others."),
            text("Users of the application read something else.")),
    DESCRIPTION(
            61,
            "description",
            "Nothing; reference pages and comments of generated code follow.",
            text("Developers read something else on pages, in logs and in comments.")),
    ACTORS(62, "who must act", "Tell those who must act now.", text("Other people are asked to act.")),
    LANGUAGE_ADDED(63, "language added", "Nothing.", text("Its readers no longer read another language.")),
    LANGUAGE_REMOVED(
            64,
            "language removed",
            "Keep the language if its readers are to understand the messages.",
            text("Its readers read a related language, or English.")),
    GENERAL_MESSAGE(
            65,
            "message for errors without one of their own",
            "Have the translations checked ('recourse lint' lists those that are stale).",
            text("Users of the application read something else.")),
    DELAY_WORDS(66, "words for a wait", "Have the translations checked.", text("Waits read differently in messages.")),
    HEADING(
            67,
            "titles, hosts and pages",
            "Nothing; reference pages follow.",
            source("Code that asks a domain without hosts for them does not compile."),
            text("Pages and comments read differently."));

    private record Consequence(Tier tier, String text) {}

    private final String id;
    private final String title;
    private final String advice;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<Tier, String> consequences = new EnumMap<>(Tier.class);

    Kind(int number, String title, String advice, Consequence... consequences) {
        this.id = "RD" + Integer.toString(1_000 + number).substring(1);
        this.title = title;
        this.advice = advice;
        for (Consequence consequence : consequences) {
            this.consequences.put(consequence.tier(), consequence.text());
        }
    }

    private static Consequence wire(String text) {
        return new Consequence(Tier.WIRE, text);
    }

    private static Consequence source(String text) {
        return new Consequence(Tier.SOURCE, text);
    }

    private static Consequence behaviour(String text) {
        return new Consequence(Tier.BEHAVIOUR, text);
    }

    private static Consequence text(String text) {
        return new Consequence(Tier.TEXT, text);
    }

    /** The stable id, such as {@code RD001}. */
    public String id() {
        return id;
    }

    /** What has changed, in a few words. */
    public String title() {
        return title;
    }

    /** What to do about it. */
    public String advice() {
        return advice;
    }

    /** What the change means in this tier; empty if it is never in it. */
    public Optional<String> consequence(Tier tier) {
        return Optional.ofNullable(consequences.get(tier));
    }

    /** Whether callers only lack what is new, as opposed to something that they use. */
    public boolean isAddition() {
        return this == CODE_ADDED || this == DOMAIN_ADDED;
    }
}
