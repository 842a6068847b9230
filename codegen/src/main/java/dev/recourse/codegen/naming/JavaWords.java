package dev.recourse.codegen.naming;

import dev.recourse.catalog.model.Names;
import java.util.Set;

/** Names of methods that are reserved by Java or by the generated code. */
final class JavaWords {

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

    static boolean isTakenMethod(String name) {
        return METHODS.contains(name) || Names.isKeyword(name);
    }
}
