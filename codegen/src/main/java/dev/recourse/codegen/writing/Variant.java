package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.Component;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.naming.Subject;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.Messages.CodeMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One message of a code or range, in any language.
 *
 * @param subject what it is about
 * @param method the method that returns it
 * @param english the text in English, whose places are the method's parameters
 * @param pick selects the text from a language's messages about the subject
 */
record Variant(Subject subject, String method, MessageText english, Function<CodeMessages, MessageText> pick) {

    private static final String GAVE_UP = "GaveUp";

    /** The different messages of a code or range: with details, without details, and after giving up. */
    static List<Variant> of(Plan plan, Subject subject) {
        List<Variant> variants = new ArrayList<>();
        subject.messages().ifPresent(messages -> {
            variants.add(message(subject, messages));
            if (!messages.plain().equals(messages.message())) {
                variants.add(plain(subject, messages));
            }
            if (hasGaveUp(plan, messages) && !subject.endsPlainly()) {
                variants.add(gaveUp(subject, messages));
            }
        });
        return variants;
    }

    static Variant message(Subject subject, CodeMessages messages) {
        return new Variant(subject, subject.method(), messages.message(), CodeMessages::message);
    }

    static Variant plain(Subject subject, CodeMessages messages) {
        return new Variant(subject, subject.method(), messages.plain(), CodeMessages::plain);
    }

    private static Variant gaveUp(Subject subject, CodeMessages messages) {
        return new Variant(subject, subject.method() + GAVE_UP, messages.gaveUp(), CodeMessages::gaveUp);
    }

    private static boolean hasGaveUp(Plan plan, CodeMessages messages) {
        return !messages.gaveUp().equals(plan.catalog().english().gaveUp());
    }

    /** The message after giving up, unless it is the general one. */
    static Optional<Variant> whenGaveUp(Plan plan, Subject subject) {
        return subject.messages()
                .filter(messages -> hasGaveUp(plan, messages))
                .map(messages -> subject.endsPlainly() ? plain(subject, messages) : gaveUp(subject, messages));
    }

    boolean isGaveUp() {
        return method.equals(subject.method() + GAVE_UP);
    }

    /** The details that the message shows. */
    List<Component> components() {
        Set<String> places = english.places();
        return subject.components().stream()
                .filter(component -> places.contains(component.hole().name()))
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
