// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Step;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Generated;

/** The messages about each {@link CloseCode}, in one language. */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface CloseCodeMessages {

    /**
     * {@return the messages in the language that is best for this locale; in English if none fits}
     *
     * @param locale the user's locale
     */
    static CloseCodeMessages in(Locale locale) {
        return WireSocketMessages.in(locale).closeCode();
    }

    /**
     * {@return the messages in the language that is best for these locales; in English if none fits}
     *
     * @param locales the user's locales, the best first, such as {@code AcceptLanguage.of(header)}
     */
    static CloseCodeMessages in(List<Locale> locales) {
        return WireSocketMessages.in(locales).closeCode();
    }

    /**
     * {@return the message for a decision; a general one if its code has no message of its own}
     *
     * @param decision the decision
     */
    default String of(Decision decision) {
        Failure failure = decision.failure();
        if (!(failure.code().deciding() instanceof CloseCode code)) {
            return general().of(decision);
        }
        if (decision instanceof Step step) {
            return message(code, failure, step.delay());
        }
        boolean isFinal = decision.remedy().kind() == DecisionKind.GIVE_UP;
        return isFinal && !isForRecovery(code) ? message(code, failure, Duration.ZERO) : gaveUp(code);
    }

    /** {@return the messages about any code, in the same language} */
    WireSocketMessages general();

    /** {@return "Signing in." for {@link CloseCode#MISSING_TOKEN}} */
    String missingToken();

    /**
     * {@return "This application could not sign in. Please contact its provider." for {@link CloseCode#MISSING_TOKEN}
     * after giving up}
     */
    String missingTokenGaveUp();

    /** {@return "Your session has expired. Signing in again." for {@link CloseCode#INVALID_TOKEN}} */
    String invalidToken();

    /**
     * {@return "Your session has expired. Please sign in again." for {@link CloseCode#INVALID_TOKEN} after giving up}
     */
    String invalidTokenGaveUp();

    /** {@return "This application is not allowed to open the document." for {@link CloseCode#FORBIDDEN}} */
    String forbidden();

    /**
     * {@return "All <var>limit</var> connections of this plan are in use. Changes do not appear live for now." for
     * {@link CloseCode#CONNECTION_LIMIT}}
     *
     * @param limit {@code limit} in the details
     */
    String connectionLimit(int limit);

    /**
     * {@return "All connections of this plan are in use. Changes do not appear live for now." for
     * {@link CloseCode#CONNECTION_LIMIT}}
     */
    String connectionLimit();

    /**
     * {@return "<var>count</var> documents are open, and this plan allows <var>limit</var>. Close one and try again."
     * for {@link CloseCode#DOCUMENT_LIMIT}}
     *
     * @param limit {@code limit} in the details
     * @param count {@code count} in the details
     */
    String documentLimit(int limit, int count);

    /**
     * {@return "Too many documents are open for this plan. Close one and try again." for
     * {@link CloseCode#DOCUMENT_LIMIT}}
     */
    String documentLimit();

    /**
     * {@return "Changes come faster than the <var>limit</var> a minute that this plan allows. Reconnecting in
     * <var>delay</var>." for {@link CloseCode#RATE_LIMIT}}
     *
     * @param limit {@code limit} in the details
     * @param delay how long the client waits
     */
    String rateLimit(int limit, Duration delay);

    /**
     * {@return "Changes come faster than this plan allows. Reconnecting in <var>delay</var>." for
     * {@link CloseCode#RATE_LIMIT}}
     *
     * @param delay how long the client waits
     */
    String rateLimit(Duration delay);

    /**
     * {@return "Changes come faster than this plan allows. Please try again later." for {@link CloseCode#RATE_LIMIT}
     * after giving up}
     */
    String rateLimitGaveUp();

    /** {@return "The document cannot be opened because its name is not valid." for {@link CloseCode#INVALID_NAME}} */
    String invalidName();

    /**
     * {@return "This document is full, with <var>limit</var> people in it. Try again when someone has left." for
     * {@link CloseCode#USERS_PER_DOC}}
     *
     * @param limit {@code limit} in the details
     */
    String usersPerDoc(int limit);

    /** {@return "This document is full. Try again when someone has left." for {@link CloseCode#USERS_PER_DOC}} */
    String usersPerDoc();

    /** {@return "Connecting to the region of this document." for {@link CloseCode#WRONG_REGION}} */
    String wrongRegion();

    /**
     * {@return "The region of this document could not be reached. Please try again later." for
     * {@link CloseCode#WRONG_REGION} after giving up}
     */
    String wrongRegionGaveUp();

    /** {@return "The connection was closed." for {@link CloseCode#NORMAL}} */
    String normal();

    /**
     * {@return "The server is restarting. Reconnecting in <var>delay</var>." for {@link CloseCode#GOING_AWAY}}
     *
     * @param delay how long the client waits
     */
    String goingAway(Duration delay);

    /**
     * {@return "The connection failed because of a fault in this application." for {@link CloseCode#PROTOCOL_ERROR}}
     */
    String protocolError();

    /**
     * {@return "The connection failed because of a fault in this application." for {@link CloseCode#UNSUPPORTED_DATA}}
     */
    String unsupportedData();

    /** {@return "The connection was closed for an unknown reason." for {@link CloseCode#RESERVED}} */
    String reserved();

    /**
     * {@return "The connection was closed. Reconnecting in <var>delay</var>." for {@link CloseCode#NO_STATUS}}
     *
     * @param delay how long the client waits
     */
    String noStatus(Duration delay);

    /**
     * {@return "The connection was lost. Reconnecting in <var>delay</var>." for {@link CloseCode#ABNORMAL}}
     *
     * @param delay how long the client waits
     */
    String abnormal(Duration delay);

    /**
     * {@return "The connection failed because of a fault in this application." for {@link CloseCode#INVALID_PAYLOAD}}
     */
    String invalidPayload();

    /** {@return "The server refuses this connection." for {@link CloseCode#POLICY_VIOLATION}} */
    String policyViolation();

    /** {@return "The server refuses this change because it is too large." for {@link CloseCode#MESSAGE_TOO_BIG}} */
    String messageTooBig();

    /** {@return "The server lacks something that this application needs." for {@link CloseCode#MANDATORY_EXTENSION}} */
    String mandatoryExtension();

    /**
     * {@return "The server had a problem. Reconnecting in <var>delay</var>." for {@link CloseCode#INTERNAL_ERROR}}
     *
     * @param delay how long the client waits
     */
    String internalError(Duration delay);

    /**
     * {@return "The server is restarting. Reconnecting in <var>delay</var>." for {@link CloseCode#SERVICE_RESTART}}
     *
     * @param delay how long the client waits
     */
    String serviceRestart(Duration delay);

    /**
     * {@return "The server is busy. Reconnecting in <var>delay</var>." for {@link CloseCode#TRY_AGAIN_LATER}}
     *
     * @param delay how long the client waits
     */
    String tryAgainLater(Duration delay);

    /**
     * {@return "The server had a problem. Reconnecting in <var>delay</var>." for {@link CloseCode#BAD_GATEWAY}}
     *
     * @param delay how long the client waits
     */
    String badGateway(Duration delay);

    /** {@return "A secure connection could not be made." for {@link CloseCode#TLS_HANDSHAKE}} */
    String tlsHandshake();

    /** {@return "Signing in again." for {@link CloseCode#UNAUTHORIZED}} */
    String unauthorized();

    /** {@return "You are not allowed to open this." for {@link CloseCode#STANDARD_FORBIDDEN}} */
    String standardForbidden();

    /**
     * {@return "The operation took too long. Reconnecting in <var>delay</var>." for {@link CloseCode#TIMEOUT}}
     *
     * @param delay how long the client waits
     */
    String timeout(Duration delay);

    private String message(CloseCode code, Failure failure, Duration delay) {
        return switch (code) {
            case MISSING_TOKEN -> missingToken();
            case INVALID_TOKEN -> invalidToken();
            case FORBIDDEN -> forbidden();
            case CONNECTION_LIMIT ->
                ConnectionLimitDetails.of(failure)
                        .map(details -> connectionLimit(details.limit()))
                        .orElseGet(() -> connectionLimit());
            case DOCUMENT_LIMIT ->
                DocumentLimitDetails.of(failure)
                        .map(details -> documentLimit(details.limit(), details.count()))
                        .orElseGet(() -> documentLimit());
            case RATE_LIMIT ->
                RateLimitDetails.of(failure)
                        .map(details -> rateLimit(details.limit(), delay))
                        .orElseGet(() -> rateLimit(delay));
            case INVALID_NAME -> invalidName();
            case USERS_PER_DOC ->
                UsersPerDocDetails.of(failure)
                        .map(details -> usersPerDoc(details.limit()))
                        .orElseGet(() -> usersPerDoc());
            case WRONG_REGION -> wrongRegion();
            case NORMAL -> normal();
            case GOING_AWAY -> goingAway(delay);
            case PROTOCOL_ERROR -> protocolError();
            case UNSUPPORTED_DATA -> unsupportedData();
            case RESERVED -> reserved();
            case NO_STATUS -> noStatus(delay);
            case ABNORMAL -> abnormal(delay);
            case INVALID_PAYLOAD -> invalidPayload();
            case POLICY_VIOLATION -> policyViolation();
            case MESSAGE_TOO_BIG -> messageTooBig();
            case MANDATORY_EXTENSION -> mandatoryExtension();
            case INTERNAL_ERROR -> internalError(delay);
            case SERVICE_RESTART -> serviceRestart(delay);
            case TRY_AGAIN_LATER -> tryAgainLater(delay);
            case BAD_GATEWAY -> badGateway(delay);
            case TLS_HANDSHAKE -> tlsHandshake();
            case UNAUTHORIZED -> unauthorized();
            case STANDARD_FORBIDDEN -> standardForbidden();
            case TIMEOUT -> timeout(delay);
        };
    }

    private String gaveUp(CloseCode code) {
        return switch (code) {
            case MISSING_TOKEN -> missingTokenGaveUp();
            case INVALID_TOKEN -> invalidTokenGaveUp();
            case FORBIDDEN -> forbidden();
            case CONNECTION_LIMIT -> connectionLimit();
            case DOCUMENT_LIMIT -> documentLimit();
            case RATE_LIMIT -> rateLimitGaveUp();
            case INVALID_NAME -> invalidName();
            case USERS_PER_DOC -> usersPerDoc();
            case WRONG_REGION -> wrongRegionGaveUp();
            case NORMAL -> normal();
            case PROTOCOL_ERROR -> protocolError();
            case UNSUPPORTED_DATA -> unsupportedData();
            case RESERVED -> reserved();
            case INVALID_PAYLOAD -> invalidPayload();
            case POLICY_VIOLATION -> policyViolation();
            case MESSAGE_TOO_BIG -> messageTooBig();
            case MANDATORY_EXTENSION -> mandatoryExtension();
            case TLS_HANDSHAKE -> tlsHandshake();
            case STANDARD_FORBIDDEN -> standardForbidden();
            default -> general().gaveUp();
        };
    }

    private boolean isForRecovery(CloseCode code) {
        return switch (code) {
            case RATE_LIMIT,
                    GOING_AWAY,
                    NO_STATUS,
                    ABNORMAL,
                    INTERNAL_ERROR,
                    SERVICE_RESTART,
                    TRY_AGAIN_LATER,
                    BAD_GATEWAY,
                    TIMEOUT -> true;
            default -> false;
        };
    }
}
