// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** The sentences of {@link DataplaneError} in the language {@code de}. */
final class DataplaneErrorMessagesDe {

    private DataplaneErrorMessagesDe() {}

    static String badRequest() {
        return "Die Anfrage ist an einem Fehler in dieser Anwendung gescheitert.";
    }

    static String unauthorized() {
        return "Sie werden erneut angemeldet.";
    }

    static String unauthorizedGaveUp() {
        return "Ihre Sitzung ist abgelaufen. Bitte melden Sie sich erneut an.";
    }

    static String tooManyRequests(Duration delay) {
        return "Es gab zu viele Anfragen. Neuer Versuch in " + WireSocketMessagesDe.DELAY.of(delay) + ".";
    }

    static String serviceUnavailable(Duration delay) {
        return "Der Server ist ausgelastet. Neuer Versuch in " + WireSocketMessagesDe.DELAY.of(delay) + ".";
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
