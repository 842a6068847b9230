package dev.recourse.catalog;

import dev.recourse.catalog.cldr.Cldr;
import dev.recourse.catalog.cldr.Readers;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Messages;
import dev.recourse.engine.PluralRules;
import dev.recourse.engine.RuntimeMessages;
import dev.recourse.engine.Sentences;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Messages for the user of an application, from a catalog that is read at run time. Besides the languages of the
 * catalog, it has the pseudo-locale {@value PseudoLocale#TAG}.
 */
public final class MessageBook implements Sentences {

    private final RuntimeMessages messages;

    /** The messages of this catalog. */
    public MessageBook(Catalog catalog) {
        Map<String, Messages> languages = new LinkedHashMap<>();
        languages.put(Catalog.ENGLISH, catalog.english());
        languages.putAll(catalog.messages());
        languages.computeIfAbsent(PseudoLocale.TAG, tag -> PseudoLocale.of(catalog.english()));
        Readers readers = Cldr.readers(List.copyOf(languages.keySet()));
        RuntimeMessages.Builder builder = RuntimeMessages.builder(catalog.policy(), readers.choice());
        languages.forEach((tag, language) ->
                builder.language(language, PluralRules.of(Cldr.pluralRules(tag)), Cldr.isRightToLeft(tag)));
        readers.readers().forEach((name, reader) -> builder.reader(name, reader.language(), reader.numbers()));
        this.messages = builder.build();
    }

    /**
     * The message to show for this decision. Values from the network are shortened and cleaned.
     *
     * @param locale the user's locale; see {@link #language}
     */
    public String of(Decision decision, Locale locale) {
        return of(decision, List.of(locale));
    }

    /**
     * The message to show for this decision. Values from the network are shortened and cleaned.
     *
     * @param locales the user's locales, the best first; see {@link #language}
     */
    public String of(Decision decision, List<Locale> locales) {
        return messages.of(decision, locales);
    }

    /**
     * The message for a person whose client does not recover, as after a give-up. {@link Catalog#policy(Sentences)}
     * puts it into the answers of a service.
     */
    @Override
    public String of(Failure failure, List<Locale> locales) {
        return messages.of(failure, locales);
    }

    /**
     * The tag of the language that a user with these locales reads: the first locale that the catalog has, or has a
     * related language for, decides; without any, it is English. The region also decides how numbers are written.
     *
     * @param locales the user's locales, the best first
     */
    public String language(List<Locale> locales) {
        return messages.language(locales);
    }
}
