package dev.recourse.engine;

import java.util.Arrays;

/** Reads plural rules in CLDR's syntax into the program that {@link PluralRules} runs. */
final class PluralRulesParser {

    private static final String OPERANDS = "nivwftce";
    /** More digits would not fit an {@code int}. */
    private static final int MOST_DIGITS = 9;

    private final String rules;
    /** Whether there is a rule for each form. */
    private final boolean[] known = new boolean[PluralForm.values().length];

    private int[] program = new int[64];
    private int length;
    private int at;

    PluralRulesParser(String rules) {
        this.rules = rules;
        this.known[PluralForm.OTHER.ordinal()] = true;
    }

    int[] program() {
        skipSpaces();
        if (at < rules.length()) {
            do {
                rule();
            } while (skip(";"));
            if (at < rules.length()) {
                throw mistake("the end");
            }
        }
        return Arrays.copyOf(program, length);
    }

    private void rule() {
        PluralForm form = form();
        expect(":");
        do {
            alternative(form);
        } while (skip("or"));
    }

    /** The form that a rule is for, each at most once, and not {@code other}. */
    private PluralForm form() {
        for (PluralForm form : PluralForm.values()) {
            if (rules.startsWith(form.text(), at) && !known[form.ordinal()]) {
                known[form.ordinal()] = true;
                at += form.text().length();
                skipSpaces();
                return form;
            }
        }
        throw mistake("another form");
    }

    private void alternative(PluralForm form) {
        add(form.ordinal());
        int end = length;
        add(0);
        do {
            condition();
        } while (skip("and"));
        program[end] = length;
    }

    private void condition() {
        if (at == rules.length() || OPERANDS.indexOf(rules.charAt(at)) < 0) {
            throw mistake("an operand");
        }
        add(rules.charAt(at));
        at++;
        skipSpaces();
        int modulus = skip("%") ? powerOfTen() : 0;
        if (skip("!=")) {
            add(1);
        } else {
            expect("=");
            add(0);
        }
        add(modulus);
        int end = length;
        add(0);
        do {
            int first = number();
            add(first);
            add(skip("..") ? number() : first);
        } while (skip(","));
        program[end] = length;
    }

    private int powerOfTen() {
        int start = at;
        int modulus = number();
        int power = 1;
        while (power < modulus) {
            power *= 10;
        }
        if (power != modulus) {
            at = start;
            throw mistake("a power of ten");
        }
        return modulus;
    }

    private int number() {
        int end = DecimalText.digitsEnd(rules, at, rules.length());
        if (end == at || end - at > MOST_DIGITS) {
            throw mistake("a number of up to " + MOST_DIGITS + " digits");
        }
        int number = (int) HoleType.INT.number(rules, at, end);
        at = end;
        skipSpaces();
        return number;
    }

    private void expect(String sign) {
        if (!skip(sign)) {
            throw mistake("'" + sign + "'");
        }
    }

    /** Whether this comes next. If it does, reads it and the spaces behind it. */
    private boolean skip(String sign) {
        if (!rules.startsWith(sign, at)) {
            return false;
        }
        at += sign.length();
        skipSpaces();
        return true;
    }

    private void skipSpaces() {
        while (at < rules.length() && rules.charAt(at) == ' ') {
            at++;
        }
    }

    private void add(int value) {
        if (length == program.length) {
            program = Arrays.copyOf(program, 2 * length);
        }
        program[length] = value;
        length++;
    }

    private IllegalArgumentException mistake(String expected) {
        return new IllegalArgumentException("expected " + expected + " at " + at + " in the plural rules: " + rules);
    }
}
