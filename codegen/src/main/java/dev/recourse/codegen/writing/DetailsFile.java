package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.CodePlan;
import dev.recourse.codegen.naming.Component;
import dev.recourse.codegen.naming.DomainPlan;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.Expression;
import dev.recourse.codegen.text.Html;
import dev.recourse.codegen.text.JavaFile;
import dev.recourse.codegen.text.Javadoc;
import dev.recourse.engine.ErrorAnswer;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.ErrorDetails;
import dev.recourse.engine.Failure;
import dev.recourse.engine.ReasonPattern;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code RateLimitDetails}: the values in the reason of a code. */
final class DetailsFile {

    private DetailsFile() {}

    static List<GeneratedFile> write(Plan plan, DomainPlan domain) {
        List<ErrorCode> served =
                plan.catalog().policy().domain(domain.domain().name()).codes();
        List<GeneratedFile> files = new ArrayList<>();
        for (int i = 0; i < domain.codes().size(); i++) {
            CodePlan code = domain.codes().get(i);
            ErrorCode one = served.get(i);
            code.details().ifPresent(type -> files.add(write(plan, domain, code, type, one)));
        }
        return files;
    }

    /** @param served the code as a server has it */
    private static GeneratedFile write(Plan plan, DomainPlan domain, CodePlan code, String type, ErrorCode served) {
        JavaFile file = GeneratedFile.empty(
                plan,
                BigDecimal.class,
                Duration.class,
                ErrorAnswer.class,
                ErrorCode.class,
                ErrorDetails.class,
                Failure.class,
                Optional.class,
                ReasonPattern.class);
        String template = code.info().details().orElseThrow().template();
        Javadoc doc = Javadoc.of("The values in the reason of {@link " + domain.enumName() + "#" + code.constant()
                + "}: <code>" + Html.template(template) + "</code>.");
        for (Component component : code.components()) {
            doc.tag("param " + component.name() + " " + what(component));
        }
        file.doc(doc);
        List<String> components = code.components().stream()
                .map(component -> component.type() + " " + component.name())
                .toList();
        file.openRecord("public record " + type, components, "ErrorDetails").line("");
        body(file, domain, code, type, template);
        if (isAnswered(code, served)) {
            answer(file);
        }
        return new GeneratedFile(type, file.close().text());
    }

    private static String what(Component component) {
        return switch (component.hole().type()) {
            case INT, LONG, DECIMAL -> "the number";
            case DURATION -> "the duration";
            case TEXT -> "the text, as the peer sent it";
            case URL -> "the URL, as the peer sent it, unchecked";
        };
    }

    private static void body(JavaFile file, DomainPlan domain, CodePlan code, String type, String template) {
        file.statement(
                "static final ReasonPattern PATTERN = ",
                Expression.call("ReasonPattern.of", Expression.string(template)),
                ";");
        file.line("");
        file.doc(Javadoc.of("{@return the values in this reason, or empty if it does not match}")
                .tag("param reason the reason as the peer sent it"));
        file.open("public static Optional<" + type + "> parse(String reason) {");
        Expression made = Expression.lambda("found", Expression.call("new " + type, values(code)));
        file.statement(
                "return ",
                Expression.chain(Expression.of("PATTERN.match(reason)"), List.of(Expression.call("map", made))),
                ";");
        file.close();
        file.line("");
        file.doc(Javadoc.of("{@return the values of this failure, or empty if there is not one for each}")
                .tag("param failure a failure with the code {@link " + domain.enumName() + "#" + code.constant()
                        + "}"));
        file.open("public static Optional<" + type + "> of(Failure failure) {");
        file.statement(
                "return ",
                Expression.chain(Expression.of("PATTERN.match(failure)"), List.of(Expression.call("map", made))),
                ";");
        file.close();
        file.line("");
        if (code.isDeprecated()) {
            file.line("@SuppressWarnings(\"deprecation\")");
        }
        file.line("@Override").open("public ErrorCode code() {");
        file.line("return " + domain.enumName() + "." + code.constant() + ";").close();
        file.line("");
        Javadoc doc = Javadoc.of("{@return the reason in which {@link #parse} reads these values}");
        if (!code.components().isEmpty()) {
            doc.tag("throws IllegalArgumentException if there is none, for instance because a text contains a part of"
                    + " the pattern; the message does not show the values");
        }
        file.doc(doc);
        file.line("@Override").open("public String reason() {");
        file.statement(
                "return ",
                Expression.call(
                        "PATTERN.write",
                        code.components().stream()
                                .map(component -> Expression.of(component.name()))
                                .toList()),
                ";");
        file.close();
    }

    /** Whether a server can send the code with its details, such as these. */
    private static boolean isAnswered(CodePlan code, ErrorCode served) {
        try {
            ReasonPattern pattern = code.info().details().orElseThrow();
            served.answer(pattern.write(
                    code.components().stream().map(DetailsFile::example).toArray()));
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static Object example(Component component) {
        return switch (component.hole().type()) {
            case INT -> 7;
            case LONG -> 7L;
            case DECIMAL -> BigDecimal.ONE;
            case DURATION -> Duration.ofSeconds(7);
            case TEXT, URL -> "wss://example.com";
        };
    }

    private static void answer(JavaFile file) {
        file.line("");
        file.doc(Javadoc.of("{@return the answer of a service that fails with these values}")
                .tag("throws IllegalArgumentException if no client would read them from it; the message does not show"
                        + " them"));
        file.open("public ErrorAnswer answer() {");
        file.line("return code().answer(this);");
        file.close();
    }

    private static List<Expression> values(CodePlan code) {
        List<Expression> values = new ArrayList<>();
        for (Component component : code.components()) {
            String getter = switch (component.hole().type()) {
                case INT -> "intValue";
                case LONG -> "longValue";
                case DECIMAL -> "decimal";
                case DURATION -> "duration";
                case TEXT, URL -> "text";
            };
            values.add(Expression.of("found." + getter + "(" + values.size() + ")"));
        }
        return values;
    }
}
