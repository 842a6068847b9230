// Generated from wiresocket.yaml, fingerprint 0ca0e4dd42bb37fb. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** The sentences of {@link TransportError} in the language {@code en}. */
final class TransportErrorMessagesEn {

    private TransportErrorMessagesEn() {}

    static String unreachable(Duration delay) {
        return "The server cannot be reached. Trying again in " + WireSocketMessagesEn.delay(delay) + ".";
    }

    static String timeout(Duration delay) {
        return "The server does not answer. Trying again in " + WireSocketMessagesEn.delay(delay) + ".";
    }

    static String tls() {
        return "A secure connection could not be made.";
    }

    static String refreshUnknown() {
        return "Signing in again.";
    }
}
