package dev.recourse.flink;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * How often two catalogs gave the same two answers.
 *
 * @param key what is counted
 * @param part a part of all sessions, so that several processes can count the same
 * @param count the number of decisions
 * @param examples a few of them as JSON, sorted
 */
public record Tally(TallyKey key, int part, long count, String[] examples) {

    private static final int PARTS = 64;

    /** One decision. */
    static Tally one(TallyKey key, String session, String... examples) {
        return new Tally(key, Math.floorMod(session.hashCode(), PARTS), 1, examples);
    }

    /** The same with this many examples at most. */
    Tally with(int most) {
        return examples.length <= most ? this : new Tally(key, part, count, Arrays.copyOf(examples, most));
    }

    /** Both together, with this many examples at most: those that come first in their order. */
    Tally plus(Tally other, int most) {
        String[] all = other.examples.length == 0
                ? examples
                : Stream.concat(Arrays.stream(examples), Arrays.stream(other.examples))
                        .sorted()
                        .distinct()
                        .limit(most)
                        .toArray(String[]::new);
        return new Tally(key, part, count + other.count, all);
    }
}
