package dev.recourse.tools.diff.report;

import dev.recourse.engine.ShownText;
import dev.recourse.tools.diff.finding.Finding;
import dev.recourse.tools.diff.finding.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A finding in a few sentences on one line, for reports that show each by itself. */
final class Sentence {

    private static final int MOST = 300;

    private Sentence() {}

    static String of(Finding finding) {
        List<String> sentences = new ArrayList<>();
        sentences.add(finding.subject().text() + ": " + finding.kind().title() + fact(finding) + ".");
        for (Tier tier : finding.tiers()) {
            finding.kind().consequence(tier).ifPresent(text -> sentences.add(tier.name() + ": " + text));
        }
        finding.witness()
                .ifPresent(witness -> sentences.add("If " + EventWords.events(witness.events(), Optional.empty())
                        + ", a client " + EventWords.decision(witness.after()) + "; before, it "
                        + EventWords.decision(witness.before()) + "."));
        return ShownText.escaped(String.join(" ", sentences));
    }

    private static String fact(Finding finding) {
        String before = shown(finding.before());
        String after = shown(finding.after());
        if (before.isEmpty() && after.isEmpty()) {
            return "";
        }
        return before.isEmpty()
                ? " (new: " + after + ")"
                : after.isEmpty() ? " (was: " + before + ")" : " (" + before + " -> " + after + ")";
    }

    private static String shown(String fact) {
        return ShownText.of(fact.replace('\n', ' '), MOST);
    }
}
