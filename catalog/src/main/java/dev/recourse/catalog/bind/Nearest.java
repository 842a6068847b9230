package dev.recourse.catalog.bind;

import java.util.Collection;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody may have meant. */
final class Nearest {

    private static final int LONGEST = 64;

    private Nearest() {}

    /** The known word that is nearest, if one is near: a letter wrong in three. */
    static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        int best = Math.max(1, word.length() / 3) + 1;
        String nearest = "";
        for (String candidate : known) {
            int distance = new LevenshteinDistance(best).apply(word, candidate);
            if (distance >= 0 && distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    /** {@code ; did you mean 'x'?}, or what there is. */
    static String suggest(String word, Collection<String> known) {
        return to(word, known)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse(known.isEmpty() ? "" : "; there is " + list(known));
    }

    private static String list(Collection<String> known) {
        int shown = 12;
        String head = String.join(", ", known.stream().limit(shown).toList());
        return known.size() > shown ? head + " and " + (known.size() - shown) + " more" : head;
    }
}
