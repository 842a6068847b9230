// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** The sentences of {@link DataplaneError} in the language {@code en}. */
final class DataplaneErrorMessagesEn {

    private DataplaneErrorMessagesEn() {}

    static String badRequest() {
        return "The request failed because of a fault in this application.";
    }

    static String unauthorized() {
        return "Signing in again.";
    }

    static String unauthorizedGaveUp() {
        return "Your session has expired. Please sign in again.";
    }

    static String tooManyRequests(Duration delay) {
        return "There were too many requests. Trying again in " + WireSocketMessagesEn.DELAY.of(delay) + ".";
    }

    static String serviceUnavailable(Duration delay) {
        return "The server is busy. Trying again in " + WireSocketMessagesEn.DELAY.of(delay) + ".";
    }

    static String requestTimeout(Duration delay) {
        return "The server took too long. Trying again in " + WireSocketMessagesEn.DELAY.of(delay) + ".";
    }

    static String tooEarly(Duration delay) {
        return "The server was not ready. Trying again in " + WireSocketMessagesEn.DELAY.of(delay) + ".";
    }

    static String internalServerError(Duration delay) {
        return "The server had a problem. Trying again in " + WireSocketMessagesEn.DELAY.of(delay) + ".";
    }

    static String badGateway(Duration delay) {
        return "The server had a problem. Trying again in " + WireSocketMessagesEn.DELAY.of(delay) + ".";
    }

    static String gatewayTimeout(Duration delay) {
        return "The server took too long. Trying again in " + WireSocketMessagesEn.DELAY.of(delay) + ".";
    }
}
