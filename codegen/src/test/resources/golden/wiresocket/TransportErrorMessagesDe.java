// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** The sentences of {@link TransportError} in the language {@code de}. */
final class TransportErrorMessagesDe {

    private TransportErrorMessagesDe() {}

    static String unreachable(Duration delay) {
        return "Der Server ist nicht erreichbar. Neuer Versuch in " + WireSocketMessagesDe.DELAY.of(delay) + ".";
    }

    static String timeout(Duration delay) {
        return "Der Server antwortet nicht. Neuer Versuch in " + WireSocketMessagesDe.DELAY.of(delay) + ".";
    }

    static String tls() {
        return "Es konnte keine sichere Verbindung hergestellt werden.";
    }

    static String refreshUnknown() {
        return "Sie werden erneut angemeldet.";
    }

    static String refreshFailed() {
        return "Die Anmeldung ist fehlgeschlagen. Bitte melden Sie sich erneut an.";
    }

    static String requestInvalid() {
        return "Die Anfrage ist wegen eines Fehlers in dieser Anwendung fehlgeschlagen.";
    }

    static String endpointUnknown() {
        return "Die Anfrage ist wegen eines Fehlers in dieser Anwendung fehlgeschlagen.";
    }
}
