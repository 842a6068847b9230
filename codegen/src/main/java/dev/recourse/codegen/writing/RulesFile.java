package dev.recourse.codegen.writing;

import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.codegen.naming.DomainPlan;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.Expression;
import dev.recourse.codegen.text.JavaFile;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Phase;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@code CloseCodeRules}: what the catalog prescribes for each constant. */
final class RulesFile {

    private RulesFile() {}

    static List<GeneratedFile> write(Plan plan, DomainPlan domain) {
        JavaFile file = new JavaFile(plan.header(), plan.packageName())
                .importing(
                        ArrayList.class,
                        CodeRange.class,
                        DomainPolicy.class,
                        Duration.class,
                        HintRule.class,
                        List.class,
                        Phase.class,
                        ReasonPattern.class,
                        Remedy.class,
                        Row.class);
        Prescriptions prescriptions = new Prescriptions(plan);
        file.doc("What the catalog prescribes for each {@link " + domain.enumName() + "}.");
        file.open("final class " + domain.rules() + " {").line("");
        file.line("private " + domain.rules() + "() {}").line("");
        file.open("static DomainPolicy rules() {");
        file.line("return new DomainPolicy(" + domain.enumName() + ".codes(), rows(), unknown());");
        file.close().line("");
        Chunks.list(file, "Row", "rows", domain.codes(), (to, code) -> {
            to.line("// " + code.constant());
            to.statement("rows.add(", prescriptions.row(code.code().row()), ");");
        });
        file.line("").open("private static List<DomainPolicy.Unknown> unknown() {");
        file.statement(
                "return ",
                Expression.call(
                        "List.of",
                        domain.domain().unknown().stream()
                                .map(unknown -> unknown(prescriptions, unknown))
                                .toList()),
                ";");
        file.close();
        return List.of(new GeneratedFile(domain.rules(), file.close().text()));
    }

    private static Expression unknown(Prescriptions prescriptions, CatalogDomain.Unknown unknown) {
        return Expression.call(
                "new DomainPolicy.Unknown",
                Expression.call(
                        "CodeRange.of", Expression.string(unknown.range().toString())),
                prescriptions.row(unknown.row()));
    }
}
