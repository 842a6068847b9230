// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;
import java.util.Locale;

/** Which sentence a {@link CloseCode} gets, or {@code otherwise} if it has none. */
final class CloseCodeSentences {

    private CloseCodeSentences() {}

    static String message(CloseCode code, String reason, Locale locale, Duration delay, String otherwise) {
        return switch (code) {
            case MISSING_TOKEN -> CloseCodeMessages.missingToken(locale);
            case INVALID_TOKEN -> CloseCodeMessages.invalidToken(locale);
            case FORBIDDEN -> CloseCodeMessages.forbidden(locale);
            case CONNECTION_LIMIT ->
                ConnectionLimitDetails.parse(reason)
                        .map(details -> CloseCodeMessages.connectionLimit(locale, details.limit()))
                        .orElseGet(() -> CloseCodeMessages.connectionLimit(locale));
            case DOCUMENT_LIMIT ->
                DocumentLimitDetails.parse(reason)
                        .map(details -> CloseCodeMessages.documentLimit(locale, details.limit(), details.count()))
                        .orElseGet(() -> CloseCodeMessages.documentLimit(locale));
            case RATE_LIMIT ->
                RateLimitDetails.parse(reason)
                        .map(details -> CloseCodeMessages.rateLimit(locale, details.limit(), delay))
                        .orElseGet(() -> CloseCodeMessages.rateLimit(locale, delay));
            case INVALID_NAME -> CloseCodeMessages.invalidName(locale);
            case USERS_PER_DOC ->
                UsersPerDocDetails.parse(reason)
                        .map(details -> CloseCodeMessages.usersPerDoc(locale, details.limit()))
                        .orElseGet(() -> CloseCodeMessages.usersPerDoc(locale));
            case WRONG_REGION -> CloseCodeMessages.wrongRegion(locale);
            case NORMAL -> CloseCodeMessages.normal(locale);
            case GOING_AWAY -> CloseCodeMessages.goingAway(locale, delay);
            case PROTOCOL_ERROR -> CloseCodeMessages.protocolError(locale);
            case UNSUPPORTED_DATA -> CloseCodeMessages.unsupportedData(locale);
            case RESERVED -> CloseCodeMessages.reserved(locale);
            case NO_STATUS -> CloseCodeMessages.noStatus(locale, delay);
            case ABNORMAL -> CloseCodeMessages.abnormal(locale, delay);
            case INVALID_PAYLOAD -> CloseCodeMessages.invalidPayload(locale);
            case POLICY_VIOLATION -> CloseCodeMessages.policyViolation(locale);
            case MESSAGE_TOO_BIG -> CloseCodeMessages.messageTooBig(locale);
            case MANDATORY_EXTENSION -> CloseCodeMessages.mandatoryExtension(locale);
            case INTERNAL_ERROR -> CloseCodeMessages.internalError(locale, delay);
            case SERVICE_RESTART -> CloseCodeMessages.serviceRestart(locale, delay);
            case TRY_AGAIN_LATER -> CloseCodeMessages.tryAgainLater(locale, delay);
            case BAD_GATEWAY -> CloseCodeMessages.badGateway(locale, delay);
            case TLS_HANDSHAKE -> CloseCodeMessages.tlsHandshake(locale);
            case UNAUTHORIZED -> CloseCodeMessages.unauthorized(locale);
            case STANDARD_FORBIDDEN -> CloseCodeMessages.standardForbidden(locale);
            case TIMEOUT -> CloseCodeMessages.timeout(locale, delay);
        };
    }

    static String gaveUp(CloseCode code, Locale locale, String otherwise) {
        return switch (code) {
            case MISSING_TOKEN -> CloseCodeMessages.missingTokenGaveUp(locale);
            case INVALID_TOKEN -> CloseCodeMessages.invalidTokenGaveUp(locale);
            case FORBIDDEN -> CloseCodeMessages.forbidden(locale);
            case CONNECTION_LIMIT -> CloseCodeMessages.connectionLimit(locale);
            case DOCUMENT_LIMIT -> CloseCodeMessages.documentLimit(locale);
            case RATE_LIMIT -> CloseCodeMessages.rateLimitGaveUp(locale);
            case INVALID_NAME -> CloseCodeMessages.invalidName(locale);
            case USERS_PER_DOC -> CloseCodeMessages.usersPerDoc(locale);
            case WRONG_REGION -> CloseCodeMessages.wrongRegionGaveUp(locale);
            case NORMAL -> CloseCodeMessages.normal(locale);
            case PROTOCOL_ERROR -> CloseCodeMessages.protocolError(locale);
            case UNSUPPORTED_DATA -> CloseCodeMessages.unsupportedData(locale);
            case RESERVED -> CloseCodeMessages.reserved(locale);
            case INVALID_PAYLOAD -> CloseCodeMessages.invalidPayload(locale);
            case POLICY_VIOLATION -> CloseCodeMessages.policyViolation(locale);
            case MESSAGE_TOO_BIG -> CloseCodeMessages.messageTooBig(locale);
            case MANDATORY_EXTENSION -> CloseCodeMessages.mandatoryExtension(locale);
            case TLS_HANDSHAKE -> CloseCodeMessages.tlsHandshake(locale);
            case STANDARD_FORBIDDEN -> CloseCodeMessages.standardForbidden(locale);
            default -> otherwise;
        };
    }

    static boolean tellsDelay(CloseCode code) {
        return switch (code) {
            case RATE_LIMIT,
                    GOING_AWAY,
                    NO_STATUS,
                    ABNORMAL,
                    INTERNAL_ERROR,
                    SERVICE_RESTART,
                    TRY_AGAIN_LATER,
                    BAD_GATEWAY,
                    TIMEOUT -> true;
            default -> false;
        };
    }
}
