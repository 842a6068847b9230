package dev.recourse.catalog.bind;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody may have meant. */
final class Suggestion {

    private static final int LONGEST = 64;
    private static final int COMPARED = 1_000;
    private static final int SHOWN = 12;
    private static final double ALIKE = 0.88;

    private Suggestion() {}

    /** The known word that is nearest, if one is near: some letters wrong, or the same beginning. */
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

    /** {@code ; did you mean 'x'?}, or what there is. */
    static String suggest(String word, Collection<String> known) {
        return to(word, known)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse(known.isEmpty() ? "" : "; there is " + list(known));
    }

    private static String list(Collection<String> known) {
        String head = String.join(", ", known.stream().limit(SHOWN).toList());
        return known.size() > SHOWN ? head + " and " + (known.size() - SHOWN) + " more" : head;
    }
}
