package dev.recourse.catalog.cldr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.NumberStyle;
import dev.recourse.engine.PluralForm;
import dev.recourse.engine.PluralRules;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CldrTest {

    private static Set<PluralForm> forms(String tag) {
        return PluralRules.of(Cldr.pluralRules(tag)).forms();
    }

    private static String number(String tag) {
        return Cldr.numbers(tag).of(1_234_567);
    }

    @Test
    void languagesHaveTheirForms() {
        assertEquals("one: i = 1 and v = 0", Cldr.pluralRules("en"));
        assertEquals("", Cldr.pluralRules("ja"));
        assertEquals(Set.of(PluralForm.values()), forms("ar"));
        assertEquals(PluralForm.MANY, PluralRules.of(Cldr.pluralRules("fr")).of(1_000_000));
    }

    @Test
    void pluralRulesAreThoseOfTheRegionOrTheLanguage() {
        assertEquals(Cldr.pluralRules("pt"), Cldr.pluralRules("pt-BR"));
        assertTrue(Cldr.pluralRules("pt-PT").startsWith("one: i = 1 and v = 0"));
        assertTrue(Cldr.pluralRules("pt").startsWith("one: i = 0..1"));
        assertEquals(Cldr.pluralRules("he"), Cldr.pluralRules("iw-IL"));
        assertEquals(Cldr.pluralRules("sr"), Cldr.pluralRules("sh"));
        assertEquals("", Cldr.pluralRules("tlh"));
    }

    @Test
    void numbersAreThoseOfTheLocale() {
        assertEquals("1,234,567", number("en-AU"));
        assertEquals("12,34,567", number("en-IN"));
        assertEquals("1'234'567", number("de-CH"));
        assertEquals("1.234.567", number("es"));
        assertEquals("1,234,567", number("es-MX"));
        assertEquals("1000", Cldr.numbers("es-ES").of(1_000));
        assertEquals("1000", Cldr.numbers("pl").of(1_000));
        assertEquals("١٬٢٣٤٬٥٦٧", number("ar-EG"));
        assertEquals("1,234,567", number("ar"));
        assertEquals("۱٬۲۳۴٬۵۶۷", number("fa-IR"));
    }

    @Test
    void numbersFollowParentsAndScripts() {
        assertEquals(Cldr.numbers("pt-PT"), Cldr.numbers("pt-MZ"));
        assertEquals(Cldr.numbers("uz-Arab"), Cldr.numbers("uz-AF"));
        assertEquals(Cldr.numbers("no"), Cldr.numbers("nb-NO"));
        assertEquals(Cldr.numbers("en"), Cldr.numbers("tlh"));
    }

    @Test
    void scriptsHaveADirection() {
        assertTrue(Cldr.isRightToLeft("ar"));
        assertTrue(Cldr.isRightToLeft("iw"));
        assertTrue(Cldr.isRightToLeft("uz-Arab"));
        assertTrue(Cldr.isRightToLeft("pa-PK"));
        assertFalse(Cldr.isRightToLeft("uz"));
        assertFalse(Cldr.isRightToLeft("en-IL"));
    }

    @Test
    void tagsAreCompleted() {
        assertEquals("zh-Hant-TW", Cldr.likely("zh-TW"));
        assertEquals("he-Hebr-IL", Cldr.likely("IW"));
        assertEquals("sr-Latn-ME", Cldr.likely("cnr"));
        assertEquals("en-Latn-GB", Cldr.likely("en-UK"));
        assertEquals("qaa-Latn-ZZ", Cldr.likely("qaa"));
        assertEquals("de-Latn-CH", Cldr.likely("de-CH-1996-x-a"));
    }

    @Test
    void peopleReadALanguageWithTheirOwnNumbers() {
        Readers readers = Cldr.readers(List.of("en", "es"));
        NumberStyle latin = NumberStyle.of("-1,234,567.8", 4);
        assertEquals(new Reader("en", "en", latin), readers.readers().get("en"));
        assertEquals(new Reader("es", "es-419", latin), readers.readers().get("es-419"));
        assertTrue(readers.lines().contains("en-IN: en-IN"));
        assertTrue(readers.lines().contains("en-CH: en-CH"));
    }

    @Test
    void regionsWithTheSameNumbersAreOneReader() {
        Readers readers = Cldr.readers(List.of("en", "de"));
        assertEquals(
                List.of("en", "en-ZA", "en-DE", "en-IN", "en-FR", "en-CH", "de", "de-AT", "de-CH"),
                List.copyOf(readers.readers().keySet()));
        assertTrue(readers.lines().contains("de-CH: de-CH de-LI"));
        assertTrue(readers.lines().contains("~de-CH: gsw rm"));
    }

    @Test
    void aTableIsShort() {
        List<String> lines = Cldr.readers(List.of("en", "de", "fr", "es", "ja", "zh", "pl", "ar"))
                .lines();
        assertTrue(lines.size() < 90, () -> String.join("\n", lines));
        assertTrue(String.join("\n", lines).length() < 2_500, () -> String.join("\n", lines));
    }
}
