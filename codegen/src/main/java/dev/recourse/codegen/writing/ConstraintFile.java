package dev.recourse.codegen.writing;

import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.Constraint;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.Expression;
import dev.recourse.codegen.text.JavaFile;
import dev.recourse.codegen.text.Javadoc;
import dev.recourse.codegen.text.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code DocumentName}: a rule that a client can check before it sends a value. */
final class ConstraintFile {

    private ConstraintFile() {}

    static List<GeneratedFile> write(Plan plan) {
        return plan.catalog().domains().stream()
                .flatMap(domain -> domain.codes().stream())
                .map(CatalogCode::constraint)
                .flatMap(Optional::stream)
                .distinct()
                .map(constraint -> write(plan, constraint))
                .toList();
    }

    private static GeneratedFile write(Plan plan, Constraint constraint) {
        JavaFile file = GeneratedFile.empty(plan, Optional.class);
        String rule = length(constraint) + " of the characters " + constraint.characters();
        file.doc("The rule for a " + constraint.name() + ": " + Words.sentence(rule));
        file.openType("public final class " + constraint.name() + " {").line("");
        file.doc("The minimum number of characters.");
        file.line("public static final int MIN_LENGTH = " + Literals.number(constraint.minLength()) + ";")
                .line("");
        file.doc("The maximum number of characters.");
        file.line("public static final int MAX_LENGTH = " + Literals.number(constraint.maxLength()) + ";")
                .line("");
        file.line("private " + constraint.name() + "() {}").line("");
        file.doc(Javadoc.of("{@return whether the value follows the rule}").tag("param value any text"));
        file.open("public static boolean isValid(String value) {");
        file.line("return problem(value).isEmpty();").close().line("");
        problem(file, constraint, rule);
        allowed(file, constraint);
        return new GeneratedFile(constraint.name(), file.close().text());
    }

    private static String length(Constraint constraint) {
        String most = Integer.toString(constraint.maxLength());
        return constraint.minLength() == constraint.maxLength() ? most : constraint.minLength() + " to " + most;
    }

    private static void problem(JavaFile file, Constraint constraint, String rule) {
        file.doc(Javadoc.of("{@return what is wrong with the value, as a sentence for developers, or empty if it"
                        + " follows the rule}")
                .tag("param value any text; the sentence does not repeat it"));
        file.open("public static Optional<String> problem(String value) {");
        file.open("if (value.length() < MIN_LENGTH || value.length() > MAX_LENGTH) {");
        file.statement(
                "return Optional.of(",
                Expression.sum(List.of(
                        Expression.string("A " + constraint.name() + " has " + length(constraint)
                                + " characters, and this one has "),
                        Expression.of("value.length()"),
                        Expression.string("."))),
                ");");
        file.close();
        file.open("for (int i = 0; i < value.length(); i++) {").open("if (!isAllowed(value.charAt(i))) {");
        file.statement(
                "return Optional.of(",
                Expression.sum(List.of(
                        Expression.string("Character "),
                        Expression.of("(i + 1)"),
                        Expression.string(" is not allowed; a " + constraint.name() + " is " + rule + "."))),
                ");");
        file.close().close();
        file.line("return Optional.empty();").close().line("");
    }

    private static void allowed(JavaFile file, Constraint constraint) {
        List<Expression> tests = new ArrayList<>();
        String text = constraint.characters();
        int i = 0;
        while (i < text.length()) {
            String first = Literals.character(text.charAt(i));
            if (i + 2 < text.length() && text.charAt(i + 1) == '-') {
                tests.add(Expression.of("(c >= " + first + " && c <= " + Literals.character(text.charAt(i + 2)) + ")"));
                i += 3;
            } else {
                tests.add(Expression.of("c == " + first));
                i++;
            }
        }
        file.open("private static boolean isAllowed(char c) {");
        file.statement("return ", Expression.anyOf(tests), ";").close();
    }
}
