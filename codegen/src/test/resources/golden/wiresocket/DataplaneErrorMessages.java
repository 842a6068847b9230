// Generated from wiresocket.yaml, fingerprint 0ca0e4dd42bb37fb. Edit the catalog, not this file.
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
        return DataplaneErrorMessagesEn.badRequest();
    }

    /**
     * {@link DataplaneError#UNAUTHORIZED}: <i>Signing in again.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String unauthorized(Locale locale) {
        return DataplaneErrorMessagesEn.unauthorized();
    }

    /**
     * {@link DataplaneError#UNAUTHORIZED}: <i>Your session has expired. Please sign in again.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String unauthorizedGaveUp(Locale locale) {
        return DataplaneErrorMessagesEn.unauthorizedGaveUp();
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
        return DataplaneErrorMessagesEn.tooManyRequests(delay);
    }

    /**
     * {@link DataplaneError#SERVICE_UNAVAILABLE}: <i>The server is busy. Trying again in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String serviceUnavailable(Locale locale, Duration delay) {
        return DataplaneErrorMessagesEn.serviceUnavailable(delay);
    }

    /**
     * {@link DataplaneError#REQUEST_TIMEOUT}: <i>The server took too long. Trying again in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String requestTimeout(Locale locale, Duration delay) {
        return DataplaneErrorMessagesEn.requestTimeout(delay);
    }

    /**
     * {@link DataplaneError#TOO_EARLY}: <i>The server was not ready. Trying again in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String tooEarly(Locale locale, Duration delay) {
        return DataplaneErrorMessagesEn.tooEarly(delay);
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
        return DataplaneErrorMessagesEn.internalServerError(delay);
    }

    /**
     * {@link DataplaneError#BAD_GATEWAY}: <i>The server had a problem. Trying again in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String badGateway(Locale locale, Duration delay) {
        return DataplaneErrorMessagesEn.badGateway(delay);
    }

    /**
     * {@link DataplaneError#GATEWAY_TIMEOUT}: <i>The server took too long. Trying again in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String gatewayTimeout(Locale locale, Duration delay) {
        return DataplaneErrorMessagesEn.gatewayTimeout(delay);
    }
}
