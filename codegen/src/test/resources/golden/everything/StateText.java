// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import java.util.Optional;
import javax.annotation.processing.Generated;

/** The rule for a StateText: 5 of the characters A-Z0-9'"&#92;_.-. */
@Generated("dev.recourse.codegen.CatalogProcessor")
public final class StateText {

    /** The minimum number of characters. */
    public static final int MIN_LENGTH = 5;

    /** The maximum number of characters. */
    public static final int MAX_LENGTH = 5;

    private StateText() {}

    /**
     * {@return whether the value follows the rule}
     *
     * @param value any text
     */
    public static boolean isValid(String value) {
        return problem(value).isEmpty();
    }

    /**
     * {@return what is wrong with the value, as a sentence for developers, or empty if it follows the rule}
     *
     * @param value any text; the sentence does not repeat it
     */
    public static Optional<String> problem(String value) {
        if (value.length() < MIN_LENGTH || value.length() > MAX_LENGTH) {
            return Optional.of("A StateText has 5 characters, and this one has " + value.length() + ".");
        }
        for (int i = 0; i < value.length(); i++) {
            if (!isAllowed(value.charAt(i))) {
                return Optional.of("Character " + (i + 1)
                        + " is not allowed; a StateText is 5 of the characters A-Z0-9'\"\\_.-.");
            }
        }
        return Optional.empty();
    }

    private static boolean isAllowed(char c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '\''
                || c == '"'
                || c == '\\'
                || c == '_'
                || c == '.'
                || c == '-';
    }
}
