package dev.recourse.tools.diff.shape;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.tools.diff.finding.Finding;
import dev.recourse.tools.diff.finding.Kind;
import dev.recourse.tools.diff.finding.Subject;
import dev.recourse.tools.diff.finding.Tier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Texts about one subject that differ, in any language. */
final class TextChange {

    private record Text(String language, String key, String before, String after) {}

    private final List<Text> texts = new ArrayList<>();

    /** Adds a text if it differs. */
    void add(String language, String key, String before, String after) {
        if (!before.equals(after)) {
            texts.add(new Text(language, key, before, after));
        }
    }

    /** The finding, if some text differs: it shows those of the first language, English if it is among them. */
    Optional<Finding> finding(Kind kind, Subject subject) {
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        String shown = texts.get(0).language();
        List<Text> first =
                texts.stream().filter(text -> text.language().equals(shown)).toList();
        boolean isOne = first.size() == 1 && !first.get(0).key().isEmpty();
        Subject shownSubject = isOne ? subject.of(first.get(0).key()) : subject;
        Finding finding = Finding.of(kind, shownSubject, lines(first, true), lines(first, false))
                .in(Tier.TEXT);
        Set<String> others = new LinkedHashSet<>();
        for (Text text : texts) {
            if (!text.language().equals(shown)) {
                others.add(text.language());
                finding = finding.withFact(text.language() + " " + text.key() + " " + text.before())
                        .withFact(text.after());
            }
        }
        if (!shown.equals(Catalog.ENGLISH)) {
            finding = finding.withNote("in the language " + shown);
        }
        if (!others.isEmpty()) {
            finding = finding.withNote("also changed in " + String.join(", ", others));
        }
        return Optional.of(finding);
    }

    private static String lines(List<Text> texts, boolean before) {
        List<String> lines = new ArrayList<>();
        for (Text text : texts) {
            String value = before ? text.before() : text.after();
            if (texts.size() == 1) {
                return value;
            }
            if (!value.isEmpty()) {
                lines.add(text.key() + ": " + value);
            }
        }
        return String.join("\n", lines);
    }
}
