package dev.recourse.catalog.bind;

import dev.recourse.catalog.cldr.Cldr;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Report;
import dev.recourse.catalog.yaml.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the languages of a catalog beside each other. */
final class LanguageTags {

    private final List<Node.Scalar> languages;
    private final Report report;

    LanguageTags(List<Node.Scalar> languages, Report report) {
        this.languages = languages;
        this.report = report;
    }

    void check() {
        checkSame();
        checkBases();
    }

    /**
     * Reports tags that name the same language, such as {@code iw} beside {@code he}. A language and its likely region,
     * such as {@code pt} and {@code pt-BR}, may be two.
     */
    private void checkSame() {
        Map<String, String> first = new HashMap<>();
        for (Node.Scalar item : languages) {
            String tag = item.text();
            String full = Cldr.likely(tag) + (hasRegion(tag) ? " there" : "");
            String before = first.putIfAbsent(full, tag);
            if (before != null && !before.equals(tag)) {
                report.add(Complaint.SAME_LANGUAGE, item.mark(), tag, before);
            }
        }
    }

    /** Warns about the first region of each language that is there for regions only. */
    private void checkBases() {
        Set<String> known = languages.stream()
                .map(Node.Scalar::text)
                .filter(tag -> !hasRegion(tag))
                .map(LanguageTags::language)
                .collect(Collectors.toCollection(HashSet::new));
        known.add(Catalog.ENGLISH);
        for (Node.Scalar item : languages) {
            String tag = item.text();
            if (hasRegion(tag) && known.add(language(tag))) {
                String base = base(tag);
                report.add(Complaint.NO_BASE_LANGUAGE, item.mark(), tag, base, base);
            }
        }
    }

    private static String language(String tag) {
        return Cldr.likely(tag).split("-", -1)[0];
    }

    /**
     * The language without a region, with its script unless that is the usual one: {@code zh-Hant} for {@code zh-TW}.
     */
    private static String base(String tag) {
        String[] parts = Cldr.likely(tag).split("-", -1);
        boolean isUsual = Cldr.likely(parts[0]).startsWith(parts[0] + "-" + parts[1] + "-");
        return isUsual ? parts[0] : parts[0] + "-" + parts[1];
    }

    private static boolean hasRegion(String tag) {
        int last = tag.lastIndexOf('-');
        return last >= 0 && tag.length() - last - 1 < "Hant".length();
    }
}
