package dev.recourse.codegen.naming;

import dev.recourse.catalog.model.GeneratedNames;
import dev.recourse.engine.ReasonPattern;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One value of a details record.
 *
 * @param hole the place in the reason that it is taken from
 * @param name its Java name: that of the hole, with a suffix where Java reserves it
 */
public record Component(ReasonPattern.Hole hole, String name) {

    /** The components for these holes. */
    static List<Component> of(List<ReasonPattern.Hole> holes) {
        List<String> names = GeneratedNames.components(holes);
        return IntStream.range(0, holes.size())
                .mapToObj(i -> new Component(holes.get(i), names.get(i)))
                .toList();
    }

    /** Its Java type. */
    public String type() {
        return GeneratedNames.type(hole.type());
    }

    /** Whether it is a number, which people write in different ways. */
    public boolean isNumber() {
        return switch (hole.type()) {
            case INT, LONG, DECIMAL -> true;
            case DURATION, TEXT, URL -> false;
        };
    }
}
