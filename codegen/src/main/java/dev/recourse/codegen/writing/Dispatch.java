package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.CodePlan;
import dev.recourse.codegen.naming.DomainPlan;
import dev.recourse.codegen.text.Expression;
import dev.recourse.codegen.text.JavaFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A choice between the constants of an enum. Up to {@link Splitting#METHOD} codes it is a {@code switch} over the enum.
 * For more it is a {@code switch} over positions in private methods of that many codes, because javac's table of an
 * enum's constants overflows before the enum does.
 *
 * @param file the file that it is written to
 * @param codes the codes
 * @param from the position of the first of them in the enum
 * @param type the result's type
 * @param name the prefix of the private methods' names
 * @param parameters their parameters, as {@code type name}
 * @param otherwise the result for a code without one of its own
 */
record Dispatch(
        JavaFile file,
        List<CodePlan> codes,
        int from,
        String type,
        String name,
        List<String> parameters,
        Optional<String> otherwise) {

    private static final int LABEL = 90;

    /** The result for one code, or empty if it has none of its own. */
    @FunctionalInterface
    interface Result {
        Optional<Expression> of(CodePlan code);
    }

    /** Suppresses the warnings about deprecated constants of this domain in the type that follows. */
    static void allowDeprecated(JavaFile file, DomainPlan domain) {
        if (domain.hasDeprecated()) {
            file.line("@SuppressWarnings(\"deprecation\")");
        }
    }

    /** Writes a private method that returns the result, and those that it calls. */
    void method(Result result) {
        file.line("");
        file.signature("private " + type + " " + name, parameters, " {");
        choose(result);
        file.close();
        parts(result);
    }

    /** Ends a method that has these parameters: {@code return} the result. */
    void choose(Result result) {
        if (codes.size() > Splitting.METHOD) {
            choosePart();
            return;
        }
        List<CodePlan> chosen =
                codes.stream().filter(code -> result.of(code).isPresent()).toList();
        if (chosen.isEmpty()) {
            file.line("return " + otherwise.orElseThrow() + ";");
            return;
        }
        file.open("return switch (code) {");
        Map<String, List<CodePlan>> byResult = chosen.stream()
                .collect(Collectors.groupingBy(
                        code -> result.of(code).orElseThrow().flat(), LinkedHashMap::new, Collectors.toList()));
        for (List<CodePlan> same : byResult.values()) {
            file.statement(label(same), result.of(same.get(0)).orElseThrow(), ";");
        }
        if (otherwise.isPresent() && !isWhole(chosen)) {
            file.line("default -> " + otherwise.get() + ";");
        }
        file.close(";");
    }

    /** Whether these are all constants of the enum, so that no {@code default} is needed. */
    private boolean isWhole(List<CodePlan> chosen) {
        return from == 0 && chosen.size() == codes.size();
    }

    /** The label of these codes. If it is long, its lines except the last are already written. */
    private String label(List<CodePlan> same) {
        String label = same.stream().map(CodePlan::constant).collect(Collectors.joining(", ", "case ", " -> "));
        if (same.size() == 1 || label.length() <= LABEL) {
            return label;
        }
        String before = "case ";
        for (CodePlan code : same.subList(0, same.size() - 1)) {
            file.line(before + code.constant() + ",");
            before = "        ";
        }
        return before + same.get(same.size() - 1).constant() + " -> ";
    }

    private void choosePart() {
        String arguments = parameters.stream()
                .map(parameter -> parameter.substring(parameter.lastIndexOf(' ') + 1))
                .collect(Collectors.joining(", ", "(", ")"));
        file.open("return switch (code.ordinal() / " + Splitting.METHOD + ") {");
        int first = from / Splitting.METHOD;
        int last = first + Splitting.methods(codes).size() - 1;
        for (int i = first; i <= last; i++) {
            file.line((i == last ? "default" : "case " + i) + " -> " + name + i + arguments + ";");
        }
        file.close(";");
    }

    /** Writes the private methods that {@link #choose} refers to, if there are more codes than one method takes. */
    void parts(Result result) {
        if (codes.size() <= Splitting.METHOD) {
            return;
        }
        int position = from;
        for (List<CodePlan> part : Splitting.methods(codes)) {
            file.line("");
            file.signature("private " + type + " " + name + position / Splitting.METHOD, parameters, " {");
            file.open("return switch (code.ordinal()) {");
            part(part, position, result);
            file.close(";").close();
            position += part.size();
        }
    }

    private void part(List<CodePlan> part, int position, Result result) {
        for (int i = 0; i < part.size(); i++) {
            boolean last = i == part.size() - 1 && otherwise.isEmpty();
            String label = last ? "default" : "case " + (position + i);
            result.of(part.get(i)).ifPresent(expression -> file.statement(label + " -> ", expression, ";"));
        }
        otherwise.ifPresent(expression -> file.line("default -> " + expression + ";"));
    }
}
