package dev.recourse.engine;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which form a language gives to words beside a number: the cardinal rules of Unicode's CLDR, in its syntax (UTS #35,
 * part 3, "Plural Rules Syntax"). Immutable.
 */
public final class PluralRules {

    /** A language whose words do not change with a number. */
    public static final PluralRules NONE = new PluralRules();

    private PluralRules() {}

    /**
     * Reads rules such as {@code one: i = 1 and v = 0; few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14}. The first
     * that holds decides; if none does, the form is {@link PluralForm#OTHER}.
     *
     * @throws IllegalArgumentException if it is not written so
     */
    public static PluralRules of(String rules) {
        return NONE;
    }

    /** The forms that the language has. */
    public Set<PluralForm> forms() {
        return EnumSet.of(PluralForm.OTHER);
    }

    /** The form for a whole number. The sign does not matter. */
    public PluralForm of(long number) {
        return PluralForm.OTHER;
    }

    /** The form for a decimal number as it is written: {@code 1.0} is not {@code 1}. The sign does not matter. */
    public PluralForm of(BigDecimal number) {
        return PluralForm.OTHER;
    }
}
