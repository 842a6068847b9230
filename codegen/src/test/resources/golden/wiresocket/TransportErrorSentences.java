// Generated from wiresocket.yaml. Edit the catalog, not this file.
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
            case REFRESH_FAILED -> TransportErrorMessages.refreshFailed(locale);
            case REQUEST_INVALID -> TransportErrorMessages.requestInvalid(locale);
            case ENDPOINT_UNKNOWN -> TransportErrorMessages.endpointUnknown(locale);
        };
    }

    static String gaveUp(TransportError code, Locale locale, String otherwise) {
        return switch (code) {
            case TLS -> TransportErrorMessages.tls(locale);
            case REFRESH_FAILED -> TransportErrorMessages.refreshFailed(locale);
            case REQUEST_INVALID -> TransportErrorMessages.requestInvalid(locale);
            case ENDPOINT_UNKNOWN -> TransportErrorMessages.endpointUnknown(locale);
            default -> otherwise;
        };
    }

    static boolean tellsDelay(TransportError code) {
        return switch (code) {
            case UNREACHABLE, TIMEOUT -> true;
            default -> false;
        };
    }
}
