package dev.recourse.spring.boot;

import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;

/**
 * What a native image needs besides what is compiled into it: the texts that overrides are checked with. Generated code
 * needs nothing, and the engine says itself what is serialised.
 */
final class RecourseRuntimeHints implements RuntimeHintsRegistrar {

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader loader) {
        hints.resources().registerPattern("dev/recourse/catalog/*").registerPattern("dev/recourse/catalog/cldr/*");
    }
}
