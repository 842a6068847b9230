package dev.recourse.catalog.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PageAddressProperties {

    private static final Pattern SEGMENT = Pattern.compile("[a-z0-9_][a-z0-9._-]*");
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|(com|lpt)[0-9])(\\..*)?");

    /** Texts made of what codes, keys and file names are made of, and of what no file can be named. */
    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.of(
                "",
                ".",
                "..",
                "-",
                "_",
                "/",
                "\\",
                "con",
                "AUX",
                "com1",
                "4006",
                "5.7",
                "x",
                "K",
                "\u212A",
                "\u0130",
                "😀",
                "\uD83D",
                " ",
                "\n",
                "%2e",
                "index.html",
                "a".repeat(59),
                "1".repeat(100));
        return Arbitraries.oneOf(parts.list().ofMaxSize(6).map(words -> String.join("", words)), Arbitraries.strings());
    }

    @Provide
    static Arbitrary<String> keys() {
        return Arbitraries.of("A", "B2", "RATE", "LIMIT", "CON", "X".repeat(60), "Y".repeat(90))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> String.join("_", words));
    }

    @Property
    void everySegmentIsAFileNameOnEverySystem(
            @ForAll("texts") String domain, @ForAll("texts") String code, @ForAll("texts") String key) {
        Stream.of(
                        PageAddress.ofDomain(domain),
                        PageAddress.ofCode(code),
                        PageAddress.ofCode(domain, code),
                        PageAddress.ofError(domain, code, key))
                .flatMap(address -> Stream.of(address.split("/", -1)))
                .forEach(segment -> {
                    assertTrue(SEGMENT.matcher(segment).matches(), segment);
                    assertTrue(!segment.contains("..") && !segment.endsWith("."), segment);
                    assertTrue(!DEVICE.matcher(segment).matches(), segment);
                    assertTrue(segment.length() <= PageAddress.MAX_SEGMENT, segment);
                });
    }

    @Property
    void anAddressHasOneSegmentForTheDomainAndOneForTheError(
            @ForAll("texts") String domain, @ForAll("texts") String code, @ForAll("texts") String key) {
        String error = PageAddress.ofError(domain, code, key);
        assertEquals(2, error.split("/", -1).length, error);
        assertTrue(error.startsWith(PageAddress.ofCode(domain, code) + "-"), error);
        assertEquals(PageAddress.ofDomain(domain) + "/" + PageAddress.ofCode(code), PageAddress.ofCode(domain, code));
    }

    @Property
    void differentKeysOfADomainHaveDifferentAddresses(
            @ForAll("texts") String code,
            @ForAll("texts") String otherCode,
            @ForAll("keys") String key,
            @ForAll("keys") String other) {
        if (!key.equals(other)) {
            assertNotEquals(PageAddress.ofError("close", code, key), PageAddress.ofError("close", otherCode, other));
        }
    }

    @Property
    void anyDifferentTextsAsKeysHaveDifferentAddresses(@ForAll("texts") String key, @ForAll("texts") String other) {
        if (!key.equals(other)) {
            assertNotEquals(PageAddress.ofError("close", "4006", key), PageAddress.ofError("close", "4006", other));
            assertNotEquals(PageAddress.ofDomain(key), PageAddress.ofDomain(other));
        }
    }

    @Property
    void noErrorHasTheAddressOfACode(
            @ForAll("texts") String code, @ForAll("texts") String otherCode, @ForAll("texts") String key) {
        assertNotEquals(PageAddress.ofCode("close", code), PageAddress.ofError("close", otherCode, key));
    }

    @Property
    void theFirstHyphenEndsTheCode(@ForAll("texts") String code, @ForAll("keys") String key) {
        String segment = PageAddress.ofError("close", code, key).substring("close/".length());
        assertEquals(PageAddress.ofCode(code), segment.substring(0, segment.indexOf('-')));
    }

    @Property
    void theAddressOfACodeIsTheSameInAnyCase(@ForAll("texts") String code) {
        List<Integer> ascii = code.chars().filter(c -> c < 128).boxed().toList();
        if (ascii.size() == code.length()) {
            assertEquals(PageAddress.ofCode(code), PageAddress.ofCode(code.toUpperCase(Locale.ROOT)));
        }
    }
}
