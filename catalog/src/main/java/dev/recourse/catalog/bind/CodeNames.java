package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.Names;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.report.Report;
import dev.recourse.catalog.yaml.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The Java names that the codes of one domain generate. */
final class CodeNames {

    /** The name that every unlisted code has. */
    private static final String UNLISTED = "UNKNOWN";

    /**
     * The longest name of a type of details. The name of an enum may come before it, and file systems allow 255
     * characters.
     */
    private static final int MAX_TYPE = 180;

    private final Report report;
    private final JavaNames methods;
    private final Map<String, Mark> keys = new HashMap<>();

    CodeNames(Report report) {
        this.report = report;
        this.methods = new JavaNames(UnaryOperator.identity(), report);
    }

    /** Takes the names of a code. */
    void take(CatalogCode code, Fields fields) {
        String key = code.info().key();
        if (key.isEmpty()) {
            return;
        }
        Mark mark = fields.mark("key");
        checkReserved(key, mark);
        keys.putIfAbsent(key, mark);
        methods.take(Names.lowerCamel(key), key, mark);
        String type = code.detailsType();
        if (code.info().details().isPresent() && type.length() > MAX_TYPE) {
            report.add(Complaint.LONG_TYPE, mark, key, type, type.length(), MAX_TYPE);
        }
    }

    private void checkReserved(String key, Mark mark) {
        if (key.equals(UNLISTED)) {
            report.add(Complaint.RESERVED_KEY, mark, key);
        }
    }

    /** Checks the former and the other names of a code, after the names of all codes have been taken. */
    void checkAliases(Fields fields) {
        check("alias", fields.items("aliases"));
        check("synonym", fields.items("synonyms"));
    }

    private void check(String kind, List<Node.Scalar> names) {
        for (Node.Scalar name : names) {
            checkReserved(name.text(), name.mark());
            Mark first = keys.putIfAbsent(name.text(), name.mark());
            if (first != null && !name.text().equals(UNLISTED)) {
                report.add(Complaint.ALIAS_IN_USE, name.mark(), kind, name.text(), first.line());
            }
        }
    }
}
