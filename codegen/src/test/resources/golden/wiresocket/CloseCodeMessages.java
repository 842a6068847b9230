// Generated from wiresocket.yaml. Edit the catalog, not this file.
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
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.missingToken();
            case DE -> CloseCodeMessagesDe.missingToken();
            case FR -> CloseCodeMessagesFr.missingToken();
            case ES -> CloseCodeMessagesEs.missingToken();
            case JA -> CloseCodeMessagesJa.missingToken();
            case ZH -> CloseCodeMessagesZh.missingToken();
        };
    }

    /**
     * {@link CloseCode#MISSING_TOKEN}: <i>This application could not sign in. Please contact whoever provides it.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String missingTokenGaveUp(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.missingTokenGaveUp();
            case DE -> CloseCodeMessagesDe.missingTokenGaveUp();
            case FR -> CloseCodeMessagesFr.missingTokenGaveUp();
            case ES -> CloseCodeMessagesEs.missingTokenGaveUp();
            case JA -> CloseCodeMessagesJa.missingTokenGaveUp();
            case ZH -> CloseCodeMessagesZh.missingTokenGaveUp();
        };
    }

    /**
     * {@link CloseCode#INVALID_TOKEN}: <i>Your session has expired. Signing in again.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String invalidToken(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.invalidToken();
            case DE -> CloseCodeMessagesDe.invalidToken();
            case FR -> CloseCodeMessagesFr.invalidToken();
            case ES -> CloseCodeMessagesEs.invalidToken();
            case JA -> CloseCodeMessagesJa.invalidToken();
            case ZH -> CloseCodeMessagesZh.invalidToken();
        };
    }

    /**
     * {@link CloseCode#INVALID_TOKEN}: <i>Your session has expired. Please sign in again.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String invalidTokenGaveUp(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.invalidTokenGaveUp();
            case DE -> CloseCodeMessagesDe.invalidTokenGaveUp();
            case FR -> CloseCodeMessagesFr.invalidTokenGaveUp();
            case ES -> CloseCodeMessagesEs.invalidTokenGaveUp();
            case JA -> CloseCodeMessagesJa.invalidTokenGaveUp();
            case ZH -> CloseCodeMessagesZh.invalidTokenGaveUp();
        };
    }

    /**
     * {@link CloseCode#FORBIDDEN}: <i>This application is not allowed to open the document.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String forbidden(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.forbidden();
            case DE -> CloseCodeMessagesDe.forbidden();
            case FR -> CloseCodeMessagesFr.forbidden();
            case ES -> CloseCodeMessagesEs.forbidden();
            case JA -> CloseCodeMessagesJa.forbidden();
            case ZH -> CloseCodeMessagesZh.forbidden();
        };
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
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.connectionLimit(limit);
            case DE -> CloseCodeMessagesDe.connectionLimit(limit);
            case FR -> CloseCodeMessagesFr.connectionLimit(limit);
            case ES -> CloseCodeMessagesEs.connectionLimit(limit);
            case JA -> CloseCodeMessagesJa.connectionLimit(limit);
            case ZH -> CloseCodeMessagesZh.connectionLimit(limit);
        };
    }

    /**
     * {@link CloseCode#CONNECTION_LIMIT}: <i>All connections of this plan are in use. Changes are not live for now.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String connectionLimit(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.connectionLimit();
            case DE -> CloseCodeMessagesDe.connectionLimit();
            case FR -> CloseCodeMessagesFr.connectionLimit();
            case ES -> CloseCodeMessagesEs.connectionLimit();
            case JA -> CloseCodeMessagesJa.connectionLimit();
            case ZH -> CloseCodeMessagesZh.connectionLimit();
        };
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
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.documentLimit(limit, count);
            case DE -> CloseCodeMessagesDe.documentLimit(limit, count);
            case FR -> CloseCodeMessagesFr.documentLimit(limit, count);
            case ES -> CloseCodeMessagesEs.documentLimit(limit, count);
            case JA -> CloseCodeMessagesJa.documentLimit(limit, count);
            case ZH -> CloseCodeMessagesZh.documentLimit(limit, count);
        };
    }

    /**
     * {@link CloseCode#DOCUMENT_LIMIT}: <i>Too many documents are open for this plan. Close one and try again.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String documentLimit(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.documentLimit();
            case DE -> CloseCodeMessagesDe.documentLimit();
            case FR -> CloseCodeMessagesFr.documentLimit();
            case ES -> CloseCodeMessagesEs.documentLimit();
            case JA -> CloseCodeMessagesJa.documentLimit();
            case ZH -> CloseCodeMessagesZh.documentLimit();
        };
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
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.rateLimit(limit, delay);
            case DE -> CloseCodeMessagesDe.rateLimit(limit, delay);
            case FR -> CloseCodeMessagesFr.rateLimit(limit, delay);
            case ES -> CloseCodeMessagesEs.rateLimit(limit, delay);
            case JA -> CloseCodeMessagesJa.rateLimit(limit, delay);
            case ZH -> CloseCodeMessagesZh.rateLimit(limit, delay);
        };
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
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.rateLimit(delay);
            case DE -> CloseCodeMessagesDe.rateLimit(delay);
            case FR -> CloseCodeMessagesFr.rateLimit(delay);
            case ES -> CloseCodeMessagesEs.rateLimit(delay);
            case JA -> CloseCodeMessagesJa.rateLimit(delay);
            case ZH -> CloseCodeMessagesZh.rateLimit(delay);
        };
    }

    /**
     * {@link CloseCode#RATE_LIMIT}: <i>Changes come faster than this plan allows. Please try again later.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String rateLimitGaveUp(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.rateLimitGaveUp();
            case DE -> CloseCodeMessagesDe.rateLimitGaveUp();
            case FR -> CloseCodeMessagesFr.rateLimitGaveUp();
            case ES -> CloseCodeMessagesEs.rateLimitGaveUp();
            case JA -> CloseCodeMessagesJa.rateLimitGaveUp();
            case ZH -> CloseCodeMessagesZh.rateLimitGaveUp();
        };
    }

    /**
     * {@link CloseCode#INVALID_NAME}: <i>The document cannot be opened because its name is not valid.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String invalidName(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.invalidName();
            case DE -> CloseCodeMessagesDe.invalidName();
            case FR -> CloseCodeMessagesFr.invalidName();
            case ES -> CloseCodeMessagesEs.invalidName();
            case JA -> CloseCodeMessagesJa.invalidName();
            case ZH -> CloseCodeMessagesZh.invalidName();
        };
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
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.usersPerDoc(limit);
            case DE -> CloseCodeMessagesDe.usersPerDoc(limit);
            case FR -> CloseCodeMessagesFr.usersPerDoc(limit);
            case ES -> CloseCodeMessagesEs.usersPerDoc(limit);
            case JA -> CloseCodeMessagesJa.usersPerDoc(limit);
            case ZH -> CloseCodeMessagesZh.usersPerDoc(limit);
        };
    }

    /**
     * {@link CloseCode#USERS_PER_DOC}: <i>This document is full. Try again when someone has left.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String usersPerDoc(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.usersPerDoc();
            case DE -> CloseCodeMessagesDe.usersPerDoc();
            case FR -> CloseCodeMessagesFr.usersPerDoc();
            case ES -> CloseCodeMessagesEs.usersPerDoc();
            case JA -> CloseCodeMessagesJa.usersPerDoc();
            case ZH -> CloseCodeMessagesZh.usersPerDoc();
        };
    }

    /**
     * {@link CloseCode#WRONG_REGION}: <i>Connecting to the region of this document.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String wrongRegion(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.wrongRegion();
            case DE -> CloseCodeMessagesDe.wrongRegion();
            case FR -> CloseCodeMessagesFr.wrongRegion();
            case ES -> CloseCodeMessagesEs.wrongRegion();
            case JA -> CloseCodeMessagesJa.wrongRegion();
            case ZH -> CloseCodeMessagesZh.wrongRegion();
        };
    }

    /**
     * {@link CloseCode#WRONG_REGION}: <i>The region of this document could not be reached. Please try again later.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String wrongRegionGaveUp(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.wrongRegionGaveUp();
            case DE -> CloseCodeMessagesDe.wrongRegionGaveUp();
            case FR -> CloseCodeMessagesFr.wrongRegionGaveUp();
            case ES -> CloseCodeMessagesEs.wrongRegionGaveUp();
            case JA -> CloseCodeMessagesJa.wrongRegionGaveUp();
            case ZH -> CloseCodeMessagesZh.wrongRegionGaveUp();
        };
    }

    /**
     * {@link CloseCode#NORMAL}: <i>The connection was closed.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String normal(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.normal();
            case DE -> CloseCodeMessagesDe.normal();
            case FR -> CloseCodeMessagesFr.normal();
            case ES -> CloseCodeMessagesEs.normal();
            case JA -> CloseCodeMessagesJa.normal();
            case ZH -> CloseCodeMessagesZh.normal();
        };
    }

    /**
     * {@link CloseCode#GOING_AWAY}: <i>The server is restarting. Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String goingAway(Locale locale, Duration delay) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.goingAway(delay);
            case DE -> CloseCodeMessagesDe.goingAway(delay);
            case FR -> CloseCodeMessagesFr.goingAway(delay);
            case ES -> CloseCodeMessagesEs.goingAway(delay);
            case JA -> CloseCodeMessagesJa.goingAway(delay);
            case ZH -> CloseCodeMessagesZh.goingAway(delay);
        };
    }

    /**
     * {@link CloseCode#PROTOCOL_ERROR}: <i>The connection failed because of a fault in this application.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String protocolError(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.protocolError();
            case DE -> CloseCodeMessagesDe.protocolError();
            case FR -> CloseCodeMessagesFr.protocolError();
            case ES -> CloseCodeMessagesEs.protocolError();
            case JA -> CloseCodeMessagesJa.protocolError();
            case ZH -> CloseCodeMessagesZh.protocolError();
        };
    }

    /**
     * {@link CloseCode#UNSUPPORTED_DATA}: <i>The connection failed because of a fault in this application.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String unsupportedData(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.unsupportedData();
            case DE -> CloseCodeMessagesDe.unsupportedData();
            case FR -> CloseCodeMessagesFr.unsupportedData();
            case ES -> CloseCodeMessagesEs.unsupportedData();
            case JA -> CloseCodeMessagesJa.unsupportedData();
            case ZH -> CloseCodeMessagesZh.unsupportedData();
        };
    }

    /**
     * {@link CloseCode#RESERVED}: <i>The connection was closed for an unknown reason.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String reserved(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.reserved();
            case DE -> CloseCodeMessagesDe.reserved();
            case FR -> CloseCodeMessagesFr.reserved();
            case ES -> CloseCodeMessagesEs.reserved();
            case JA -> CloseCodeMessagesJa.reserved();
            case ZH -> CloseCodeMessagesZh.reserved();
        };
    }

    /**
     * {@link CloseCode#NO_STATUS}: <i>The connection was closed. Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String noStatus(Locale locale, Duration delay) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.noStatus(delay);
            case DE -> CloseCodeMessagesDe.noStatus(delay);
            case FR -> CloseCodeMessagesFr.noStatus(delay);
            case ES -> CloseCodeMessagesEs.noStatus(delay);
            case JA -> CloseCodeMessagesJa.noStatus(delay);
            case ZH -> CloseCodeMessagesZh.noStatus(delay);
        };
    }

    /**
     * {@link CloseCode#ABNORMAL}: <i>The connection was lost. Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String abnormal(Locale locale, Duration delay) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.abnormal(delay);
            case DE -> CloseCodeMessagesDe.abnormal(delay);
            case FR -> CloseCodeMessagesFr.abnormal(delay);
            case ES -> CloseCodeMessagesEs.abnormal(delay);
            case JA -> CloseCodeMessagesJa.abnormal(delay);
            case ZH -> CloseCodeMessagesZh.abnormal(delay);
        };
    }

    /**
     * {@link CloseCode#INVALID_PAYLOAD}: <i>The connection failed because of a fault in this application.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String invalidPayload(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.invalidPayload();
            case DE -> CloseCodeMessagesDe.invalidPayload();
            case FR -> CloseCodeMessagesFr.invalidPayload();
            case ES -> CloseCodeMessagesEs.invalidPayload();
            case JA -> CloseCodeMessagesJa.invalidPayload();
            case ZH -> CloseCodeMessagesZh.invalidPayload();
        };
    }

    /**
     * {@link CloseCode#POLICY_VIOLATION}: <i>The server refuses this connection.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String policyViolation(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.policyViolation();
            case DE -> CloseCodeMessagesDe.policyViolation();
            case FR -> CloseCodeMessagesFr.policyViolation();
            case ES -> CloseCodeMessagesEs.policyViolation();
            case JA -> CloseCodeMessagesJa.policyViolation();
            case ZH -> CloseCodeMessagesZh.policyViolation();
        };
    }

    /**
     * {@link CloseCode#MESSAGE_TOO_BIG}: <i>The server refuses this change because it is too large.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String messageTooBig(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.messageTooBig();
            case DE -> CloseCodeMessagesDe.messageTooBig();
            case FR -> CloseCodeMessagesFr.messageTooBig();
            case ES -> CloseCodeMessagesEs.messageTooBig();
            case JA -> CloseCodeMessagesJa.messageTooBig();
            case ZH -> CloseCodeMessagesZh.messageTooBig();
        };
    }

    /**
     * {@link CloseCode#MANDATORY_EXTENSION}: <i>The server lacks something that this application needs.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String mandatoryExtension(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.mandatoryExtension();
            case DE -> CloseCodeMessagesDe.mandatoryExtension();
            case FR -> CloseCodeMessagesFr.mandatoryExtension();
            case ES -> CloseCodeMessagesEs.mandatoryExtension();
            case JA -> CloseCodeMessagesJa.mandatoryExtension();
            case ZH -> CloseCodeMessagesZh.mandatoryExtension();
        };
    }

    /**
     * {@link CloseCode#INTERNAL_ERROR}: <i>The server had a problem. Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String internalError(Locale locale, Duration delay) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.internalError(delay);
            case DE -> CloseCodeMessagesDe.internalError(delay);
            case FR -> CloseCodeMessagesFr.internalError(delay);
            case ES -> CloseCodeMessagesEs.internalError(delay);
            case JA -> CloseCodeMessagesJa.internalError(delay);
            case ZH -> CloseCodeMessagesZh.internalError(delay);
        };
    }

    /**
     * {@link CloseCode#SERVICE_RESTART}: <i>The server is restarting. Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String serviceRestart(Locale locale, Duration delay) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.serviceRestart(delay);
            case DE -> CloseCodeMessagesDe.serviceRestart(delay);
            case FR -> CloseCodeMessagesFr.serviceRestart(delay);
            case ES -> CloseCodeMessagesEs.serviceRestart(delay);
            case JA -> CloseCodeMessagesJa.serviceRestart(delay);
            case ZH -> CloseCodeMessagesZh.serviceRestart(delay);
        };
    }

    /**
     * {@link CloseCode#TRY_AGAIN_LATER}: <i>The server is busy. Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String tryAgainLater(Locale locale, Duration delay) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.tryAgainLater(delay);
            case DE -> CloseCodeMessagesDe.tryAgainLater(delay);
            case FR -> CloseCodeMessagesFr.tryAgainLater(delay);
            case ES -> CloseCodeMessagesEs.tryAgainLater(delay);
            case JA -> CloseCodeMessagesJa.tryAgainLater(delay);
            case ZH -> CloseCodeMessagesZh.tryAgainLater(delay);
        };
    }

    /**
     * {@link CloseCode#BAD_GATEWAY}: <i>The server had a problem. Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String badGateway(Locale locale, Duration delay) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.badGateway(delay);
            case DE -> CloseCodeMessagesDe.badGateway(delay);
            case FR -> CloseCodeMessagesFr.badGateway(delay);
            case ES -> CloseCodeMessagesEs.badGateway(delay);
            case JA -> CloseCodeMessagesJa.badGateway(delay);
            case ZH -> CloseCodeMessagesZh.badGateway(delay);
        };
    }

    /**
     * {@link CloseCode#TLS_HANDSHAKE}: <i>A secure connection could not be made.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String tlsHandshake(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.tlsHandshake();
            case DE -> CloseCodeMessagesDe.tlsHandshake();
            case FR -> CloseCodeMessagesFr.tlsHandshake();
            case ES -> CloseCodeMessagesEs.tlsHandshake();
            case JA -> CloseCodeMessagesJa.tlsHandshake();
            case ZH -> CloseCodeMessagesZh.tlsHandshake();
        };
    }

    /**
     * {@link CloseCode#UNAUTHORIZED}: <i>Signing in again.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String unauthorized(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.unauthorized();
            case DE -> CloseCodeMessagesDe.unauthorized();
            case FR -> CloseCodeMessagesFr.unauthorized();
            case ES -> CloseCodeMessagesEs.unauthorized();
            case JA -> CloseCodeMessagesJa.unauthorized();
            case ZH -> CloseCodeMessagesZh.unauthorized();
        };
    }

    /**
     * {@link CloseCode#STANDARD_FORBIDDEN}: <i>You are not allowed to open this.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String standardForbidden(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.standardForbidden();
            case DE -> CloseCodeMessagesDe.standardForbidden();
            case FR -> CloseCodeMessagesFr.standardForbidden();
            case ES -> CloseCodeMessagesEs.standardForbidden();
            case JA -> CloseCodeMessagesJa.standardForbidden();
            case ZH -> CloseCodeMessagesZh.standardForbidden();
        };
    }

    /**
     * {@link CloseCode#TIMEOUT}: <i>The server took too long. Reconnecting in $&#123;delay&#125;.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String timeout(Locale locale, Duration delay) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> CloseCodeMessagesEn.timeout(delay);
            case DE -> CloseCodeMessagesDe.timeout(delay);
            case FR -> CloseCodeMessagesFr.timeout(delay);
            case ES -> CloseCodeMessagesEs.timeout(delay);
            case JA -> CloseCodeMessagesJa.timeout(delay);
            case ZH -> CloseCodeMessagesZh.timeout(delay);
        };
    }
}
