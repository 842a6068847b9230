package dev.recourse.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The messages of a catalog at run time, in all its languages, for people who read them. Immutable. */
public final class RuntimeMessages implements Sentences, NotABean {

    private final Policy policy;
    private final LanguageChoice choice;
    private final Map<String, ReaderMessages> byReader;

    private RuntimeMessages(Builder builder) {
        this.policy = builder.policy;
        this.choice = builder.choice;
        this.byReader = new LinkedHashMap<>(builder.byReader);
    }

    /**
     * Starts building. Each language comes before its readers, and there is a reader for each that can be chosen.
     *
     * @param policy the policy of the catalog
     * @param choice chooses a reader by the languages of a person
     */
    public static Builder builder(Policy policy, LanguageChoice choice) {
        return new Builder(policy, choice);
    }

    /**
     * The message to show for this decision. Values from the network are shortened and cleaned.
     *
     * @param locales the person's locales, the best first
     */
    public String of(Decision decision, List<Locale> locales) {
        return reader(choice.of(locales)).of(decision);
    }

    /**
     * The message to show for this decision. Values from the network are shortened and cleaned.
     *
     * @param tags the person's languages as BCP 47 writes them, the best first
     */
    public String ofTags(Decision decision, List<String> tags) {
        return reader(choice.ofTags(tags)).of(decision);
    }

    /** The message for a person whose client does not recover, as after a give-up. */
    @Override
    public String of(Failure failure, List<Locale> locales) {
        return of(policy.giveUp(failure), locales);
    }

    /** The tag of the language that is chosen for a person with these locales. */
    public String language(List<Locale> locales) {
        return reader(choice.of(locales)).language();
    }

    private ReaderMessages reader(String name) {
        return Objects.requireNonNull(byReader.get(name));
    }

    /** Collects the languages of a catalog, and who reads them. */
    public static final class Builder {

        private final Policy policy;
        private final LanguageChoice choice;
        private final Map<String, LanguageTemplates> languages = new LinkedHashMap<>();
        private final Map<String, ReaderMessages> byReader = new LinkedHashMap<>();

        private Builder(Policy policy, LanguageChoice choice) {
            this.policy = policy;
            this.choice = choice;
        }

        /**
         * Adds a language.
         *
         * @param plurals its rules for words beside numbers
         * @param isRightToLeft whether it is written from right to left
         */
        public Builder language(Messages messages, PluralRules plurals, boolean isRightToLeft) {
            languages.put(messages.language(), new LanguageTemplates(messages, plurals, isRightToLeft));
            return this;
        }

        /**
         * Adds people who read a language and write numbers in the same way.
         *
         * @param name what the choice calls them
         * @param language the tag of a language that was added
         * @param numbers how they write numbers
         * @throws IllegalArgumentException if there is no such language
         */
        public Builder reader(String name, String language, NumberStyle numbers) {
            LanguageTemplates templates = languages.get(language);
            if (templates == null) {
                throw new IllegalArgumentException("there are no messages in the language " + language);
            }
            byReader.put(name, new ReaderMessages(templates, numbers));
            return this;
        }

        /** The messages. */
        public RuntimeMessages build() {
            return new RuntimeMessages(this);
        }
    }
}
