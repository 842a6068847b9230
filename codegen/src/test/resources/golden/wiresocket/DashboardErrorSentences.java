// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;
import java.util.Locale;

/** Which sentence a {@link DashboardError} gets, or {@code otherwise} if it has none. */
final class DashboardErrorSentences {

    private DashboardErrorSentences() {}

    static String message(DashboardError code, String reason, Locale locale, Duration delay, String otherwise) {
        return switch (code) {
            case BAD_REQUEST -> DashboardErrorMessages.badRequest(locale);
            case UNAUTHORIZED -> DashboardErrorMessages.unauthorized(locale);
            case FORBIDDEN -> DashboardErrorMessages.forbidden(locale);
            case TOO_MANY_REQUESTS -> DashboardErrorMessages.tooManyRequests(locale, delay);
            case SERVICE_UNAVAILABLE -> DashboardErrorMessages.serviceUnavailable(locale);
            case REQUEST_TIMEOUT -> DashboardErrorMessages.requestTimeout(locale, delay);
            case TOO_EARLY -> DashboardErrorMessages.tooEarly(locale, delay);
            case INTERNAL_SERVER_ERROR -> DashboardErrorMessages.internalServerError(locale, delay);
            case BAD_GATEWAY -> DashboardErrorMessages.badGateway(locale, delay);
            case GATEWAY_TIMEOUT -> DashboardErrorMessages.gatewayTimeout(locale, delay);
        };
    }

    static String gaveUp(DashboardError code, Locale locale, String otherwise) {
        return switch (code) {
            case BAD_REQUEST -> DashboardErrorMessages.badRequest(locale);
            case UNAUTHORIZED -> DashboardErrorMessages.unauthorizedGaveUp(locale);
            case FORBIDDEN -> DashboardErrorMessages.forbidden(locale);
            case SERVICE_UNAVAILABLE -> DashboardErrorMessages.serviceUnavailableGaveUp(locale);
            default -> otherwise;
        };
    }

    static boolean tellsDelay(DashboardError code) {
        return switch (code) {
            case TOO_MANY_REQUESTS,
                    REQUEST_TIMEOUT,
                    TOO_EARLY,
                    INTERNAL_SERVER_ERROR,
                    BAD_GATEWAY,
                    GATEWAY_TIMEOUT -> true;
            default -> false;
        };
    }
}
