package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.CodePlan;
import dev.recourse.codegen.naming.DomainPlan;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.JavaFile;
import dev.recourse.codegen.text.Javadoc;
import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import java.util.List;
import java.util.Optional;

/**
 * {@code CloseCodeHandler}: the methods of {@code CloseCodeCases}, each with a default that handles the kind of
 * decision.
 */
final class HandlerFile {

    private HandlerFile() {}

    static List<GeneratedFile> write(Plan plan, DomainPlan domain) {
        JavaFile file = GeneratedFile.empty(plan, Decision.class, ErrorCode.class, Optional.class);
        file.doc(Javadoc.of("Handles each {@link " + domain.enumName()
                        + "} by the kind of decision. Override the method of a code that needs more.")
                .tag("param <R> the type of the result"));
        file.openType(
                "public interface " + domain.handler() + "<R> extends " + domain.cases() + "<R>, Decision.Cases<R> {");
        for (CodePlan code : domain.codes()) {
            method(file, CasesFile.declaration(code));
        }
        method(file, "unknown(ErrorCode code, Decision decision)");
        return List.of(new GeneratedFile(domain.handler(), file.close().text()));
    }

    private static void method(JavaFile file, String declaration) {
        file.line("").line("@Override").open("default R " + declaration + " {");
        file.line("return decision.match(this);").close();
    }
}
