// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** The sentences of {@link DashboardError} in the language {@code de}. */
final class DashboardErrorMessagesDe {

    private DashboardErrorMessagesDe() {}

    static String badRequest() {
        return "Die Anfrage ist an einem Fehler in dieser Anwendung gescheitert.";
    }

    static String unauthorized() {
        return "Sie werden erneut angemeldet.";
    }

    static String unauthorizedGaveUp() {
        return "Diese Anwendung konnte sich nicht anmelden. Bitte wenden Sie sich an ihren Anbieter.";
    }

    static String forbidden() {
        return "Dieses Konto darf das nicht. M\u00f6glicherweise fehlt die Funktion in seinem Tarif.";
    }

    static String tooManyRequests(Duration delay) {
        return "Es gab zu viele Anfragen. Neuer Versuch in " + WireSocketMessagesDe.DELAY.of(delay) + ".";
    }

    static String serviceUnavailable() {
        return "Der Dienst wird gerade gewartet. Es geht ohne ihn weiter.";
    }

    static String serviceUnavailableGaveUp() {
        return "Der Dienst wird gerade gewartet. Bitte versuchen Sie es sp\u00e4ter erneut.";
    }

    static String requestTimeout(Duration delay) {
        return "Der Server hat zu lange gebraucht. Neuer Versuch in " + WireSocketMessagesDe.DELAY.of(delay) + ".";
    }

    static String tooEarly(Duration delay) {
        return "Der Server war noch nicht bereit. Neuer Versuch in " + WireSocketMessagesDe.DELAY.of(delay) + ".";
    }

    static String internalServerError(Duration delay) {
        return "Beim Server ist ein Problem aufgetreten. Neuer Versuch in " + WireSocketMessagesDe.DELAY.of(delay)
                + ".";
    }

    static String badGateway(Duration delay) {
        return "Beim Server ist ein Problem aufgetreten. Neuer Versuch in " + WireSocketMessagesDe.DELAY.of(delay)
                + ".";
    }

    static String gatewayTimeout(Duration delay) {
        return "Der Server hat zu lange gebraucht. Neuer Versuch in " + WireSocketMessagesDe.DELAY.of(delay) + ".";
    }
}
