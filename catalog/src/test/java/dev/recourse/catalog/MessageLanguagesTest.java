package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Policy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message book shows to readers of several languages. */
class MessageLanguagesTest {

    private static final String ENGLISH = """
            recourse: 1
            catalog: shop
            languages: [ar, pl]
            messages: { recovering: "Again in ${delay}.", gave-up: Closed. }
            domains:
              shop:
                protocol: plain
                codes:
                  full:
                    key: FULL
                    remedy: give-up
                    acts: [client]
                    details: "${count:int} of ${most:long} ${what:text} for ${price:decimal}"
                    message: >-
                      ${count, one {The only} other {All ${count}}} of ${most, =0 {nothing} one {one seat}
                      other {${most} seats}} for ${price, =2 {two} one {one} other {${price}}}
                      ${price, one {coin} other {coins}}: ${what}.
                    plain: Full.
            """;

    private static final String ARABIC = """
            recourse: 1
            translates: shop
            language: ar
            delay: { seconds: "${n} ث", minutes: "${n} د" }
            messages: { recovering: "${delay}.", gave-up: "مغلق." }
            domains:
              shop:
                full:
                  message: "${what}: ${count, zero {٠} one {١} two {٢} few {قليل} many {كثير} other {كل}} ${most} ${price}."
                  plain: "مغلق."
            """;

    private static final String POLISH = """
            recourse: 1
            translates: shop
            language: pl
            delay: { seconds: "${n} s", minutes: "${n} min" }
            messages: { recovering: "Za ${delay}.", gave-up: Zamknięte. }
            domains:
              shop:
                full:
                  message: "${what}: ${most} ${most, one {m} few {f} many {n} other {o}}, ${price} ${price, one {m} few {f} many {n} other {o}}, ${count}."
                  plain: Zamknięte.
            """;

    private static final Catalog SHOP =
            catalog(Map.of("shop.yaml", ENGLISH, "shop.ar.yaml", ARABIC, "shop.pl.yaml", POLISH));

    private static final MessageBook BOOK = new MessageBook(SHOP);

    private static Catalog catalog(Map<String, String> files) {
        return new CatalogReader(
                        name -> Optional.ofNullable(files.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8)))
                .read("shop.yaml")
                .catalog()
                .orElseThrow();
    }

    private static List<Locale> locales(String... tags) {
        return Stream.of(tags).map(Locale::forLanguageTag).toList();
    }

    private static Decision decision(Catalog catalog, String reason) {
        Policy policy = catalog.policy();
        return policy.start().on(policy.domain("shop").lookup("full").failed(reason), 0, 0.5);
    }

    private static String message(String reason, String... tags) {
        return BOOK.of(decision(SHOP, reason), locales(tags));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1 of 1 cups for 1;The only of one seat for one coin: cups.",
                "2 of 0 cups for 1.0;All 2 of nothing for 1.0 coins: cups.",
                "1000000 of 1000000 cups for 2;All 1,000,000 of 1,000,000 seats for two coins: cups.",
                "3 of 1234 cups for 2.00;All 3 of 1,234 seats for two coins: cups.",
                "3 of 2 cups for -12345.5;All 3 of 2 seats for -12,345.5 coins: cups."
            })
    void eachNumberChoosesItsOwnWords(String reason, String message) {
        assertEquals(message, message(reason, "en"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1 of 1 a for 1;a: 1 m, 1 m, 1.",
                "1 of 3 a for 2.5;a: 3 f, 2,5 o, 1.",
                "1 of 1234 a for 12345;a: 1234 f, 12\u00A0345 n, 1."
            })
    void aLanguageHasFormsAndNumbersOfItsOwn(String reason, String message) {
        assertEquals(message, message(reason, "pl"));
    }

    @Test
    void textFromTheNetworkIsIsolatedInSentencesFromRightToLeft() {
        assertEquals("\u2068A\u2069: قليل 1 \u200E-2.", message("3 of 1 A\u202E\u2069 for -2", "ar"));
        assertEquals("The only of one seat for one coin: A.", message("1 of 1 A\u202E\u2069 for 1", "en"));
    }

    @Test
    void textFromTheNetworkIsNotReadAsAMessage() {
        assertEquals(
                "The only of one seat for one coin: ${count, one {x} other {y}} $${z} ${most}.",
                message("1 of 1 ${count, one {x} other {y}} $${z} ${most} for 1", "en"));
    }

    @Test
    void theFirstLanguageThatTheReaderKnowsIsChosen() {
        assertEquals("pl", BOOK.language(locales("de", "pl-PL", "ar")));
        assertEquals("ar", BOOK.language(locales("ar-EG", "pl")));
        assertEquals("en", BOOK.language(locales("de", "fr")));
        assertEquals("en", BOOK.language(List.of()));
        assertEquals("Zamknięte.", message("", "de", "pl"));
    }

    @Test
    void theRegionOfAReaderDecidesAboutNumbers() {
        assertEquals(
                "All 1,00,000 of one seat for 1,00,000.25 coins: A.", message("100000 of 1 A for 100000.25", "en-IN"));
        assertEquals("en", BOOK.language(locales("en-IN")));
    }

    @Test
    void thePseudoLocaleIsAlwaysThere() {
        assertEquals("en-XA", BOOK.language(locales("en-XA")));
        assertEquals("[Ƒûûļļ.]", message("", "en-XA"));
        assertEquals("[Ţĥéé ööñļýý ööƒ ööñéé šééååţ ƒööŕ ööñéé çööîîñ: Aé.]", message("1 of 1 Aé for 1", "en-XA"));
    }

    @Test
    void aCatalogMayHaveAPseudoLocaleOfItsOwn() {
        String own = POLISH.replace("language: pl", "language: en-XA").replace("few {f} many {n} ", "");
        Catalog catalog = catalog(Map.of("shop.yaml", ENGLISH.replace("[ar, pl]", "[en-XA]"), "shop.en-XA.yaml", own));
        assertEquals("Zamknięte.", new MessageBook(catalog).of(decision(catalog, ""), locales("en-XA")));
    }
}
