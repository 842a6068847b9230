// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** The sentences of {@link TransportError} in the language {@code fr}. */
final class TransportErrorMessagesFr {

    private TransportErrorMessagesFr() {}

    static String unreachable(Duration delay) {
        return "Le serveur est injoignable. Nouvelle tentative dans " + WireSocketMessagesFr.DELAY.of(delay) + ".";
    }

    static String timeout(Duration delay) {
        return "Le serveur ne r\u00e9pond pas. Nouvelle tentative dans " + WireSocketMessagesFr.DELAY.of(delay) + ".";
    }

    static String tls() {
        return "Impossible d\u2019\u00e9tablir une connexion s\u00e9curis\u00e9e.";
    }

    static String refreshUnknown() {
        return "Nouvelle authentification en cours.";
    }

    static String refreshFailed() {
        return "La connexion \u00e0 votre compte a \u00e9chou\u00e9. Veuillez vous reconnecter.";
    }

    static String requestInvalid() {
        return "La requ\u00eate a \u00e9chou\u00e9 \u00e0 cause d\u2019une erreur dans cette application.";
    }

    static String endpointUnknown() {
        return "La requ\u00eate a \u00e9chou\u00e9 \u00e0 cause d\u2019une erreur dans cette application.";
    }
}
