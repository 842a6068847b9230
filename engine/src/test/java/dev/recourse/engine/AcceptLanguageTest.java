package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AcceptLanguageTest {

    private static List<String> of(String header) {
        return AcceptLanguage.of(header).stream().map(Locale::toLanguageTag).toList();
    }

    @Test
    void theHighestWeightComesFirst() {
        assertEquals(List.of("de-CH", "de", "en"), of("de-CH,de;q=0.9,en;q=0.8"));
        assertEquals(List.of("fr", "en", "de"), of("de;q=0.001, en;q=0.75, fr;q=1.000"));
    }

    @Test
    void theSameWeightKeepsTheOrder() {
        assertEquals(List.of("da", "pl", "cs"), of("da;q=0.5, pl;q=0.50, cs;q=0.500"));
    }

    @Test
    void nothingIsAcceptedWithWeightZero() {
        assertEquals(List.of("de"), of("en;q=0, de, fr;q=0.000"));
    }

    @Test
    void theWildcardIsNoLanguage() {
        assertEquals(List.of("de"), of("de, *;q=0.5"));
        assertEquals(List.of(), of("*"));
    }

    @Test
    void spacesAndCaseAreFree() {
        assertEquals(List.of("zh-Hant-TW", "en-GB"), of(" ZH-hant-tw\t; Q=1 ,, en-gb ;q=1."));
    }

    @Test
    void scriptsAndExtensionsAreRead() {
        assertEquals(List.of("sr-Latn", "ar-EG-u-nu-latn"), of("sr-Latn, ar-EG-u-nu-latn"));
    }

    @Test
    void whatIsNotWellFormedIsLeftOut() {
        for (String element : List.of(
                "d",
                "de_CH",
                "-de",
                "de-",
                "de--CH",
                "1de",
                "abcdefghi",
                "de-abcdefghi",
                "dé",
                "de;",
                "de;q",
                "de;q=",
                "de;q=2",
                "de;q=1.001",
                "de;q=0.1234",
                "de;q=.5",
                "de;q=-0.5",
                "de;q=0.5x",
                "de;q=0.5;v=1",
                "de;v=1",
                ";q=1",
                "de CH")) {
            assertEquals(List.of("fr"), of(element + ", fr"), element);
        }
        assertEquals(List.of(), of(""));
        assertEquals(List.of(), of(" , ,"));
    }

    @Test
    void elementsBehindTheLimitAreNotRead() {
        String spaces = " ".repeat(4_096);
        assertEquals(List.of("de", "fr"), of("de" + spaces.substring(5) + ",fr"));
        assertEquals(List.of("de"), of("de" + spaces.substring(4) + ",fr"));
    }
}
