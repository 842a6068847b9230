package dev.recourse.catalog.bind;

import dev.recourse.catalog.CatalogCode;
import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.Names;
import dev.recourse.catalog.yaml.Mark;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.catalog.yaml.Report;
import java.util.HashMap;
import java.util.Map;

/** The Java names that the codes of one domain make. */
final class CodeNames {

    private final Report report;
    private final JavaNames types;
    private final JavaNames methods;
    private final Map<String, Mark> keys = new HashMap<>();

    /** @param types the names of all types of the catalog */
    CodeNames(JavaNames types, Report report) {
        this.types = types;
        this.report = report;
        this.methods = new JavaNames(report);
    }

    /** Takes the names of a code. */
    void take(CatalogCode code, Node.Entry entry) {
        Fields fields = Fields.of(entry.value(), Section.CODE);
        String key = code.info().key();
        if (!key.isEmpty()) {
            keys.putIfAbsent(key, fields.mark("key"));
            methods.take(Names.lowerCamel(key), key, fields.mark("key"));
        }
        fields.fields("constraint")
                .ifPresent(f -> code.constraint().ifPresent(c -> types.take(c.name(), c.name(), f.mark("name"))));
    }

    /** Checks the former names of a code, once every present one is taken. */
    void aliases(Node.Entry entry) {
        for (Node.Scalar alias : Fields.of(entry.value(), Section.CODE).items("aliases")) {
            Mark first = keys.putIfAbsent(alias.text(), alias.mark());
            if (first != null) {
                report.add(Complaint.ALIAS_IN_USE, alias.mark(), alias.text(), first.line());
            }
        }
    }
}
