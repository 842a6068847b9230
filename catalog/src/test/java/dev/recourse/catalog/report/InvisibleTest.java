package dev.recourse.catalog.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleTest {

    @Test
    void languagesNeedJoinersMarksAndIsolates() {
        int[] written = {0x61C, 0x200C, 0x200D, 0x200E, 0x200F, 0x2066, 0x2067, 0x2068, 0x2069};
        assertEquals(
                IntStream.of(written).boxed().toList(),
                IntStream.rangeClosed(0, 0x10FFFF)
                        .filter(c -> c < 0xD800 || c > 0xDFFF)
                        .filter(c -> Invisible.in(Character.toString(c)).isPresent()
                                && Invisible.notWritten(Character.toString(c)).isEmpty())
                        .boxed()
                        .toList());
        assertEquals(OptionalInt.of(0x202B), Invisible.notWritten("a\u200C\u202B"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\u2066\u2069", "a\u2067b\u2068c\u2069d\u2069e\u2066\u2069"})
    void eachIsolateHasItsEnd(String text) {
        assertTrue(Invisible.hasWholeIsolates(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2066", "\u2069", "\u2069\u2068", "\u2066\u2067\u2069", "\u2066\u2069\u2069"})
    void anIsolateWithoutItsEndIsFound(String text) {
        assertFalse(Invisible.hasWholeIsolates(text));
    }
}
