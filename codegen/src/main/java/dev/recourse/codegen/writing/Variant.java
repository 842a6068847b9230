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
 * One message of one code, in any language.
 *
 * @param code the code
 * @param method the method that returns it
 * @param english the text in English, whose places are the method's parameters
 * @param pick selects the text from a language's messages for the code
 */
record Variant(CodePlan code, String method, MessageText english, Function<CodeMessages, MessageText> pick) {

    private static final String GAVE_UP = "GaveUp";

    /** The different messages of a code: with details, without details, and after giving up. */
    static List<Variant> of(Plan plan, CodePlan code) {
        List<Variant> variants = new ArrayList<>();
        code.messages().ifPresent(messages -> {
            variants.add(message(code, messages));
            if (!messages.plain().equals(messages.message())) {
                variants.add(plain(code, messages));
            }
            if (hasGaveUp(plan, messages) && !code.endsPlainly()) {
                variants.add(gaveUp(code, messages));
            }
        });
        return variants;
    }

    static Variant message(CodePlan code, CodeMessages messages) {
        return new Variant(code, code.method(), messages.message(), CodeMessages::message);
    }

    static Variant plain(CodePlan code, CodeMessages messages) {
        return new Variant(code, code.method(), messages.plain(), CodeMessages::plain);
    }

    private static Variant gaveUp(CodePlan code, CodeMessages messages) {
        return new Variant(code, code.method() + GAVE_UP, messages.gaveUp(), CodeMessages::gaveUp);
    }

    private static boolean hasGaveUp(Plan plan, CodeMessages messages) {
        return !messages.gaveUp().equals(plan.catalog().english().gaveUp());
    }

    /** The message after giving up, unless it is the general one. */
    static Optional<Variant> whenGaveUp(Plan plan, CodePlan code) {
        return code.messages()
                .filter(messages -> hasGaveUp(plan, messages))
                .map(messages -> code.endsPlainly() ? plain(code, messages) : gaveUp(code, messages));
    }

    boolean isGaveUp() {
        return method.equals(code.method() + GAVE_UP);
    }

    /** The details that the message shows. */
    List<Component> components() {
        List<String> places = english.places();
        return code.components().stream()
                .filter(component -> places.contains(component.name()))
                .toList();
    }

    boolean showsDelay() {
        return english.places().contains(MessageText.DELAY);
    }

    /** The parameters of its method: {@code int limit}, {@code Duration delay}. */
    List<String> parameters() {
        List<String> parameters = new ArrayList<>();
        components().forEach(component -> parameters.add(component.type() + " " + component.name()));
        if (showsDelay()) {
            parameters.add("Duration " + MessageText.DELAY);
        }
        return parameters;
    }
}
