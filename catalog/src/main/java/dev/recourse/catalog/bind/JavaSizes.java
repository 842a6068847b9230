package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Section;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.report.Report;
import dev.recourse.catalog.yaml.Node;

/**
 * Reports what would be too much for a Java compiler. A method has at most 65,535 bytes of code, a class as many
 * constants, a method 255 parameters, and a chain of some hundred calls overflows a compiler's stack. The limits leave
 * room.
 */
final class JavaSizes {

    /** The most constants of one enum, other names included. Its initializer is too large from about 4,100 on. */
    private static final int MAX_CONSTANTS = 4_000;

    private static final int MAX_DOMAINS = 250;
    private static final int MAX_BACKOFFS = 500;
    private static final int MAX_DELAYS = 3_000;
    private static final int MAX_NAMES = 1_000;
    private static final int MAX_FILES = 400;
    private static final int MAX_EXTENSIONS = 100;

    /** The most ranges with messages, among which one method chooses. */
    private static final int MAX_MESSAGES = 250;
    /** The most values in the row of a code or a range: with its cases, it is generated as one statement. */
    private static final int MAX_VALUES = 1_000;

    private final Catalog catalog;
    private final Report report;

    private JavaSizes(Catalog catalog, Report report) {
        this.catalog = catalog;
        this.report = report;
    }

    static void check(Catalog catalog, Fields root, Report report) {
        JavaSizes sizes = new JavaSizes(catalog, report);
        sizes.ofCatalog(root);
        for (int i = 0; i < catalog.domains().size(); i++) {
            sizes.ofDomain(catalog.domains().get(i), root.entries("domains").get(i));
        }
    }

    private void ofCatalog(Fields root) {
        atMost(MAX_DOMAINS, catalog.domains().size(), "domains", root);
        atMost(MAX_BACKOFFS, catalog.backoffs().size(), "backoffs", root);
        int delays = catalog.backoffs().values().stream()
                .mapToInt(backoff -> backoff.delays().size())
                .sum();
        atMost(MAX_DELAYS, delays, "delays", root.keyMark("backoffs"));
        root.fields("redirects").ifPresent(redirects -> {
            atMost(MAX_NAMES, catalog.redirects().hosts().size(), "hosts", redirects);
            atMost(MAX_NAMES, catalog.endpoints().size(), "endpoints", redirects);
        });
        atMost(MAX_FILES, catalog.texts().size(), "include", root);
    }

    private void ofDomain(CatalogDomain domain, Node.Entry entry) {
        int constants = domain.codes().stream()
                .mapToInt(code -> 1 + code.aliases().size() + code.synonyms().size())
                .sum();
        if (constants > MAX_CONSTANTS) {
            report.add(Complaint.TOO_MANY_CODES, entry.mark(), domain.name(), constants, MAX_CONSTANTS);
        }
        Fields fields = Fields.of(entry.value(), Section.DOMAIN);
        long messages = catalog.english().ranges().keySet().stream()
                .filter(range -> range.startsWith(domain.name() + "/"))
                .count();
        atMost(MAX_MESSAGES, (int) messages, "unknown (with messages)", fields.keyMark("unknown"));
        fields.entries("codes").forEach(this::ofRow);
        domain.codes().stream()
                .map(code -> code.info().extensions().size())
                .max(Integer::compare)
                .ifPresent(most -> atMost(MAX_EXTENSIONS, most, "x-", fields.keyMark("codes")));
        fields.entries("unknown").forEach(this::ofRow);
    }

    private void ofRow(Node.Entry row) {
        atMost(MAX_VALUES, values(row.value()), row.key(), row.mark());
    }

    private static int values(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .mapToInt(entry -> values(entry.value()))
                    .sum();
        }
        return node instanceof Node.Sequence sequence
                ? sequence.items().stream().mapToInt(JavaSizes::values).sum()
                : 1;
    }

    private void atMost(int most, int size, String what, Fields fields) {
        atMost(most, size, what, fields.keyMark(what));
    }

    private void atMost(int most, int size, String what, Mark mark) {
        if (size > most) {
            report.add(Complaint.TOO_MANY_ITEMS, mark, what, size, most);
        }
    }
}
