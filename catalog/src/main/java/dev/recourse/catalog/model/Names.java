package dev.recourse.catalog.model;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Java names made from the names in a catalog. */
public final class Names {

    /** The types that generated code uses by their simple names. */
    private static final Set<String> TYPES = Set.of(
            "Actor",
            "ArrayList",
            "Backoff",
            "BigDecimal",
            "BudgetRule",
            "CodeInfo",
            "CodeRange",
            "Decision",
            "DecisionKind",
            "DelayWords",
            "Deprecated",
            "Domain",
            "DomainPolicy",
            "Duration",
            "ErrorAnswer",
            "ErrorCode",
            "ErrorDetails",
            "Failure",
            "Generated",
            "GeneratedCatalog",
            "HintPlace",
            "HintRule",
            "HintUnit",
            "HoleType",
            "Jitter",
            "LanguageChoice",
            "Limits",
            "List",
            "Locale",
            "Map",
            "NumberStyle",
            "Optional",
            "Override",
            "Phase",
            "Place",
            "PluralRules",
            "Policy",
            "Protocol",
            "Reads",
            "ReasonPattern",
            "RedirectRules",
            "Remedy",
            "Row",
            "ShownText",
            "Step",
            "String",
            "SuppressWarnings",
            "UnknownCode",
            "UnknownInfo",
            "ValueTest",
            "When");

    /** Names that a record component cannot have (JLS, section 8.10.1), and that of a method of generated records. */
    private static final Set<String> NO_COMPONENTS = Set.of(
            "answer", "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "reason", "toString", "wait");

    /** Words that a title has in small letters, except as its first or last. */
    private static final Set<String> SMALL = Set.of(
            "A", "AN", "AND", "AS", "AT", "BY", "FOR", "FROM", "IN", "OF", "ON", "OR", "THE", "TO", "VIA", "WITH");

    /** Words that a title has in capitals. */
    private static final Set<String> CAPITALS = Set.of(
            "API", "CORS", "CPU", "CSRF", "DB", "DNS", "GPU", "HTML", "HTTP", "HTTPS", "ID", "IO", "IP", "JSON", "JWT",
            "MFA", "MIME", "OK", "OS", "OTP", "PDF", "PIN", "RPC", "SMS", "SQL", "SSL", "SSO", "TCP", "TLS", "TTL",
            "UDP", "URI", "URL", "UTF8", "UUID", "VAT", "XML");

    private Names() {}

    /** {@code OUT_OF_STOCK} to {@code Out of Stock}, {@code INVALID_URL} to {@code Invalid URL}. */
    public static String title(String key) {
        String[] words = key.split("_", -1);
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            boolean isSmall = i > 0 && i < words.length - 1 && SMALL.contains(words[i]);
            String word = isSmall
                    ? words[i].toLowerCase(Locale.ROOT)
                    : CAPITALS.contains(words[i]) ? words[i] : upperCamel(words[i]);
            title.append(i == 0 ? "" : " ").append(word);
        }
        return title.toString();
    }

    /** {@code RATE_LIMIT} to {@code RateLimit}. */
    public static String upperCamel(String key) {
        StringBuilder name = new StringBuilder();
        for (String word : key.split("_", -1)) {
            if (!word.isEmpty()) {
                name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return name.toString();
    }

    /** {@code RATE_LIMIT} to {@code rateLimit}. */
    public static String lowerCamel(String key) {
        String upper = upperCamel(key);
        return upper.isEmpty() ? upper : Character.toLowerCase(upper.charAt(0)) + upper.substring(1);
    }

    /** {@code my-service} to {@code MY_SERVICE}. */
    public static String constant(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** {@code pt-BR} to {@code PtBr}. */
    public static String suffix(String language) {
        StringBuilder suffix = new StringBuilder();
        for (String part : language.split("-", -1)) {
            if (!part.isEmpty()) {
                suffix.append(Character.toUpperCase(part.charAt(0)))
                        .append(part.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return suffix.toString();
    }

    /** Whether no component of a record can have this name. */
    public static boolean isTakenComponent(String name) {
        return isKeyword(name) || NO_COMPONENTS.contains(name);
    }

    /** Whether Java 17 reserves this word. Also {@code yield}, which no method can be called by without an object. */
    public static boolean isKeyword(String name) {
        return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) || name.equals("yield");
    }

    /** Whether a generated type cannot have this name, because generated code uses another type of this name. */
    public static boolean isTakenType(String name) {
        return TYPES.contains(name);
    }
}
