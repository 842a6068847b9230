package dev.recourse.catalog.format;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Suggests the word that was probably meant. */
public final class Suggestion {

    private static final int MAX_LENGTH = 64;
    private static final int MAX_COMPARED = 1_000;
    private static final int MAX_SHOWN = 12;
    private static final double MIN_SIMILARITY = 0.88;

    private Suggestion() {}

    /** The most similar known word: few letters differ, or the beginning is the same. Empty if none is similar. */
    public static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        int maxDistance = Math.max(1, (word.length() + 1) / 3);
        Comparator<String> nearer = Comparator.comparingInt(candidate -> distance.apply(word, candidate));
        return known.stream()
                .limit(MAX_COMPARED)
                .filter(candidate -> distance.apply(word, candidate) <= maxDistance || isAlike(word, candidate))
                .min(nearer);
    }

    private static boolean isAlike(String word, String candidate) {
        return new JaroWinklerSimilarity().apply(word, candidate) >= MIN_SIMILARITY;
    }

    /** {@code did you mean 'x'?}, or a list of the known words. */
    public static String suggest(String word, Collection<String> known) {
        return to(word, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElse(known.isEmpty() ? "there are none" : "write one of " + list(known));
    }

    private static String list(Collection<String> known) {
        String head = String.join(", ", known.stream().limit(MAX_SHOWN).toList());
        return known.size() > MAX_SHOWN ? head + " and " + (known.size() - MAX_SHOWN) + " more" : head;
    }
}
