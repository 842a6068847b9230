package dev.recourse.catalog;

import dev.recourse.catalog.cldr.Cldr;
import dev.recourse.catalog.cldr.Readers;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.Messages;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Failure;
import dev.recourse.engine.LanguageChoice;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Sentences;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Messages for the user of an application, from a catalog that is read at run time. Besides the languages of the
 * catalog, it has the pseudo-locale {@value PseudoLocale#TAG}.
 */
public final class MessageBook implements Sentences {

    private final Policy policy;
    private final LanguageChoice choice;
    private final Map<String, ReaderMessages> byReader = new HashMap<>();

    /** The messages of this catalog. */
    public MessageBook(Catalog catalog) {
        this.policy = catalog.policy();
        Map<String, Messages> all = new LinkedHashMap<>();
        all.put(Catalog.ENGLISH, catalog.english());
        all.putAll(catalog.messages());
        all.computeIfAbsent(PseudoLocale.TAG, tag -> PseudoLocale.of(catalog.english()));
        Map<String, LanguageTemplates> languages = new HashMap<>();
        all.forEach((language, messages) -> languages.put(language, new LanguageTemplates(messages)));
        Readers readers = Cldr.readers(List.copyOf(all.keySet()));
        this.choice = readers.choice();
        readers.readers().forEach((name, reader) -> {
            LanguageTemplates language = Objects.requireNonNull(languages.get(reader.language()));
            byReader.put(name, new ReaderMessages(language, reader.numbers()));
        });
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
        return reader(locales).of(decision);
    }

    /**
     * The message for a person whose client does not recover, as after a give-up. {@link Catalog#policy(Sentences)}
     * puts it into the answers of a service.
     */
    @Override
    public String of(Failure failure, List<Locale> locales) {
        return of(policy.giveUp(failure), locales);
    }

    /**
     * The tag of the language that a user with these locales reads: the first locale that the catalog has, or has a
     * related language for, decides; without any, it is English. The region also decides how numbers are written.
     *
     * @param locales the user's locales, the best first
     */
    public String language(List<Locale> locales) {
        return reader(locales).language();
    }

    private ReaderMessages reader(List<Locale> locales) {
        return Objects.requireNonNull(byReader.get(choice.of(locales)));
    }
}
