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

/** {@code CloseCodeCases}: an abstract method for each code, and a method that calls the right one. */
final class CasesFile {

    private final DomainPlan domain;
    private final JavaFile file;

    private CasesFile(Plan plan, DomainPlan domain) {
        this.domain = domain;
        this.file = GeneratedFile.empty(plan, Decision.class, ErrorCode.class, Optional.class);
    }

    static List<GeneratedFile> write(Plan plan, DomainPlan domain) {
        return List.of(new GeneratedFile(domain.cases(), new CasesFile(plan, domain).text()));
    }

    private String text() {
        file.doc(Javadoc.of("A method for each {@link " + domain.enumName()
                        + "}, all abstract: adding a code to the catalog breaks the compilation of the classes that must"
                        + " handle it. {@link " + domain.handler() + "} has defaults.")
                .tag("param <R> the type of the result"));
        Dispatch.allowDeprecated(file, domain);
        file.openType("public interface " + domain.cases() + "<R> {");
        domain.codes().forEach(this::method);
        unknown();
        handle();
        return file.close().text();
    }

    private void method(CodePlan code) {
        file.line("");
        Javadoc doc = Javadoc.of(Words.reference(domain.enumName(), code));
        code.details()
                .ifPresent(type -> doc.tag("param details the values in the reason, or empty if it does not match"));
        file.doc(doc.tag("param decision the decision").tag("return the result"));
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
        file.doc(Javadoc.of("A code that the catalog does not list, or a code of another domain.")
                .tag("param code the code")
                .tag("param decision the decision")
                .tag("return the result"));
        file.line("R unknown(ErrorCode code, Decision decision);");
    }

    private void handle() {
        List<String> parameters = List.of(domain.enumName() + " code", "Decision decision");
        Dispatch dispatch = new Dispatch(file, domain.codes(), 0, "R", "handle", parameters, Optional.empty());
        file.line("");
        file.doc(Javadoc.of("Calls the method for the decision's code.")
                .tag("param decision the decision")
                .tag("return the result of that method"));
        file.open("default R handle(Decision decision) {");
        if (domain.codes().isEmpty()) {
            file.line("return unknown(decision.failure().code(), decision);").close();
            return;
        }
        file.open("if (!(decision.failure().code() instanceof " + domain.enumName() + " code)) {");
        file.line("return unknown(decision.failure().code(), decision);").close();
        dispatch.choose(CasesFile::call);
        file.close();
        dispatch.parts(CasesFile::call);
    }

    private static Optional<Expression> call(CodePlan code) {
        Expression decision = Expression.of("decision");
        return Optional.of(code.details()
                .map(type -> Expression.call(code.method(), Expression.of(type + ".of(decision.failure())"), decision))
                .orElse(Expression.call(code.method(), decision)));
    }
}
