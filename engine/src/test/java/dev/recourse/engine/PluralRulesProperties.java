package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PluralRulesProperties {

    /** A condition on an operand: whether it, or its remainder, is in a range. */
    private record Condition(char operand, int modulus, boolean isExcluding, int first, int last) {

        String text() {
            return operand + (modulus > 1 ? " % " + modulus : "") + (isExcluding ? " != " : " = ") + first + ".."
                    + last;
        }

        /** The definition of UTS #35, in exact arithmetic. */
        boolean holds(BigDecimal number) {
            BigDecimal value = operand(number.abs());
            BigDecimal tested = modulus > 1 ? value.remainder(BigDecimal.valueOf(modulus)) : value;
            boolean isWhole = tested.stripTrailingZeros().scale() <= 0;
            boolean isIn = isWhole
                    && tested.compareTo(BigDecimal.valueOf(first)) >= 0
                    && tested.compareTo(BigDecimal.valueOf(last)) <= 0;
            return isIn != isExcluding;
        }

        private BigDecimal operand(BigDecimal number) {
            String text = number.toPlainString();
            String fraction = text.contains(".") ? text.substring(text.indexOf('.') + 1) : "";
            int end = fraction.length();
            while (end > 0 && fraction.charAt(end - 1) == '0') {
                end--;
            }
            String significant = fraction.substring(0, end);
            return switch (operand) {
                case 'n' -> number;
                case 'i' -> new BigDecimal(number.toBigInteger());
                case 'v' -> BigDecimal.valueOf(fraction.length());
                case 'w' -> BigDecimal.valueOf(significant.length());
                case 'f' -> new BigDecimal(new BigInteger("0" + fraction));
                case 't' -> new BigDecimal(new BigInteger("0" + significant));
                default -> BigDecimal.ZERO;
            };
        }
    }

    /** Alternatives of conditions that must all hold. */
    private record Rule(PluralForm form, List<List<Condition>> alternatives) {

        String text() {
            List<String> texts = new ArrayList<>();
            for (List<Condition> all : alternatives) {
                texts.add(String.join(" and ", all.stream().map(Condition::text).toList()));
            }
            return form.text() + ": " + String.join(" or ", texts);
        }

        boolean holds(BigDecimal number) {
            return alternatives.stream().anyMatch(all -> all.stream().allMatch(condition -> condition.holds(number)));
        }
    }

    @Provide
    Arbitrary<List<Rule>> rules() {
        Arbitrary<Condition> conditions = Combinators.combine(
                        Arbitraries.of('n', 'i', 'v', 'w', 'f', 't', 'c', 'e'),
                        Arbitraries.of(1, 10, 100, 1_000, 1_000_000),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 90))
                .as((operand, modulus, isExcluding, first, more) ->
                        new Condition(operand, modulus, isExcluding, first, first + more));
        Arbitrary<List<List<Condition>>> alternatives =
                conditions.list().ofMinSize(1).ofMaxSize(3).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<List<PluralForm>> forms = Arbitraries.shuffle(PluralForm.values())
                .map(all ->
                        all.stream().filter(form -> form != PluralForm.OTHER).toList());
        return Combinators.combine(forms, alternatives.list().ofMaxSize(5)).as((names, each) -> {
            List<Rule> rules = new ArrayList<>();
            for (int i = 0; i < each.size(); i++) {
                rules.add(new Rule(names.get(i), each.get(i)));
            }
            return rules;
        });
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        Arbitrary<BigInteger> digits = Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-200), BigInteger.valueOf(200)),
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40)));
        return Combinators.combine(digits, Arbitraries.integers().between(-25, 45))
                .as(BigDecimal::new);
    }

    private static PluralForm expected(List<Rule> rules, BigDecimal number) {
        return rules.stream()
                .filter(rule -> rule.holds(number))
                .map(Rule::form)
                .findFirst()
                .orElse(PluralForm.OTHER);
    }

    private static PluralRules read(List<Rule> rules) {
        return PluralRules.of(String.join("; ", rules.stream().map(Rule::text).toList()));
    }

    @Property
    void decimalsAreAsInTheDefinition(@ForAll("rules") List<Rule> rules, @ForAll("numbers") BigDecimal number) {
        assertEquals(expected(rules, number), read(rules).of(number));
    }

    @Property
    void wholeNumbersAreAsDecimals(@ForAll("rules") List<Rule> rules, @ForAll long number) {
        assertEquals(expected(rules, BigDecimal.valueOf(number)), read(rules).of(number));
    }

    @Property
    void wholeNumbersHaveTheSameFormEachTime(
            @ForAll("rules") List<Rule> rules, @ForAll List<@IntRange(max = 2_000) Integer> numbers) {
        PluralRules read = read(rules);
        for (int number : numbers) {
            assertEquals(expected(rules, BigDecimal.valueOf(number)), read.of(number));
            assertEquals(expected(rules, BigDecimal.valueOf(number % 100)), read.of(number % 100));
        }
    }

    @Property
    void noTextIsReadHalfway(@ForAll String text) {
        try {
            PluralRules.of(text).of(1);
        } catch (IllegalArgumentException e) {
            assertEquals(true, String.valueOf(e.getMessage()).endsWith(text));
        }
    }
}
