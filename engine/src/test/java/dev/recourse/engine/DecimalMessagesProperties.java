package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Decimals of reasons are texts, and generated code has them as numbers: both must read the same. */
class DecimalMessagesProperties {

    private static final PluralRules POLISH = PluralRules.of("one: i = 1 and v = 0;"
            + " few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14;"
            + " many: v = 0 and i != 1 and i % 10 = 0..1");
    private static final PluralRules FRACTIONS =
            PluralRules.of("one: n = 1; two: t = 5; few: f = 50; many: w = 2 and v = 3");
    private static final NumberStyle HINDI = NumberStyle.of("-12,34,567.8", 4);

    @Property
    void aTextHasTheFormOfItsNumber(@ForAll("decimals") String text) {
        BigDecimal number = new BigDecimal(text);
        Stream.of(POLISH, FRACTIONS).forEach(rules -> assertEquals(rules.of(number), rules.ofDecimal(text)));
    }

    @Property
    void aTextIsWrittenAsItsNumber(@ForAll("decimals") String text) {
        assertEquals(HINDI.of(new BigDecimal(text)), HINDI.ofDecimal(text));
    }

    @Property
    void aWholeNumberHasTheFormOfItsText(@ForAll long number) {
        assertEquals(POLISH.of(number), POLISH.ofDecimal(Long.toString(number)));
    }

    @Provide
    Arbitrary<String> decimals() {
        Arbitrary<String> digits =
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(30);
        Arbitrary<String> zeros = Arbitraries.of("", "0", "000");
        return Combinators.combine(Arbitraries.of("", "-"), zeros, digits, digits.optional(0.5), zeros)
                .as((sign, before, whole, part, after) ->
                        sign + before + whole + part.map(p -> "." + p + after).orElse(""));
    }
}
