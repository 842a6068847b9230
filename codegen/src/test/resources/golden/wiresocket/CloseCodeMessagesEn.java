// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** The sentences of {@link CloseCode} in the language {@code en}. */
final class CloseCodeMessagesEn {

    private CloseCodeMessagesEn() {}

    static String missingToken() {
        return "Signing in.";
    }

    static String missingTokenGaveUp() {
        return "This application could not sign in. Please contact whoever provides it.";
    }

    static String invalidToken() {
        return "Your session has expired. Signing in again.";
    }

    static String invalidTokenGaveUp() {
        return "Your session has expired. Please sign in again.";
    }

    static String forbidden() {
        return "This application is not allowed to open the document.";
    }

    static String connectionLimit(int limit) {
        return "All " + limit + " connections of this plan are in use. Changes are not live for now.";
    }

    static String connectionLimit() {
        return "All connections of this plan are in use. Changes are not live for now.";
    }

    static String documentLimit(int limit, int count) {
        return count + " documents are open, and this plan allows " + limit + ". Close one and try again.";
    }

    static String documentLimit() {
        return "Too many documents are open for this plan. Close one and try again.";
    }

    static String rateLimit(int limit, Duration delay) {
        return "Changes come faster than the " + limit + " a minute that this plan allows. Reconnecting in "
                + WireSocketMessagesEn.DELAY.of(delay) + ".";
    }

    static String rateLimit(Duration delay) {
        return "Changes come faster than this plan allows. Reconnecting in " + WireSocketMessagesEn.DELAY.of(delay)
                + ".";
    }

    static String rateLimitGaveUp() {
        return "Changes come faster than this plan allows. Please try again later.";
    }

    static String invalidName() {
        return "The document cannot be opened because its name is not valid.";
    }

    static String usersPerDoc(int limit) {
        return "This document is full, with " + limit + " people in it. Try again when someone has left.";
    }

    static String usersPerDoc() {
        return "This document is full. Try again when someone has left.";
    }

    static String wrongRegion() {
        return "Connecting to the region of this document.";
    }

    static String wrongRegionGaveUp() {
        return "The region of this document could not be reached. Please try again later.";
    }

    static String normal() {
        return "The connection was closed.";
    }

    static String goingAway(Duration delay) {
        return "The server is restarting. Reconnecting in " + WireSocketMessagesEn.DELAY.of(delay) + ".";
    }

    static String protocolError() {
        return "The connection failed because of a fault in this application.";
    }

    static String unsupportedData() {
        return "The connection failed because of a fault in this application.";
    }

    static String reserved() {
        return "The connection was closed for an unknown reason.";
    }

    static String noStatus(Duration delay) {
        return "The connection was closed. Reconnecting in " + WireSocketMessagesEn.DELAY.of(delay) + ".";
    }

    static String abnormal(Duration delay) {
        return "The connection was lost. Reconnecting in " + WireSocketMessagesEn.DELAY.of(delay) + ".";
    }

    static String invalidPayload() {
        return "The connection failed because of a fault in this application.";
    }

    static String policyViolation() {
        return "The server refuses this connection.";
    }

    static String messageTooBig() {
        return "The server refuses this change because it is too large.";
    }

    static String mandatoryExtension() {
        return "The server lacks something that this application needs.";
    }

    static String internalError(Duration delay) {
        return "The server had a problem. Reconnecting in " + WireSocketMessagesEn.DELAY.of(delay) + ".";
    }

    static String serviceRestart(Duration delay) {
        return "The server is restarting. Reconnecting in " + WireSocketMessagesEn.DELAY.of(delay) + ".";
    }

    static String tryAgainLater(Duration delay) {
        return "The server is busy. Reconnecting in " + WireSocketMessagesEn.DELAY.of(delay) + ".";
    }

    static String badGateway(Duration delay) {
        return "The server had a problem. Reconnecting in " + WireSocketMessagesEn.DELAY.of(delay) + ".";
    }

    static String tlsHandshake() {
        return "A secure connection could not be made.";
    }

    static String unauthorized() {
        return "Signing in again.";
    }

    static String standardForbidden() {
        return "You are not allowed to open this.";
    }

    static String timeout(Duration delay) {
        return "The server took too long. Reconnecting in " + WireSocketMessagesEn.DELAY.of(delay) + ".";
    }
}
