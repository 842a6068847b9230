package dev.recourse.tools.diff.finding;

import dev.recourse.catalog.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The identity of a finding: a digest of its facts, which does not change with wording, positions or other edits. */
final class Fingerprint {

    private static final int DIGITS = 16;

    private Fingerprint() {}

    static String of(List<String> facts) {
        StringBuilder text = new StringBuilder();
        for (String fact : facts) {
            text.append(fact.length()).append(':').append(fact);
        }
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
