// Generated from wiresocket.yaml, fingerprint 0ca0e4dd42bb37fb. Edit the catalog, not this file.
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
            case UNAUTHORIZED -> DashboardErrorMessages.unauthorizedGaveUp(locale);
            case SERVICE_UNAVAILABLE -> DashboardErrorMessages.serviceUnavailableGaveUp(locale);
            default -> otherwise;
        };
    }
}
