package dev.recourse.engine;

import java.util.Optional;

/** The type of a value: of a {@code ${name:type}} in a {@link ReasonPattern}, or of a named value of an answer. */
public enum HoleType {
    /** Digits that fit an {@code int}. */
    INT("int"),
    /** Digits that fit a {@code long}. */
    LONG("long"),
    /** Digits, perhaps with a minus before them, and a point and more digits behind them. */
    DECIMAL("decimal"),
    /** A {@link DurationText duration}: {@code 30}, {@code 30s}, {@code 1.5 s} or {@code 2 minutes}. */
    DURATION("duration"),
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

    /** Whether a text can be read as this type. */
    public boolean reads(String value) {
        return reads(value, 0, value.length());
    }

    /** Whether this part of a text can be read as this type. */
    boolean reads(String value, int start, int end) {
        return switch (this) {
            case INT, LONG -> number(value, start, end) >= 0;
            case DECIMAL -> DecimalText.isDecimal(value, start, end);
            case DURATION -> DurationText.millis(value.substring(start, end)) >= 0;
            case TEXT, URL -> start < end;
        };
    }

    /** A text of this type, cut to {@code max} characters; empty if it is longer and would mean something else then. */
    Optional<String> bounded(String value, int max) {
        return this == TEXT || value.length() <= max ? Optional.of(Texts.bounded(value, max)) : Optional.empty();
    }

    /** Whether values of this type have an order. */
    boolean isCompared() {
        return this != TEXT && this != URL;
    }

    /** Compares two texts that both {@link #reads read} as this type. */
    int compare(String one, String other) {
        return switch (this) {
            case INT, LONG, DECIMAL -> DecimalText.compare(one, other);
            case DURATION -> Long.compare(DurationText.millis(one), DurationText.millis(other));
            case TEXT, URL -> one.compareTo(other);
        };
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
