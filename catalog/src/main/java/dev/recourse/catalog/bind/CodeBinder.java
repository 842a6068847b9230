package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Section;
import dev.recourse.catalog.format.Words;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.MessageText;
import dev.recourse.catalog.model.Messages.CodeMessages;
import dev.recourse.catalog.model.Names;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Report;
import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.HoleType;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.List;
import java.util.Optional;

/** Binds the {@code codes} of a domain, one after another. */
final class CodeBinder {

    /** A code and its messages. */
    record Bound(CatalogCode code, Optional<CodeMessages> messages) {}

    private final Scope scope;
    private final String catalog;
    private final RowBinder rows;
    private final CodeMessagesBinder messages;

    CodeBinder(Scope scope, String catalog, Protocol protocol, MessageText gaveUp) {
        this.scope = scope;
        this.catalog = catalog;
        this.rows = new RowBinder(scope, protocol);
        this.messages = new CodeMessagesBinder(gaveUp, scope.report);
    }

    Bound bind(String code, Fields fields) {
        checkComplete(fields, Section.CODE, scope.report);
        ReasonDetails details = Patterns.details(fields, scope.report);
        Optional<Row> row = rows.bind(fields, details);
        String key = fields.text("key").orElse("");
        CodeInfo.Builder info = CodeInfo.builder(
                        code, key, fields.sentence("name").orElse(Names.title(key)))
                .means(fields.sentence("means").orElse(""))
                .action(fields.sentence("do").orElse(""))
                .actors(actors(fields))
                .extensions(fields.extensions());
        fields.text("help").map(link -> Links.of(link, code, key)).ifPresent(info::help);
        details.pattern().ifPresent(info::details);
        CatalogCode.Builder builder = CatalogCode.builder(
                        info.build(), row.orElse(Row.always(Remedy.giveUp())), catalog)
                .aliases(fields.texts("aliases"))
                .synonyms(fields.texts("synonyms"));
        fields.fields("constraint")
                .flatMap(f -> ConstraintBinder.bind(f, scope.report))
                .ifPresent(builder::constraint);
        fields.sentence("since").ifPresent(builder::since);
        fields.sentence("deprecated").ifPresent(builder::deprecated);
        CatalogCode bound = builder.build();
        boolean recoverable = row.isEmpty() || bound.isRecoverable();
        Optional<CodeMessages> texts = messages.bind(fields, details, recoverable);
        details.pattern()
                .ifPresent(pattern -> texts.ifPresent(
                        t -> unusedHoles(pattern, fields, t.message().places())));
        return new Bound(bound, texts);
    }

    /** Reports what every row needs, if neither the row nor the domain's defaults have it. */
    static void checkComplete(Fields row, Section section, Report report) {
        for (String key : List.of("remedy", "acts")) {
            if (row.lacks(key)) {
                report.add(Complaint.MISSING_IN_ROW, row.mark(), key, section.title());
            }
        }
    }

    static List<Actor> actors(Fields fields) {
        return fields.texts("acts").stream()
                .map(Words::actor)
                .flatMap(Optional::stream)
                .toList();
    }

    private void unusedHoles(ReasonPattern details, Fields fields, List<String> places) {
        List<String> names =
                details.holes().stream().map(ReasonPattern.Hole::name).toList();
        if (!places.stream().allMatch(place -> place.equals(MessageText.DELAY) || names.contains(place))) {
            return;
        }
        details.holes().stream()
                .filter(hole -> hole.type() != HoleType.URL)
                .filter(hole -> !places.contains(hole.name()))
                .forEach(hole -> scope.report.add(Complaint.UNUSED_HOLE, fields.mark("details"), hole.name()));
    }
}
