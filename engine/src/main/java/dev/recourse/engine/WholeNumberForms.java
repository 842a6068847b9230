package dev.recourse.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The forms of whole numbers by {@link PluralRules}, which most numbers in messages are. */
final class WholeNumberForms {

    private static final int HUNDRED = 100;

    /** The program of the rules, with conditions on the number itself only. */
    private final int[] program;

    /** The forms of numbers below 100, then those of others by their last two digits, as far as they are known. */
    private final @Nullable PluralForm[] byLastDigits = new PluralForm[2 * HUNDRED];

    /** Whether the form of a number from 100 on depends on its last two digits only. */
    private final boolean isByLastDigits;

    WholeNumberForms(int[] program) {
        this.program = forWholeNumbers(program);
        this.isByLastDigits = isByLastDigits(this.program);
    }

    /** Leaves out conditions on decimals, since these are 0, and the alternatives for which that is not so. */
    private static int[] forWholeNumbers(int[] program) {
        int[] whole = new int[program.length];
        int length = 0;
        int end;
        for (int start = 0; start < program.length; start = end) {
            end = program[start + 1];
            int to = length + 2;
            boolean canHold = true;
            for (int at = start + 2; at < end; at = program[at + 3]) {
                int size = program[at + 3] - at;
                if (program[at] == 'n' || program[at] == 'i') {
                    System.arraycopy(program, at, whole, to, size);
                    to += size;
                    whole[to - size + 3] = to;
                } else {
                    canHold &= PluralRules.isIn(program, at, 0) != (program[at + 1] == 1);
                }
            }
            if (canHold) {
                whole[length] = program[start];
                whole[length + 1] = to;
                length = to;
            }
        }
        return Arrays.copyOf(whole, length);
    }

    private static boolean isByLastDigits(int[] program) {
        for (int start = 0; start < program.length; start = program[start + 1]) {
            for (int at = start + 2; at < program[start + 1]; at = program[at + 3]) {
                int modulus = program[at + 2];
                for (int range = at + 4; range < program[at + 3]; range += 2) {
                    if (modulus == 0 ? program[range + 1] >= HUNDRED : HUNDRED % modulus != 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** The form for a number of at least 0. */
    PluralForm of(long number) {
        if (number >= HUNDRED && !isByLastDigits) {
            return PluralRules.form(program, number, 0, 0, 0, 0);
        }
        int at = (int) (number < HUNDRED ? number : HUNDRED + number % HUNDRED);
        PluralForm known = byLastDigits[at];
        if (known == null) {
            known = PluralRules.form(program, number, 0, 0, 0, 0);
            byLastDigits[at] = known;
        }
        return known;
    }
}
