package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Links;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.Names;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Report;
import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Binds the cases of a code that are errors of their own. What such a case leaves out is as its code says, except its
 * name, which is made from its key, and details and messages: those of the code are about another error.
 */
final class CaseBinder {

    /** What only an error of its own can have. */
    private static final List<String> OF_ERRORS =
            List.of("name", "means", "do", "acts", "details", "help", "message", "plain", "gave-up");

    private final Report report;

    CaseBinder(Report report) {
        this.report = report;
    }

    /** Reports what a case without a key lacks, or has to no effect. */
    void checkWithoutKey(Fields oneCase) {
        ofErrors(oneCase).findFirst().ifPresent(key -> report.add(Complaint.NEEDS_KEY, oneCase.keyMark(key), key));
        if (oneCase.lacks("remedy")) {
            missingRemedy(oneCase);
        }
    }

    /** The keys that only an error of its own can have. */
    private static Stream<String> ofErrors(Fields oneCase) {
        return Stream.concat(OF_ERRORS.stream().filter(oneCase::has), oneCase.extensions().keySet().stream());
    }

    private void missingRemedy(Fields oneCase) {
        report.add(Complaint.MISSING_KEY, oneCase.mark(), "remedy", "a case of a code", "what the client does then");
    }

    /**
     * The error that a code is in this case.
     *
     * @param row what is written about the code
     * @param otherwise the remedy of the code, if there is one that can be read
     */
    CatalogCode bind(RowBinder.OneCase one, CatalogCode code, Fields row, Optional<Remedy> otherwise) {
        Fields fields = one.fields();
        if (!fields.has("remedy")) {
            checkInherited(one, code, row, otherwise);
        }
        Remedy remedy = one.remedy().or(() -> otherwise).orElse(Remedy.giveUp());
        CatalogCode.Builder builder =
                CatalogCode.builder(info(one, code.info(), row), Row.always(remedy), code.source());
        code.since().ifPresent(builder::since);
        code.deprecated().ifPresent(builder::deprecated);
        return builder.build();
    }

    private void checkInherited(RowBinder.OneCase one, CatalogCode code, Fields row, Optional<Remedy> otherwise) {
        Fields fields = one.fields();
        boolean isOnlyInCases = code.info().isOnlyInCases();
        if (isOnlyInCases && !row.has("remedy") && fields.lacks("remedy")) {
            missingRemedy(fields);
        } else if (!isOnlyInCases && ofErrors(fields).findFirst().isEmpty() && !fields.hasUnknownKeys()) {
            report.add(Complaint.SAME_ERROR, fields.mark());
        } else if (otherwise.filter(CaseBinder::followsDetails).isPresent()
                && one.details().url().isEmpty()
                && !one.details().unread()) {
            report.add(Complaint.NO_INHERITED_TARGET, fields.mark());
        }
    }

    private static boolean followsDetails(Remedy remedy) {
        return remedy.kind() == DecisionKind.REDIRECT && remedy.endpoint().isEmpty() && !remedy.isToLocation();
    }

    private static CodeInfo info(RowBinder.OneCase one, CodeInfo code, Fields row) {
        Fields fields = one.fields();
        String key = fields.text("key").orElse("");
        List<Actor> actors = CodeBinder.actors(fields);
        Map<String, String> extensions = new LinkedHashMap<>(code.extensions());
        extensions.putAll(fields.extensions());
        CodeInfo.Builder info = CodeInfo.builder(
                        code.code(), key, fields.sentence("name").orElse(Names.title(key)))
                .means(fields.sentence("means").orElse(code.means()))
                .action(fields.sentence("do").orElse(code.action()))
                .actors(actors.isEmpty() ? code.actors() : actors)
                .extensions(extensions);
        fields.text("help")
                .or(() -> row.text("help"))
                .map(link -> Links.of(link, code.code(), key))
                .ifPresent(info::help);
        code.status().ifPresent(info::status);
        one.details().pattern().ifPresent(info::details);
        return info.build();
    }
}
