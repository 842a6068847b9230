// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;
import java.util.Locale;

/**
 * What a person waiting in front of the application is told about each {@link DataplaneError}. {@link
 * WireSocketMessages} chooses the sentence for a decision.
 */
public final class DataplaneErrorMessages {

    private DataplaneErrorMessages() {}

    /**
     * {@link DataplaneError#BAD_REQUEST}: <i>The request failed because of a fault in this application.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String badRequest(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> DataplaneErrorMessagesEn.badRequest();
            case DE -> DataplaneErrorMessagesDe.badRequest();
            case FR -> DataplaneErrorMessagesFr.badRequest();
            case ES -> DataplaneErrorMessagesEs.badRequest();
            case JA -> DataplaneErrorMessagesJa.badRequest();
            case ZH -> DataplaneErrorMessagesZh.badRequest();
        };
    }

    /**
     * {@link DataplaneError#UNAUTHORIZED}: <i>Signing in again.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String unauthorized(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> DataplaneErrorMessagesEn.unauthorized();
            case DE -> DataplaneErrorMessagesDe.unauthorized();
            case FR -> DataplaneErrorMessagesFr.unauthorized();
            case ES -> DataplaneErrorMessagesEs.unauthorized();
            case JA -> DataplaneErrorMessagesJa.unauthorized();
            case ZH -> DataplaneErrorMessagesZh.unauthorized();
        };
    }

    /**
     * {@link DataplaneError#UNAUTHORIZED}: <i>Your session has expired. Please sign in again.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String unauthorizedGaveUp(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> DataplaneErrorMessagesEn.unauthorizedGaveUp();
            case DE -> DataplaneErrorMessagesDe.unauthorizedGaveUp();
            case FR -> DataplaneErrorMessagesFr.unauthorizedGaveUp();
            case ES -> DataplaneErrorMessagesEs.unauthorizedGaveUp();
            case JA -> DataplaneErrorMessagesJa.unauthorizedGaveUp();
            case ZH -> DataplaneErrorMessagesZh.unauthorizedGaveUp();
        };
    }

    /**
     * {@link DataplaneError#TOO_MANY_REQUESTS}: <i>There were too many requests. Trying again in
     * $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String tooManyRequests(Locale locale, Duration delay) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> DataplaneErrorMessagesEn.tooManyRequests(delay);
            case DE -> DataplaneErrorMessagesDe.tooManyRequests(delay);
            case FR -> DataplaneErrorMessagesFr.tooManyRequests(delay);
            case ES -> DataplaneErrorMessagesEs.tooManyRequests(delay);
            case JA -> DataplaneErrorMessagesJa.tooManyRequests(delay);
            case ZH -> DataplaneErrorMessagesZh.tooManyRequests(delay);
        };
    }

    /**
     * {@link DataplaneError#SERVICE_UNAVAILABLE}: <i>The server is busy. Trying again in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String serviceUnavailable(Locale locale, Duration delay) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> DataplaneErrorMessagesEn.serviceUnavailable(delay);
            case DE -> DataplaneErrorMessagesDe.serviceUnavailable(delay);
            case FR -> DataplaneErrorMessagesFr.serviceUnavailable(delay);
            case ES -> DataplaneErrorMessagesEs.serviceUnavailable(delay);
            case JA -> DataplaneErrorMessagesJa.serviceUnavailable(delay);
            case ZH -> DataplaneErrorMessagesZh.serviceUnavailable(delay);
        };
    }

    /**
     * {@link DataplaneError#REQUEST_TIMEOUT}: <i>The server took too long. Trying again in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String requestTimeout(Locale locale, Duration delay) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> DataplaneErrorMessagesEn.requestTimeout(delay);
            case DE -> DataplaneErrorMessagesDe.requestTimeout(delay);
            case FR -> DataplaneErrorMessagesFr.requestTimeout(delay);
            case ES -> DataplaneErrorMessagesEs.requestTimeout(delay);
            case JA -> DataplaneErrorMessagesJa.requestTimeout(delay);
            case ZH -> DataplaneErrorMessagesZh.requestTimeout(delay);
        };
    }

    /**
     * {@link DataplaneError#TOO_EARLY}: <i>The server was not ready. Trying again in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String tooEarly(Locale locale, Duration delay) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> DataplaneErrorMessagesEn.tooEarly(delay);
            case DE -> DataplaneErrorMessagesDe.tooEarly(delay);
            case FR -> DataplaneErrorMessagesFr.tooEarly(delay);
            case ES -> DataplaneErrorMessagesEs.tooEarly(delay);
            case JA -> DataplaneErrorMessagesJa.tooEarly(delay);
            case ZH -> DataplaneErrorMessagesZh.tooEarly(delay);
        };
    }

    /**
     * {@link DataplaneError#INTERNAL_SERVER_ERROR}: <i>The server had a problem. Trying again in
     * $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String internalServerError(Locale locale, Duration delay) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> DataplaneErrorMessagesEn.internalServerError(delay);
            case DE -> DataplaneErrorMessagesDe.internalServerError(delay);
            case FR -> DataplaneErrorMessagesFr.internalServerError(delay);
            case ES -> DataplaneErrorMessagesEs.internalServerError(delay);
            case JA -> DataplaneErrorMessagesJa.internalServerError(delay);
            case ZH -> DataplaneErrorMessagesZh.internalServerError(delay);
        };
    }

    /**
     * {@link DataplaneError#BAD_GATEWAY}: <i>The server had a problem. Trying again in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String badGateway(Locale locale, Duration delay) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> DataplaneErrorMessagesEn.badGateway(delay);
            case DE -> DataplaneErrorMessagesDe.badGateway(delay);
            case FR -> DataplaneErrorMessagesFr.badGateway(delay);
            case ES -> DataplaneErrorMessagesEs.badGateway(delay);
            case JA -> DataplaneErrorMessagesJa.badGateway(delay);
            case ZH -> DataplaneErrorMessagesZh.badGateway(delay);
        };
    }

    /**
     * {@link DataplaneError#GATEWAY_TIMEOUT}: <i>The server took too long. Trying again in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String gatewayTimeout(Locale locale, Duration delay) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> DataplaneErrorMessagesEn.gatewayTimeout(delay);
            case DE -> DataplaneErrorMessagesDe.gatewayTimeout(delay);
            case FR -> DataplaneErrorMessagesFr.gatewayTimeout(delay);
            case ES -> DataplaneErrorMessagesEs.gatewayTimeout(delay);
            case JA -> DataplaneErrorMessagesJa.gatewayTimeout(delay);
            case ZH -> DataplaneErrorMessagesZh.gatewayTimeout(delay);
        };
    }
}
