package dev.recourse.spring.boot;

import dev.recourse.engine.ErrorAnswer;
import dev.recourse.engine.RecourseException;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;

/**
 * What a native image needs besides what is compiled into it: the texts that overrides are checked with, and the types
 * that are serialised with an exception. Generated code needs nothing.
 */
final class RecourseRuntimeHints implements RuntimeHintsRegistrar {

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader loader) {
        hints.resources().registerPattern("dev/recourse/catalog/*");
        hints.serialization().registerType(RecourseException.class).registerType(ErrorAnswer.class);
        for (String form :
                new String[] {"AnswerForm", "AnswerForm$Facts", "AnswerContent", "WrittenAnswer", "JsonNumber"}) {
            hints.serialization().registerType(TypeReference.of("dev.recourse.engine." + form));
        }
    }
}
