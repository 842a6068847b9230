package dev.recourse.engine;

import java.math.BigDecimal;

/** How people of one locale write numbers: their digits, how these are grouped, and the signs between them. Immutable. */
public final class NumberStyle {

    /** Digits without groups, as in programs: {@code -1000000.5}. */
    public static final NumberStyle PLAIN = new NumberStyle();

    private NumberStyle() {}

    /** The number as the locale writes it. */
    public String of(long number) {
        return Long.toString(number);
    }

    /** The number as the locale writes it, with all its decimals. */
    public String of(BigDecimal number) {
        return number.toPlainString();
    }
}
