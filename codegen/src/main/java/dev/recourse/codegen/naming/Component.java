package dev.recourse.codegen.naming;

import dev.recourse.engine.HoleType;
import dev.recourse.engine.ReasonPattern;

/**
 * One value of a details record.
 *
 * @param hole the place in the reason that it is taken from
 * @param name the component's name
 */
public record Component(ReasonPattern.Hole hole, String name) {

    /** What methods about a code call the person's language. */
    private static final String LOCALE = "locale";

    static Component of(ReasonPattern.Hole hole) {
        return new Component(hole, hole.name().equals(LOCALE) ? LOCALE + "Value" : hole.name());
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
