package dev.recourse.codegen.naming;

import dev.recourse.engine.HoleType;
import dev.recourse.engine.ReasonPattern;
import java.util.Set;

/**
 * One value of a details record.
 *
 * @param hole the place in the reason that it is taken from
 * @param name the component's name
 */
public record Component(ReasonPattern.Hole hole, String name) {

    /** What a record's component, or a parameter beside {@code locale}, may not be called. */
    private static final Set<String> RESERVED =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait", "locale");

    static Component of(ReasonPattern.Hole hole) {
        boolean free = !RESERVED.contains(hole.name()) && !JavaWords.isKeyword(hole.name());
        return new Component(hole, free ? hole.name() : hole.name() + "Value");
    }

    /** Its Java type. */
    public String type() {
        return switch (hole.type()) {
            case INT -> "int";
            case LONG -> "long";
            case TEXT, URL -> "String";
        };
    }

    /** Whether its value is text as the peer sent it. */
    public boolean isText() {
        return hole.type() == HoleType.TEXT || hole.type() == HoleType.URL;
    }
}
