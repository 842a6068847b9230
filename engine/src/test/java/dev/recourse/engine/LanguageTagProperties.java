package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LanguageTagProperties {

    @Property
    void aTagIsReadAsTheJdkReadsIt(@ForAll("tags") String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        assertEquals(
                new LanguageTag(locale.getLanguage(), locale.getScript(), locale.getCountry()), LanguageTag.read(tag));
    }

    @Property
    void noTextIsRefused(@ForAll String text) {
        LanguageTag.read(text);
    }

    @Provide
    Arbitrary<String> tags() {
        Arbitrary<String> language = Arbitraries.of("de", "DE", "zh", "sr", "haw", "x-own", "abcdefgh", "a", "", "e2");
        Arbitrary<String> extended = Arbitraries.of("", "-yue", "-yue-abc", "-YUE");
        Arbitrary<String> script = Arbitraries.of("", "-Hant", "-latn", "-CYRL", "-Lat1");
        Arbitrary<String> region = Arbitraries.of("", "-TW", "-us", "-419", "-4", "-41a");
        Arbitrary<String> rest = Arbitraries.of("", "-1996", "-u-nu-latn", "-x-private", "-", "--", "-valencia");
        return Combinators.combine(language, extended, script, region, rest)
                .as((l, e, s, r, more) -> l + e + s + r + more);
    }
}
