// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The messages about each {@link CloseCode}, in one language. {@link WireSocketMessages} chooses between them and the
 * general ones.
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface CloseCodeMessages {

    /**
     * {@return the messages in the language of this locale, or in English if there are none}
     *
     * @param locale the person's locale
     */
    static CloseCodeMessages in(Locale locale) {
        return WireSocketMessages.in(locale).closeCode();
    }

    /**
     * {@return the message for this decision, or empty if it is not about a {@link CloseCode} with a message of its
     * own}
     *
     * @param decision the decision
     */
    default Optional<String> of(Decision decision) {
        if (!(decision.failure().code() instanceof CloseCode code)) {
            return Optional.empty();
        }
        if (decision.kind() != DecisionKind.GIVE_UP) {
            return message(code, decision.failure().reason(), Duration.ofMillis(decision.state().delayMillis()));
        }
        boolean wasHopeless = decision.state().policy().remedy(decision.failure()).kind() == DecisionKind.GIVE_UP;
        return wasHopeless && !showsDelay(code)
                ? message(code, decision.failure().reason(), Duration.ZERO)
                : gaveUp(code);
    }

    /** {@return {@link CloseCode#MISSING_TOKEN}: <i>Signing in.</i>} */
    String missingToken();

    /**
     * {@return {@link CloseCode#MISSING_TOKEN}: <i>This application could not sign in. Please contact whoever provides
     * it.</i>}
     */
    String missingTokenGaveUp();

    /** {@return {@link CloseCode#INVALID_TOKEN}: <i>Your session has expired. Signing in again.</i>} */
    String invalidToken();

    /** {@return {@link CloseCode#INVALID_TOKEN}: <i>Your session has expired. Please sign in again.</i>} */
    String invalidTokenGaveUp();

    /** {@return {@link CloseCode#FORBIDDEN}: <i>This application is not allowed to open the document.</i>} */
    String forbidden();

    /**
     * {@return {@link CloseCode#CONNECTION_LIMIT}: <i>All $&#123;limit&#125; connections of this plan are in use.
     * Changes are not live for now.</i>}
     *
     * @param limit the details' {@code limit}
     */
    String connectionLimit(int limit);

    /**
     * {@return {@link CloseCode#CONNECTION_LIMIT}: <i>All connections of this plan are in use. Changes are not live for
     * now.</i>}
     */
    String connectionLimit();

    /**
     * {@return {@link CloseCode#DOCUMENT_LIMIT}: <i>$&#123;count&#125; documents are open, and this plan allows
     * $&#123;limit&#125;. Close one and try again.</i>}
     *
     * @param limit the details' {@code limit}
     * @param count the details' {@code count}
     */
    String documentLimit(int limit, int count);

    /**
     * {@return {@link CloseCode#DOCUMENT_LIMIT}: <i>Too many documents are open for this plan. Close one and try
     * again.</i>}
     */
    String documentLimit();

    /**
     * {@return {@link CloseCode#RATE_LIMIT}: <i>Changes come faster than the $&#123;limit&#125; a minute that this plan
     * allows. Reconnecting in $&#123;delay&#125;.</i>}
     *
     * @param limit the details' {@code limit}
     * @param delay how long the client waits
     */
    String rateLimit(int limit, Duration delay);

    /**
     * {@return {@link CloseCode#RATE_LIMIT}: <i>Changes come faster than this plan allows. Reconnecting in
     * $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String rateLimit(Duration delay);

    /**
     * {@return {@link CloseCode#RATE_LIMIT}: <i>Changes come faster than this plan allows. Please try again later.</i>}
     */
    String rateLimitGaveUp();

    /** {@return {@link CloseCode#INVALID_NAME}: <i>The document cannot be opened because its name is not valid.</i>} */
    String invalidName();

    /**
     * {@return {@link CloseCode#USERS_PER_DOC}: <i>This document is full, with $&#123;limit&#125; people in it. Try
     * again when someone has left.</i>}
     *
     * @param limit the details' {@code limit}
     */
    String usersPerDoc(int limit);

    /** {@return {@link CloseCode#USERS_PER_DOC}: <i>This document is full. Try again when someone has left.</i>} */
    String usersPerDoc();

    /** {@return {@link CloseCode#WRONG_REGION}: <i>Connecting to the region of this document.</i>} */
    String wrongRegion();

    /**
     * {@return {@link CloseCode#WRONG_REGION}: <i>The region of this document could not be reached. Please try again
     * later.</i>}
     */
    String wrongRegionGaveUp();

    /** {@return {@link CloseCode#NORMAL}: <i>The connection was closed.</i>} */
    String normal();

    /**
     * {@return {@link CloseCode#GOING_AWAY}: <i>The server is restarting. Reconnecting in $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String goingAway(Duration delay);

    /**
     * {@return {@link CloseCode#PROTOCOL_ERROR}: <i>The connection failed because of a fault in this application.</i>}
     */
    String protocolError();

    /**
     * {@return {@link CloseCode#UNSUPPORTED_DATA}: <i>The connection failed because of a fault in this
     * application.</i>}
     */
    String unsupportedData();

    /** {@return {@link CloseCode#RESERVED}: <i>The connection was closed for an unknown reason.</i>} */
    String reserved();

    /**
     * {@return {@link CloseCode#NO_STATUS}: <i>The connection was closed. Reconnecting in $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String noStatus(Duration delay);

    /**
     * {@return {@link CloseCode#ABNORMAL}: <i>The connection was lost. Reconnecting in $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String abnormal(Duration delay);

    /**
     * {@return {@link CloseCode#INVALID_PAYLOAD}: <i>The connection failed because of a fault in this application.</i>}
     */
    String invalidPayload();

    /** {@return {@link CloseCode#POLICY_VIOLATION}: <i>The server refuses this connection.</i>} */
    String policyViolation();

    /** {@return {@link CloseCode#MESSAGE_TOO_BIG}: <i>The server refuses this change because it is too large.</i>} */
    String messageTooBig();

    /**
     * {@return {@link CloseCode#MANDATORY_EXTENSION}: <i>The server lacks something that this application needs.</i>}
     */
    String mandatoryExtension();

    /**
     * {@return {@link CloseCode#INTERNAL_ERROR}: <i>The server had a problem. Reconnecting in $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String internalError(Duration delay);

    /**
     * {@return {@link CloseCode#SERVICE_RESTART}: <i>The server is restarting. Reconnecting in $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String serviceRestart(Duration delay);

    /**
     * {@return {@link CloseCode#TRY_AGAIN_LATER}: <i>The server is busy. Reconnecting in $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String tryAgainLater(Duration delay);

    /**
     * {@return {@link CloseCode#BAD_GATEWAY}: <i>The server had a problem. Reconnecting in $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String badGateway(Duration delay);

    /** {@return {@link CloseCode#TLS_HANDSHAKE}: <i>A secure connection could not be made.</i>} */
    String tlsHandshake();

    /** {@return {@link CloseCode#UNAUTHORIZED}: <i>Signing in again.</i>} */
    String unauthorized();

    /** {@return {@link CloseCode#STANDARD_FORBIDDEN}: <i>You are not allowed to open this.</i>} */
    String standardForbidden();

    /**
     * {@return {@link CloseCode#TIMEOUT}: <i>The server took too long. Reconnecting in $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String timeout(Duration delay);

    private Optional<String> message(CloseCode code, String reason, Duration delay) {
        return switch (code) {
            case MISSING_TOKEN -> Optional.of(missingToken());
            case INVALID_TOKEN -> Optional.of(invalidToken());
            case FORBIDDEN -> Optional.of(forbidden());
            case CONNECTION_LIMIT ->
                ConnectionLimitDetails.parse(reason)
                        .map(details -> connectionLimit(details.limit()))
                        .or(() -> Optional.of(connectionLimit()));
            case DOCUMENT_LIMIT ->
                DocumentLimitDetails.parse(reason)
                        .map(details -> documentLimit(details.limit(), details.count()))
                        .or(() -> Optional.of(documentLimit()));
            case RATE_LIMIT ->
                RateLimitDetails.parse(reason)
                        .map(details -> rateLimit(details.limit(), delay))
                        .or(() -> Optional.of(rateLimit(delay)));
            case INVALID_NAME -> Optional.of(invalidName());
            case USERS_PER_DOC ->
                UsersPerDocDetails.parse(reason)
                        .map(details -> usersPerDoc(details.limit()))
                        .or(() -> Optional.of(usersPerDoc()));
            case WRONG_REGION -> Optional.of(wrongRegion());
            case NORMAL -> Optional.of(normal());
            case GOING_AWAY -> Optional.of(goingAway(delay));
            case PROTOCOL_ERROR -> Optional.of(protocolError());
            case UNSUPPORTED_DATA -> Optional.of(unsupportedData());
            case RESERVED -> Optional.of(reserved());
            case NO_STATUS -> Optional.of(noStatus(delay));
            case ABNORMAL -> Optional.of(abnormal(delay));
            case INVALID_PAYLOAD -> Optional.of(invalidPayload());
            case POLICY_VIOLATION -> Optional.of(policyViolation());
            case MESSAGE_TOO_BIG -> Optional.of(messageTooBig());
            case MANDATORY_EXTENSION -> Optional.of(mandatoryExtension());
            case INTERNAL_ERROR -> Optional.of(internalError(delay));
            case SERVICE_RESTART -> Optional.of(serviceRestart(delay));
            case TRY_AGAIN_LATER -> Optional.of(tryAgainLater(delay));
            case BAD_GATEWAY -> Optional.of(badGateway(delay));
            case TLS_HANDSHAKE -> Optional.of(tlsHandshake());
            case UNAUTHORIZED -> Optional.of(unauthorized());
            case STANDARD_FORBIDDEN -> Optional.of(standardForbidden());
            case TIMEOUT -> Optional.of(timeout(delay));
        };
    }

    private Optional<String> gaveUp(CloseCode code) {
        return switch (code) {
            case MISSING_TOKEN -> Optional.of(missingTokenGaveUp());
            case INVALID_TOKEN -> Optional.of(invalidTokenGaveUp());
            case FORBIDDEN -> Optional.of(forbidden());
            case CONNECTION_LIMIT -> Optional.of(connectionLimit());
            case DOCUMENT_LIMIT -> Optional.of(documentLimit());
            case RATE_LIMIT -> Optional.of(rateLimitGaveUp());
            case INVALID_NAME -> Optional.of(invalidName());
            case USERS_PER_DOC -> Optional.of(usersPerDoc());
            case WRONG_REGION -> Optional.of(wrongRegionGaveUp());
            case NORMAL -> Optional.of(normal());
            case PROTOCOL_ERROR -> Optional.of(protocolError());
            case UNSUPPORTED_DATA -> Optional.of(unsupportedData());
            case RESERVED -> Optional.of(reserved());
            case INVALID_PAYLOAD -> Optional.of(invalidPayload());
            case POLICY_VIOLATION -> Optional.of(policyViolation());
            case MESSAGE_TOO_BIG -> Optional.of(messageTooBig());
            case MANDATORY_EXTENSION -> Optional.of(mandatoryExtension());
            case TLS_HANDSHAKE -> Optional.of(tlsHandshake());
            case STANDARD_FORBIDDEN -> Optional.of(standardForbidden());
            default -> Optional.empty();
        };
    }

    private boolean showsDelay(CloseCode code) {
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
