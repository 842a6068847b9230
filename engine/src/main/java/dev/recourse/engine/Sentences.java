package dev.recourse.engine;

import java.util.List;
import java.util.Locale;

/** The sentences of a catalog for the person who waits. Generated code and catalogs read at run time have them. */
@FunctionalInterface
public interface Sentences {

    /**
     * What a person reads about a failure from which the client does not recover.
     *
     * @param locales the person's locales, the best first
     */
    String of(Failure failure, List<Locale> locales);
}
