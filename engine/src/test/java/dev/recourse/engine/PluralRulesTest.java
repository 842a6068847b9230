package dev.recourse.engine;

import static dev.recourse.engine.PluralForm.FEW;
import static dev.recourse.engine.PluralForm.MANY;
import static dev.recourse.engine.PluralForm.ONE;
import static dev.recourse.engine.PluralForm.OTHER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PluralRulesTest {

    private static final PluralRules POLISH = PluralRules.of("one: i = 1 and v = 0; "
            + "few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14; "
            + "many: v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14");

    private static boolean holds(String condition, String number) {
        PluralForm form = PluralRules.of("one: " + condition).of(new BigDecimal(number));
        return form == ONE;
    }

    @Test
    void theFirstRuleThatHoldsDecides() {
        assertEquals(ONE, POLISH.of(1));
        assertEquals(FEW, POLISH.of(2));
        assertEquals(MANY, POLISH.of(5));
        assertEquals(MANY, POLISH.of(12));
        assertEquals(FEW, POLISH.of(22));
        assertEquals(OTHER, POLISH.of(new BigDecimal("1.0")));
    }

    @Test
    void formsAreInTheirOwnOrder() {
        PluralRules rules = PluralRules.of("many: n = 5; one: n = 1");
        assertEquals(List.of(ONE, MANY, OTHER), List.copyOf(rules.forms()));
        assertThrows(UnsupportedOperationException.class, () -> rules.forms().remove(ONE));
    }

    @Test
    void withoutRulesThereIsOneForm() {
        assertEquals(Set.of(OTHER), PluralRules.NONE.forms());
        assertEquals(OTHER, PluralRules.NONE.of(1));
        assertEquals(OTHER, PluralRules.of("").of(BigDecimal.ONE));
    }

    @Test
    void signsDoNotMatter() {
        assertEquals(FEW, POLISH.of(-2));
        assertEquals(ONE, POLISH.of(new BigDecimal("-1")));
        // 9223372036854775808
        assertEquals(
                ONE,
                PluralRules.of("one: i % 10 = 8 and i % 1000 = 808 and i != 8").of(Long.MIN_VALUE));
        assertEquals(ONE, PluralRules.of("one: i % 100000000 = 54775808").of(Long.MIN_VALUE));
    }

    @Test
    void operandsAreThoseOfTheNumberAsWritten() {
        assertTrue(holds("n = 1", "1.00"));
        assertTrue(holds("n != 1", "1.01"));
        assertTrue(holds("n % 10 != 1", "1.5"), "a number with decimals has no whole remainder");
        assertTrue(holds("i = 1", "1.99"));
        assertTrue(holds("i = 0", "0.001"));
        assertTrue(holds("v = 3", "1.230"));
        assertTrue(holds("w = 2", "1.230"));
        assertTrue(holds("f = 230", "1.230"));
        assertTrue(holds("t = 23", "1.230"));
        assertTrue(holds("f = 0 and t = 0 and v = 2 and w = 0", "10.00"));
        assertTrue(holds("f = 5 and v = 3 and w = 3", "0.005"));
        assertTrue(holds("c = 0 and e = 0", "1000000"));
        assertTrue(holds("v = 0 and i = 1500", "1.5E+3"));
    }

    @Test
    void numbersOfAnySizeHaveAForm() {
        assertTrue(holds("i % 1000 = 123 and i != 123", "98765432109876543210123"));
        assertTrue(holds("i = 0 and f % 100 = 21 and f != 21 and v = 23", "0.98765432109876543210021"));
        assertTrue(holds("i % 1000000 = 0 and i != 0 and v = 0", "1E+2000000000"));
        assertTrue(holds("i = 0 and t = 1 and v != 0", "1E-2000000000"));
        assertTrue(holds("i = 0", "0E+2000000000"));
    }

    @Test
    void operandsOfDecimalsArePlainIntegersForWholeNumbers() {
        PluralRules rules = PluralRules.of("one: v = 0 and w = 0 and f = 0 and t = 0 and c = 0 and e = 0");
        assertEquals(ONE, rules.of(7));
    }

    @Test
    void rangesAndListsMayBeMixed() {
        PluralRules breton = PluralRules.of("few: n % 10 = 3..4,9 and n % 100 != 10..19,70..79,90..99");
        assertEquals(FEW, breton.of(103));
        assertEquals(FEW, breton.of(49));
        assertEquals(OTHER, breton.of(73));
        assertEquals(OTHER, breton.of(5));
    }

    @Test
    void spacesAreFree() {
        assertEquals(ONE, PluralRules.of(" one :i%10=1,3 .. 5and v=0 ").of(14));
    }

    @Test
    void whatIsNotInTheSyntaxIsRefused() {
        for (String text : List.of(
                "one",
                "one:",
                "one: x = 1",
                "one: i",
                "one: i = ",
                "one: i < 1",
                "one: i = 1..",
                "one: i = 1,",
                "one: i % 7 = 1",
                "one: i % 0 = 0",
                "one: i = 1000000000",
                "one: i = 1 and",
                "one: i = 1 or",
                "one: i = 1 few: i = 2",
                "one: i = 1; one: i = 2",
                "other: i = 1",
                "several: i = 1",
                "one: i = 1 @integer 1",
                "ÿ")) {
            Exception refused = assertThrows(IllegalArgumentException.class, () -> PluralRules.of(text), text);
            assertTrue(
                    String.valueOf(refused.getMessage()).contains(" in the plural rules: " + text),
                    refused.getMessage());
        }
    }

    @Test
    void refusalsSayWhatIsExpectedWhere() {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> PluralRules.of("one: i % 7 = 1"));
        assertEquals("expected a power of ten at 9 in the plural rules: one: i % 7 = 1", refused.getMessage());
    }
}
