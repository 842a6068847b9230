package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Report;
import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.List;
import java.util.Optional;

/**
 * Binds the cases of a code that are errors of their own. What such a case leaves out is as its code says, except
 * details and messages: those of the code are about another error.
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
        OF_ERRORS.stream()
                .filter(oneCase::has)
                .findFirst()
                .ifPresent(key -> report.add(Complaint.NEEDS_KEY, oneCase.keyMark(key), key));
        if (!oneCase.has("remedy") && !oneCase.isEmpty() && !oneCase.hasUnknownKeys()) {
            missingRemedy(oneCase);
        }
    }

    private void missingRemedy(Fields oneCase) {
        report.add(Complaint.MISSING_KEY, oneCase.mark(), "remedy", "a case of a code", "what the client does then");
    }

    /**
     * The error that a code is in this case.
     *
     * @param otherwise the remedy of the code, if it has one that can be read
     */
    CatalogCode bind(RowBinder.OneCase one, CatalogCode code, Optional<Remedy> otherwise, boolean isOnlyInCases) {
        Fields fields = one.fields();
        if (!fields.has("remedy") && isOnlyInCases) {
            missingRemedy(fields);
        } else if (!fields.has("remedy") && OF_ERRORS.stream().noneMatch(fields::has) && !fields.hasUnknownKeys()) {
            report.add(Complaint.SAME_ERROR, fields.mark());
        }
        Optional<Remedy> inherited = fields.has("remedy") ? Optional.empty() : otherwise;
        inherited
                .filter(remedy -> remedy.kind() == DecisionKind.REDIRECT
                        && remedy.endpoint().isEmpty()
                        && !remedy.isToLocation())
                .filter(remedy ->
                        one.details().url().isEmpty() && !one.details().unread())
                .ifPresent(remedy -> report.add(Complaint.NO_INHERITED_TARGET, fields.mark()));
        CodeInfo info = info(fields, one.details(), code.info());
        Remedy remedy = one.remedy().or(() -> inherited).orElse(Remedy.giveUp());
        CatalogCode.Builder builder = CatalogCode.builder(info, Row.always(remedy), code.source());
        code.since().ifPresent(builder::since);
        code.deprecated().ifPresent(builder::deprecated);
        return builder.build();
    }

    private static CodeInfo info(Fields fields, ReasonDetails details, CodeInfo code) {
        List<Actor> actors = CodeBinder.actors(fields);
        CodeInfo.Builder info = CodeInfo.builder(
                        code.code(),
                        fields.text("key").orElse(""),
                        fields.sentence("name").orElse(code.title()))
                .means(fields.sentence("means").orElse(code.means()))
                .action(fields.sentence("do").orElse(code.action()))
                .actors(actors.isEmpty() ? code.actors() : actors)
                .extensions(code.extensions());
        fields.text("help").or(code::help).ifPresent(info::help);
        code.status().ifPresent(info::status);
        details.pattern().ifPresent(info::details);
        return info.build();
    }
}
