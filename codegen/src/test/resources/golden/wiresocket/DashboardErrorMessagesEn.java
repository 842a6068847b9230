// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** The sentences of {@link DashboardError} in the language {@code en}. */
final class DashboardErrorMessagesEn {

    private DashboardErrorMessagesEn() {}

    static String badRequest() {
        return "The request failed because of a fault in this application.";
    }

    static String unauthorized() {
        return "Signing in again.";
    }

    static String unauthorizedGaveUp() {
        return "This application could not sign in. Please contact whoever provides it.";
    }

    static String forbidden() {
        return "This account may not do that. Its plan may lack the feature.";
    }

    static String tooManyRequests(Duration delay) {
        return "There were too many requests. Trying again in " + WireSocketMessagesEn.DELAY.of(delay) + ".";
    }

    static String serviceUnavailable() {
        return "The service is under maintenance. Going on without it.";
    }

    static String serviceUnavailableGaveUp() {
        return "The service is under maintenance. Please try again later.";
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
