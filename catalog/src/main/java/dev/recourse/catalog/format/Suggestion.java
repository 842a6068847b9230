package dev.recourse.catalog.format;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Suggests the word that was probably meant. */
public final class Suggestion {

    private static final int LONGEST = 64;
    private static final int COMPARED = 1_000;
    private static final int SHOWN = 12;
    private static final double ALIKE = 0.88;

    private Suggestion() {}

    /** The most similar known word: few letters differ, or the beginning is the same. Empty if none is similar. */
    static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        int most = Math.max(1, (word.length() + 1) / 3);
        Comparator<String> nearer = Comparator.comparingInt(candidate -> distance.apply(word, candidate));
        return known.stream()
                .limit(COMPARED)
                .filter(candidate -> distance.apply(word, candidate) <= most || isAlike(word, candidate))
                .min(nearer);
    }

    private static boolean isAlike(String word, String candidate) {
        return new JaroWinklerSimilarity().apply(word, candidate) >= ALIKE;
    }

    /** {@code did you mean 'x'?}, or a list of the known words. */
    public static String suggest(String word, Collection<String> known) {
        return to(word, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElse(known.isEmpty() ? "there are none" : "write one of " + list(known));
    }

    private static String list(Collection<String> known) {
        String head = String.join(", ", known.stream().limit(SHOWN).toList());
        return known.size() > SHOWN ? head + " and " + (known.size() - SHOWN) + " more" : head;
    }
}
