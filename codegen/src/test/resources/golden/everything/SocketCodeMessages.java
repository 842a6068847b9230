// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The messages about each {@link SocketCode}, in one language. {@link EverythingMessages} chooses between them and the
 * general ones.
 */
@SuppressWarnings("deprecation")
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface SocketCodeMessages {

    /**
     * {@return the messages in the language of this locale, or in English if there are none}
     *
     * @param locale the person's locale
     */
    static SocketCodeMessages in(Locale locale) {
        return EverythingMessages.in(locale).socketCode();
    }

    /**
     * {@return the message for this decision, or empty if it is not about a {@link SocketCode} with a message of its
     * own}
     *
     * @param decision the decision
     */
    default Optional<String> of(Decision decision) {
        if (!(decision.failure().code() instanceof SocketCode code)) {
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

    /**
     * {@return {@link SocketCode#WAIT}: <i>Quotes " and backslashes &#92; and $&#123;delay&#125; and
     * &#252;n&#239;c&#246;d&#233;.</i>}
     *
     * @param delay how long the client waits
     */
    String waitCode(Duration delay);

    /** {@return {@link SocketCode#WAIT}: <i>It is over.</i>} */
    String waitCodeGaveUp();

    /**
     * {@return {@link SocketCode#HANDLE}: <i>$&#123;size&#125; of $&#123;total&#125; as $&#123;locale&#125; to
     * $&#123;target&#125; in $&#123;delay&#125;</i>}
     *
     * @param target the details' {@code target}
     * @param locale the details' {@code locale}
     * @param size the details' {@code size}
     * @param total the details' {@code total}
     * @param delay how long the client waits
     */
    String handleCode(String target, String locale, long size, int total, Duration delay);

    /**
     * {@return {@link SocketCode#HANDLE}: <i>Somewhere else in $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String handleCode(Duration delay);

    /** {@return {@link SocketCode#FIXED_TEXT}: <i>Always the same.</i>} */
    String fixedText();

    /** {@return {@link SocketCode#NORMAL}: <i>The connection was closed.</i>} */
    String normal();

    /** {@return {@link SocketCode#NORMAL}: <i>The connection was closed.</i>} */
    String normalGaveUp();

    /**
     * {@return {@link SocketCode#GOING_AWAY}: <i>The server is restarting. Reconnecting in $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String goingAway(Duration delay);

    /**
     * {@return {@link SocketCode#PROTOCOL_ERROR}: <i>The connection failed because of a fault in this application.</i>}
     */
    String protocolError();

    /**
     * {@return {@link SocketCode#PROTOCOL_ERROR}: <i>The connection failed because of a fault in this application.</i>}
     */
    String protocolErrorGaveUp();

    /**
     * {@return {@link SocketCode#UNSUPPORTED_DATA}: <i>The connection failed because of a fault in this
     * application.</i>}
     */
    String unsupportedData();

    /**
     * {@return {@link SocketCode#UNSUPPORTED_DATA}: <i>The connection failed because of a fault in this
     * application.</i>}
     */
    String unsupportedDataGaveUp();

    /** {@return {@link SocketCode#RESERVED}: <i>The connection was closed for an unknown reason.</i>} */
    String reserved();

    /** {@return {@link SocketCode#RESERVED}: <i>The connection was closed for an unknown reason.</i>} */
    String reservedGaveUp();

    /**
     * {@return {@link SocketCode#NO_STATUS}: <i>The connection was closed. Reconnecting in $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String noStatus(Duration delay);

    /**
     * {@return {@link SocketCode#ABNORMAL}: <i>The connection was lost. Reconnecting in $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String abnormal(Duration delay);

    /**
     * {@return {@link SocketCode#INVALID_PAYLOAD}: <i>The connection failed because of a fault in this
     * application.</i>}
     */
    String invalidPayload();

    /**
     * {@return {@link SocketCode#INVALID_PAYLOAD}: <i>The connection failed because of a fault in this
     * application.</i>}
     */
    String invalidPayloadGaveUp();

    /** {@return {@link SocketCode#POLICY_VIOLATION}: <i>The server refuses this connection.</i>} */
    String policyViolation();

    /** {@return {@link SocketCode#POLICY_VIOLATION}: <i>The server refuses this connection.</i>} */
    String policyViolationGaveUp();

    /** {@return {@link SocketCode#MESSAGE_TOO_BIG}: <i>The server refuses this change because it is too large.</i>} */
    String messageTooBig();

    /** {@return {@link SocketCode#MESSAGE_TOO_BIG}: <i>The server refuses this change because it is too large.</i>} */
    String messageTooBigGaveUp();

    /**
     * {@return {@link SocketCode#MANDATORY_EXTENSION}: <i>The server lacks something that this application needs.</i>}
     */
    String mandatoryExtension();

    /**
     * {@return {@link SocketCode#MANDATORY_EXTENSION}: <i>The server lacks something that this application needs.</i>}
     */
    String mandatoryExtensionGaveUp();

    /**
     * {@return {@link SocketCode#INTERNAL_ERROR}: <i>The server had a problem. Reconnecting in $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String internalError(Duration delay);

    /**
     * {@return {@link SocketCode#SERVICE_RESTART}: <i>The server is restarting. Reconnecting in
     * $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String serviceRestart(Duration delay);

    /**
     * {@return {@link SocketCode#TRY_AGAIN_LATER}: <i>The server is busy. Reconnecting in $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String tryAgainLater(Duration delay);

    /**
     * {@return {@link SocketCode#BAD_GATEWAY}: <i>The server had a problem. Reconnecting in $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String badGateway(Duration delay);

    /** {@return {@link SocketCode#TLS_HANDSHAKE}: <i>A secure connection could not be made.</i>} */
    String tlsHandshake();

    /** {@return {@link SocketCode#TLS_HANDSHAKE}: <i>A secure connection could not be made.</i>} */
    String tlsHandshakeGaveUp();

    /** {@return {@link SocketCode#UNAUTHORIZED}: <i>Signing in again.</i>} */
    String unauthorized();

    /** {@return {@link SocketCode#FORBIDDEN}: <i>You are not allowed to open this.</i>} */
    String forbidden();

    /** {@return {@link SocketCode#FORBIDDEN}: <i>You are not allowed to open this.</i>} */
    String forbiddenGaveUp();

    /**
     * {@return {@link SocketCode#TIMEOUT}: <i>The server took too long. Reconnecting in $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String timeout(Duration delay);

    private Optional<String> message(SocketCode code, String reason, Duration delay) {
        return switch (code) {
            case WAIT -> Optional.of(waitCode(delay));
            case HANDLE ->
                HandleDetails.parse(reason)
                        .map(details -> handleCode(
                                details.target(), details.locale(), details.size(), details.total(), delay))
                        .or(() -> Optional.of(handleCode(delay)));
            case FIXED_TEXT -> Optional.of(fixedText());
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
            case FORBIDDEN -> Optional.of(forbidden());
            case TIMEOUT -> Optional.of(timeout(delay));
            default -> Optional.empty();
        };
    }

    private Optional<String> gaveUp(SocketCode code) {
        return switch (code) {
            case WAIT -> Optional.of(waitCodeGaveUp());
            case FIXED_TEXT -> Optional.of(fixedText());
            case NORMAL -> Optional.of(normalGaveUp());
            case PROTOCOL_ERROR -> Optional.of(protocolErrorGaveUp());
            case UNSUPPORTED_DATA -> Optional.of(unsupportedDataGaveUp());
            case RESERVED -> Optional.of(reservedGaveUp());
            case INVALID_PAYLOAD -> Optional.of(invalidPayloadGaveUp());
            case POLICY_VIOLATION -> Optional.of(policyViolationGaveUp());
            case MESSAGE_TOO_BIG -> Optional.of(messageTooBigGaveUp());
            case MANDATORY_EXTENSION -> Optional.of(mandatoryExtensionGaveUp());
            case TLS_HANDSHAKE -> Optional.of(tlsHandshakeGaveUp());
            case FORBIDDEN -> Optional.of(forbiddenGaveUp());
            default -> Optional.empty();
        };
    }

    private boolean showsDelay(SocketCode code) {
        return switch (code) {
            case WAIT,
                    HANDLE,
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
