// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import java.time.Duration;
import java.util.Locale;

/** Which sentence a {@link SqlState} gets, or {@code otherwise} if it has none. */
final class SqlStateSentences {

    private SqlStateSentences() {}

    static String message(SqlState code, String reason, Locale locale, Duration delay, String otherwise) {
        return switch (code) {
            case WARNING -> SqlStateMessages.warning(locale);
            case HANDLE_XML ->
                HandleXmlDetails.parse(reason)
                        .map(details -> SqlStateMessages.handleXml(locale, details.text()))
                        .orElseGet(() -> SqlStateMessages.handleXml(locale));
        };
    }

    static String gaveUp(SqlState code, Locale locale, String otherwise) {
        return switch (code) {
            case WARNING -> SqlStateMessages.warning(locale);
            default -> otherwise;
        };
    }

    static boolean tellsDelay(SqlState code) {
        return false;
    }
}
