package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.CodePlan;
import dev.recourse.codegen.text.Expression;
import dev.recourse.codegen.text.JavaFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A choice by constant. Up to {@link Chunks#SIZE} codes it is a {@code switch} over the enum; beyond, one over
 * positions in methods of that many, because HotSpot compiles no method over 8,000 bytecodes, and javac's table of an
 * enum's constants ends before the enum does.
 *
 * @param file where it is written to
 * @param modifiers of the methods for parts of the codes, such as {@code private static}
 * @param type what the choice answers
 * @param name the name that those methods begin with
 * @param parameters their parameters, as {@code type name}; the constant is called {@code code}
 * @param otherwise the answer for codes without one of their own
 * @param owner the class that holds the methods, where there are parts of it; the choice itself is in the first
 */
record Dispatch(
        JavaFile file,
        String modifiers,
        String type,
        String name,
        List<String> parameters,
        Optional<String> otherwise,
        String owner) {

    private static final int LABEL = 90;

    /** What is done for one code, or empty if nothing is. */
    @FunctionalInterface
    interface Answer {
        Optional<Expression> to(CodePlan code);
    }

    /** Ends a method: {@code return} the answer for the constant that the method was given. */
    void choose(List<CodePlan> codes, Answer answer) {
        if (codes.size() > Chunks.SIZE) {
            choosePart(Chunks.of(codes).size());
            return;
        }
        List<CodePlan> answered =
                codes.stream().filter(code -> answer.to(code).isPresent()).toList();
        if (answered.isEmpty()) {
            file.line("return " + otherwise.orElseThrow() + ";");
            return;
        }
        file.open("return switch (code) {");
        Map<String, List<CodePlan>> byAnswer = answered.stream()
                .collect(Collectors.groupingBy(
                        code -> answer.to(code).orElseThrow().flat(), LinkedHashMap::new, Collectors.toList()));
        for (List<CodePlan> same : byAnswer.values()) {
            file.statement(label(same), answer.to(same.get(0)).orElseThrow(), ";");
        }
        if (answered.size() < codes.size()) {
            file.line("default -> " + otherwise.orElseThrow() + ";");
        }
        file.close(";");
    }

    /** The label of these codes; where it is long, all but its last line are written. */
    private String label(List<CodePlan> codes) {
        String label = codes.stream().map(CodePlan::constant).collect(Collectors.joining(", ", "case ", " -> "));
        if (codes.size() == 1 || label.length() <= LABEL) {
            return label;
        }
        String before = "case ";
        for (CodePlan code : codes.subList(0, codes.size() - 1)) {
            file.line(before + code.constant() + ",");
            before = "        ";
        }
        return before + codes.get(codes.size() - 1).constant() + " -> ";
    }

    private void choosePart(int parts) {
        String arguments = parameters.stream()
                .map(parameter -> parameter.substring(parameter.lastIndexOf(' ') + 1))
                .collect(Collectors.joining(", ", "(", ")"));
        file.open("return switch (code.ordinal() / " + Chunks.SIZE + ") {");
        for (int i = 0; i < parts; i++) {
            String label = i == parts - 1 ? "default" : "case " + i;
            int at = i * Chunks.SIZE / Parts.SIZE;
            String where = at == 0 || owner.isEmpty() ? "" : Parts.name(owner, at) + ".";
            file.line(label + " -> " + where + name + i + arguments + ";");
        }
        file.close(";");
    }

    /** All methods for parts of the codes, where there are so many. */
    void parts(List<CodePlan> codes, Answer answer) {
        for (int part = 0; part < Parts.of(codes).size(); part++) {
            parts(codes, part, answer);
        }
    }

    /** The methods for those of the codes that belong to one part of the class. */
    void parts(List<CodePlan> codes, int part, Answer answer) {
        if (codes.size() <= Chunks.SIZE) {
            return;
        }
        List<List<CodePlan>> chunks = Chunks.of(codes);
        int perPart = Parts.SIZE / Chunks.SIZE;
        for (int i = part * perPart; i < Math.min((part + 1) * perPart, chunks.size()); i++) {
            file.line("");
            file.signature(modifiers + " " + type + " " + name + i, parameters, " {");
            file.open("return switch (code.ordinal()) {");
            part(chunks.get(i), i * Chunks.SIZE, answer);
            file.close(";").close();
        }
    }

    private void part(List<CodePlan> codes, int from, Answer answer) {
        for (int j = 0; j < codes.size(); j++) {
            boolean last = j == codes.size() - 1 && otherwise.isEmpty();
            String label = last ? "default" : "case " + (from + j);
            answer.to(codes.get(j)).ifPresent(code -> file.statement(label + " -> ", code, ";"));
        }
        otherwise.ifPresent(other -> file.line("default -> " + other + ";"));
    }
}
