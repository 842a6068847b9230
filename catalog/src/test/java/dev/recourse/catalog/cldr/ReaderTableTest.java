package dev.recourse.catalog.cldr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.ULocale;
import dev.recourse.catalog.cldr.ReferenceChoice.Chosen;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of a choice answers as its definition does. */
class ReaderTableTest {

    private static final List<String> SCRIPTS = List.of("", "Latn", "Cyrl", "Arab", "Hans", "Hant");

    /** All languages that Java, ICU or the tables of CLDR know, under all their names. */
    private static final Set<String> LANGUAGES = languages();

    private static final List<String> REGIONS = Stream.concat(
                    Stream.of("", "001", "150", "419", "UK"), Stream.of(Locale.getISOCountries()))
            .toList();

    private static Set<String> languages() {
        Set<String> languages = new TreeSet<>(List.of(Locale.getISOLanguages()));
        for (ULocale locale : ULocale.getAvailableLocales()) {
            languages.add(locale.getLanguage());
        }
        languages.addAll(Names.all());
        languages.remove("UK");
        Data.heads("matching.txt")
                .keySet()
                .forEach(tag -> languages.add(Tag.of(tag).language()));
        return languages;
    }

    /** The tables say nothing about regions of languages that are not in them, so that a few stand for all. */
    private static List<String> regions(Readers readers, String language) {
        boolean isInTable = readers.lines().stream()
                .flatMap(line -> Data.words(Data.tail(line)).stream())
                .anyMatch(tag -> Tag.of(tag).language().equals(language));
        return isInTable ? REGIONS : List.of("", "DE", "419");
    }

    private static void check(Readers readers, ReferenceChoice reference, List<String> tags) {
        Optional<Chosen> actual = readers.choice()
                .find(tags.stream().map(Locale::forLanguageTag).toList())
                .map(name -> readers.readers().get(name))
                .map(reader -> new Chosen(reader.language(), reader.numbers()));
        assertEquals(reference.find(tags), actual, () -> tags + "\n" + String.join("\n", readers.lines()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en zh-TW zh iw"})
    void everyLocaleReadsWhatTheDefinitionSays(String languages) {
        checkEveryLocale(languages);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en de es fr ja zh pl ar",
                "en pt-BR pt-PT sr-Latn nb uz-Cyrl",
                "en en-GB en-AU es-419 es-MX zh-Hant ms fa"
            })
    @org.junit.jupiter.api.Tag("long")
    void everyLocaleReadsWhatTheDefinitionSaysOfMoreCatalogs(String languages) {
        checkEveryLocale(languages);
    }

    private static void checkEveryLocale(String languages) {
        Readers readers = Cldr.readers(List.of(languages.split(" ")));
        ReferenceChoice reference = new ReferenceChoice(List.of(languages.split(" ")));
        for (String language : LANGUAGES) {
            for (String region : regions(readers, language)) {
                for (String script : SCRIPTS) {
                    check(readers, reference, List.of(new Tag(language, script, region).toString()));
                }
            }
        }
    }

    @Provide
    Arbitrary<String> tags() {
        List<String> common = List.of(
                "en", "en-GB", "en-IN", "de", "de-CH", "gsw", "es", "es-MX", "es-419", "pt", "pt-PT", "pt-AO", "zh",
                "zh-TW", "zh-Hant", "zh-HK", "yue", "sr", "sr-Latn", "sh", "bs", "hr", "no", "nb", "nn", "da", "he",
                "iw", "id", "in", "ms", "ar", "ar-EG", "arz", "fa", "ur", "hi", "ta", "kk", "ru", "uz-AF", "ja", "ko",
                "af");
        Arbitrary<String> any = Combinators.combine(
                        Arbitraries.of(LANGUAGES), Arbitraries.of(SCRIPTS), Arbitraries.of(REGIONS))
                .as((language, script, region) -> new Tag(language, script, region).toString());
        return Arbitraries.oneOf(Arbitraries.of(common), Arbitraries.of(common), any);
    }

    @Property(tries = 200)
    void anyCatalogIsReadAsTheDefinitionSays(
            @ForAll("catalogs") List<String> languages, @ForAll("requests") List<List<String>> requests) {
        Readers readers = Cldr.readers(languages);
        ReferenceChoice reference = new ReferenceChoice(languages);
        requests.forEach(tags -> check(readers, reference, tags));
        assertEquals(languages, languagesOf(readers));
        assertTrue(readers.readers().keySet().containsAll(languages));
    }

    @Provide
    Arbitrary<List<String>> catalogs() {
        return tags().list().ofMaxSize(6).map(tags -> {
            Set<String> languages = new LinkedHashSet<>(List.of("en"));
            languages.addAll(tags);
            return List.copyOf(languages);
        });
    }

    @Provide
    Arbitrary<List<List<String>>> requests() {
        return tags().list().ofMinSize(1).ofMaxSize(3).list().ofMinSize(5).ofMaxSize(20);
    }

    /** The languages of the readers, in the readers' order. */
    private static List<String> languagesOf(Readers readers) {
        return new ArrayList<>(new LinkedHashSet<>(
                readers.readers().values().stream().map(Reader::language).toList()));
    }
}
