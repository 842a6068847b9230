package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Links;
import dev.recourse.catalog.format.Section;
import dev.recourse.catalog.format.Words;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.Names;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Report;
import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.HoleType;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.Messages.CodeMessages;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Binds the {@code codes} of a domain, one after another. */
final class CodeBinder {

    /**
     * An error and its messages.
     *
     * @param name what the catalog's other files call it: the code, or the key of a case
     */
    record Bound(String name, CatalogCode code, Fields fields, Optional<CodeMessages> messages) {

        /** The placeholders of its details that a message can choose by. */
        Set<String> numbers() {
            return new ReasonDetails(code.info().details(), false).numbers();
        }
    }

    private static final Pattern SUCCESS = Pattern.compile("[123][0-9]{2}");
    private static final Pattern STATUS = Pattern.compile("[1-5][0-9]{2}");

    /** The members that every problem document has, so that details cannot be members of these names. */
    private static final Set<String> PROBLEM_MEMBERS = Set.of("type", "title", "status", "detail", "code");

    /** What every row needs. */
    static final List<String> NEEDED = List.of("remedy", "acts");

    private final Scope scope;
    private final String catalog;
    private final Answers answers;
    private final RowBinder rows;
    private final CaseBinder cases;
    private final CodeMessagesBinder messages;

    CodeBinder(Scope scope, String catalog, Answers answers, MessageText gaveUp) {
        this.scope = scope;
        this.catalog = catalog;
        this.answers = answers;
        this.rows = new RowBinder(scope, answers);
        this.cases = new CaseBinder(scope.report);
        this.messages = new CodeMessagesBinder(gaveUp, scope.report);
    }

    /** The code, then its cases that are errors of their own. */
    List<Bound> bind(String code, Fields fields) {
        ReasonDetails details = Patterns.details(fields, scope.report);
        RowBinder.Bound written = rows.ofCode(fields, details);
        boolean isOnlyInCases = isOnlyInCases(code, fields);
        Optional<Row> row = written.row(isOnlyInCases ? Optional.of(Remedy.giveUp()) : written.otherwise());
        checkComplete(fields, Section.CODE, isOnlyInCases ? List.of("acts") : NEEDED, scope.report);
        checkStatus(code, fields);
        checkMembers(details, fields);
        String key = fields.text("key").orElse("");
        CodeInfo.Builder info = CodeInfo.builder(
                        code, key, fields.sentence("name").orElse(Names.title(key)))
                .means(fields.sentence("means").orElse(""))
                .action(fields.sentence("do").orElse(""))
                .actors(actors(fields))
                .extensions(fields.extensions());
        fields.text("help").map(link -> Links.of(link, code, key)).ifPresent(info::help);
        fields.whole("status").ifPresent(info::status);
        details.pattern().ifPresent(info::details);
        if (isOnlyInCases) {
            info.onlyInCases();
        }
        CatalogCode.Builder builder = CatalogCode.builder(
                        info.build(), row.orElse(Row.always(Remedy.giveUp())), catalog)
                .aliases(fields.texts("aliases"))
                .synonyms(fields.texts("synonyms"));
        if (isOnlyInCases || written.cases().stream().anyMatch(RowBinder.OneCase::hasKey)) {
            builder.cases(written.cases().stream()
                    .map(one -> new CatalogCode.Case(one.when(), one.fields().text("key")))
                    .toList());
        }
        fields.fields("constraint")
                .flatMap(f -> ConstraintBinder.bind(f, scope.report))
                .ifPresent(builder::constraint);
        fields.sentence("since").ifPresent(builder::since);
        fields.sentence("deprecated").ifPresent(builder::deprecated);
        CatalogCode bound = builder.build();
        boolean recoverable = row.isEmpty() || bound.isRecoverable();
        List<Bound> errors = new ArrayList<>();
        errors.add(new Bound(code, bound, fields, texts(fields, details, recoverable)));
        for (RowBinder.OneCase one : written.cases()) {
            if (one.hasKey()) {
                CatalogCode error = cases.bind(one, bound, fields, written.otherwise());
                checkMembers(one.details(), one.fields());
                boolean isKnown = one.remedy().or(written::otherwise).isPresent();
                Fields shown = one.fields().withDefaultsOf(fields);
                errors.add(new Bound(
                        error.info().key(),
                        error,
                        shown,
                        texts(shown, one.details(), !isKnown || error.isRecoverable())));
            } else {
                cases.checkWithoutKey(one.fields());
            }
        }
        return errors;
    }

    /** Whether it is a status of success that fails in its cases only. */
    private boolean isOnlyInCases(String code, Fields fields) {
        return answers.protocol() == Protocol.HTTP
                && SUCCESS.matcher(code).matches()
                && !fields.has("status")
                && !fields.hasOwn("remedy")
                && fields.hasOwn("cases");
    }

    private void checkStatus(String code, Fields fields) {
        if (!fields.has("status")) {
            return;
        }
        if (answers.protocol() != Protocol.HTTP) {
            String why = "only the answers of http domains have a status";
            scope.report.add(Complaint.INERT_STATUS, fields.keyMark("status"), why);
        } else if (!answers.carryTexts() && STATUS.matcher(code).matches()) {
            String why = "the domain reads no codes besides the status, so that the code is a status itself";
            scope.report.add(Complaint.INERT_STATUS, fields.keyMark("status"), why);
        } else if (fields.text("status").equals(Optional.of(code))) {
            scope.report.add(Complaint.INERT_STATUS, fields.keyMark("status"), "the code is this status itself");
        }
    }

    private void checkMembers(ReasonDetails details, Fields fields) {
        if (answers.protocol() == Protocol.HTTP && answers.isComplete()) {
            details.names().stream()
                    .filter(PROBLEM_MEMBERS::contains)
                    .filter(name -> !answers.reads().values().containsKey(name))
                    .forEach(name -> scope.report.add(Complaint.PROBLEM_MEMBER, fields.mark("details"), name));
        }
    }

    private Optional<CodeMessages> texts(Fields fields, ReasonDetails details, boolean recoverable) {
        Optional<CodeMessages> texts = messages.bind(fields, details, recoverable);
        details.pattern()
                .filter(pattern -> fields.hasOwn("message"))
                .ifPresent(pattern -> texts.map(CodeMessages::message)
                        .filter(message -> message.mistake().isEmpty())
                        .ifPresent(message -> unusedHoles(pattern, fields, message.places())));
        return texts;
    }

    /** Reports what every row needs, if neither the row nor the domain's defaults have it. */
    static void checkComplete(Fields row, Section section, List<String> needed, Report report) {
        for (String key : needed) {
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

    private void unusedHoles(ReasonPattern details, Fields fields, Set<String> places) {
        List<String> names =
                details.holes().stream().map(ReasonPattern.Hole::name).toList();
        if (!places.stream().allMatch(place -> place.equals(MessageText.DELAY) || names.contains(place))) {
            return;
        }
        details.holes().stream()
                .filter(hole -> hole.type() != HoleType.URL && !answers.areWaitsIn(hole.name()))
                .filter(hole -> !places.contains(hole.name()))
                .forEach(hole -> scope.report.add(Complaint.UNUSED_HOLE, fields.mark("details"), hole.name()));
    }
}
