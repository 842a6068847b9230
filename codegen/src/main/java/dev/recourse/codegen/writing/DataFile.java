package dev.recourse.codegen.writing;

import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.codegen.naming.CodePlan;
import dev.recourse.codegen.naming.DomainPlan;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.Expression;
import dev.recourse.codegen.text.JavaFile;
import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.HintPlace;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.HintUnit;
import dev.recourse.engine.HoleType;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Place;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.UnknownInfo;
import dev.recourse.engine.ValueTest;
import dev.recourse.engine.When;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * {@code CloseCodeData}: what the catalog says about each constant and prescribes for it, separate from the enum, so
 * that its constants have no arguments. Many codes are split into nested classes.
 */
final class DataFile {

    /** The most entries that {@code Map.of} has parameters for. */
    private static final int MAP_OF = 10;

    private final DomainPlan domain;
    private final String prefix;
    private final String messages;
    private final Prescriptions prescriptions;
    private final JavaFile file;

    private DataFile(Plan plan, DomainPlan domain) {
        this.domain = domain;
        this.prefix = plan.catalog().prefix();
        this.messages = plan.messages();
        this.prescriptions = new Prescriptions(plan);
        this.file = GeneratedFile.empty(
                plan,
                Actor.class,
                ArrayList.class,
                CodeInfo.class,
                CodeRange.class,
                Domain.class,
                DomainPolicy.class,
                Duration.class,
                HintPlace.class,
                HintRule.class,
                HintUnit.class,
                HoleType.class,
                List.class,
                Map.class,
                Phase.class,
                Place.class,
                Protocol.class,
                Reads.class,
                ReasonPattern.class,
                Remedy.class,
                Row.class,
                UnknownInfo.class,
                ValueTest.class,
                When.class);
    }

    static List<GeneratedFile> write(Plan plan, DomainPlan domain) {
        return List.of(new GeneratedFile(domain.data(), new DataFile(plan, domain).text()));
    }

    private boolean hasUnknown() {
        return !domain.domain().unknown().isEmpty();
    }

    private String text() {
        file.doc("What the catalog says about each {@link " + domain.enumName() + "}, and what it prescribes.");
        file.openType("final class " + domain.data() + " {").line("");
        constants();
        fields();
        file.line("").open("private " + domain.data() + "() {");
        List<List<Function<String, Expression>>> parts = Splitting.statements(statements());
        if (parts.size() == 1) {
            statements("", parts.get(0));
        }
        for (int i = 1; i <= parts.size() && parts.size() > 1; i++) {
            file.line(domain.data() + i + ".addTo(this);");
        }
        file.close();
        methods();
        for (int i = 1; i <= parts.size() && parts.size() > 1; i++) {
            file.line("").open("private static final class " + domain.data() + i + " {");
            file.line("").open("static void addTo(" + domain.data() + " data) {");
            statements("data.", parts.get(i - 1));
            file.close().close();
        }
        return file.close().text();
    }

    /** What fills the fields, each a function of the expression that an object of this class has in front. */
    private List<Function<String, Expression>> statements() {
        List<Function<String, Expression>> statements = new ArrayList<>();
        List<Domain.Case> cases = domain.domain().cases();
        int next = 0;
        for (int i = 0; i < domain.codes().size(); i++) {
            CodePlan code = domain.codes().get(i);
            statements.add(data -> Expression.call(
                    data + "add", info(code), prescriptions.row(code.code().row())));
            for (; next < cases.size() && cases.get(next).code() == i; next++) {
                Domain.Case one = cases.get(next);
                statements.add(data -> withCase(data, one));
            }
        }
        domain.domain().unknown().forEach(unknown -> statements.add(data -> addUnknown(data, unknown)));
        return statements;
    }

    private void statements(String data, List<Function<String, Expression>> statements) {
        statements.forEach(statement -> file.statement("", statement.apply(data), ";"));
    }

    private static Expression withCase(String data, Domain.Case one) {
        return Expression.call(
                data + "domain.withCase",
                Expression.of(Integer.toString(one.code())),
                Prescriptions.when(one.when()),
                Expression.of(Integer.toString(one.error())));
    }

    private void constants() {
        file.line("private static final " + domain.data() + " DATA = new " + domain.data() + "();")
                .line("");
        file.doc("The facts about each constant, in the order of the constants.");
        file.line("static final List<CodeInfo> INFOS = List.copyOf(DATA.infos);")
                .line("");
        file.statement("static final Domain DOMAIN = ", domainOfCodes(), ";");
    }

    private Expression domainOfCodes() {
        CatalogDomain described = domain.domain();
        List<Expression> parts = new ArrayList<>();
        if (!described
                .reads()
                .equals(CatalogDomain.builder("", described.protocol()).build().reads())) {
            parts.add(Expression.call("reads", Places.of(described.reads())));
        }
        parts.add(Expression.of("codes(INFOS, " + domain.enumName() + ".values())"));
        if (hasUnknown()) {
            parts.add(Expression.of("unknown(DATA.unknownInfos)"));
        }
        Expression giveUp = Expression.of(prefix + ".policy().giveUp(failure)");
        parts.add(Expression.call(
                "sentences",
                Expression.lambda(
                        "(failure, locales)", Expression.call(messages + ".of", giveUp, Expression.of("locales")))));
        parts.add(Expression.of("build()"));
        return Expression.chain(hasCases() ? Expression.of("DATA.domain") : builder(), parts);
    }

    private boolean hasCases() {
        return !domain.domain().cases().isEmpty();
    }

    private Expression builder() {
        return Expression.call(
                "Domain.builder",
                Expression.string(domain.domain().name()),
                Expression.of("Protocol." + domain.domain().protocol().name()));
    }

    private void fields() {
        file.line("");
        if (hasCases()) {
            file.statement("private final Domain.Builder domain = ", builder(), ";");
        }
        file.line("private final List<CodeInfo> infos = new ArrayList<>();");
        file.line("private final List<Row> rows = new ArrayList<>();");
        if (hasUnknown()) {
            file.line("private final List<UnknownInfo> unknownInfos = new ArrayList<>();");
            file.line("private final List<DomainPolicy.Unknown> unknownRows = new ArrayList<>();");
        }
    }

    private void methods() {
        file.line("").open("static DomainPolicy policy() {");
        file.line("return new DomainPolicy(DOMAIN, DATA.rows, " + (hasUnknown() ? "DATA.unknownRows" : "List.of()")
                        + ");")
                .close();
        if (!domain.codes().isEmpty()) {
            file.line("").open("private void add(CodeInfo info, Row row) {");
            file.line("infos.add(info);").line("rows.add(row);").close();
        }
        if (hasUnknown()) {
            file.line("").open("private void addUnknown(UnknownInfo info, Row row) {");
            file.line("unknownInfos.add(info);");
            file.line("unknownRows.add(new DomainPolicy.Unknown(info.range(), row));")
                    .close();
        }
    }

    private static Expression info(CodePlan code) {
        CodeInfo info = code.info();
        List<Expression> parts = new ArrayList<>();
        if (!info.means().isEmpty()) {
            parts.add(Expression.call("means", Expression.string(info.means())));
        }
        if (!info.action().isEmpty()) {
            parts.add(Expression.call("action", Expression.string(info.action())));
        }
        if (!info.otherNames().isEmpty()) {
            parts.add(Expression.call("otherNames", Expression.listOf(info.otherNames())));
        }
        if (!info.actors().isEmpty()) {
            parts.add(Expression.call("actors", actors(info.actors())));
        }
        info.help().ifPresent(url -> parts.add(Expression.call("help", Expression.string(url))));
        code.details().ifPresent(type -> parts.add(Expression.of("details(" + type + ".PATTERN)")));
        info.status().ifPresent(status -> parts.add(Expression.of("status(" + status + ")")));
        if (info.isOnlyInCases()) {
            parts.add(Expression.of("onlyInCases()"));
        }
        if (!info.extensions().isEmpty()) {
            parts.add(Expression.call("extensions", extensions(info.extensions())));
        }
        parts.add(Expression.of("build()"));
        Expression builder = Expression.call(
                "CodeInfo.builder",
                Expression.string(info.code()),
                Expression.string(info.key()),
                Expression.string(info.title()));
        return Expression.chain(builder, parts);
    }

    private static Expression extensions(Map<String, String> byKey) {
        if (byKey.size() <= MAP_OF) {
            List<Expression> keysAndValues = new ArrayList<>();
            byKey.forEach((key, value) -> {
                keysAndValues.add(Expression.string(key));
                keysAndValues.add(Expression.string(value));
            });
            return Expression.call("Map.of", keysAndValues);
        }
        List<Expression> entries = new ArrayList<>();
        byKey.forEach((key, value) ->
                entries.add(Expression.call("Map.entry", Expression.string(key), Expression.string(value))));
        // Without its types, javac takes seconds to infer those of many entries.
        return Expression.call("Map.<String, String>ofEntries", entries);
    }

    private Expression addUnknown(String data, CatalogDomain.Unknown unknown) {
        Expression info = Expression.call(
                "new UnknownInfo",
                Expression.call(
                        "CodeRange.of", Expression.string(unknown.range().toString())),
                Expression.string(unknown.means()),
                Expression.string(unknown.action()),
                Expression.call("List.of", actors(unknown.actors())));
        return Expression.call(data + "addUnknown", info, prescriptions.row(unknown.row()));
    }

    private static List<Expression> actors(List<Actor> actors) {
        return actors.stream()
                .map(actor -> Expression.of("Actor." + actor.name()))
                .toList();
    }
}
