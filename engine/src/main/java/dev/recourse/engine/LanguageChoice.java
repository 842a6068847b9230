package dev.recourse.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of some languages a person reads. The answers for all locales are in a table, made from Unicode's CLDR when the
 * catalog is read or compiled. Immutable.
 *
 * <p>The table has lines of four kinds, in this order, all of which list tags behind a colon:
 *
 * <ul>
 *   <li>{@code Hant: zh-TW zh-HK}: the script of locales that do not say theirs; {@code Latn} is not listed;
 *   <li>{@code =he: iw heb}: languages that have another name, here {@code he};
 *   <li>{@code es-MX: es-419 es-US}: what is chosen for whom, regions without a line being as the language without one;
 *       a tag says its script only if it is not the one of the first lines;
 *   <li>{@code ~de-CH: gsw}: what people can read who read none of the languages, here the German of Switzerland where
 *       their locale does not say another region.
 * </ul>
 */
public final class LanguageChoice implements NotABean {

    private static final String USUAL_SCRIPT = "Latn";

    private final String first;
    private final Map<String, String> scripts = new LinkedHashMap<>();
    private final Map<String, LanguageTag> names = new LinkedHashMap<>();
    private final Map<String, String> choices = new LinkedHashMap<>();
    private final Map<String, LanguageTag> related = new LinkedHashMap<>();

    private LanguageChoice(String first) {
        this.first = first;
    }

    /**
     * Reads a table.
     *
     * @param first what is chosen for people who read none of the languages, such as {@code en}
     * @param lines the lines of the table
     * @throws IllegalArgumentException if a line has no colon and space
     */
    public static LanguageChoice of(String first, String... lines) {
        LanguageChoice choice = new LanguageChoice(first);
        for (String line : lines) {
            int colon = line.indexOf(": ");
            if (colon <= 0) {
                throw new IllegalArgumentException("not a line of a language choice: " + line);
            }
            choice.add(line.substring(0, colon), Texts.split(line.substring(colon + 2), " "));
        }
        return choice;
    }

    private void add(String head, List<String> tags) {
        char kind = head.charAt(0);
        boolean isScript = kind >= 'A' && kind <= 'Z' && head.length() == LanguageTag.SCRIPT_LENGTH;
        for (String tag : tags) {
            if (kind == '=') {
                names.put(tag, LanguageTag.of(head.substring(1)));
            } else if (kind == '~') {
                related.put(withScript(LanguageTag.of(tag)).text(), withScript(LanguageTag.of(head.substring(1))));
            } else if (isScript) {
                scripts.put(tag, head);
            } else {
                choices.put(withScript(LanguageTag.of(tag)).text(), head);
            }
        }
    }

    /** The choice for this locale; the first language if none of them fits. */
    public String of(Locale locale) {
        return of(List.of(locale));
    }

    /** The choice for a person who reads these languages, the best first; the first language if none of them fits. */
    public String of(List<Locale> locales) {
        return find(locales).orElse(first);
    }

    /** As {@link #of(List)}, but empty if none of the languages fits. */
    public Optional<String> find(List<Locale> locales) {
        return Optional.ofNullable(choice(locales.stream()
                .map(locale -> new LanguageTag(locale.getLanguage(), locale.getScript(), locale.getCountry()))
                .toList()));
    }

    /**
     * As {@link #of(List)}, for languages as BCP 47 writes them, such as {@code zh-Hant-TW}. What is not well-formed
     * fits none. Never throws.
     */
    public String ofTags(List<String> tags) {
        List<LanguageTag> read = new ArrayList<>();
        for (String tag : tags) {
            read.add(LanguageTag.read(tag));
        }
        String choice = choice(read);
        return choice == null ? first : choice;
    }

    private @Nullable String choice(List<LanguageTag> tags) {
        for (LanguageTag tag : tags) {
            String choice = choice(named(tag));
            if (choice != null) {
                return choice;
            }
        }
        for (LanguageTag tag : tags) {
            LanguageTag known = named(tag);
            LanguageTag other = related.get(known.withoutRegion());
            if (other != null) {
                return choice(known.region().isEmpty() ? other : other.in(known.region()));
            }
        }
        return null;
    }

    private @Nullable String choice(LanguageTag tag) {
        String choice = choices.get(tag.text());
        return choice == null ? choices.get(tag.withoutRegion()) : choice;
    }

    /** The language under the names of CLDR, with a script. */
    private LanguageTag named(LanguageTag tag) {
        LanguageTag name = names.get(tag.language());
        return withScript(name == null ? tag : tag.named(name));
    }

    private LanguageTag withScript(LanguageTag tag) {
        if (!tag.script().isEmpty()) {
            return tag;
        }
        String script = scripts.get(tag.text());
        return tag.written(script == null ? scripts.getOrDefault(tag.language(), USUAL_SCRIPT) : script);
    }
}
