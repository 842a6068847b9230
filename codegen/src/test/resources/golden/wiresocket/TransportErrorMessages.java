// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;
import java.util.Locale;

/**
 * What a person waiting in front of the application is told about each {@link TransportError}. {@link
 * WireSocketMessages} chooses the sentence for a decision.
 */
public final class TransportErrorMessages {

    private TransportErrorMessages() {}

    /**
     * {@link TransportError#UNREACHABLE}: <i>The server cannot be reached. Trying again in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String unreachable(Locale locale, Duration delay) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> TransportErrorMessagesEn.unreachable(delay);
            case DE -> TransportErrorMessagesDe.unreachable(delay);
            case FR -> TransportErrorMessagesFr.unreachable(delay);
            case ES -> TransportErrorMessagesEs.unreachable(delay);
            case JA -> TransportErrorMessagesJa.unreachable(delay);
            case ZH -> TransportErrorMessagesZh.unreachable(delay);
        };
    }

    /**
     * {@link TransportError#TIMEOUT}: <i>The server does not answer. Trying again in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String timeout(Locale locale, Duration delay) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> TransportErrorMessagesEn.timeout(delay);
            case DE -> TransportErrorMessagesDe.timeout(delay);
            case FR -> TransportErrorMessagesFr.timeout(delay);
            case ES -> TransportErrorMessagesEs.timeout(delay);
            case JA -> TransportErrorMessagesJa.timeout(delay);
            case ZH -> TransportErrorMessagesZh.timeout(delay);
        };
    }

    /**
     * {@link TransportError#TLS}: <i>A secure connection could not be made.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String tls(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> TransportErrorMessagesEn.tls();
            case DE -> TransportErrorMessagesDe.tls();
            case FR -> TransportErrorMessagesFr.tls();
            case ES -> TransportErrorMessagesEs.tls();
            case JA -> TransportErrorMessagesJa.tls();
            case ZH -> TransportErrorMessagesZh.tls();
        };
    }

    /**
     * {@link TransportError#REFRESH_UNKNOWN}: <i>Signing in again.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String refreshUnknown(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> TransportErrorMessagesEn.refreshUnknown();
            case DE -> TransportErrorMessagesDe.refreshUnknown();
            case FR -> TransportErrorMessagesFr.refreshUnknown();
            case ES -> TransportErrorMessagesEs.refreshUnknown();
            case JA -> TransportErrorMessagesJa.refreshUnknown();
            case ZH -> TransportErrorMessagesZh.refreshUnknown();
        };
    }

    /**
     * {@link TransportError#REFRESH_FAILED}: <i>Signing in failed. Please sign in again.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String refreshFailed(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> TransportErrorMessagesEn.refreshFailed();
            case DE -> TransportErrorMessagesDe.refreshFailed();
            case FR -> TransportErrorMessagesFr.refreshFailed();
            case ES -> TransportErrorMessagesEs.refreshFailed();
            case JA -> TransportErrorMessagesJa.refreshFailed();
            case ZH -> TransportErrorMessagesZh.refreshFailed();
        };
    }

    /**
     * {@link TransportError#REQUEST_INVALID}: <i>The request failed because of a fault in this application.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String requestInvalid(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> TransportErrorMessagesEn.requestInvalid();
            case DE -> TransportErrorMessagesDe.requestInvalid();
            case FR -> TransportErrorMessagesFr.requestInvalid();
            case ES -> TransportErrorMessagesEs.requestInvalid();
            case JA -> TransportErrorMessagesJa.requestInvalid();
            case ZH -> TransportErrorMessagesZh.requestInvalid();
        };
    }

    /**
     * {@link TransportError#ENDPOINT_UNKNOWN}: <i>The request failed because of a fault in this application.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String endpointUnknown(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> TransportErrorMessagesEn.endpointUnknown();
            case DE -> TransportErrorMessagesDe.endpointUnknown();
            case FR -> TransportErrorMessagesFr.endpointUnknown();
            case ES -> TransportErrorMessagesEs.endpointUnknown();
            case JA -> TransportErrorMessagesJa.endpointUnknown();
            case ZH -> TransportErrorMessagesZh.endpointUnknown();
        };
    }
}
