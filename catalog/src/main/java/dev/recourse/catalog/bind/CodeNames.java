package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.Names;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.report.Report;
import dev.recourse.catalog.yaml.Node;
import java.util.HashMap;
import java.util.Map;

/** The Java names that the codes of one domain generate. */
final class CodeNames {

    private final Report report;
    private final JavaNames types;
    private final JavaNames methods;
    private final Map<String, Mark> keys = new HashMap<>();

    /** @param types the type names of the whole catalog */
    CodeNames(JavaNames types, Report report) {
        this.types = types;
        this.report = report;
        this.methods = new JavaNames(report);
    }

    /** Takes the names of a code. */
    void take(CatalogCode code, Fields fields) {
        String key = code.info().key();
        if (!key.isEmpty()) {
            keys.putIfAbsent(key, fields.mark("key"));
            methods.take(Names.lowerCamel(key), key, fields.mark("key"));
        }
        fields.fields("constraint")
                .ifPresent(f -> code.constraint().ifPresent(c -> types.take(c.name(), c.name(), f.mark("name"))));
    }

    /** Checks the former names of a code, after the names of all codes have been taken. */
    void checkAliases(Fields fields) {
        for (Node.Scalar alias : fields.items("aliases")) {
            Mark first = keys.putIfAbsent(alias.text(), alias.mark());
            if (first != null) {
                report.add(Complaint.ALIAS_IN_USE, alias.mark(), alias.text(), first.line());
            }
        }
    }
}
