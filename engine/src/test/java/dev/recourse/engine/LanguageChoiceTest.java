package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanguageChoiceTest {

    private static final LanguageChoice CHOICE = LanguageChoice.of(
            "en",
            "Hebr: he",
            "Hans: zh",
            "Hant: zh-HK zh-TW",
            "Cyrl: sr",
            "Latn: sr-ME",
            "=he: iw heb",
            "=sr-Latn: sh",
            "=sr-ME: cnr",
            "en: en",
            "en-IN: en-IN",
            "de: de",
            "de-CH: de-CH de-LI",
            "zh-TW: zh-Hant",
            "zh-HK: zh-HK",
            "zh: zh",
            "iw: he",
            "sr-Latn: sr-Latn",
            "~de-CH: gsw",
            "~en-IN: ta",
            "~en: mt");

    private static String choice(String... tags) {
        return CHOICE.of(locales(tags));
    }

    private static List<Locale> locales(String... tags) {
        return Stream.of(tags).map(Locale::forLanguageTag).toList();
    }

    @Test
    void aRegionWithoutALineReadsAsTheLanguage() {
        assertEquals("de", choice("de"));
        assertEquals("de", choice("de-AT"));
        assertEquals("de-CH", choice("de-LI"));
        assertEquals("en-IN", choice("en-Latn-IN"));
    }

    @Test
    void aLocaleHasTheScriptOfItsRegion() {
        assertEquals("zh-TW", choice("zh-TW"));
        assertEquals("zh-HK", choice("zh-HK"));
        assertEquals("zh-TW", choice("zh-Hant-SG"));
        assertEquals("zh", choice("zh-Hans-TW"));
        assertEquals("zh", choice("zh-SG"));
        assertEquals("zh-TW", choice("zh-Hant"));
        assertEquals("sr-Latn", choice("sr-ME"));
    }

    @Test
    void anotherScriptIsAnotherLanguage() {
        assertEquals(Optional.empty(), CHOICE.find(locales("de-Cyrl")));
        assertEquals(Optional.empty(), CHOICE.find(locales("sr")));
        assertEquals("en", choice("sr-Cyrl-ME"));
    }

    @Test
    void languagesHaveOtherNames() {
        assertEquals("iw", choice("he-IL"));
        assertEquals("iw", choice("heb"));
        assertEquals("sr-Latn", choice("sh"));
        assertEquals("sr-Latn", choice("sh-BA"));
        assertEquals("sr-Latn", choice("cnr"));
        assertEquals("en", choice("sh-Cyrl"));
    }

    @Test
    void localesOfJavaHaveTheOldNames() {
        assertEquals("iw", CHOICE.of(new Locale("iw", "IL")));
    }

    @Test
    void relatedLanguagesComeAfterAllOthers() {
        assertEquals("de-CH", choice("gsw"));
        assertEquals("de", choice("gsw-FR"));
        assertEquals("zh", choice("gsw", "zh"));
        assertEquals("en-IN", choice("ta"));
        assertEquals("en", choice("ta-LK"));
        assertEquals("en", choice("mt", "gsw"));
        assertEquals("de-CH", choice("xx", "gsw", "mt"));
    }

    @Test
    void theFirstLocaleThatFitsDecides() {
        assertEquals("de", choice("fr", "de", "zh"));
        assertEquals("zh", choice("zh", "de"));
    }

    @Test
    void whoReadsNothingElseGetsTheFirst() {
        assertEquals("en", choice("fr"));
        assertEquals("en", choice("und"));
        assertEquals("en", CHOICE.of(List.of()));
        assertEquals("en", CHOICE.of(Locale.FRENCH));
        assertEquals(Optional.of("en"), CHOICE.find(locales("en-GB")));
        assertEquals(Optional.empty(), CHOICE.find(locales("fr")));
    }

    @Test
    void linesWithoutAColonAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> LanguageChoice.of("en", "en"));
        assertThrows(IllegalArgumentException.class, () -> LanguageChoice.of("en", ": en"));
    }
}
