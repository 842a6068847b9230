// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.util.Optional;
import javax.annotation.processing.Generated;

/** The rule for a DocumentName: 1 to 255 of the characters A-Za-z0-9_-. */
@Generated("dev.recourse.codegen.CatalogProcessor")
public final class DocumentName {

    /** The minimum number of characters. */
    public static final int MIN_LENGTH = 1;

    /** The maximum number of characters. */
    public static final int MAX_LENGTH = 255;

    private DocumentName() {}

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
            return Optional.of("A DocumentName has 1 to 255 characters, and this one has " + value.length() + ".");
        }
        for (int i = 0; i < value.length(); i++) {
            if (!isAllowed(value.charAt(i))) {
                return Optional.of("Character " + (i + 1)
                        + " is not allowed; a DocumentName is 1 to 255 of the characters A-Za-z0-9_-.");
            }
        }
        return Optional.empty();
    }

    private static boolean isAllowed(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }
}
