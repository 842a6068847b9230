package dev.recourse.tools.explain;

import dev.recourse.catalog.MessageBook;
import dev.recourse.catalog.cldr.Cldr;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The language of a message.
 *
 * @param wanted the tags of the languages that were asked for, the best first
 * @param tag the tag of the language that the message is in
 * @param text the same for people: {@code French}, {@code pt-PT: pt-BR} or {@code no Italian: English}
 */
public record MessageLanguage(List<String> wanted, String tag, String text) {

    /** The language that a person with these locales reads. */
    public static MessageLanguage of(MessageBook messages, List<Locale> locales) {
        String tag = messages.language(locales);
        List<String> reasons = new ArrayList<>();
        Optional<Locale> reader = locales.stream()
                .filter(locale -> isSameLanguage(locale, tag))
                .filter(locale -> messages.language(List.of(locale)).equals(tag))
                .findFirst();
        for (Locale locale : locales) {
            if (reader.equals(Optional.of(locale))) {
                break;
            }
            reasons.add("no " + name(locale));
        }
        boolean isOther =
                reader.filter(locale -> !locale.toLanguageTag().equals(tag)).isPresent();
        reader.filter(locale -> isOther).ifPresent(locale -> reasons.add(locale.toLanguageTag()));
        String name = isOther || tag.contains("-") ? tag : name(Locale.forLanguageTag(tag));
        String why = String.join(", ", reasons.stream().distinct().toList());
        return new MessageLanguage(
                locales.stream().map(Locale::toLanguageTag).toList(), tag, why.isEmpty() ? name : why + ": " + name);
    }

    private static String name(Locale locale) {
        String name = locale.getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? locale.toLanguageTag() : name;
    }

    private static boolean isSameLanguage(Locale locale, String tag) {
        return language(locale.toLanguageTag()).equals(language(tag));
    }

    /** The language without script and region, under its usual name. */
    private static String language(String tag) {
        return Cldr.likely(tag).split("-", 2)[0];
    }
}
