// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;
import java.util.Locale;

/** Which sentence a {@link DataplaneError} gets, or {@code otherwise} if it has none. */
final class DataplaneErrorSentences {

    private DataplaneErrorSentences() {}

    static String message(DataplaneError code, String reason, Locale locale, Duration delay, String otherwise) {
        return switch (code) {
            case BAD_REQUEST -> DataplaneErrorMessages.badRequest(locale);
            case UNAUTHORIZED -> DataplaneErrorMessages.unauthorized(locale);
            case TOO_MANY_REQUESTS -> DataplaneErrorMessages.tooManyRequests(locale, delay);
            case SERVICE_UNAVAILABLE -> DataplaneErrorMessages.serviceUnavailable(locale, delay);
            case REQUEST_TIMEOUT -> DataplaneErrorMessages.requestTimeout(locale, delay);
            case TOO_EARLY -> DataplaneErrorMessages.tooEarly(locale, delay);
            case INTERNAL_SERVER_ERROR -> DataplaneErrorMessages.internalServerError(locale, delay);
            case BAD_GATEWAY -> DataplaneErrorMessages.badGateway(locale, delay);
            case GATEWAY_TIMEOUT -> DataplaneErrorMessages.gatewayTimeout(locale, delay);
        };
    }

    static String gaveUp(DataplaneError code, Locale locale, String otherwise) {
        return switch (code) {
            case BAD_REQUEST -> DataplaneErrorMessages.badRequest(locale);
            case UNAUTHORIZED -> DataplaneErrorMessages.unauthorizedGaveUp(locale);
            default -> otherwise;
        };
    }

    static boolean tellsDelay(DataplaneError code) {
        return switch (code) {
            case TOO_MANY_REQUESTS,
                    SERVICE_UNAVAILABLE,
                    REQUEST_TIMEOUT,
                    TOO_EARLY,
                    INTERNAL_SERVER_ERROR,
                    BAD_GATEWAY,
                    GATEWAY_TIMEOUT -> true;
            default -> false;
        };
    }
}
