// Generated from wiresocket.yaml, fingerprint 0ca0e4dd42bb37fb. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;
import java.util.Locale;

/**
 * What a person waiting in front of the application is told about each {@link CloseCode}. {@link WireSocketMessages}
 * chooses the sentence for a decision.
 */
public final class CloseCodeMessages {

    private CloseCodeMessages() {}

    /**
     * {@link CloseCode#MISSING_TOKEN}: <i>Signing in.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String missingToken(Locale locale) {
        return CloseCodeMessagesEn.missingToken();
    }

    /**
     * {@link CloseCode#MISSING_TOKEN}: <i>This application could not sign in. Please contact whoever provides it.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String missingTokenGaveUp(Locale locale) {
        return CloseCodeMessagesEn.missingTokenGaveUp();
    }

    /**
     * {@link CloseCode#INVALID_TOKEN}: <i>Your session has expired. Signing in again.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String invalidToken(Locale locale) {
        return CloseCodeMessagesEn.invalidToken();
    }

    /**
     * {@link CloseCode#INVALID_TOKEN}: <i>Your session has expired. Please sign in again.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String invalidTokenGaveUp(Locale locale) {
        return CloseCodeMessagesEn.invalidTokenGaveUp();
    }

    /**
     * {@link CloseCode#FORBIDDEN}: <i>This application is not allowed to open the document.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String forbidden(Locale locale) {
        return CloseCodeMessagesEn.forbidden();
    }

    /**
     * {@link CloseCode#CONNECTION_LIMIT}: <i>All $&#123;limit&#125; connections of this plan are in use. Changes are
     * not live for now.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param limit the details' $&#123;limit&#125;
     * @return the sentence
     */
    public static String connectionLimit(Locale locale, int limit) {
        return CloseCodeMessagesEn.connectionLimit(limit);
    }

    /**
     * {@link CloseCode#CONNECTION_LIMIT}: <i>All connections of this plan are in use. Changes are not live for now.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String connectionLimit(Locale locale) {
        return CloseCodeMessagesEn.connectionLimit();
    }

    /**
     * {@link CloseCode#DOCUMENT_LIMIT}: <i>$&#123;count&#125; documents are open, and this plan allows
     * $&#123;limit&#125;. Close one and try again.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param limit the details' $&#123;limit&#125;
     * @param count the details' $&#123;count&#125;
     * @return the sentence
     */
    public static String documentLimit(Locale locale, int limit, int count) {
        return CloseCodeMessagesEn.documentLimit(limit, count);
    }

    /**
     * {@link CloseCode#DOCUMENT_LIMIT}: <i>Too many documents are open for this plan. Close one and try again.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String documentLimit(Locale locale) {
        return CloseCodeMessagesEn.documentLimit();
    }

    /**
     * {@link CloseCode#RATE_LIMIT}: <i>Changes come faster than the $&#123;limit&#125; a minute that this plan allows.
     * Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param limit the details' $&#123;limit&#125;
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String rateLimit(Locale locale, int limit, Duration delay) {
        return CloseCodeMessagesEn.rateLimit(limit, delay);
    }

    /**
     * {@link CloseCode#RATE_LIMIT}: <i>Changes come faster than this plan allows. Reconnecting in
     * $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String rateLimit(Locale locale, Duration delay) {
        return CloseCodeMessagesEn.rateLimit(delay);
    }

    /**
     * {@link CloseCode#RATE_LIMIT}: <i>Changes come faster than this plan allows. Please try again later.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String rateLimitGaveUp(Locale locale) {
        return CloseCodeMessagesEn.rateLimitGaveUp();
    }

    /**
     * {@link CloseCode#INVALID_NAME}: <i>The document cannot be opened because its name is not valid.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String invalidName(Locale locale) {
        return CloseCodeMessagesEn.invalidName();
    }

    /**
     * {@link CloseCode#USERS_PER_DOC}: <i>This document is full, with $&#123;limit&#125; people in it. Try again when
     * someone has left.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param limit the details' $&#123;limit&#125;
     * @return the sentence
     */
    public static String usersPerDoc(Locale locale, int limit) {
        return CloseCodeMessagesEn.usersPerDoc(limit);
    }

    /**
     * {@link CloseCode#USERS_PER_DOC}: <i>This document is full. Try again when someone has left.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String usersPerDoc(Locale locale) {
        return CloseCodeMessagesEn.usersPerDoc();
    }

    /**
     * {@link CloseCode#WRONG_REGION}: <i>Connecting to the region of this document.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String wrongRegion(Locale locale) {
        return CloseCodeMessagesEn.wrongRegion();
    }

    /**
     * {@link CloseCode#WRONG_REGION}: <i>The region of this document could not be reached. Please try again later.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String wrongRegionGaveUp(Locale locale) {
        return CloseCodeMessagesEn.wrongRegionGaveUp();
    }

    /**
     * {@link CloseCode#NORMAL}: <i>The connection was closed.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String normal(Locale locale) {
        return CloseCodeMessagesEn.normal();
    }

    /**
     * {@link CloseCode#GOING_AWAY}: <i>The server is restarting. Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String goingAway(Locale locale, Duration delay) {
        return CloseCodeMessagesEn.goingAway(delay);
    }

    /**
     * {@link CloseCode#PROTOCOL_ERROR}: <i>The connection failed because of a fault in this application.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String protocolError(Locale locale) {
        return CloseCodeMessagesEn.protocolError();
    }

    /**
     * {@link CloseCode#UNSUPPORTED_DATA}: <i>The connection failed because of a fault in this application.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String unsupportedData(Locale locale) {
        return CloseCodeMessagesEn.unsupportedData();
    }

    /**
     * {@link CloseCode#RESERVED}: <i>The connection was closed for an unknown reason.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String reserved(Locale locale) {
        return CloseCodeMessagesEn.reserved();
    }

    /**
     * {@link CloseCode#NO_STATUS}: <i>The connection was closed. Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String noStatus(Locale locale, Duration delay) {
        return CloseCodeMessagesEn.noStatus(delay);
    }

    /**
     * {@link CloseCode#ABNORMAL}: <i>The connection was lost. Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String abnormal(Locale locale, Duration delay) {
        return CloseCodeMessagesEn.abnormal(delay);
    }

    /**
     * {@link CloseCode#INVALID_PAYLOAD}: <i>The connection failed because of a fault in this application.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String invalidPayload(Locale locale) {
        return CloseCodeMessagesEn.invalidPayload();
    }

    /**
     * {@link CloseCode#POLICY_VIOLATION}: <i>The server refuses this connection.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String policyViolation(Locale locale) {
        return CloseCodeMessagesEn.policyViolation();
    }

    /**
     * {@link CloseCode#MESSAGE_TOO_BIG}: <i>The server refuses this change because it is too large.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String messageTooBig(Locale locale) {
        return CloseCodeMessagesEn.messageTooBig();
    }

    /**
     * {@link CloseCode#MANDATORY_EXTENSION}: <i>The server lacks something that this application needs.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String mandatoryExtension(Locale locale) {
        return CloseCodeMessagesEn.mandatoryExtension();
    }

    /**
     * {@link CloseCode#INTERNAL_ERROR}: <i>The server had a problem. Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String internalError(Locale locale, Duration delay) {
        return CloseCodeMessagesEn.internalError(delay);
    }

    /**
     * {@link CloseCode#SERVICE_RESTART}: <i>The server is restarting. Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String serviceRestart(Locale locale, Duration delay) {
        return CloseCodeMessagesEn.serviceRestart(delay);
    }

    /**
     * {@link CloseCode#TRY_AGAIN_LATER}: <i>The server is busy. Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String tryAgainLater(Locale locale, Duration delay) {
        return CloseCodeMessagesEn.tryAgainLater(delay);
    }

    /**
     * {@link CloseCode#BAD_GATEWAY}: <i>The server had a problem. Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String badGateway(Locale locale, Duration delay) {
        return CloseCodeMessagesEn.badGateway(delay);
    }

    /**
     * {@link CloseCode#TLS_HANDSHAKE}: <i>A secure connection could not be made.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String tlsHandshake(Locale locale) {
        return CloseCodeMessagesEn.tlsHandshake();
    }

    /**
     * {@link CloseCode#UNAUTHORIZED}: <i>Signing in again.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String unauthorized(Locale locale) {
        return CloseCodeMessagesEn.unauthorized();
    }

    /**
     * {@link CloseCode#STANDARD_FORBIDDEN}: <i>You are not allowed to open this.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String standardForbidden(Locale locale) {
        return CloseCodeMessagesEn.standardForbidden();
    }

    /**
     * {@link CloseCode#TIMEOUT}: <i>The server took too long. Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String timeout(Locale locale, Duration delay) {
        return CloseCodeMessagesEn.timeout(delay);
    }
}
