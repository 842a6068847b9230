// Generated from wiresocket.yaml, fingerprint 0ca0e4dd42bb37fb. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;
import java.util.Locale;

/** Which sentence a {@link TransportError} gets, or {@code otherwise} if it has none. */
final class TransportErrorSentences {

    private TransportErrorSentences() {}

    static String message(TransportError code, String reason, Locale locale, Duration delay, String otherwise) {
        return switch (code) {
            case UNREACHABLE -> TransportErrorMessages.unreachable(locale, delay);
            case TIMEOUT -> TransportErrorMessages.timeout(locale, delay);
            case TLS -> TransportErrorMessages.tls(locale);
            case REFRESH_UNKNOWN -> TransportErrorMessages.refreshUnknown(locale);
        };
    }

    static String gaveUp(TransportError code, Locale locale, String otherwise) {
        return otherwise;
    }
}
