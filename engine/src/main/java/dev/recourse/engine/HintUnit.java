package dev.recourse.engine;

import java.util.Optional;

/** What the number of a hint counts. */
public enum HintUnit {
    /** Seconds to wait. */
    SECONDS("s"),
    /** Milliseconds to wait. */
    MILLIS("ms"),
    /** Seconds since 1970, at which the wait is over. */
    EPOCH("epoch"),
    /** A date at which the wait is over: an HTTP date (RFC 9110, section 5.6.7), or one as in RFC 3339. */
    DATE("date");

    private final String text;

    HintUnit(String text) {
        this.text = text;
    }

    /** The name used in catalogs, such as {@code ms}. */
    public String text() {
        return text;
    }

    /** The unit with this name, or empty. */
    public static Optional<HintUnit> of(String text) {
        for (HintUnit unit : values()) {
            if (unit.text.equals(text)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
