package dev.recourse.tools.translate;

import java.util.List;
import java.util.Optional;

/**
 * An XLIFF file, as far as it can be read.
 *
 * @param language the language that it translates into
 * @param units its texts
 * @param faults what is wrong with it; if there is something, no more is to be done with it
 */
record Xliff(String language, List<Unit> units, List<Fault> faults) {

    /**
     * A text.
     *
     * @param source the English that was translated
     * @param target the translation on one line; empty if there is none
     * @param isDone whether the translator says that it is translated
     * @param place where the translation stands
     */
    record Unit(String id, String source, Optional<String> target, boolean isDone, Place place) {}

    /**
     * A position in the file.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     */
    record Place(int line, int column) {}

    /** Something that is wrong. */
    record Fault(Place place, String text) {}
}
