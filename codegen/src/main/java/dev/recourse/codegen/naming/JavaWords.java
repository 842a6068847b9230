package dev.recourse.codegen.naming;

import dev.recourse.catalog.model.Names;
import java.util.Set;

/** Names that are reserved by Java or by the generated code. */
public final class JavaWords {

    /** The types that generated code uses by their simple names. */
    private static final Set<String> TYPES = Set.of(
            "Actor",
            "ArrayList",
            "Backoff",
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
            "ErrorCode",
            "Generated",
            "GeneratedCatalog",
            "HintRule",
            "Jitter",
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
            "Step",
            "String",
            "SuppressWarnings",
            "UnknownCode",
            "UnknownInfo");

    /** The methods that every object, handler, or set of messages has. */
    private static final Set<String> METHODS = Set.of(
            "clone",
            "equals",
            "finalize",
            "gaveUp",
            "general",
            "getClass",
            "giveUp",
            "handle",
            "hashCode",
            "message",
            "recovering",
            "notify",
            "notifyAll",
            "redirect",
            "refresh",
            "retry",
            "toString",
            "unknown",
            "wait");

    private JavaWords() {}

    /** Whether a generated type cannot have this name. */
    public static boolean isTakenType(String name) {
        return TYPES.contains(name) || Names.isKeyword(name);
    }

    static boolean isTakenMethod(String name) {
        return METHODS.contains(name) || Names.isKeyword(name);
    }
}
