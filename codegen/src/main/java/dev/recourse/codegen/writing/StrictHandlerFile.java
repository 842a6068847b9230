package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.CodePlan;
import dev.recourse.codegen.naming.DomainPlan;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.Expression;
import dev.recourse.codegen.text.JavaFile;
import dev.recourse.codegen.text.Javadoc;
import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import java.util.List;
import java.util.Optional;

/** {@code StrictCloseCodeHandler}: a method per code without defaults, and the choice between them. */
final class StrictHandlerFile {

    private final DomainPlan domain;
    private final JavaFile file;

    private StrictHandlerFile(Plan plan, DomainPlan domain) {
        this.domain = domain;
        this.file = new JavaFile(plan.header(), plan.packageName())
                .importing(Decision.class, ErrorCode.class, Optional.class);
    }

    static List<GeneratedFile> write(Plan plan, DomainPlan domain) {
        return List.of(new GeneratedFile(domain.strictHandler(), new StrictHandlerFile(plan, domain).text()));
    }

    private String text() {
        file.doc(Javadoc.of("What to do about each {@link " + domain.enumName()
                        + "}, without defaults: a code that is added to the catalog breaks the compile of those who must"
                        + " handle it. {@link " + domain.handler() + "} has defaults.")
                .tag("param <R> what handling answers"));
        Suppress.deprecation(file, domain);
        file.open("public interface " + domain.strictHandler() + "<R> {");
        domain.codes().forEach(this::method);
        unknown();
        handle();
        return file.close().text();
    }

    private void method(CodePlan code) {
        file.line("");
        Javadoc doc = Javadoc.of(Words.reference(domain.enumName(), code));
        code.details()
                .ifPresent(type -> doc.tag("param details the values in its reason, or empty if it reads otherwise"));
        file.doc(doc.tag("param decision what the machine decided").tag("return what handling answers"));
        file.line("R " + declaration(code) + ";");
    }

    /** A code's method without its type: {@code rateLimit(Optional<RateLimitDetails> details, Decision decision)}. */
    static String declaration(CodePlan code) {
        String details =
                code.details().map(type -> "Optional<" + type + "> details, ").orElse("");
        return code.method() + "(" + details + "Decision decision)";
    }

    private void unknown() {
        file.line("");
        file.doc(Javadoc.of("A code that the catalog lacks, or one of another domain.")
                .tag("param code the code")
                .tag("param decision what the machine decided")
                .tag("return what handling answers"));
        file.line("R unknown(ErrorCode code, Decision decision);");
    }

    private void handle() {
        boolean details =
                domain.codes().stream().anyMatch(code -> code.details().isPresent());
        List<String> parameters = details
                ? List.of(domain.enumName() + " code", "String reason", "Decision decision")
                : List.of(domain.enumName() + " code", "Decision decision");
        Dispatch dispatch = new Dispatch(file, "private", "R", "handle", parameters, Optional.empty(), "");
        file.line("");
        file.doc(Javadoc.of("Calls the one method that the decision's code belongs to.")
                .tag("param decision what the machine decided")
                .tag("return what that method answers"));
        file.open("default R handle(Decision decision) {");
        file.open("if (!(decision.failure().code() instanceof " + domain.enumName() + " code)) {");
        file.line("return unknown(decision.failure().code(), decision);").close();
        if (details) {
            file.line("String reason = decision.failure().reason();");
        }
        dispatch.choose(domain.codes(), StrictHandlerFile::call);
        file.close();
        dispatch.parts(domain.codes(), StrictHandlerFile::call);
    }

    private static Optional<Expression> call(CodePlan code) {
        Expression decision = Expression.of("decision");
        return Optional.of(code.details()
                .map(type -> Expression.call(code.method(), Expression.of(type + ".parse(reason)"), decision))
                .orElse(Expression.call(code.method(), decision)));
    }
}
