// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** The sentences of {@link DataplaneError} in the language {@code fr}. */
final class DataplaneErrorMessagesFr {

    private DataplaneErrorMessagesFr() {}

    static String badRequest() {
        return "La requ\u00eate a \u00e9chou\u00e9 \u00e0 cause d\u2019une erreur dans cette application.";
    }

    static String unauthorized() {
        return "Nouvelle authentification en cours.";
    }

    static String unauthorizedGaveUp() {
        return "Votre session a expir\u00e9. Veuillez vous reconnecter.";
    }

    static String tooManyRequests(Duration delay) {
        return "Il y a eu trop de requ\u00eates. Nouvelle tentative dans " + WireSocketMessagesFr.DELAY.of(delay) + ".";
    }

    static String serviceUnavailable(Duration delay) {
        return "Le serveur est surcharg\u00e9. Nouvelle tentative dans " + WireSocketMessagesFr.DELAY.of(delay) + ".";
    }

    static String requestTimeout(Duration delay) {
        return "Le serveur a mis trop de temps \u00e0 r\u00e9pondre. Nouvelle tentative dans "
                + WireSocketMessagesFr.DELAY.of(delay) + ".";
    }

    static String tooEarly(Duration delay) {
        return "Le serveur n\u2019\u00e9tait pas pr\u00eat. Nouvelle tentative dans "
                + WireSocketMessagesFr.DELAY.of(delay) + ".";
    }

    static String internalServerError(Duration delay) {
        return "Le serveur a rencontr\u00e9 un probl\u00e8me. Nouvelle tentative dans "
                + WireSocketMessagesFr.DELAY.of(delay) + ".";
    }

    static String badGateway(Duration delay) {
        return "Le serveur a rencontr\u00e9 un probl\u00e8me. Nouvelle tentative dans "
                + WireSocketMessagesFr.DELAY.of(delay) + ".";
    }

    static String gatewayTimeout(Duration delay) {
        return "Le serveur a mis trop de temps \u00e0 r\u00e9pondre. Nouvelle tentative dans "
                + WireSocketMessagesFr.DELAY.of(delay) + ".";
    }
}
