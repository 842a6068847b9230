package dev.recourse.catalog.bind;

import dev.recourse.engine.Place;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the answers of a domain say what failed.
 *
 * @param protocol how its codes reach a client
 * @param reads where they are read, by the domain itself or by one that it includes
 * @param isComplete whether all of {@code reads} is known; if not, there may be places and values besides
 */
record Answers(Protocol protocol, Reads reads, boolean isComplete) {

    /** Whether an answer may carry codes elsewhere than in its status or close code. */
    boolean carryTexts() {
        return !reads.code().isEmpty() || !isComplete;
    }

    /** Whether hints are read from the details with this name. */
    boolean areWaitsIn(String detail) {
        return reads.hint().stream().anyMatch(hint -> hint.place().equals(Place.detail(detail)));
    }

    /** The names that a {@code when} may have. */
    List<String> conditions() {
        return Stream.concat(WhenBinder.CONDITIONS.stream(), reads.values().keySet().stream())
                .toList();
    }
}
