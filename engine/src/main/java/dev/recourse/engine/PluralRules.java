package dev.recourse.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which form a language gives to words beside a number: the cardinal rules of Unicode's CLDR, in its syntax (UTS #35,
 * part 3, "Plural Rules Syntax"). Immutable.
 */
public final class PluralRules {

    private static final PluralForm[] FORMS = PluralForm.values();
    /** A language whose words do not change with a number. */
    public static final PluralRules NONE = of("");

    /** Remainders by smaller powers of ten, and comparisons with smaller numbers, need no digits above it. */
    private static final long LARGE = 1_000_000_000_000_000_000L;

    private static final int LARGE_DIGITS = 18;

    /**
     * The alternatives in the order in which they are tried. Each has the position of its form, the index behind it,
     * and conditions that must all hold: operand, 1 if it must not be in the ranges or 0, modulus or 0, index behind
     * the condition, and the first and last number of each range.
     */
    private final int[] program;

    private final Set<PluralForm> forms;

    private PluralRules(int[] program) {
        this.program = program;
        EnumSet<PluralForm> forms = EnumSet.of(PluralForm.OTHER);
        for (int at = 0; at < program.length; at = program[at + 1]) {
            forms.add(FORMS[program[at]]);
        }
        this.forms = Collections.unmodifiableSet(forms);
    }

    /**
     * Reads rules such as {@code one: i = 1 and v = 0; few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14}. The first
     * that holds decides; if none does, the form is {@link PluralForm#OTHER}. Remainders are by powers of ten.
     *
     * @throws IllegalArgumentException if it is not written so
     */
    public static PluralRules of(String rules) {
        return new PluralRules(new PluralRulesParser(rules).program());
    }

    /** The forms that the language has, in the order of {@link PluralForm}. */
    public Set<PluralForm> forms() {
        return forms;
    }

    /** The form for a whole number. The sign does not matter. */
    public PluralForm of(long number) {
        long whole = number == Long.MIN_VALUE ? LARGE - number % LARGE : Math.abs(number);
        return form(whole, 0, 0, 0, 0);
    }

    /** The form for a decimal number as it is written: {@code 1.0} is not {@code 1}. The sign does not matter. */
    public PluralForm of(BigDecimal number) {
        BigInteger digits = number.unscaledValue().abs();
        int scale = number.scale();
        if (scale <= 0) {
            return form(whole(digits, scale), 0, 0, 0, 0);
        }
        BigInteger whole = BigInteger.ZERO;
        BigInteger fraction = digits;
        if (scale < number.precision()) {
            BigInteger[] parts = digits.divideAndRemainder(BigInteger.TEN.pow(scale));
            whole = parts[0];
            fraction = parts[1];
        }
        if (fraction.signum() == 0) {
            return form(reduced(whole), scale, 0, 0, 0);
        }
        BigDecimal significant = new BigDecimal(fraction).stripTrailingZeros();
        return form(
                reduced(whole),
                scale,
                scale + significant.scale(),
                reduced(fraction),
                reduced(significant.unscaledValue()));
    }

    /** A whole number with zeros behind its digits. */
    private static long whole(BigInteger digits, int scale) {
        if (scale <= -LARGE_DIGITS) {
            return digits.signum() == 0 ? 0 : LARGE;
        }
        return reduced(digits.multiply(BigInteger.TEN.pow(-scale)));
    }

    /** The number, or one that is as large for all rules and ends with the same digits. */
    private static long reduced(BigInteger number) {
        BigInteger large = BigInteger.valueOf(LARGE);
        return number.compareTo(large) < 0
                ? number.longValue()
                : LARGE + number.mod(large).longValue();
    }

    /**
     * The form for the operands of UTS #35. Those of compact notation, {@code c} and {@code e}, are always 0.
     *
     * @param i the whole part
     * @param v how many decimals are written
     * @param w how many of them there are without zeros at the end
     * @param f the decimals as a number
     * @param t the decimals without zeros at the end as a number
     */
    private PluralForm form(long i, int v, int w, long f, long t) {
        int at = 0;
        while (at < program.length) {
            int form = program[at];
            int end = program[at + 1];
            at += 2;
            while (at < end && holds(at, i, v, w, f, t)) {
                at = program[at + 3];
            }
            if (at == end) {
                return FORMS[form];
            }
            at = end;
        }
        return PluralForm.OTHER;
    }

    private boolean holds(int at, long i, int v, int w, long f, long t) {
        boolean isExcluding = program[at + 1] == 1;
        if (program[at] == 'n' && t != 0) {
            return isExcluding;
        }
        long value = switch (program[at]) {
            case 'n', 'i' -> i;
            case 'v' -> v;
            case 'w' -> w;
            case 'f' -> f;
            case 't' -> t;
            default -> 0;
        };
        int modulus = program[at + 2];
        if (modulus != 0) {
            value %= modulus;
        }
        int end = program[at + 3];
        for (int range = at + 4; range < end; range += 2) {
            if (value >= program[range] && value <= program[range + 1]) {
                return !isExcluding;
            }
        }
        return isExcluding;
    }
}
