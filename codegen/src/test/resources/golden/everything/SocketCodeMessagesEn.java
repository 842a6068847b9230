// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.ShownText;
import java.time.Duration;

/** The sentences of {@link SocketCode} in the language {@code en}. */
final class SocketCodeMessagesEn {

    private SocketCodeMessagesEn() {}

    static String waitCode(Duration delay) {
        return "Quotes \" and backslashes \\ and " + EverythingMessagesEn.DELAY.of(delay)
                + " and \u00fcn\u00efc\u00f6d\u00e9.";
    }

    static String waitCodeGaveUp() {
        return "It is over.";
    }

    static String handleCode(String target, String localeValue, long size, int total, Duration delay) {
        return size + " of " + total + " as " + ShownText.of(localeValue) + " to " + ShownText.of(target) + " in "
                + EverythingMessagesEn.DELAY.of(delay);
    }

    static String handleCode(Duration delay) {
        return "Somewhere else in " + EverythingMessagesEn.DELAY.of(delay) + ".";
    }

    static String fixedText() {
        return "Always the same.";
    }

    static String normal() {
        return "The connection was closed.";
    }

    static String normalGaveUp() {
        return "The connection was closed.";
    }

    static String goingAway(Duration delay) {
        return "The server is restarting. Reconnecting in " + EverythingMessagesEn.DELAY.of(delay) + ".";
    }

    static String protocolError() {
        return "The connection failed because of a fault in this application.";
    }

    static String protocolErrorGaveUp() {
        return "The connection failed because of a fault in this application.";
    }

    static String unsupportedData() {
        return "The connection failed because of a fault in this application.";
    }

    static String unsupportedDataGaveUp() {
        return "The connection failed because of a fault in this application.";
    }

    static String reserved() {
        return "The connection was closed for an unknown reason.";
    }

    static String reservedGaveUp() {
        return "The connection was closed for an unknown reason.";
    }

    static String noStatus(Duration delay) {
        return "The connection was closed. Reconnecting in " + EverythingMessagesEn.DELAY.of(delay) + ".";
    }

    static String abnormal(Duration delay) {
        return "The connection was lost. Reconnecting in " + EverythingMessagesEn.DELAY.of(delay) + ".";
    }

    static String invalidPayload() {
        return "The connection failed because of a fault in this application.";
    }

    static String invalidPayloadGaveUp() {
        return "The connection failed because of a fault in this application.";
    }

    static String policyViolation() {
        return "The server refuses this connection.";
    }

    static String policyViolationGaveUp() {
        return "The server refuses this connection.";
    }

    static String messageTooBig() {
        return "The server refuses this change because it is too large.";
    }

    static String messageTooBigGaveUp() {
        return "The server refuses this change because it is too large.";
    }

    static String mandatoryExtension() {
        return "The server lacks something that this application needs.";
    }

    static String mandatoryExtensionGaveUp() {
        return "The server lacks something that this application needs.";
    }

    static String internalError(Duration delay) {
        return "The server had a problem. Reconnecting in " + EverythingMessagesEn.DELAY.of(delay) + ".";
    }

    static String serviceRestart(Duration delay) {
        return "The server is restarting. Reconnecting in " + EverythingMessagesEn.DELAY.of(delay) + ".";
    }

    static String tryAgainLater(Duration delay) {
        return "The server is busy. Reconnecting in " + EverythingMessagesEn.DELAY.of(delay) + ".";
    }

    static String badGateway(Duration delay) {
        return "The server had a problem. Reconnecting in " + EverythingMessagesEn.DELAY.of(delay) + ".";
    }

    static String tlsHandshake() {
        return "A secure connection could not be made.";
    }

    static String tlsHandshakeGaveUp() {
        return "A secure connection could not be made.";
    }

    static String unauthorized() {
        return "Signing in again.";
    }

    static String forbidden() {
        return "You are not allowed to open this.";
    }

    static String forbiddenGaveUp() {
        return "You are not allowed to open this.";
    }

    static String timeout(Duration delay) {
        return "The server took too long. Reconnecting in " + EverythingMessagesEn.DELAY.of(delay) + ".";
    }
}
