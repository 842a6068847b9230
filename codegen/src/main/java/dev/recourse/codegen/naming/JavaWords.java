package dev.recourse.codegen.naming;

import dev.recourse.catalog.model.Names;
import java.util.Set;

/** Words that Java, or the generated code itself, keeps to itself. */
public final class JavaWords {

    /** What generated types import, and so cannot be called. */
    private static final Set<String> TYPES = Set.of(
            "Actor",
            "ArrayList",
            "Backoff",
            "BudgetRule",
            "CodeInfo",
            "CodeRange",
            "Decision",
            "DelayWords",
            "Deprecated",
            "Domain",
            "DomainPolicy",
            "Duration",
            "ErrorCode",
            "Explanation",
            "GeneratedCatalog",
            "HintRule",
            "Jitter",
            "DecisionKind",
            "Limits",
            "List",
            "Locale",
            "Map",
            "Optional",
            "Override",
            "Phase",
            "Policy",
            "Protocol",
            "ReasonPattern",
            "RedirectRules",
            "Remedy",
            "Row",
            "ShownText",
            "String",
            "SuppressWarnings",
            "UnknownCode",
            "UnknownInfo");

    /** What a handler or a class of messages has of its own, or every object has. */
    private static final Set<String> METHODS = Set.of(
            "clone",
            "equals",
            "finalize",
            "gaveUp",
            "getClass",
            "giveUp",
            "handle",
            "hashCode",
            "message",
            "notify",
            "notifyAll",
            "redirect",
            "refresh",
            "retry",
            "toString",
            "unknown",
            "wait");

    private JavaWords() {}

    static boolean isKeyword(String name) {
        return Names.isKeyword(name);
    }

    /** Whether a generated type cannot be called so. */
    public static boolean isTakenType(String name) {
        return TYPES.contains(name) || isKeyword(name);
    }

    static boolean isTakenMethod(String name) {
        return METHODS.contains(name) || isKeyword(name);
    }
}
