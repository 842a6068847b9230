// Generated from everything.yaml, fingerprint 44f16039f8a325d4. Edit the catalog, not this file.
package com.example.everything;

import java.time.Duration;

/** The sentences of {@link SocketCode} in the language {@code de}. */
final class SocketCodeMessagesDe {

    private SocketCodeMessagesDe() {}

    static String waitCode(Duration delay) {
        return "Anf\u00fchrungszeichen \" und \\ und " + EverythingMessagesDe.delay(delay)
                + " und \u00fcn\u00efc\u00f6d\u00e9.";
    }

    static String waitCodeGaveUp() {
        return "Es ist vorbei.";
    }

    static String handleCode(String target, String localeValue, long size, int total, Duration delay) {
        return "In " + EverythingMessagesDe.delay(delay) + " nach " + EverythingDisplay.text(target) + " als "
                + EverythingDisplay.text(localeValue) + ": " + size + " von " + total;
    }

    static String handleCode(Duration delay) {
        return "In " + EverythingMessagesDe.delay(delay) + " anderswo.";
    }

    static String fixedText() {
        return "Immer dasselbe.";
    }

    static String normal() {
        return EverythingMessagesDe.gaveUp();
    }

    static String goingAway(Duration delay) {
        return EverythingMessagesDe.recovering(delay);
    }

    static String protocolError() {
        return EverythingMessagesDe.gaveUp();
    }

    static String unsupportedData() {
        return EverythingMessagesDe.gaveUp();
    }

    static String reserved() {
        return EverythingMessagesDe.gaveUp();
    }

    static String noStatus(Duration delay) {
        return EverythingMessagesDe.recovering(delay);
    }

    static String abnormal(Duration delay) {
        return EverythingMessagesDe.recovering(delay);
    }

    static String invalidPayload() {
        return EverythingMessagesDe.gaveUp();
    }

    static String policyViolation() {
        return EverythingMessagesDe.gaveUp();
    }

    static String messageTooBig() {
        return EverythingMessagesDe.gaveUp();
    }

    static String mandatoryExtension() {
        return EverythingMessagesDe.gaveUp();
    }

    static String internalError(Duration delay) {
        return EverythingMessagesDe.recovering(delay);
    }

    static String serviceRestart(Duration delay) {
        return EverythingMessagesDe.recovering(delay);
    }

    static String tryAgainLater(Duration delay) {
        return EverythingMessagesDe.recovering(delay);
    }

    static String badGateway(Duration delay) {
        return EverythingMessagesDe.recovering(delay);
    }

    static String tlsHandshake() {
        return EverythingMessagesDe.gaveUp();
    }

    static String unauthorized() {
        return EverythingMessagesDe.recovering(Duration.ZERO);
    }

    static String forbidden() {
        return EverythingMessagesDe.gaveUp();
    }

    static String timeout(Duration delay) {
        return EverythingMessagesDe.recovering(delay);
    }
}
