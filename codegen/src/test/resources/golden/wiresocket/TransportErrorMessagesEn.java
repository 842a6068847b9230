// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** The sentences of {@link TransportError} in the language {@code en}. */
final class TransportErrorMessagesEn {

    private TransportErrorMessagesEn() {}

    static String unreachable(Duration delay) {
        return "The server cannot be reached. Trying again in " + WireSocketMessagesEn.DELAY.of(delay) + ".";
    }

    static String timeout(Duration delay) {
        return "The server does not answer. Trying again in " + WireSocketMessagesEn.DELAY.of(delay) + ".";
    }

    static String tls() {
        return "A secure connection could not be made.";
    }

    static String refreshUnknown() {
        return "Signing in again.";
    }

    static String refreshFailed() {
        return "Signing in failed. Please sign in again.";
    }

    static String requestInvalid() {
        return "The request failed because of a fault in this application.";
    }

    static String endpointUnknown() {
        return "The request failed because of a fault in this application.";
    }
}
