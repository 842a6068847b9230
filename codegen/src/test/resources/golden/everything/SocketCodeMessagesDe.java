// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.ShownText;
import java.time.Duration;

/** The sentences of {@link SocketCode} in the language {@code de}. */
final class SocketCodeMessagesDe {

    private SocketCodeMessagesDe() {}

    static String waitCode(Duration delay) {
        return "Anf\u00fchrungszeichen \" und \\ und " + EverythingMessagesDe.DELAY.of(delay)
                + " und \u00fcn\u00efc\u00f6d\u00e9.";
    }

    static String waitCodeGaveUp() {
        return "Es ist vorbei.";
    }

    static String handleCode(String target, String localeValue, long size, int total, Duration delay) {
        return "In " + EverythingMessagesDe.DELAY.of(delay) + " nach " + ShownText.of(target) + " als "
                + ShownText.of(localeValue) + ": " + size + " von " + total;
    }

    static String handleCode(Duration delay) {
        return "In " + EverythingMessagesDe.DELAY.of(delay) + " anderswo.";
    }

    static String fixedText() {
        return "Immer dasselbe.";
    }

    static String normal() {
        return "Die Verbindung wurde geschlossen.";
    }

    static String normalGaveUp() {
        return "Die Verbindung wurde geschlossen.";
    }

    static String goingAway(Duration delay) {
        return "Der Server startet neu. Neue Verbindung in " + EverythingMessagesDe.DELAY.of(delay) + ".";
    }

    static String protocolError() {
        return "Die Verbindung ist an einem Fehler in dieser Anwendung gescheitert.";
    }

    static String protocolErrorGaveUp() {
        return "Die Verbindung ist an einem Fehler in dieser Anwendung gescheitert.";
    }

    static String unsupportedData() {
        return "Die Verbindung ist an einem Fehler in dieser Anwendung gescheitert.";
    }

    static String unsupportedDataGaveUp() {
        return "Die Verbindung ist an einem Fehler in dieser Anwendung gescheitert.";
    }

    static String reserved() {
        return "Die Verbindung wurde aus unbekanntem Grund geschlossen.";
    }

    static String reservedGaveUp() {
        return "Die Verbindung wurde aus unbekanntem Grund geschlossen.";
    }

    static String noStatus(Duration delay) {
        return "Die Verbindung wurde geschlossen. Neue Verbindung in " + EverythingMessagesDe.DELAY.of(delay) + ".";
    }

    static String abnormal(Duration delay) {
        return "Die Verbindung ist abgebrochen. Neue Verbindung in " + EverythingMessagesDe.DELAY.of(delay) + ".";
    }

    static String invalidPayload() {
        return "Die Verbindung ist an einem Fehler in dieser Anwendung gescheitert.";
    }

    static String invalidPayloadGaveUp() {
        return "Die Verbindung ist an einem Fehler in dieser Anwendung gescheitert.";
    }

    static String policyViolation() {
        return "Der Server lehnt diese Verbindung ab.";
    }

    static String policyViolationGaveUp() {
        return "Der Server lehnt diese Verbindung ab.";
    }

    static String messageTooBig() {
        return "Der Server lehnt diese \u00c4nderung ab, weil sie zu gro\u00df ist.";
    }

    static String messageTooBigGaveUp() {
        return "Der Server lehnt diese \u00c4nderung ab, weil sie zu gro\u00df ist.";
    }

    static String mandatoryExtension() {
        return "Dem Server fehlt etwas, das diese Anwendung braucht.";
    }

    static String mandatoryExtensionGaveUp() {
        return "Dem Server fehlt etwas, das diese Anwendung braucht.";
    }

    static String internalError(Duration delay) {
        return "Beim Server ist ein Problem aufgetreten. Neue Verbindung in " + EverythingMessagesDe.DELAY.of(delay)
                + ".";
    }

    static String serviceRestart(Duration delay) {
        return "Der Server startet neu. Neue Verbindung in " + EverythingMessagesDe.DELAY.of(delay) + ".";
    }

    static String tryAgainLater(Duration delay) {
        return "Der Server ist ausgelastet. Neue Verbindung in " + EverythingMessagesDe.DELAY.of(delay) + ".";
    }

    static String badGateway(Duration delay) {
        return "Beim Server ist ein Problem aufgetreten. Neue Verbindung in " + EverythingMessagesDe.DELAY.of(delay)
                + ".";
    }

    static String tlsHandshake() {
        return "Es konnte keine sichere Verbindung hergestellt werden.";
    }

    static String tlsHandshakeGaveUp() {
        return "Es konnte keine sichere Verbindung hergestellt werden.";
    }

    static String unauthorized() {
        return "Sie werden erneut angemeldet.";
    }

    static String forbidden() {
        return "Sie d\u00fcrfen dies nicht \u00f6ffnen.";
    }

    static String forbiddenGaveUp() {
        return "Sie d\u00fcrfen dies nicht \u00f6ffnen.";
    }

    static String timeout(Duration delay) {
        return "Der Server hat zu lange gebraucht. Neue Verbindung in " + EverythingMessagesDe.DELAY.of(delay) + ".";
    }
}
