// Generated from wiresocket.yaml, fingerprint 0ca0e4dd42bb37fb. Edit the catalog, not this file.
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
        return DashboardErrorMessagesEn.badRequest();
    }

    /**
     * {@link DashboardError#UNAUTHORIZED}: <i>Signing in again.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String unauthorized(Locale locale) {
        return DashboardErrorMessagesEn.unauthorized();
    }

    /**
     * {@link DashboardError#UNAUTHORIZED}: <i>This application could not sign in. Please contact whoever provides
     * it.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String unauthorizedGaveUp(Locale locale) {
        return DashboardErrorMessagesEn.unauthorizedGaveUp();
    }

    /**
     * {@link DashboardError#FORBIDDEN}: <i>This account may not do that. Its plan may lack the feature.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String forbidden(Locale locale) {
        return DashboardErrorMessagesEn.forbidden();
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
        return DashboardErrorMessagesEn.tooManyRequests(delay);
    }

    /**
     * {@link DashboardError#SERVICE_UNAVAILABLE}: <i>The service is under maintenance. Going on without it.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String serviceUnavailable(Locale locale) {
        return DashboardErrorMessagesEn.serviceUnavailable();
    }

    /**
     * {@link DashboardError#SERVICE_UNAVAILABLE}: <i>The service is under maintenance. Please try again later.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String serviceUnavailableGaveUp(Locale locale) {
        return DashboardErrorMessagesEn.serviceUnavailableGaveUp();
    }

    /**
     * {@link DashboardError#REQUEST_TIMEOUT}: <i>The server took too long. Trying again in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String requestTimeout(Locale locale, Duration delay) {
        return DashboardErrorMessagesEn.requestTimeout(delay);
    }

    /**
     * {@link DashboardError#TOO_EARLY}: <i>The server was not ready. Trying again in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String tooEarly(Locale locale, Duration delay) {
        return DashboardErrorMessagesEn.tooEarly(delay);
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
        return DashboardErrorMessagesEn.internalServerError(delay);
    }

    /**
     * {@link DashboardError#BAD_GATEWAY}: <i>The server had a problem. Trying again in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String badGateway(Locale locale, Duration delay) {
        return DashboardErrorMessagesEn.badGateway(delay);
    }

    /**
     * {@link DashboardError#GATEWAY_TIMEOUT}: <i>The server took too long. Trying again in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String gatewayTimeout(Locale locale, Duration delay) {
        return DashboardErrorMessagesEn.gatewayTimeout(delay);
    }
}
