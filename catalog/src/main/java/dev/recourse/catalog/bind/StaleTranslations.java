package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Section;
import dev.recourse.catalog.model.Original;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Report;
import dev.recourse.catalog.yaml.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Warns about translations whose {@code source} says that the English has changed since. */
final class StaleTranslations {

    private static final String SOURCE = "source";

    private final Fields root;
    private final Map<String, Original> originals = new HashMap<>();
    private final Report report;

    /** @param root the top level of the translation */
    StaleTranslations(Fields root, List<Original> originals, Report report) {
        this.root = root;
        this.report = report;
        originals.forEach(original -> this.originals.put(original.path(), original));
    }

    void check() {
        root.fields(Original.DELAY).ifPresent(fields -> check(Original.DELAY, fields));
        root.fields(Original.MESSAGES).ifPresent(fields -> check(Original.MESSAGES, fields));
        for (Node.Entry domain : root.entries("domains")) {
            if (domain.value() instanceof Node.Mapping rows) {
                for (Node.Entry row : rows.entries()) {
                    check(domain.key() + "/" + row.key(), Fields.of(row.value(), Section.TRANSLATED));
                }
            }
        }
    }

    private void check(String path, Fields fields) {
        Original original = originals.get(path);
        Optional<String> source = fields.text(SOURCE);
        if (original == null || source.isEmpty()) {
            return;
        }
        String today = original.source(fields.keys());
        if (!source.get().equals(today)) {
            report.add(Complaint.STALE, fields.mark(SOURCE), path, today);
        }
    }
}
