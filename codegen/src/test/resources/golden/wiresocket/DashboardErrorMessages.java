// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;
import java.util.Locale;

/**
 * What a person waiting in front of the application is told about each {@link DashboardError}. {@link
 * WireSocketMessages} chooses the sentence for a decision.
 */
public final class DashboardErrorMessages {

    private DashboardErrorMessages() {}

    /**
     * {@link DashboardError#BAD_REQUEST}: <i>The request failed because of a fault in this application.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String badRequest(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> DashboardErrorMessagesEn.badRequest();
            case DE -> DashboardErrorMessagesDe.badRequest();
            case FR -> DashboardErrorMessagesFr.badRequest();
            case ES -> DashboardErrorMessagesEs.badRequest();
            case JA -> DashboardErrorMessagesJa.badRequest();
            case ZH -> DashboardErrorMessagesZh.badRequest();
        };
    }

    /**
     * {@link DashboardError#UNAUTHORIZED}: <i>Signing in again.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String unauthorized(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> DashboardErrorMessagesEn.unauthorized();
            case DE -> DashboardErrorMessagesDe.unauthorized();
            case FR -> DashboardErrorMessagesFr.unauthorized();
            case ES -> DashboardErrorMessagesEs.unauthorized();
            case JA -> DashboardErrorMessagesJa.unauthorized();
            case ZH -> DashboardErrorMessagesZh.unauthorized();
        };
    }

    /**
     * {@link DashboardError#UNAUTHORIZED}: <i>This application could not sign in. Please contact whoever provides
     * it.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String unauthorizedGaveUp(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> DashboardErrorMessagesEn.unauthorizedGaveUp();
            case DE -> DashboardErrorMessagesDe.unauthorizedGaveUp();
            case FR -> DashboardErrorMessagesFr.unauthorizedGaveUp();
            case ES -> DashboardErrorMessagesEs.unauthorizedGaveUp();
            case JA -> DashboardErrorMessagesJa.unauthorizedGaveUp();
            case ZH -> DashboardErrorMessagesZh.unauthorizedGaveUp();
        };
    }

    /**
     * {@link DashboardError#FORBIDDEN}: <i>This account may not do that. Its plan may lack the feature.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String forbidden(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> DashboardErrorMessagesEn.forbidden();
            case DE -> DashboardErrorMessagesDe.forbidden();
            case FR -> DashboardErrorMessagesFr.forbidden();
            case ES -> DashboardErrorMessagesEs.forbidden();
            case JA -> DashboardErrorMessagesJa.forbidden();
            case ZH -> DashboardErrorMessagesZh.forbidden();
        };
    }

    /**
     * {@link DashboardError#TOO_MANY_REQUESTS}: <i>There were too many requests. Trying again in
     * $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String tooManyRequests(Locale locale, Duration delay) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> DashboardErrorMessagesEn.tooManyRequests(delay);
            case DE -> DashboardErrorMessagesDe.tooManyRequests(delay);
            case FR -> DashboardErrorMessagesFr.tooManyRequests(delay);
            case ES -> DashboardErrorMessagesEs.tooManyRequests(delay);
            case JA -> DashboardErrorMessagesJa.tooManyRequests(delay);
            case ZH -> DashboardErrorMessagesZh.tooManyRequests(delay);
        };
    }

    /**
     * {@link DashboardError#SERVICE_UNAVAILABLE}: <i>The service is under maintenance. Going on without it.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String serviceUnavailable(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> DashboardErrorMessagesEn.serviceUnavailable();
            case DE -> DashboardErrorMessagesDe.serviceUnavailable();
            case FR -> DashboardErrorMessagesFr.serviceUnavailable();
            case ES -> DashboardErrorMessagesEs.serviceUnavailable();
            case JA -> DashboardErrorMessagesJa.serviceUnavailable();
            case ZH -> DashboardErrorMessagesZh.serviceUnavailable();
        };
    }

    /**
     * {@link DashboardError#SERVICE_UNAVAILABLE}: <i>The service is under maintenance. Please try again later.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String serviceUnavailableGaveUp(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> DashboardErrorMessagesEn.serviceUnavailableGaveUp();
            case DE -> DashboardErrorMessagesDe.serviceUnavailableGaveUp();
            case FR -> DashboardErrorMessagesFr.serviceUnavailableGaveUp();
            case ES -> DashboardErrorMessagesEs.serviceUnavailableGaveUp();
            case JA -> DashboardErrorMessagesJa.serviceUnavailableGaveUp();
            case ZH -> DashboardErrorMessagesZh.serviceUnavailableGaveUp();
        };
    }

    /**
     * {@link DashboardError#REQUEST_TIMEOUT}: <i>The server took too long. Trying again in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String requestTimeout(Locale locale, Duration delay) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> DashboardErrorMessagesEn.requestTimeout(delay);
            case DE -> DashboardErrorMessagesDe.requestTimeout(delay);
            case FR -> DashboardErrorMessagesFr.requestTimeout(delay);
            case ES -> DashboardErrorMessagesEs.requestTimeout(delay);
            case JA -> DashboardErrorMessagesJa.requestTimeout(delay);
            case ZH -> DashboardErrorMessagesZh.requestTimeout(delay);
        };
    }

    /**
     * {@link DashboardError#TOO_EARLY}: <i>The server was not ready. Trying again in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String tooEarly(Locale locale, Duration delay) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> DashboardErrorMessagesEn.tooEarly(delay);
            case DE -> DashboardErrorMessagesDe.tooEarly(delay);
            case FR -> DashboardErrorMessagesFr.tooEarly(delay);
            case ES -> DashboardErrorMessagesEs.tooEarly(delay);
            case JA -> DashboardErrorMessagesJa.tooEarly(delay);
            case ZH -> DashboardErrorMessagesZh.tooEarly(delay);
        };
    }

    /**
     * {@link DashboardError#INTERNAL_SERVER_ERROR}: <i>The server had a problem. Trying again in
     * $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String internalServerError(Locale locale, Duration delay) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> DashboardErrorMessagesEn.internalServerError(delay);
            case DE -> DashboardErrorMessagesDe.internalServerError(delay);
            case FR -> DashboardErrorMessagesFr.internalServerError(delay);
            case ES -> DashboardErrorMessagesEs.internalServerError(delay);
            case JA -> DashboardErrorMessagesJa.internalServerError(delay);
            case ZH -> DashboardErrorMessagesZh.internalServerError(delay);
        };
    }

    /**
     * {@link DashboardError#BAD_GATEWAY}: <i>The server had a problem. Trying again in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String badGateway(Locale locale, Duration delay) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> DashboardErrorMessagesEn.badGateway(delay);
            case DE -> DashboardErrorMessagesDe.badGateway(delay);
            case FR -> DashboardErrorMessagesFr.badGateway(delay);
            case ES -> DashboardErrorMessagesEs.badGateway(delay);
            case JA -> DashboardErrorMessagesJa.badGateway(delay);
            case ZH -> DashboardErrorMessagesZh.badGateway(delay);
        };
    }

    /**
     * {@link DashboardError#GATEWAY_TIMEOUT}: <i>The server took too long. Trying again in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String gatewayTimeout(Locale locale, Duration delay) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> DashboardErrorMessagesEn.gatewayTimeout(delay);
            case DE -> DashboardErrorMessagesDe.gatewayTimeout(delay);
            case FR -> DashboardErrorMessagesFr.gatewayTimeout(delay);
            case ES -> DashboardErrorMessagesEs.gatewayTimeout(delay);
            case JA -> DashboardErrorMessagesJa.gatewayTimeout(delay);
            case ZH -> DashboardErrorMessagesZh.gatewayTimeout(delay);
        };
    }
}
