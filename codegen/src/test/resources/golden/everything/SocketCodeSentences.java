// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import java.time.Duration;
import java.util.Locale;

/** Which sentence a {@link SocketCode} gets, or {@code otherwise} if it has none. */
@SuppressWarnings("deprecation")
final class SocketCodeSentences {

    private SocketCodeSentences() {}

    static String message(SocketCode code, String reason, Locale locale, Duration delay, String otherwise) {
        return switch (code) {
            case WAIT -> SocketCodeMessages.waitCode(locale, delay);
            case HANDLE ->
                HandleDetails.parse(reason)
                        .map(details -> SocketCodeMessages.handleCode(
                                locale,
                                details.target(),
                                details.localeValue(),
                                details.size(),
                                details.total(),
                                delay))
                        .orElseGet(() -> SocketCodeMessages.handleCode(locale, delay));
            case FIXED_TEXT -> SocketCodeMessages.fixedText(locale);
            case NORMAL -> SocketCodeMessages.normal(locale);
            case GOING_AWAY -> SocketCodeMessages.goingAway(locale, delay);
            case PROTOCOL_ERROR -> SocketCodeMessages.protocolError(locale);
            case UNSUPPORTED_DATA -> SocketCodeMessages.unsupportedData(locale);
            case RESERVED -> SocketCodeMessages.reserved(locale);
            case NO_STATUS -> SocketCodeMessages.noStatus(locale, delay);
            case ABNORMAL -> SocketCodeMessages.abnormal(locale, delay);
            case INVALID_PAYLOAD -> SocketCodeMessages.invalidPayload(locale);
            case POLICY_VIOLATION -> SocketCodeMessages.policyViolation(locale);
            case MESSAGE_TOO_BIG -> SocketCodeMessages.messageTooBig(locale);
            case MANDATORY_EXTENSION -> SocketCodeMessages.mandatoryExtension(locale);
            case INTERNAL_ERROR -> SocketCodeMessages.internalError(locale, delay);
            case SERVICE_RESTART -> SocketCodeMessages.serviceRestart(locale, delay);
            case TRY_AGAIN_LATER -> SocketCodeMessages.tryAgainLater(locale, delay);
            case BAD_GATEWAY -> SocketCodeMessages.badGateway(locale, delay);
            case TLS_HANDSHAKE -> SocketCodeMessages.tlsHandshake(locale);
            case UNAUTHORIZED -> SocketCodeMessages.unauthorized(locale);
            case FORBIDDEN -> SocketCodeMessages.forbidden(locale);
            case TIMEOUT -> SocketCodeMessages.timeout(locale, delay);
            default -> otherwise;
        };
    }

    static String gaveUp(SocketCode code, Locale locale, String otherwise) {
        return switch (code) {
            case WAIT -> SocketCodeMessages.waitCodeGaveUp(locale);
            case FIXED_TEXT -> SocketCodeMessages.fixedText(locale);
            case NORMAL -> SocketCodeMessages.normalGaveUp(locale);
            case PROTOCOL_ERROR -> SocketCodeMessages.protocolErrorGaveUp(locale);
            case UNSUPPORTED_DATA -> SocketCodeMessages.unsupportedDataGaveUp(locale);
            case RESERVED -> SocketCodeMessages.reservedGaveUp(locale);
            case INVALID_PAYLOAD -> SocketCodeMessages.invalidPayloadGaveUp(locale);
            case POLICY_VIOLATION -> SocketCodeMessages.policyViolationGaveUp(locale);
            case MESSAGE_TOO_BIG -> SocketCodeMessages.messageTooBigGaveUp(locale);
            case MANDATORY_EXTENSION -> SocketCodeMessages.mandatoryExtensionGaveUp(locale);
            case TLS_HANDSHAKE -> SocketCodeMessages.tlsHandshakeGaveUp(locale);
            case FORBIDDEN -> SocketCodeMessages.forbiddenGaveUp(locale);
            default -> otherwise;
        };
    }

    static boolean tellsDelay(SocketCode code) {
        return switch (code) {
            case WAIT,
                    HANDLE,
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
