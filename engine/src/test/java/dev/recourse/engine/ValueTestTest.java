package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTestTest {

    private static boolean passes(ValueTest test, String value) {
        return test.passes(Small.ONE.withValue("v", value));
    }

    private static ValueTest test(HoleType type, String... allowed) {
        return ValueTest.of("v", type, allowed);
    }

    @Test
    void numbersAreComparedAsNumbers() {
        ValueTest some = test(HoleType.INT, "0", "5-9", "100");
        for (String value : List.of("0", "000", "5", "7", "9", "100", "0100")) {
            assertTrue(passes(some, value), value);
        }
        for (String value : List.of("1", "4", "10", "99", "", "-0", "5.0", "x", "2147483648")) {
            assertFalse(passes(some, value), value);
        }
    }

    @Test
    void rangesMayBeOfNegativeDecimals() {
        ValueTest cold = test(HoleType.DECIMAL, "-5--0.5", "-20");
        for (String value : List.of("-5", "-5.000", "-0.5", "-1.25", "-20.0")) {
            assertTrue(passes(cold, value), value);
        }
        for (String value : List.of("-5.001", "-0.49", "0", "5", "-19.999")) {
            assertFalse(passes(cold, value), value);
        }
    }

    @Test
    void durationsAreComparedByTheirLength() {
        ValueTest brief = test(HoleType.DURATION, "1s-2 minutes");
        for (String value : List.of("1", "1000ms", "120", "1m30s")) {
            assertTrue(passes(brief, value), value);
        }
        for (String value : List.of("999ms", "3 minutes", "1 hour", "soon")) {
            assertFalse(passes(brief, value), value);
        }
    }

    @Test
    void textsAreComparedExactly() {
        ValueTest texts = test(HoleType.TEXT, "a-c", "B");
        assertTrue(passes(texts, "a-c"));
        assertTrue(passes(texts, "B"));
        assertFalse(passes(texts, "b"));
        assertFalse(passes(texts, "a"));
        assertTrue(passes(test(HoleType.URL, "https://a-b.example/"), "https://a-b.example/"));
    }

    @Test
    void anAbsentValueFails() {
        assertFalse(test(HoleType.INT, "0").passes(Small.ONE));
        assertFalse(test(HoleType.INT, "0").passes(Small.ONE.withValue("w", "0")));
    }

    @Test
    void aTestCoversAnotherWhoseValuesAllPassIt() {
        ValueTest some = test(HoleType.INT, "0", "5-9");
        assertTrue(some.covers(some));
        assertTrue(some.covers(test(HoleType.INT, "00", "5", "6-9")));
        assertFalse(some.covers(test(HoleType.INT, "4")));
        assertFalse(some.covers(test(HoleType.INT, "0", "4-9")));
        assertFalse(some.covers(test(HoleType.INT, "5-10")));
        assertFalse(some.covers(test(HoleType.LONG, "0")));
        assertFalse(some.covers(ValueTest.of("w", HoleType.INT, "0")));
        assertTrue(test(HoleType.DECIMAL, "-5--0.5").covers(test(HoleType.DECIMAL, "-1", "-4.0--3")));
        assertTrue(test(HoleType.TEXT, "a-c", "b").covers(test(HoleType.TEXT, "a-c")));
        assertFalse(test(HoleType.TEXT, "a-c").covers(test(HoleType.TEXT, "b")));
    }

    @Test
    void whatIsNotOfTheTypeIsRefused() {
        assertEquals("'x' is not a value of the type int", refusal(HoleType.INT, "0", "x"));
        assertEquals("'' is not a value of the type text", refusal(HoleType.TEXT, ""));
        assertEquals("'9-1' is not a range, the smaller end first", refusal(HoleType.INT, "9-1"));
        assertEquals("'1-' is not a range, the smaller end first", refusal(HoleType.INT, "1-"));
        assertEquals("'1-2-3' is not a range, the smaller end first", refusal(HoleType.INT, "1-2-3"));
        assertEquals("'-1' is not a value of the type int", refusal(HoleType.INT, "-1"));
        assertEquals("'2m-1s' is not a range, the smaller end first", refusal(HoleType.DURATION, "2m-1s"));
        assertTrue(passes(test(HoleType.INT, "3-3"), "3"));
    }

    @Test
    void aTestCoversAnotherThatPassesNothingElse() {
        ValueTest some = test(HoleType.INT, "0", "5-9");
        for (List<String> within : List.of(List.of("0"), List.of("7"), List.of("5-9"), List.of("6-8", "00"))) {
            assertTrue(some.covers(ValueTest.of("v", HoleType.INT, within)), within.toString());
        }
        for (List<String> beyond : List.of(List.of("1"), List.of("5-10"), List.of("0-5"), List.of("7", "4"))) {
            assertFalse(some.covers(ValueTest.of("v", HoleType.INT, beyond)), beyond.toString());
        }
        assertFalse(some.covers(test(HoleType.LONG, "0")));
        assertFalse(some.covers(ValueTest.of("w", HoleType.INT, "0")));
        assertTrue(test(HoleType.TEXT, "a-c").covers(test(HoleType.TEXT, "a-c")));
        assertFalse(test(HoleType.TEXT, "a-c").covers(test(HoleType.TEXT, "b")));
    }

    private static String refusal(HoleType type, String... allowed) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> test(type, allowed))
                .getMessage());
    }
}
