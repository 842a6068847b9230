package dev.recourse.codegen.naming;

import dev.recourse.catalog.model.Names;
import dev.recourse.engine.ReasonPattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One value of a details record.
 *
 * @param hole the place in the reason that it is taken from
 * @param name its Java name: that of the hole, with a suffix where Java reserves it
 */
public record Component(ReasonPattern.Hole hole, String name) {

    /** The components for these holes. */
    static List<Component> of(List<ReasonPattern.Hole> holes) {
        Set<String> taken = new HashSet<>();
        holes.forEach(hole -> taken.add(hole.name()));
        List<Component> components = new ArrayList<>();
        for (ReasonPattern.Hole hole : holes) {
            String name = hole.name();
            if (Names.isTakenComponent(name)) {
                do {
                    name += "Value";
                } while (!taken.add(name));
            }
            components.add(new Component(hole, name));
        }
        return components;
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

    /** Whether it is a number, which people write in different ways. */
    public boolean isNumber() {
        return switch (hole.type()) {
            case INT, LONG, DECIMAL -> true;
            case DURATION, TEXT, URL -> false;
        };
    }
}
