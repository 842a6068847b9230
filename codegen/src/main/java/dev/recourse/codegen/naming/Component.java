package dev.recourse.codegen.naming;

import dev.recourse.engine.HoleType;
import dev.recourse.engine.ReasonPattern;

/**
 * One value of a details record.
 *
 * @param hole the place in the reason that it is taken from
 */
public record Component(ReasonPattern.Hole hole) {

    /** Its name. */
    public String name() {
        return hole.name();
    }

    /** Its Java type. */
    public String type() {
        return switch (hole.type()) {
            case INT -> "int";
            case LONG -> "long";
            case DECIMAL -> "BigDecimal";
            case DURATION -> "Duration";
            case TEXT, URL -> "String";
        };
    }

    /** Whether its value is text as the peer sent it. */
    public boolean isText() {
        return hole.type() == HoleType.TEXT || hole.type() == HoleType.URL;
    }
}
