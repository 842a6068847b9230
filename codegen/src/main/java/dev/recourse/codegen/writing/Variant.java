package dev.recourse.codegen.writing;

import dev.recourse.catalog.model.MessageText;
import dev.recourse.catalog.model.Messages.CodeMessages;
import dev.recourse.codegen.naming.CodePlan;
import dev.recourse.codegen.naming.Component;
import dev.recourse.codegen.naming.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One sentence of one code, in any language.
 *
 * @param code the code
 * @param method the method that makes it
 * @param english the sentence in English, which tells the values that it needs
 * @param pick the sentence among a language's
 */
record Variant(CodePlan code, String method, MessageText english, Function<CodeMessages, MessageText> pick) {

    /** The place that the wait is put into. */
    static final String DELAY = "delay";

    /** The different sentences of a code: when it happens, without details, when it was given up. */
    static List<Variant> of(Plan plan, CodePlan code) {
        List<Variant> variants = new ArrayList<>();
        code.messages().ifPresent(told -> {
            variants.add(message(code, told));
            if (!told.plain().equals(told.message())) {
                variants.add(plain(code, told));
            }
            if (hasGaveUp(plan, told) && !code.endsPlainly()) {
                variants.add(gaveUp(code, told));
            }
        });
        return variants;
    }

    static Variant message(CodePlan code, CodeMessages told) {
        return new Variant(code, code.method(), told.message(), CodeMessages::message);
    }

    static Variant plain(CodePlan code, CodeMessages told) {
        return new Variant(code, code.method(), told.plain(), CodeMessages::plain);
    }

    private static Variant gaveUp(CodePlan code, CodeMessages told) {
        return new Variant(code, code.method() + "GaveUp", told.gaveUp(), CodeMessages::gaveUp);
    }

    private static boolean hasGaveUp(Plan plan, CodeMessages told) {
        return !told.gaveUp().equals(plan.catalog().english().gaveUp());
    }

    /** The sentence for when recovering was given up, unless it is the general one. */
    static Optional<Variant> whenGaveUp(Plan plan, CodePlan code) {
        return code.messages()
                .filter(told -> hasGaveUp(plan, told))
                .map(told -> code.endsPlainly() ? plain(code, told) : gaveUp(code, told));
    }

    /** The details that the sentence shows. */
    List<Component> components() {
        List<String> places = english.places();
        return code.components().stream()
                .filter(component -> places.contains(component.hole().name()))
                .toList();
    }

    boolean showsDelay() {
        return english.places().contains(DELAY);
    }

    /** What the method needs beside the language. */
    List<String> parameters() {
        List<String> parameters = new ArrayList<>();
        components().forEach(component -> parameters.add(component.type() + " " + component.name()));
        if (showsDelay()) {
            parameters.add("Duration " + DELAY);
        }
        return parameters;
    }

    /** What the method needs with the language. */
    List<String> localized() {
        List<String> localized = new ArrayList<>(List.of("Locale locale"));
        localized.addAll(parameters());
        return localized;
    }

    /** What it needs beside the language, by name. */
    List<String> arguments() {
        return parameters().stream()
                .map(parameter -> parameter.substring(parameter.indexOf(' ') + 1))
                .toList();
    }
}
