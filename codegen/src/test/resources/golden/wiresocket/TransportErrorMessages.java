// Generated from wiresocket.yaml, fingerprint 0ca0e4dd42bb37fb. Edit the catalog, not this file.
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
        return TransportErrorMessagesEn.unreachable(delay);
    }

    /**
     * {@link TransportError#TIMEOUT}: <i>The server does not answer. Trying again in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String timeout(Locale locale, Duration delay) {
        return TransportErrorMessagesEn.timeout(delay);
    }

    /**
     * {@link TransportError#TLS}: <i>A secure connection could not be made.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String tls(Locale locale) {
        return TransportErrorMessagesEn.tls();
    }

    /**
     * {@link TransportError#REFRESH_UNKNOWN}: <i>Signing in again.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String refreshUnknown(Locale locale) {
        return TransportErrorMessagesEn.refreshUnknown();
    }
}
