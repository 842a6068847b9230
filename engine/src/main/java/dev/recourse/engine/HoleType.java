package dev.recourse.engine;

import java.util.Optional;

/** The type of a {@code ${name:type}} in a {@link ReasonPattern}. */
public enum HoleType {
    /** Digits that fit an {@code int}. */
    INT("int"),
    /** Digits that fit a {@code long}. */
    LONG("long"),
    /** Any text of at least one character. */
    TEXT("text"),
    /** The target of a redirect, as sent: any text of at least one character, checked by the machine. */
    URL("url");

    private final String text;

    HoleType(String text) {
        this.text = text;
    }

    /** The name used in patterns, such as {@code int}. */
    public String text() {
        return text;
    }

    /** The type with this name, or empty. */
    public static Optional<HoleType> of(String text) {
        for (HoleType type : values()) {
            if (type.text.equals(text)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    boolean isNumber() {
        return this == INT || this == LONG;
    }

    /** The number that these digits of a text write, or -1 if it is not a number or too large for this type. */
    long number(String text, int start, int end) {
        long max = this == INT ? Integer.MAX_VALUE : Long.MAX_VALUE;
        long number = start == end ? -1 : 0;
        for (int i = start; i < end && number >= 0; i++) {
            int digit = text.charAt(i) - '0';
            boolean fits = digit >= 0 && digit <= 9 && number <= (max - digit) / 10;
            number = fits ? number * 10 + digit : -1;
        }
        return number;
    }
}
