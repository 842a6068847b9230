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

/** {@code CloseCodeHandler}: the same methods, each with a default that does what the decision says. */
final class HandlerFile {

    private HandlerFile() {}

    static List<GeneratedFile> write(Plan plan, DomainPlan domain) {
        JavaFile file = new JavaFile(plan.header(), plan.packageName())
                .importing(Decision.class, ErrorCode.class, Optional.class);
        file.doc(Javadoc.of("What to do about each {@link " + domain.enumName()
                        + "}, where the four kinds of decision are handled once and a code's own method is overridden only"
                        + " where it needs more.")
                .tag("param <R> what handling answers"));
        file.open("public interface " + domain.handler() + "<R> extends " + domain.strictHandler()
                + "<R>, Decision.Cases<R> {");
        for (CodePlan code : domain.codes()) {
            method(file, StrictHandlerFile.declaration(code));
        }
        method(file, "unknown(ErrorCode code, Decision decision)");
        return List.of(new GeneratedFile(domain.handler(), file.close().text()));
    }

    private static void method(JavaFile file, String declaration) {
        file.line("").line("@Override").open("default R " + declaration + " {");
        file.line("return decision.match(this);").close();
    }
}
