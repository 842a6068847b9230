// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.ShownText;
import java.time.Duration;

/** The sentences of {@link SocketCode} in the language {@code pt-BR}. */
final class SocketCodeMessagesPtBr {

    private SocketCodeMessagesPtBr() {}

    static String waitCode(Duration delay) {
        return "Aspas \" e \\ e " + EverythingMessagesPtBr.DELAY.of(delay) + " e \u00fcn\u00efc\u00f6d\u00e9.";
    }

    static String waitCodeGaveUp() {
        return "Acabou.";
    }

    static String handleCode(String target, String localeValue, long size, int total, Duration delay) {
        return "Em " + EverythingMessagesPtBr.DELAY.of(delay) + " para " + ShownText.of(target) + " como "
                + ShownText.of(localeValue) + ": " + size + " de " + total;
    }

    static String handleCode(Duration delay) {
        return "Em " + EverythingMessagesPtBr.DELAY.of(delay) + ", noutro lugar.";
    }

    static String fixedText() {
        return "Sempre o mesmo.";
    }

    static String normal() {
        return EverythingMessagesPtBr.gaveUp();
    }

    static String normalGaveUp() {
        return EverythingMessagesPtBr.gaveUp();
    }

    static String goingAway(Duration delay) {
        return EverythingMessagesPtBr.recovering(delay);
    }

    static String protocolError() {
        return EverythingMessagesPtBr.gaveUp();
    }

    static String protocolErrorGaveUp() {
        return EverythingMessagesPtBr.gaveUp();
    }

    static String unsupportedData() {
        return EverythingMessagesPtBr.gaveUp();
    }

    static String unsupportedDataGaveUp() {
        return EverythingMessagesPtBr.gaveUp();
    }

    static String reserved() {
        return EverythingMessagesPtBr.gaveUp();
    }

    static String reservedGaveUp() {
        return EverythingMessagesPtBr.gaveUp();
    }

    static String noStatus(Duration delay) {
        return EverythingMessagesPtBr.recovering(delay);
    }

    static String abnormal(Duration delay) {
        return EverythingMessagesPtBr.recovering(delay);
    }

    static String invalidPayload() {
        return EverythingMessagesPtBr.gaveUp();
    }

    static String invalidPayloadGaveUp() {
        return EverythingMessagesPtBr.gaveUp();
    }

    static String policyViolation() {
        return EverythingMessagesPtBr.gaveUp();
    }

    static String policyViolationGaveUp() {
        return EverythingMessagesPtBr.gaveUp();
    }

    static String messageTooBig() {
        return EverythingMessagesPtBr.gaveUp();
    }

    static String messageTooBigGaveUp() {
        return EverythingMessagesPtBr.gaveUp();
    }

    static String mandatoryExtension() {
        return EverythingMessagesPtBr.gaveUp();
    }

    static String mandatoryExtensionGaveUp() {
        return EverythingMessagesPtBr.gaveUp();
    }

    static String internalError(Duration delay) {
        return EverythingMessagesPtBr.recovering(delay);
    }

    static String serviceRestart(Duration delay) {
        return EverythingMessagesPtBr.recovering(delay);
    }

    static String tryAgainLater(Duration delay) {
        return EverythingMessagesPtBr.recovering(delay);
    }

    static String badGateway(Duration delay) {
        return EverythingMessagesPtBr.recovering(delay);
    }

    static String tlsHandshake() {
        return EverythingMessagesPtBr.gaveUp();
    }

    static String tlsHandshakeGaveUp() {
        return EverythingMessagesPtBr.gaveUp();
    }

    static String unauthorized() {
        return EverythingMessagesPtBr.recovering(Duration.ZERO);
    }

    static String forbidden() {
        return EverythingMessagesPtBr.gaveUp();
    }

    static String forbiddenGaveUp() {
        return EverythingMessagesPtBr.gaveUp();
    }

    static String timeout(Duration delay) {
        return EverythingMessagesPtBr.recovering(delay);
    }
}
