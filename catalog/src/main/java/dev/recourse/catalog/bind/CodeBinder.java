package dev.recourse.catalog.bind;

import dev.recourse.catalog.CatalogCode;
import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.Constraint;
import dev.recourse.catalog.MessageText;
import dev.recourse.catalog.Messages.CodeMessages;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.HoleType;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.List;
import java.util.Optional;

/** One of the {@code codes}. */
final class CodeBinder {

    /** A code and its sentences. */
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

    Bound bind(Node.Entry entry) {
        Fields fields = Fields.of(entry.value(), Section.CODE);
        ReasonDetails details = Patterns.details(fields, scope.report);
        Optional<Row> row = rows.bind(fields, details);
        Optional<CodeMessages> sentences = messages.bind(fields, details, row);
        details.pattern().ifPresent(pattern -> sentences.ifPresent(told -> unusedHoles(pattern, fields, told)));
        Optional<Constraint> constraint =
                fields.fields("constraint").flatMap(f -> ConstraintBinder.bind(f, scope.report));
        CodeInfo.Builder info = CodeInfo.builder(entry.key(), fields.text("key").orElse(""), fields.sentence("name"))
                .means(fields.sentence("means"))
                .action(fields.sentence("do"))
                .actors(actors(fields));
        fields.text("help").ifPresent(info::help);
        details.pattern().ifPresent(info::details);
        return new Bound(
                new CatalogCode(
                        info.build(),
                        row.orElse(Row.always(Remedy.giveUp())),
                        catalog,
                        constraint,
                        fields.sentence("since"),
                        fields.sentence("deprecated"),
                        fields.texts("aliases")),
                sentences);
    }

    static List<Actor> actors(Fields fields) {
        return fields.texts("acts").stream()
                .map(Words::actor)
                .flatMap(Optional::stream)
                .toList();
    }

    private void unusedHoles(ReasonPattern details, Fields fields, CodeMessages told) {
        List<String> shown = told.message().places();
        List<String> names =
                details.holes().stream().map(ReasonPattern.Hole::name).toList();
        if (!shown.stream().allMatch(place -> place.equals(MessageText.DELAY) || names.contains(place))) {
            return;
        }
        details.holes().stream()
                .filter(hole -> hole.type() != HoleType.URL)
                .filter(hole -> !shown.contains(hole.name()))
                .forEach(hole -> scope.report.add(Complaint.UNUSED_HOLE, fields.mark("details"), hole.name()));
    }
}
