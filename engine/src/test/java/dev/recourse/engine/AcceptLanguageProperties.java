package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AcceptLanguageProperties {

    private static final List<String> TAGS = List.of("de", "de-CH", "en", "pl", "zh-Hant-TW", "ar-EG");

    @Provide
    Arbitrary<String> headers() {
        Arbitrary<String> parts =
                Arbitraries.of("de", "-", "CH", "*", ";", "q=", "Q=", "0", "1", ".", "5", ",", " ", "\t");
        return Arbitraries.oneOf(parts, Arbitraries.strings().all().ofMaxLength(9))
                .list()
                .ofMaxSize(40)
                .map(each -> String.join("", each));
    }

    @Property
    void anyHeaderIsReadIntoLanguages(@ForAll("headers") String header) {
        List<Locale> locales = AcceptLanguage.of(header);
        assertTrue(locales.size() <= header.length() / 2);
        for (Locale locale : locales) {
            assertFalse(locale.getLanguage().isEmpty(), header);
        }
    }

    @Property
    void languagesAreSortedByTheirWeights(
            @ForAll @Size(max = 12) List<@IntRange(max = 1_000) Integer> weights,
            @ForAll @IntRange(max = 5) int shift) {
        List<String> elements = new ArrayList<>();
        List<Locale> expected = new ArrayList<>();
        for (int weight = 1_000; weight >= 0; weight--) {
            for (int i = 0; i < weights.size(); i++) {
                if (weights.get(i) == weight && weight > 0) {
                    expected.add(Locale.forLanguageTag(TAGS.get((i + shift) % TAGS.size())));
                }
            }
        }
        for (int i = 0; i < weights.size(); i++) {
            String decimals = String.valueOf(10_000 + weights.get(i) % 1_000).substring(2);
            elements.add(TAGS.get((i + shift) % TAGS.size()) + ";q=" + weights.get(i) / 1_000 + "." + decimals);
        }
        assertEquals(expected, AcceptLanguage.of(String.join(",", elements)));
    }
}
