package dev.recourse.catalog.problem;

import dev.recourse.catalog.problem.Problem.Severity;
import dev.recourse.engine.ShownText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of problems that a catalog file can have. An id never changes its meaning. Each message says what is wrong,
 * then how to fix it; its {@code %s} are filled with values from the file.
 */
public enum Complaint {
    NO_FILE(1, "file '%s' not found; check its name and folder"),
    UNREADABLE(2, "the file cannot be read: %s; check its path and permissions"),
    TOO_LARGE(3, "the file is larger than %s MB; split it and include one part in the other"),
    NOT_UTF_8(4, "the file is not UTF-8: %s; save it as UTF-8"),
    EMPTY(5, "the file is empty; start it with 'recourse: 1'"),
    SYNTAX(6, "invalid YAML: %s"),
    TAB(7, "tab in the indentation; use spaces"),
    CONTROL_CHARACTER(8, "invisible character %s; remove it"),
    ANCHOR(9, "anchors are not supported; write the value out, or use a named backoff"),
    ALIAS(10, "aliases are not supported; write the value out, or quote text that starts with '*'"),
    MERGE_KEY(11, "merge keys are not supported; write the keys out"),
    TAG(12, "tags are not supported; remove the tag, or quote text that starts with '!'"),
    SECOND_DOCUMENT(13, "a second document starts here; put it into a file of its own"),
    DUPLICATE_KEY(14, "duplicate key '%s' (first on line %s); remove one"),
    TOO_DEEP(15, "the file is nested more than %s levels deep; reduce the nesting"),
    KEY_NOT_TEXT(16, "a key must be text; quote it if it contains brackets"),
    LONG_LINE(17, "the line is longer than %s characters; break it"),
    TOO_MANY(18, "there are more than %s errors, and the rest are not shown; fix these first"),
    TOO_MANY_WARNINGS(
            19, Severity.WARNING, "there are more than %s warnings, and the rest are not shown; fix these first"),

    UNKNOWN_KEY(20, "unknown key '%s' in %s; %s"),
    MISSING_KEY(21, "missing key '%s' in %s; add it (%s)"),
    NOT_A_MAPPING(22, "%s must be a mapping; write keys and values"),
    NOT_A_LIST(23, "'%s' must be a list; write it in brackets: [...]"),
    NOT_A_TEXT(24, "'%s' must be a single value; remove the brackets, or quote it"),
    NO_VALUE(25, "'%s' has no value; write one, or remove the key"),
    VERSION(26, "unknown format version '%s'; write 'recourse: 1'"),
    NOT_ONE_OF(27, "'%s' is not allowed here; write one of %s%s"),
    NOT_A_DURATION(28, "'%s' is not a duration; write one like 250ms, 30s, 5m, 1h or 1d"),
    TOO_LONG(29, "'%s' is longer than %s; write a shorter duration"),
    NOT_A_PERCENTAGE(30, "'%s' is not a percentage; write one from 0%% to 100%%, like 20%%"),
    NOT_A_NUMBER(31, "'%s' is not allowed here; write a whole number from %s to %s"),
    NOT_A_FACTOR(32, "'%s' is not a valid factor; write 1, or a number from 1.01 to 100"),
    NOT_A_FLAG(33, "'%s' is not allowed here; write true or false"),
    NOT_A_NAME(
            34,
            "'%s' is not a valid name; write up to 64 lowercase letters, digits and single hyphens, starting with a letter"),
    NOT_A_CONSTANT(35, "'%s' is not a valid constant name; write one like RATE_LIMIT, at most 256 characters long"),
    NOT_A_TYPE(36, "'%s' is not a valid type name; write one like CloseCode, at most 64 characters long"),
    NOT_A_JITTER(
            37,
            "'%s' is not a valid jitter; write none, full, equal, decorrelated, proportional 20%%, above 20%% or plus 500ms"),
    NOT_A_HOST(38, "'%s' is not a host; write one like api.example.com, or *.example.com for all hosts below it"),
    NOT_HTTPS(39, "'%s' is not a link; write an https:// URL, perhaps with ${code} or ${key}"),
    NOT_A_LANGUAGE(40, "'%s' is not a language tag; write one like de or pt-BR"),
    NOT_A_CODE(41, "'%s' is not a valid %s code; %s"),
    NOT_A_RANGE(42, "'%s' is not a valid range of %s codes; %s"),
    NOT_A_DOMAIN_PATH(43, "'%s' is not a domain of another catalog; write one like standard/close"),
    NOT_A_LENGTH(44, "'%s' is not a range of lengths; write one like 1-255, the smaller number first"),
    NOT_CHARACTERS(45, "'%s' is not a set of characters; write one like A-Za-z0-9_-, with a literal hyphen last"),
    NOT_A_PATTERN(46, "invalid pattern: %s"),
    BLANK(47, "'%s' is blank; write some text"),
    REPEATED(48, "duplicate item '%s' in '%s'; remove one"),
    NOT_A_SITE(
            49,
            "'%s' is not the address of a site; write an https:// URL without a query or fragment, like https://docs.example.com/errors"),

    BASE_OVER_MAX(50, "the base of backoff '%s' is %s, above its max of %s; lower the base or raise the max"),
    FLOOR_OVER_MAX(51, "the floor of backoff '%s' is %s, above its longest delay of %s; lower the floor"),
    JITTER_TOO_WIDE(52, "a jitter of %s could make a wait negative or more than double it; write at most 100%%"),
    LIMIT_OVER_JOINT(53, Severity.WARNING, "the limit of %s is never reached: the catalog allows only %s %s; lower it"),
    LIMIT_OVER_STEPS(
            54, Severity.WARNING, "the limit of %s %s is never reached: the catalog allows only %s steps; lower it"),
    WAIT_OVER_ELAPSED(
            55,
            Severity.WARNING,
            "backoff '%s' waits at least %s, but an episode ends after %s, so it never retries; shorten the backoff"),
    NO_GROWTH(
            56,
            Severity.WARNING,
            "backoff '%s' never grows from %s to its max of %s; give it a base above 0 and a factor above 1"),
    CLAMP(57, "the key 'clamp' and the rule 'clamp' require each other; %s"),
    PRICE_OVER_TOKENS(58, "the price %s is above the budget of %s tokens, so it can never be paid; lower the price"),
    TOO_MANY_PRICES(59, "the budget has %s prices, but at most %s are allowed; remove some"),

    NO_SUCH_NAME(60, "unknown %s '%s'; %s"),
    UNUSED(61, Severity.WARNING, "unused %s '%s'; remove it"),
    NOT_ONE_FORM(62, "%s has %s; %s"),
    NO_TARGET(
            63,
            "a redirect needs exactly one target; write either 'from' with a url placeholder of the details, or 'endpoint'"),
    NOT_A_URL_HOLE(64, "'%s' is not a url placeholder of the details; add ${%s:url} to the details, or change 'from'"),
    NO_ALLOW_LIST(
            65,
            "a redirect to a URL needs an allow-list; add 'redirects: { schemes: [wss], hosts: [...] }' to the catalog"),
    NO_CONDITION(66, "the case always applies; give it a condition, or move its remedy out of the cases"),
    HIDDEN_CASE(67, "the case never applies, because the one on line %s applies first; remove this one"),
    NO_PHASES(68, "the phase of %s codes is always open; remove the condition"),

    OVERLAP(70, "the range %s overlaps %s on line %s, and neither is the narrower one; change one of them"),
    RETIRED(71, "the code %s is retired and must not be used again; choose another one"),
    SAME_NAME(72, "'%s' generates the Java name %s, and so does '%s' on line %s; rename one"),
    EMPTY_DOMAIN(74, "the domain '%s' has neither codes nor an include nor rows for unknown codes; add one of them"),
    ALIAS_IN_USE(75, "the %s %s is already in use on line %s; rename one"),
    DELAY_HOLE(76, "the details use ${delay}, which means the wait in every message; rename the placeholder"),
    TOO_MANY_ITEMS(77, "'%s' has %s items, but at most %s are allowed; combine some of them"),
    RETIRED_INCLUDED(
            78,
            "the included domain has the code %s, which is retired here; include another domain, or remove it from 'retired'"),

    NO_INCLUDE(
            80,
            "catalog '%s' not found: there is no file %s; add the file, correct the name, or say where the file is: with --path of lint, or the option recourse.catalogs of the processor"),
    CYCLE(81, "the catalogs include each other: %s; remove one of these includes"),
    NOT_INCLUDED(82, "catalog '%s' is not included; %s"),
    OTHER_PROTOCOL(83, "the domain %s has the protocol %s, but this one has %s; use the same protocol"),
    UNUSED_INCLUDE(84, Severity.WARNING, "nothing from catalog '%s' is used; remove the include"),
    BROKEN_INCLUDE(85, "catalog '%s' has errors; fix them first"),
    OTHER_NAME(
            86,
            Severity.WARNING,
            "the file is named %s, but its catalog is named '%s'; give both the same name, because includes look for the file"),
    IS_TRANSLATION(87, "this file is a translation; read its catalog '%s' instead"),
    INCLUDED_TOO_DEEP(88, "includes are nested more than %s deep; include the catalog directly"),
    NO_PRICE(
            89,
            Severity.WARNING,
            "rows that are not in this file have the price '%s', which is not in this budget, so they are free; add it to budget.prices"),

    UNFILLED(90, "${%s} has no value here; %s"),
    UNCLOSED(91, "'%s' is not closed; write a '}' for each '{', or $${ to show ${ itself"),
    NO_PLAIN(92, "the message uses details, which a reason may lack; add 'plain', the same message without them"),
    UNUSED_PLAIN(93, "'plain' is never shown, because the message uses no details; remove it"),
    UNUSED_HOLE(
            94,
            Severity.WARNING,
            "the message does not use ${%s} of the details; use it, or ignore this if the application shows it"),
    NO_MESSAGE(95, "'%s' has no effect without a message; add 'message'"),
    UNUSED_GAVE_UP(96, "'gave-up' is never shown, because the client does not try to recover; remove it"),
    NO_NUMBER(97, "'%s' does not contain ${n}, the number; write it like '${n} minutes'"),
    NOT_A_FORM(
            98,
            "'%s' is not a plural form; before each text of a choice, write zero, one, two, few, many or other, or a number like =0"),
    REPEATED_FORM(99, "the choice has two texts for '%s'; remove one"),

    NO_TRANSLATION(100, "no translation into %s; add %s, or remove the language"),
    OTHER_CATALOG(101, "the file translates '%s', but its name belongs to catalog '%s'; correct one of them"),
    OTHER_LANGUAGE(102, "the language is '%s', but the file's name says '%s'; correct one of them"),
    UNTRANSLATED(103, "incomplete translation: '%s' of %s is missing; add it"),
    NOTHING_TO_TRANSLATE(104, "the catalog has no '%s' for %s; remove it"),
    OTHER_PLACES(105, "the translation of '%s' has the placeholders %s, but the original has %s; use the same ones"),
    NOT_INCLUDED_LANGUAGE(
            106,
            Severity.WARNING,
            "catalog '%s' has no messages in '%s', so its codes use the default messages; translate it, or remove the language"),
    IS_ENGLISH(107, "'%s' is the language of this file; remove it from 'languages'"),
    STALE(
            108,
            Severity.WARNING,
            "the English of '%s' has changed since it was translated; correct the translation, then write 'source: %s'"),
    NOT_A_SOURCE(
            109,
            "'%s' is not what 'source' can be, 8 hexadecimal digits; remove it, or have 'recourse translate --stamp' write it"),

    DECORRELATED_DELAYS(
            110,
            "backoff '%s' lists its delays, which decorrelated jitter would ignore; write another jitter, or base and max"),
    NO_BASE(111, "the hint rule 'base' replaces a backoff's base, but backoff '%s' %s; choose another rule or backoff"),
    HINT_WITHOUT_BACKOFF(112, "the hint rule '%s' has no effect without a backoff; remove it, or name a backoff"),
    INERT_IN_HINT(113, "'%s' has no effect with the hint rule '%s'; remove it"),
    NOT_A_REFILL(
            114,
            "'%s' is not a refill; write up to 1000000 tokens with at most two decimals, and up to 1d, like 10/s, 30/m or 5/10s"),
    NOT_AN_AMOUNT(
            115, "'%s' is not an amount of tokens; write up to 1000000 with at most two decimals, like 50 or 0.25"),
    NOT_A_REFUND(116, "'%s' is not a refund; write last, or up to 1000000 tokens with at most two decimals, like 0.1"),
    REFUND_OVER_TOKENS(117, "the refund %s is above the budget of %s tokens; lower it"),
    RESERVE_OVER_TOKENS(
            118, "the reserve %s is not below the budget of %s tokens, so no step is ever allowed; lower the reserve"),
    PRICE_OVER_RESERVE(
            119,
            Severity.WARNING,
            "the price %s never leaves more than the reserve of %s in the budget of %s tokens, so no step can pay it; lower one of them"),

    IS_OVERRIDES(120, "this file overrides the policy of catalog '%s'; read it as overrides of that catalog"),
    OTHER_POLICY(
            121,
            "the file overrides the policy of catalog '%s', but this is the policy of '%s'; correct the name, or give that catalog"),
    NOT_OVERRIDES(122, "this file is %s, not overrides; give a file with the key 'overrides'"),

    EMPTY_CHOICE(125, "the choice by ${%s} has no text; write it like ${%s, one {...} other {...}}"),
    DEEP_CHOICE(126, "'%s' is a choice in more than two others; write out some of the texts"),
    MISSING_FORMS(127, "'%s' needs %s as well in the choice by ${%s}; write a text for each of %s"),
    SURPLUS_FORM(128, "the choice by ${%s} has a text for '%s', but '%s' has only %s; remove it"),
    NOT_COUNTABLE(129, "a choice needs a number, but ${%s} is not one; %s"),
    MARKUP(
            130,
            "'%s' is markup, but messages are plain text; write the character itself, or leave it out; the page that shows a message escapes it"),
    UNPAIRED_ISOLATES(
            131, "the isolates are not in pairs; end each U+2066, U+2067 or U+2068 by a U+2069 in the same text"),
    NO_BASE_LANGUAGE(
            132,
            Severity.WARNING,
            "'%s' is for one region, and there is no '%s' for the others; add it, or name this translation '%s'"),
    SAME_LANGUAGE(133, "'%s' is the same language as '%s'; remove one"),

    HIDDEN_RANGE(
            140,
            "the range %s never applies, because each of its codes is listed or in a narrower range; remove it, or change one of them"),
    HIDDEN_REMEDY(
            141,
            "the remedy never applies, because the cases up to line %s already cover everything; write it instead of one of them"),
    TAKEN_TYPE(142, "'%s' generates the Java type %s, but generated code uses another type of this name; rename it"),
    SIMILAR_TYPE(
            143,
            "'%s' generates the Java type %s, and '%s' on line %s generates %s, which is the same file on some systems; rename one"),
    RESERVED_KEY(144, "'%s' is the name of every code that the catalog lacks; choose a longer one, like UNKNOWN_ERROR"),
    LONG_TYPE(
            145, "'%s' generates the Java type %s of %s characters, but file names allow at most %s; shorten the key"),

    NOT_A_POINTER(
            150,
            "'%s' is not a JSON pointer; write one like /error/code, with ~1 for a slash and ~0 for a tilde in a name"),
    NOT_A_HEADER(151, "'%s' is not the name of a header; write one like X-Error-Code"),
    NOT_A_VALUE_NAME(
            152,
            "'%s' is not a valid name of a value; write a lowercase letter, then letters and digits, but not phase, reason or hint"),
    HINT_FROM(
            153,
            "a hint rule does not say where hints are read; to read them from the details, write 'reads: { hint: [ { detail: %s } ] }' in the domain"),
    NO_HINT_DETAIL(
            154,
            "no code of the domain has a number or a duration '%s' in its details; add ${%s:duration} to the details, or change 'detail'"),
    NEVER_READ(155, "nothing is ever read here, because %s; remove it"),
    INERT_STATUS(156, "'status' has no effect here, because %s; remove it"),
    NEVER_HOLDS(157, "the condition on '%s' never holds: %s; write a value, a list, or a range like 1-9"),
    NEEDS_KEY(158, "'%s' has no effect in a case without a key; add 'key', or remove it"),
    SAME_ERROR(159, "the case is the same as its code in all but the key; give it a remedy, a message or other texts"),
    KEY_IS_CODE(
            160,
            "'%s' is also the code on line %s, so that translations and overrides could not tell them apart; rename the key"),
    NO_REQUEST(
            161, "'%s' has no effect in a websocket domain, because a close code does not answer a request; remove it"),
    NO_LOCATION(162, "a close code comes without a Location; write the name of a url placeholder of the details"),
    NO_INHERITED_TARGET(
            163,
            "the code's remedy follows a url placeholder of its details, which this case does not have; give the case a remedy, or details with that placeholder"),
    INERT_UNIT(164, "'in' has no effect here, because ${%s} is a duration, which has its unit itself; remove it"),

    PROBLEM_MEMBER(
            165,
            Severity.WARNING,
            "a server cannot send these details, because every problem document has a member '%s' of its own; give the placeholder another name, or list it under 'reads: values' with its place"),

    MISSING_IN_ROW(180, "missing key '%s' in %s; add it here, or to 'defaults' of the domain for all its rows"),
    UNUSED_DEFAULTS(181, "'defaults' has no effect, because the domain has no rows of its own; remove it"),
    OTHER_BACKOFF(182, "backoff '%s' is not the same in the catalogs %s; define the one you mean under 'backoffs'"),

    TOO_MANY_CODES(
            201,
            "the domain '%s' has %s codes, their other names included, but a Java enum holds at most %s; split the domain in two"),
    LONG_TEXT(203, "the text has %s characters, but at most %s are allowed; shorten it");

    /** The most characters of a value in a message. */
    private static final int MAX_VALUE_LENGTH = 400;

    private static final String SEPARATOR = "; ";
    private static final String ELLIPSIS = "…";

    private final String id;
    private final Severity severity;
    private final String message;

    Complaint(int number, String message) {
        this(number, Severity.ERROR, message);
    }

    Complaint(int number, Severity severity, String message) {
        this.id = "RC" + Integer.toString(1_000 + number).substring(1);
        this.severity = severity;
        this.message = message;
    }

    /** The stable id, such as {@code RC014}. */
    public String id() {
        return id;
    }

    /** Whether it only keeps Java from being generated, so that the catalog can be used at run time. */
    public boolean concernsJavaOnly() {
        return this == TOO_MANY_CODES;
    }

    /** Whether it stops the build. */
    public Severity severity() {
        return severity;
    }

    /** What is wrong, without the values of a file: an ellipsis is in the place of each. */
    public String wrong() {
        String text = withoutValues();
        int end = text.indexOf(SEPARATOR);
        return end < 0 ? text : text.substring(0, end);
    }

    /** How to fix it, without the values of a file; empty if that depends on them. */
    public Optional<String> fix() {
        String text = withoutValues();
        int end = text.indexOf(SEPARATOR);
        return end < 0 || text.endsWith(SEPARATOR + ELLIPSIS)
                ? Optional.empty()
                : Optional.of(text.substring(end + SEPARATOR.length()));
    }

    private String withoutValues() {
        return message.replace("%s%s", ELLIPSIS).replace("%s", ELLIPSIS).replace("%%", "%");
    }

    /**
     * A problem of this kind. The values fill the message in order, shortened, without line breaks, and with escapes
     * for invisible characters: they come from the file, and the message may go to a terminal.
     */
    public Problem at(String file, int line, int column, Object... values) {
        Object[] shown = Arrays.stream(values)
                .map(value -> ShownText.of(ShownText.escaped(String.valueOf(value)), MAX_VALUE_LENGTH))
                .toArray();
        return new Problem(file, line, column, severity, id, String.format(Locale.ROOT, message, shown));
    }
}
