// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** The sentences of {@link CloseCode} in the language {@code de}. */
final class CloseCodeMessagesDe {

    private CloseCodeMessagesDe() {}

    static String missingToken() {
        return "Sie werden angemeldet.";
    }

    static String missingTokenGaveUp() {
        return "Diese Anwendung konnte sich nicht anmelden. Bitte wenden Sie sich an ihren Anbieter.";
    }

    static String invalidToken() {
        return "Ihre Sitzung ist abgelaufen. Sie werden erneut angemeldet.";
    }

    static String invalidTokenGaveUp() {
        return "Ihre Sitzung ist abgelaufen. Bitte melden Sie sich erneut an.";
    }

    static String forbidden() {
        return "Diese Anwendung darf das Dokument nicht \u00f6ffnen.";
    }

    static String connectionLimit(int limit) {
        return "Alle " + limit
                + " Verbindungen dieses Tarifs sind belegt. \u00c4nderungen erscheinen vorerst nicht live.";
    }

    static String connectionLimit() {
        return "Alle Verbindungen dieses Tarifs sind belegt. \u00c4nderungen erscheinen vorerst nicht live.";
    }

    static String documentLimit(int limit, int count) {
        return count + " Dokumente sind ge\u00f6ffnet, und dieser Tarif erlaubt " + limit
                + ". Schlie\u00dfen Sie eines und versuchen Sie es erneut.";
    }

    static String documentLimit() {
        return "F\u00fcr diesen Tarif sind zu viele Dokumente ge\u00f6ffnet. Schlie\u00dfen Sie eines und "
                + "versuchen Sie es erneut.";
    }

    static String rateLimit(int limit, Duration delay) {
        return "Es kommen mehr als die " + limit
                + " \u00c4nderungen pro Minute, die dieser Tarif erlaubt. Neue Verbindung in "
                + WireSocketMessagesDe.DELAY.of(delay) + ".";
    }

    static String rateLimit(Duration delay) {
        return "\u00c4nderungen kommen schneller, als dieser Tarif erlaubt. Neue Verbindung in "
                + WireSocketMessagesDe.DELAY.of(delay) + ".";
    }

    static String rateLimitGaveUp() {
        return "\u00c4nderungen kommen schneller, als dieser Tarif erlaubt. Bitte versuchen Sie es sp\u00e4ter erneut.";
    }

    static String invalidName() {
        return "Das Dokument l\u00e4sst sich nicht \u00f6ffnen, weil sein Name ung\u00fcltig ist.";
    }

    static String usersPerDoc(int limit) {
        return "In diesem Dokument sind bereits " + limit
                + " Personen, mehr passen nicht hinein. Versuchen Sie es erneut, wenn jemand gegangen ist.";
    }

    static String usersPerDoc() {
        return "Dieses Dokument ist voll. Versuchen Sie es erneut, wenn jemand gegangen ist.";
    }

    static String wrongRegion() {
        return "Verbindung zur Region dieses Dokuments wird hergestellt.";
    }

    static String wrongRegionGaveUp() {
        return "Die Region dieses Dokuments war nicht erreichbar. Bitte versuchen Sie es sp\u00e4ter erneut.";
    }

    static String normal() {
        return "Die Verbindung wurde geschlossen.";
    }

    static String goingAway(Duration delay) {
        return "Der Server startet neu. Neue Verbindung in " + WireSocketMessagesDe.DELAY.of(delay) + ".";
    }

    static String protocolError() {
        return "Die Verbindung ist an einem Fehler in dieser Anwendung gescheitert.";
    }

    static String unsupportedData() {
        return "Die Verbindung ist an einem Fehler in dieser Anwendung gescheitert.";
    }

    static String reserved() {
        return "Die Verbindung wurde aus unbekanntem Grund geschlossen.";
    }

    static String noStatus(Duration delay) {
        return "Die Verbindung wurde geschlossen. Neue Verbindung in " + WireSocketMessagesDe.DELAY.of(delay) + ".";
    }

    static String abnormal(Duration delay) {
        return "Die Verbindung ist abgebrochen. Neue Verbindung in " + WireSocketMessagesDe.DELAY.of(delay) + ".";
    }

    static String invalidPayload() {
        return "Die Verbindung ist an einem Fehler in dieser Anwendung gescheitert.";
    }

    static String policyViolation() {
        return "Der Server lehnt diese Verbindung ab.";
    }

    static String messageTooBig() {
        return "Der Server lehnt diese \u00c4nderung ab, weil sie zu gro\u00df ist.";
    }

    static String mandatoryExtension() {
        return "Dem Server fehlt etwas, das diese Anwendung braucht.";
    }

    static String internalError(Duration delay) {
        return "Beim Server ist ein Problem aufgetreten. Neue Verbindung in " + WireSocketMessagesDe.DELAY.of(delay)
                + ".";
    }

    static String serviceRestart(Duration delay) {
        return "Der Server startet neu. Neue Verbindung in " + WireSocketMessagesDe.DELAY.of(delay) + ".";
    }

    static String tryAgainLater(Duration delay) {
        return "Der Server ist ausgelastet. Neue Verbindung in " + WireSocketMessagesDe.DELAY.of(delay) + ".";
    }

    static String badGateway(Duration delay) {
        return "Beim Server ist ein Problem aufgetreten. Neue Verbindung in " + WireSocketMessagesDe.DELAY.of(delay)
                + ".";
    }

    static String tlsHandshake() {
        return "Es konnte keine sichere Verbindung hergestellt werden.";
    }

    static String unauthorized() {
        return "Sie werden erneut angemeldet.";
    }

    static String standardForbidden() {
        return "Sie d\u00fcrfen dies nicht \u00f6ffnen.";
    }

    static String timeout(Duration delay) {
        return "Der Server hat zu lange gebraucht. Neue Verbindung in " + WireSocketMessagesDe.DELAY.of(delay) + ".";
    }
}
