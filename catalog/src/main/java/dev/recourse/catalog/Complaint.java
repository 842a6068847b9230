package dev.recourse.catalog;

import dev.recourse.catalog.Problem.Severity;
import dev.recourse.engine.ShownText;
import java.util.Arrays;
import java.util.Locale;

/**
 * Everything that may be wrong with a catalog. An id, once given, keeps its meaning. The {@code %s} of a sentence are
 * filled from the file.
 */
public enum Complaint {
    /** No such file. */
    NO_FILE(1, "there is no file '%s'; check the name and the folder"),
    /** The file is there, but cannot be read. */
    UNREADABLE(2, "the file cannot be read: %s"),
    /** More bytes than are read. */
    TOO_LARGE(3, "the file is larger than %s MB; split it, and include one part in the other"),
    /** Bytes that are no UTF-8. */
    NOT_UTF_8(4, "the file is not UTF-8: %s; save it as UTF-8"),
    /** Nothing in it. */
    EMPTY(5, "the file is empty; begin it with 'recourse: 1'"),
    /** Not YAML. */
    SYNTAX(6, "this cannot be read as YAML: %s"),
    /** A tab as indentation. */
    TAB(7, "a tab stands in the indentation; use spaces"),
    /** A control character. */
    CONTROL_CHARACTER(8, "the invisible character %s stands here; remove it"),
    /** {@code &name}. */
    ANCHOR(9, "anchors are not read; write the value out, or name a backoff"),
    /** {@code *name}. */
    ALIAS(10, "aliases are not read; write the value out, or quote a text that begins with '*'"),
    /** {@code <<}. */
    MERGE_KEY(11, "merge keys are not read; write the keys out"),
    /** {@code !type}. */
    TAG(12, "tags are not read; remove it, or quote a text that begins with '!'"),
    /** {@code ---} in the midst. */
    SECOND_DOCUMENT(13, "a second document begins here; one file holds one catalog"),
    /** The same key again. */
    DUPLICATE_KEY(14, "'%s' stands twice, first in line %s; remove one"),
    /** Nested too deeply. */
    TOO_DEEP(15, "the file is nested more than %s levels deep; no catalog is"),
    /** A key that is a list or a mapping. */
    KEY_NOT_TEXT(16, "a key must be a text; quote it if it holds brackets"),
    /** A line of many thousand characters. */
    LONG_LINE(17, "the line is longer than %s characters; break it"),
    /** A thousand other errors. */
    TOO_MANY(18, "there are more than %s errors; the rest is not shown"),
    /** A thousand other warnings. */
    TOO_MANY_WARNINGS(19, Severity.WARNING, "there are more than %s warnings; the rest is not shown"),

    /** A key that nothing reads. */
    UNKNOWN_KEY(20, "'%s' is no key of %s; %s"),
    /** A key that must be there. */
    MISSING_KEY(21, "the key '%s' of %s is missing: %s"),
    /** A text or a list for a mapping. */
    NOT_A_MAPPING(22, "%s is a mapping; write keys and values"),
    /** A text or a mapping for a list. */
    NOT_A_LIST(23, "'%s' is a list; write it in brackets: [...]"),
    /** A mapping or a list for a text. */
    NOT_A_TEXT(24, "'%s' is one text; remove the brackets, or quote it"),
    /** A key without a value. */
    NO_VALUE(25, "'%s' has no value; write one, or remove the key"),
    /** Another version of the format. */
    VERSION(26, "'%s' is not a version of this format; write 'recourse: 1'"),
    /** A word that is not among the few. */
    NOT_ONE_OF(27, "'%s' is not one of %s%s"),
    /** Not a duration. */
    NOT_A_DURATION(28, "'%s' is not a duration; write one like 250ms, 30s, 5m, 1h or 1d"),
    /** A duration beyond what can be waited for. */
    TOO_LONG(29, "%s is longer than 24 days; write a shorter one"),
    /** Not a percentage. */
    NOT_A_PERCENTAGE(30, "'%s' is not a percentage; write one from 0%% to 100%%, like 20%%"),
    /** Not a whole number within bounds. */
    NOT_A_NUMBER(31, "'%s' is not a whole number from %s to %s"),
    /** Not a factor. */
    NOT_A_FACTOR(32, "'%s' is not a factor; write 1, or a number from 1.01 to 100"),
    /** Neither true nor false. */
    NOT_A_FLAG(33, "'%s' is neither true nor false"),
    /** Not a name. */
    NOT_A_NAME(34, "'%s' is not a name; write up to 64 small letters, digits and hyphens, a letter first"),
    /** Not a constant's name. */
    NOT_A_CONSTANT(35, "'%s' is not a constant's name; write one like RATE_LIMIT, of up to 64 characters"),
    /** Not a type's name. */
    NOT_A_TYPE(36, "'%s' is not a type's name; write one like CloseCode, of up to 64 characters"),
    /** Not a jitter. */
    NOT_A_JITTER(37, "'%s' is not a jitter; write none, full, equal, decorrelated, proportional 20%% or above 20%%"),
    /** Not a host. */
    NOT_A_HOST(38, "'%s' is not a host; write one like api.example.com, or *.example.com for all below it"),
    /** Not a secure link. */
    NOT_HTTPS(39, "'%s' is not a link; write an https:// URL"),
    /** Not a language. */
    NOT_A_LANGUAGE(40, "'%s' is not a language's tag; write one like de or pt-BR"),
    /** Not a code. */
    NOT_A_CODE(41, "'%s' is not a code of %s; %s"),
    /** Not a range of codes. */
    NOT_A_RANGE(42, "'%s' is not a range of codes of %s; %s"),
    /** Not a part of another catalog. */
    NOT_A_DOMAIN_PATH(43, "'%s' names no domain of another catalog; write one like standard/close"),
    /** Not a length. */
    NOT_A_LENGTH(44, "'%s' is not a length; write one like 1-255, the smaller number first"),
    /** Not a set of characters. */
    NOT_CHARACTERS(45, "'%s' is not a set of characters; write one like A-Za-z0-9_-, a hyphen last"),
    /** Not a pattern. */
    NOT_A_PATTERN(46, "the pattern cannot be read: %s"),
    /** A text without a letter in it. */
    BLANK(47, "'%s' is blank; write a sentence"),
    /** The same item again. */
    REPEATED(48, "'%s' stands twice in '%s'; remove one"),

    /** A backoff that begins above its end. */
    BASE_OVER_MAX(50, "the backoff '%s' begins at %s, over its max of %s; swap them"),
    /** A least delay above the largest. */
    FLOOR_OVER_MAX(51, "the backoff '%s' has a floor of %s, over its max of %s; lower the floor"),
    /** A jitter that takes away more than there is. */
    JITTER_TOO_WIDE(52, "a jitter of %s could make a wait negative, or more than double; write at most 100%%"),
    /** A row's limit that the joint one never lets it reach. */
    LIMIT_OVER_JOINT(53, Severity.WARNING, "the limit of %s is never reached: the catalog allows %s %s; lower it"),
    /** A kind's limit that the steps never let it reach. */
    LIMIT_OVER_STEPS(
            54, Severity.WARNING, "the limit of %s %s is never reached: the catalog allows %s steps; lower it"),
    /** A wait longer than the episode. */
    WAIT_OVER_ELAPSED(
            55, Severity.WARNING, "the backoff '%s' first waits %s, but an episode ends after %s; it never retries"),
    /** A growth without room to grow. */
    NO_GROWTH(56, Severity.WARNING, "the backoff '%s' never grows from %s to its max of %s; give it a factor over 1"),
    /** A clamp without its length, or a length without it. */
    CLAMP(57, "'clamp' belongs to the rule 'clamp', and that rule needs it; %s"),
    /** A price that the bucket can never pay. */
    PRICE_OVER_TOKENS(58, "the price %s is over the budget of %s tokens; no step could ever pay it"),
    /** Too many prices. */
    TOO_MANY_PRICES(59, "the budget names %s prices; it may name %s"),

    /** A name that nobody gave. */
    NO_SUCH_NAME(60, "there is no %s '%s'%s"),
    /** A name that nobody uses. */
    UNUSED(61, Severity.WARNING, "nothing uses the %s '%s'; remove it"),
    /** None or several remedies. */
    NOT_ONE_REMEDY(62, "a remedy is exactly one of retry, refresh, redirect and give-up; this one has %s"),
    /** None or both of the places that a redirect leads to. */
    NO_TARGET(63, "a redirect leads to exactly one place; write 'from' with a url of the details, or 'endpoint'"),
    /** A redirect that takes its target from what is no URL. */
    NOT_A_URL_HOLE(64, "the redirect takes its target from '%s', which is no ${%s:url} of the details"),
    /** A redirect that may lead anywhere. */
    NO_ALLOW_LIST(65, "a redirect to a URL needs an allow-list; write 'redirects: { schemes: [wss], hosts: [...] }'"),
    /** A case for everything. */
    NO_CONDITION(66, "the case applies always; give it a phase or a reason, or make it the remedy"),
    /** A case that an earlier one hides. */
    HIDDEN_CASE(67, Severity.WARNING, "the case is never met: the one in line %s applies before; remove it"),
    /** A case for a phase in a protocol without phases. */
    NO_PHASES(68, Severity.WARNING, "codes of the protocol %s are always met in the phase open; remove the case"),

    /** Two ranges that share codes. */
    OVERLAP(70, "the range %s overlaps %s in line %s; make them disjoint"),
    /** A retired code in use. */
    RETIRED(71, "the code %s is retired, and may never be used again; choose another one"),
    /** Two keys that make one name. */
    SAME_NAME(72, "'%s' makes the Java name %s, as '%s' in line %s does; rename one"),
    /** A name that Java keeps to itself. */
    JAVA_KEYWORD(73, "'%s' makes the Java name %s, which is a keyword; rename it"),
    /** A domain in which nothing is prescribed. */
    EMPTY_DOMAIN(74, "the domain '%s' has neither codes nor an include; give it some"),
    /** An alias that some key has. */
    ALIAS_IN_USE(75, "the alias %s is the name of another code in line %s; rename one"),

    /** Details under the name of the wait. */
    DELAY_HOLE(76, "the details have a ${delay}, which is the wait in every sentence; give it another name"),
    /** More ranges or cases than are compared with each other. */
    TOO_MANY_ITEMS(77, "'%s' has %s items, over %s; put what they share into fewer, wider ones"),

    /** A retired code that comes back with an include. */
    RETIRED_INCLUDED(
            78, "the include brings the code %s, which is retired here; include another domain, or stop retiring it"),

    /** An included file that is not there. */
    NO_INCLUDE(80, "there is no catalog '%s': %s was not found"),
    /** A catalog that includes itself. */
    CYCLE(81, "the catalogs include each other: %s; remove one of these includes"),
    /** A domain of a catalog that is not included. */
    NOT_INCLUDED(82, "the catalog '%s' is not included; add 'include: [%s]' at the top"),
    /** A domain of another kind. */
    OTHER_PROTOCOL(83, "the domain %s has the protocol %s, and this one has %s; they must be the same"),
    /** An include that brings nothing. */
    UNUSED_INCLUDE(84, Severity.WARNING, "nothing of the catalog '%s' is used; remove the include"),
    /** An included catalog with errors. */
    BROKEN_INCLUDE(85, "the catalog '%s' has errors; mend them first"),
    /** A file that calls itself otherwise. */
    OTHER_NAME(
            86,
            Severity.WARNING,
            "the file is called %s, but its catalog '%s'; includes find catalogs by the file's name"),

    /** A translation, read as if it were a catalog. */
    IS_TRANSLATION(87, "this is a translation; it is read with its catalog, '%s'"),

    /** Includes of includes of includes. */
    INCLUDED_TOO_DEEP(88, "the includes are nested more than %s deep; include what is needed directly"),

    /** A price of an included row that the budget here does not name. */
    NO_PRICE(
            89,
            Severity.WARNING,
            "included rows have the price '%s', which no budget here names, so they cost nothing; add it to"
                    + " budget.prices"),

    /** A place that nothing fills. */
    UNFILLED(90, "nothing fills ${%s} here; %s"),
    /** A place that is never closed. */
    UNCLOSED(91, "'${' is never closed; write ${name}"),
    /** Details in a sentence, and none for the case without them. */
    NO_PLAIN(92, "the message uses details that a reason may lack; add 'plain', the same without them"),
    /** A second sentence that is never shown. */
    UNUSED_PLAIN(93, "'plain' is never shown, because the message needs no details; remove it"),
    /** Details that nobody reads. */
    UNUSED_HOLE(
            94,
            Severity.WARNING,
            "nothing uses ${%s} of the details; use it in the message, or leave it to the application"),
    /** A sentence without the one that goes with it. */
    NO_MESSAGE(95, "'%s' stands without a message; add 'message'"),
    /** A sentence for what never happens. */
    UNUSED_GAVE_UP(96, "'gave-up' is never shown, because the code is never recovered from; remove it"),
    /** Several of something, without the number. */
    NO_NUMBER(97, "'%s' must say ${n}, the number; write one like '${n} minutes'"),

    /** A translation that is not there. */
    NO_TRANSLATION(100, "there is no translation to %s; write %s, or remove the language"),
    /** A translation of something else. */
    OTHER_CATALOG(101, "this translates '%s', but belongs to the catalog '%s'"),
    /** A translation to something else. */
    OTHER_LANGUAGE(102, "the language is '%s', but the file's name says '%s'"),
    /** A sentence that is not translated. */
    UNTRANSLATED(103, "the translation is not complete: '%s' of %s is missing; add it"),
    /** A sentence that the catalog lacks. */
    NOTHING_TO_TRANSLATE(104, "the catalog has no '%s' for %s; remove it"),
    /** Other places than in the original. */
    OTHER_PLACES(105, "the translation of '%s' has the places %s, but the original has %s; use the same"),
    /** An included catalog that does not speak this language. */
    NOT_INCLUDED_LANGUAGE(
            106, Severity.WARNING, "the catalog '%s' has no sentences in '%s'; its codes are told in general words"),
    /** The language of the file itself, as one of its translations. */
    IS_ENGLISH(107, "'%s' is the language of this file; remove it from the others");

    /** The most characters of a value in a sentence. */
    private static final int LONGEST_VALUE = 400;

    private final String id;
    private final Severity severity;
    private final String sentence;

    Complaint(int number, String sentence) {
        this(number, Severity.ERROR, sentence);
    }

    Complaint(int number, Severity severity, String sentence) {
        this.id = "RC" + Integer.toString(1_000 + number).substring(1);
        this.severity = severity;
        this.sentence = sentence;
    }

    /** The stable id, such as {@code RC014}. */
    public String id() {
        return id;
    }

    /** Whether it stops the build. */
    public Severity severity() {
        return severity;
    }

    /**
     * The problem that it is here, with the places of its sentence filled in order. Values are cut, and lose line
     * breaks and invisible characters: they come from the file, and the message goes to a terminal.
     */
    public Problem at(String file, int line, int column, Object... values) {
        Object[] shown = Arrays.stream(values)
                .map(value -> ShownText.of(String.valueOf(value), LONGEST_VALUE))
                .toArray();
        return new Problem(file, line, column, severity, id, String.format(Locale.ROOT, sentence, shown));
    }
}
