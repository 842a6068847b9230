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
import dev.recourse.engine.Protocol;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.UnknownInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code CloseCodeData}: what the catalog tells about each constant, beside the enum so that the constants stay bare.
 */
final class DataFile {

    private DataFile() {}

    static List<GeneratedFile> write(Plan plan, DomainPlan domain) {
        JavaFile file = new JavaFile(plan.header(), plan.packageName())
                .importing(
                        Actor.class,
                        ArrayList.class,
                        CodeInfo.class,
                        CodeRange.class,
                        Domain.class,
                        List.class,
                        Optional.class,
                        Protocol.class,
                        ReasonPattern.class,
                        UnknownInfo.class);
        file.doc("What the catalog tells about each {@link " + domain.enumName() + "}.");
        file.open("final class " + domain.data() + " {").line("");
        file.doc("In the order of the constants.");
        file.line("static final List<CodeInfo> INFOS = infos();").line("");
        file.statement(
                "static final Domain DOMAIN = ",
                Expression.call(
                        "Domain.of",
                        Expression.string(domain.domain().name()),
                        Expression.of("Protocol." + domain.domain().protocol().name()),
                        Expression.of("INFOS"),
                        Expression.of(domain.domain().unknown().isEmpty() ? "List.of()" : "unknown()"),
                        Expression.of(domain.enumName() + ".values()")),
                ";");
        file.line("").line("private " + domain.data() + "() {}").line("");
        Chunks.list(file, "CodeInfo", "infos", domain.codes(), DataFile::add);
        unknown(file, domain.domain().unknown());
        return List.of(new GeneratedFile(domain.data(), file.close().text()));
    }

    private static void unknown(JavaFile file, List<CatalogDomain.Unknown> unknown) {
        if (!unknown.isEmpty()) {
            file.line("").open("private static List<UnknownInfo> unknown() {");
            file.statement(
                    "return ",
                    Expression.call(
                            "List.of", unknown.stream().map(DataFile::unknown).toList()),
                    ";");
            file.close();
        }
    }

    private static Expression unknown(CatalogDomain.Unknown unknown) {
        return Expression.call(
                "new UnknownInfo",
                Expression.call(
                        "CodeRange.of", Expression.string(unknown.range().toString())),
                Expression.string(unknown.means()),
                Expression.string(unknown.action()),
                actors(unknown.actors()));
    }

    private static Expression actors(List<Actor> actors) {
        return Expression.call("List.of", constants(actors));
    }

    private static List<Expression> constants(List<Actor> actors) {
        return actors.stream()
                .map(actor -> Expression.of("Actor." + actor.name()))
                .toList();
    }

    private static void add(JavaFile file, CodePlan code) {
        CodeInfo info = code.info();
        List<Expression> parts = new ArrayList<>();
        if (!info.means().isEmpty()) {
            parts.add(Expression.call("means", Expression.string(info.means())));
        }
        if (!info.action().isEmpty()) {
            parts.add(Expression.call("action", Expression.string(info.action())));
        }
        if (!info.actors().isEmpty()) {
            parts.add(Expression.call("actors", constants(info.actors())));
        }
        info.help().ifPresent(url -> parts.add(Expression.call("help", Expression.string(url))));
        code.details().ifPresent(type -> parts.add(Expression.of("details(" + type + ".PATTERN)")));
        parts.add(Expression.of("build()"));
        file.statement(
                "infos.add(",
                Expression.chain(
                        Expression.call(
                                "CodeInfo.builder",
                                Expression.string(info.code()),
                                Expression.string(info.key()),
                                Expression.string(info.title())),
                        parts),
                ");");
    }
}
