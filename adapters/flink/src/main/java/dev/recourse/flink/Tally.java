package dev.recourse.flink;

import java.util.List;
import java.util.stream.Stream;

/**
 * How often two catalogs gave the same two answers.
 *
 * @param key what is counted
 * @param part a part of all sessions, so that several processes can count the same
 * @param count the number of decisions
 * @param examples a few of them as JSON, sorted
 */
public record Tally(TallyKey key, int part, long count, List<String> examples) {

    private static final int PARTS = 64;

    /** One decision. */
    static Tally one(TallyKey key, String session, List<String> examples) {
        return new Tally(key, Math.floorMod(session.hashCode(), PARTS), 1, examples);
    }

    /** The same with this many examples at most. */
    Tally with(int most) {
        return examples.size() <= most ? this : new Tally(key, part, count, examples.subList(0, most));
    }

    /** Both together, with this many examples at most: those that come first in their order. */
    Tally plus(Tally other, int most) {
        List<String> all = other.examples.isEmpty()
                ? examples
                : Stream.concat(examples.stream(), other.examples.stream())
                        .sorted()
                        .distinct()
                        .limit(most)
                        .toList();
        return new Tally(key, part, count + other.count, all);
    }
}
