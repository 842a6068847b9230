package dev.recourse.engine;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which form a language gives to words beside a number: the cardinal rules of Unicode's CLDR, in its syntax (UTS #35,
 * part 3, "Plural Rules Syntax"). Immutable.
 */
public final class PluralRules implements NotABean {

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

    /** Made when it is first asked for; should two threads make it, both are the same. */
    private @Nullable WholeNumberForms whole;

    private PluralRules(int[] program) {
        this.program = program;
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
        boolean[] known = new boolean[FORMS.length];
        known[PluralForm.OTHER.ordinal()] = true;
        for (int at = 0; at < program.length; at = program[at + 1]) {
            known[program[at]] = true;
        }
        Set<PluralForm> forms = new LinkedHashSet<>();
        for (PluralForm form : FORMS) {
            if (known[form.ordinal()]) {
                forms.add(form);
            }
        }
        return Collections.unmodifiableSet(forms);
    }

    /** The form for a whole number. The sign does not matter. */
    public PluralForm of(long number) {
        WholeNumberForms made = whole;
        if (made == null) {
            made = new WholeNumberForms(program);
            whole = made;
        }
        return made.of(number == Long.MIN_VALUE ? LARGE - number % LARGE : Math.abs(number));
    }

    /** The form for a decimal number as it is written: {@code 1.0} is not {@code 1}. The sign does not matter. */
    public PluralForm of(BigDecimal number) {
        return of(number.unscaledValue().abs().toString(), number.scale());
    }

    /** As {@link #of(BigDecimal)}, for a text that is a {@link DecimalText#isDecimal decimal number}. */
    PluralForm ofDecimal(String number) {
        int start = number.startsWith("-") ? 1 : 0;
        int point = DecimalText.digitsEnd(number, start, number.length());
        return point == number.length()
                ? of(number.substring(start), 0)
                : of(number.substring(start, point) + number.substring(point + 1), number.length() - point - 1);
    }

    /**
     * The form for some digits.
     *
     * @param scale how many of them are decimals or, if it is negative, how many zeros are behind them
     */
    private PluralForm of(String digits, int scale) {
        if (scale <= 0) {
            return form(program, whole(digits, -scale), 0, 0, 0, 0);
        }
        int point = Math.max(0, digits.length() - scale);
        int end = digits.length();
        while (end > point && digits.charAt(end - 1) == '0') {
            end--;
        }
        int significant = end == point ? 0 : scale - (digits.length() - end);
        return form(
                program,
                reduced(digits.substring(0, point)),
                scale,
                significant,
                reduced(digits.substring(point)),
                reduced(digits.substring(point, end)));
    }

    /** A whole number with zeros behind its digits. */
    private static long whole(String digits, int zeros) {
        if (zeros < LARGE_DIGITS) {
            return reduced(digits + "0".repeat(zeros));
        }
        return reduced(digits) == 0 ? 0 : LARGE;
    }

    /** The number, or one that is as large for all rules and ends with the same digits. */
    private static long reduced(String digits) {
        int start = 0;
        while (start < digits.length() && digits.charAt(start) == '0') {
            start++;
        }
        int length = digits.length() - start;
        long number = 0;
        for (int i = length <= LARGE_DIGITS ? start : digits.length() - LARGE_DIGITS; i < digits.length(); i++) {
            number = number * 10 + digits.charAt(i) - '0';
        }
        return length <= LARGE_DIGITS ? number : LARGE + number;
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
    static PluralForm form(int[] program, long i, int v, int w, long f, long t) {
        int at = 0;
        while (at < program.length) {
            int form = program[at];
            int end = program[at + 1];
            at += 2;
            while (at < end && holds(program, at, i, v, w, f, t)) {
                at = program[at + 3];
            }
            if (at == end) {
                return FORMS[form];
            }
            at = end;
        }
        return PluralForm.OTHER;
    }

    private static boolean holds(int[] program, int at, long i, int v, int w, long f, long t) {
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
        return isIn(program, at, value) != isExcluding;
    }

    /** Whether an operand, or its remainder, is in the ranges of a condition. */
    static boolean isIn(int[] program, int at, long operand) {
        long value = remainder(operand, program[at + 2]);
        int end = program[at + 3];
        for (int range = at + 4; range < end; range += 2) {
            if (value >= program[range] && value <= program[range + 1]) {
                return true;
            }
        }
        return false;
    }

    /** The remainder. Divisors that are known when this is compiled save most of the time. */
    private static long remainder(long value, int modulus) {
        return switch (modulus) {
            case 0 -> value;
            case 10 -> value % 10;
            case 100 -> value % 100;
            case 1_000_000 -> value % 1_000_000;
            default -> value % modulus;
        };
    }
}
