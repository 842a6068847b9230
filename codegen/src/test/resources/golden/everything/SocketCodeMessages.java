// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import java.time.Duration;
import java.util.Locale;

/**
 * What a person waiting in front of the application is told about each {@link SocketCode}. {@link EverythingMessages}
 * chooses the sentence for a decision.
 */
public final class SocketCodeMessages {

    private SocketCodeMessages() {}

    /**
     * {@link SocketCode#WAIT}: <i>Quotes " and backslashes &#92; and $&#123;delay&#125; and
     * &#252;n&#239;c&#246;d&#233;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String waitCode(Locale locale, Duration delay) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.waitCode(delay);
            case DE -> SocketCodeMessagesDe.waitCode(delay);
            case PT_BR -> SocketCodeMessagesPtBr.waitCode(delay);
        };
    }

    /**
     * {@link SocketCode#WAIT}: <i>It is over.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String waitCodeGaveUp(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.waitCodeGaveUp();
            case DE -> SocketCodeMessagesDe.waitCodeGaveUp();
            case PT_BR -> SocketCodeMessagesPtBr.waitCodeGaveUp();
        };
    }

    /**
     * {@link SocketCode#HANDLE}: <i>$&#123;size&#125; of $&#123;total&#125; as $&#123;locale&#125; to
     * $&#123;target&#125; in $&#123;delay&#125;</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param target the details' $&#123;target&#125;
     * @param localeValue the details' $&#123;locale&#125;
     * @param size the details' $&#123;size&#125;
     * @param total the details' $&#123;total&#125;
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String handleCode(
            Locale locale, String target, String localeValue, long size, int total, Duration delay) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.handleCode(target, localeValue, size, total, delay);
            case DE -> SocketCodeMessagesDe.handleCode(target, localeValue, size, total, delay);
            case PT_BR -> SocketCodeMessagesPtBr.handleCode(target, localeValue, size, total, delay);
        };
    }

    /**
     * {@link SocketCode#HANDLE}: <i>Somewhere else in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String handleCode(Locale locale, Duration delay) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.handleCode(delay);
            case DE -> SocketCodeMessagesDe.handleCode(delay);
            case PT_BR -> SocketCodeMessagesPtBr.handleCode(delay);
        };
    }

    /**
     * {@link SocketCode#FIXED_TEXT}: <i>Always the same.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String fixedText(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.fixedText();
            case DE -> SocketCodeMessagesDe.fixedText();
            case PT_BR -> SocketCodeMessagesPtBr.fixedText();
        };
    }

    /**
     * {@link SocketCode#NORMAL}: <i>The connection was closed.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String normal(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.normal();
            case DE -> SocketCodeMessagesDe.normal();
            case PT_BR -> SocketCodeMessagesPtBr.normal();
        };
    }

    /**
     * {@link SocketCode#NORMAL}: <i>The connection was closed.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String normalGaveUp(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.normalGaveUp();
            case DE -> SocketCodeMessagesDe.normalGaveUp();
            case PT_BR -> SocketCodeMessagesPtBr.normalGaveUp();
        };
    }

    /**
     * {@link SocketCode#GOING_AWAY}: <i>The server is restarting. Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String goingAway(Locale locale, Duration delay) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.goingAway(delay);
            case DE -> SocketCodeMessagesDe.goingAway(delay);
            case PT_BR -> SocketCodeMessagesPtBr.goingAway(delay);
        };
    }

    /**
     * {@link SocketCode#PROTOCOL_ERROR}: <i>The connection failed because of a fault in this application.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String protocolError(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.protocolError();
            case DE -> SocketCodeMessagesDe.protocolError();
            case PT_BR -> SocketCodeMessagesPtBr.protocolError();
        };
    }

    /**
     * {@link SocketCode#PROTOCOL_ERROR}: <i>The connection failed because of a fault in this application.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String protocolErrorGaveUp(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.protocolErrorGaveUp();
            case DE -> SocketCodeMessagesDe.protocolErrorGaveUp();
            case PT_BR -> SocketCodeMessagesPtBr.protocolErrorGaveUp();
        };
    }

    /**
     * {@link SocketCode#UNSUPPORTED_DATA}: <i>The connection failed because of a fault in this application.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String unsupportedData(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.unsupportedData();
            case DE -> SocketCodeMessagesDe.unsupportedData();
            case PT_BR -> SocketCodeMessagesPtBr.unsupportedData();
        };
    }

    /**
     * {@link SocketCode#UNSUPPORTED_DATA}: <i>The connection failed because of a fault in this application.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String unsupportedDataGaveUp(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.unsupportedDataGaveUp();
            case DE -> SocketCodeMessagesDe.unsupportedDataGaveUp();
            case PT_BR -> SocketCodeMessagesPtBr.unsupportedDataGaveUp();
        };
    }

    /**
     * {@link SocketCode#RESERVED}: <i>The connection was closed for an unknown reason.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String reserved(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.reserved();
            case DE -> SocketCodeMessagesDe.reserved();
            case PT_BR -> SocketCodeMessagesPtBr.reserved();
        };
    }

    /**
     * {@link SocketCode#RESERVED}: <i>The connection was closed for an unknown reason.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String reservedGaveUp(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.reservedGaveUp();
            case DE -> SocketCodeMessagesDe.reservedGaveUp();
            case PT_BR -> SocketCodeMessagesPtBr.reservedGaveUp();
        };
    }

    /**
     * {@link SocketCode#NO_STATUS}: <i>The connection was closed. Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String noStatus(Locale locale, Duration delay) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.noStatus(delay);
            case DE -> SocketCodeMessagesDe.noStatus(delay);
            case PT_BR -> SocketCodeMessagesPtBr.noStatus(delay);
        };
    }

    /**
     * {@link SocketCode#ABNORMAL}: <i>The connection was lost. Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String abnormal(Locale locale, Duration delay) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.abnormal(delay);
            case DE -> SocketCodeMessagesDe.abnormal(delay);
            case PT_BR -> SocketCodeMessagesPtBr.abnormal(delay);
        };
    }

    /**
     * {@link SocketCode#INVALID_PAYLOAD}: <i>The connection failed because of a fault in this application.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String invalidPayload(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.invalidPayload();
            case DE -> SocketCodeMessagesDe.invalidPayload();
            case PT_BR -> SocketCodeMessagesPtBr.invalidPayload();
        };
    }

    /**
     * {@link SocketCode#INVALID_PAYLOAD}: <i>The connection failed because of a fault in this application.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String invalidPayloadGaveUp(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.invalidPayloadGaveUp();
            case DE -> SocketCodeMessagesDe.invalidPayloadGaveUp();
            case PT_BR -> SocketCodeMessagesPtBr.invalidPayloadGaveUp();
        };
    }

    /**
     * {@link SocketCode#POLICY_VIOLATION}: <i>The server refuses this connection.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String policyViolation(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.policyViolation();
            case DE -> SocketCodeMessagesDe.policyViolation();
            case PT_BR -> SocketCodeMessagesPtBr.policyViolation();
        };
    }

    /**
     * {@link SocketCode#POLICY_VIOLATION}: <i>The server refuses this connection.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String policyViolationGaveUp(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.policyViolationGaveUp();
            case DE -> SocketCodeMessagesDe.policyViolationGaveUp();
            case PT_BR -> SocketCodeMessagesPtBr.policyViolationGaveUp();
        };
    }

    /**
     * {@link SocketCode#MESSAGE_TOO_BIG}: <i>The server refuses this change because it is too large.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String messageTooBig(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.messageTooBig();
            case DE -> SocketCodeMessagesDe.messageTooBig();
            case PT_BR -> SocketCodeMessagesPtBr.messageTooBig();
        };
    }

    /**
     * {@link SocketCode#MESSAGE_TOO_BIG}: <i>The server refuses this change because it is too large.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String messageTooBigGaveUp(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.messageTooBigGaveUp();
            case DE -> SocketCodeMessagesDe.messageTooBigGaveUp();
            case PT_BR -> SocketCodeMessagesPtBr.messageTooBigGaveUp();
        };
    }

    /**
     * {@link SocketCode#MANDATORY_EXTENSION}: <i>The server lacks something that this application needs.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String mandatoryExtension(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.mandatoryExtension();
            case DE -> SocketCodeMessagesDe.mandatoryExtension();
            case PT_BR -> SocketCodeMessagesPtBr.mandatoryExtension();
        };
    }

    /**
     * {@link SocketCode#MANDATORY_EXTENSION}: <i>The server lacks something that this application needs.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String mandatoryExtensionGaveUp(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.mandatoryExtensionGaveUp();
            case DE -> SocketCodeMessagesDe.mandatoryExtensionGaveUp();
            case PT_BR -> SocketCodeMessagesPtBr.mandatoryExtensionGaveUp();
        };
    }

    /**
     * {@link SocketCode#INTERNAL_ERROR}: <i>The server had a problem. Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String internalError(Locale locale, Duration delay) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.internalError(delay);
            case DE -> SocketCodeMessagesDe.internalError(delay);
            case PT_BR -> SocketCodeMessagesPtBr.internalError(delay);
        };
    }

    /**
     * {@link SocketCode#SERVICE_RESTART}: <i>The server is restarting. Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String serviceRestart(Locale locale, Duration delay) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.serviceRestart(delay);
            case DE -> SocketCodeMessagesDe.serviceRestart(delay);
            case PT_BR -> SocketCodeMessagesPtBr.serviceRestart(delay);
        };
    }

    /**
     * {@link SocketCode#TRY_AGAIN_LATER}: <i>The server is busy. Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String tryAgainLater(Locale locale, Duration delay) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.tryAgainLater(delay);
            case DE -> SocketCodeMessagesDe.tryAgainLater(delay);
            case PT_BR -> SocketCodeMessagesPtBr.tryAgainLater(delay);
        };
    }

    /**
     * {@link SocketCode#BAD_GATEWAY}: <i>The server had a problem. Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String badGateway(Locale locale, Duration delay) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.badGateway(delay);
            case DE -> SocketCodeMessagesDe.badGateway(delay);
            case PT_BR -> SocketCodeMessagesPtBr.badGateway(delay);
        };
    }

    /**
     * {@link SocketCode#TLS_HANDSHAKE}: <i>A secure connection could not be made.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String tlsHandshake(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.tlsHandshake();
            case DE -> SocketCodeMessagesDe.tlsHandshake();
            case PT_BR -> SocketCodeMessagesPtBr.tlsHandshake();
        };
    }

    /**
     * {@link SocketCode#TLS_HANDSHAKE}: <i>A secure connection could not be made.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String tlsHandshakeGaveUp(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.tlsHandshakeGaveUp();
            case DE -> SocketCodeMessagesDe.tlsHandshakeGaveUp();
            case PT_BR -> SocketCodeMessagesPtBr.tlsHandshakeGaveUp();
        };
    }

    /**
     * {@link SocketCode#UNAUTHORIZED}: <i>Signing in again.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String unauthorized(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.unauthorized();
            case DE -> SocketCodeMessagesDe.unauthorized();
            case PT_BR -> SocketCodeMessagesPtBr.unauthorized();
        };
    }

    /**
     * {@link SocketCode#FORBIDDEN}: <i>You are not allowed to open this.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String forbidden(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.forbidden();
            case DE -> SocketCodeMessagesDe.forbidden();
            case PT_BR -> SocketCodeMessagesPtBr.forbidden();
        };
    }

    /**
     * {@link SocketCode#FORBIDDEN}: <i>You are not allowed to open this.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String forbiddenGaveUp(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.forbiddenGaveUp();
            case DE -> SocketCodeMessagesDe.forbiddenGaveUp();
            case PT_BR -> SocketCodeMessagesPtBr.forbiddenGaveUp();
        };
    }

    /**
     * {@link SocketCode#TIMEOUT}: <i>The server took too long. Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String timeout(Locale locale, Duration delay) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SocketCodeMessagesEn.timeout(delay);
            case DE -> SocketCodeMessagesDe.timeout(delay);
            case PT_BR -> SocketCodeMessagesPtBr.timeout(delay);
        };
    }
}
