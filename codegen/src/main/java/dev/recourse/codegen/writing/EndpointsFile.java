package dev.recourse.codegen.writing;

import dev.recourse.catalog.model.Names;
import dev.recourse.codegen.naming.CodePlan;
import dev.recourse.codegen.naming.DomainPlan;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.Expression;
import dev.recourse.codegen.text.JavaFile;
import dev.recourse.engine.Row;
import java.util.List;

/** {@code WireSocketEndpoints}: the endpoints that redirects name. */
final class EndpointsFile {

    private EndpointsFile() {}

    static List<GeneratedFile> write(Plan plan) {
        List<String> endpoints = plan.catalog().endpoints();
        if (endpoints.isEmpty()) {
            return List.of();
        }
        JavaFile file = GeneratedFile.empty(plan);
        String type = plan.type("Endpoints");
        file.doc(
                "The endpoints that redirects name instead of a URL. A client needs to know how to reach each of them.");
        file.openType("public final class " + type + " {");
        for (String endpoint : endpoints) {
            file.line("");
            file.doc("The endpoint {@code " + endpoint + "}" + from(plan, endpoint) + ".");
            file.statement(
                    "public static final String " + Names.constant(endpoint) + " = ", Expression.string(endpoint), ";");
        }
        file.line("").line("private " + type + "() {}");
        return List.of(new GeneratedFile(type, file.close().text()));
    }

    private static String from(Plan plan, String endpoint) {
        List<String> codes = plan.domains().stream()
                .flatMap(domain -> domain.codes().stream()
                        .filter(code -> leadsTo(endpoint, code.code().row()))
                        .map(code -> link(domain, code)))
                .toList();
        return codes.isEmpty() ? "" : "; a redirect for " + String.join(", ", codes) + " leads there";
    }

    private static boolean leadsTo(String endpoint, Row row) {
        return row.remedies().stream()
                .anyMatch(remedy -> remedy.endpoint().filter(endpoint::equals).isPresent());
    }

    private static String link(DomainPlan domain, CodePlan code) {
        return "{@link " + domain.enumName() + "#" + code.constant() + "}";
    }
}
