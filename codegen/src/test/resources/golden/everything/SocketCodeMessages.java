// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import java.time.Duration;
import java.util.Locale;
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
     * {@return the message for a decision, a general one if its code has none of its own}
     *
     * @param decision the decision
     */
    default String of(Decision decision) {
        if (!(decision.failure().code() instanceof SocketCode code)) {
            return general().of(decision);
        }
        String reason = decision.failure().reason();
        if (decision.kind() != DecisionKind.GIVE_UP) {
            return message(code, reason, Duration.ofMillis(decision.state().delayMillis()));
        }
        boolean isFinal = decision.state().policy().remedy(decision.failure()).kind() == DecisionKind.GIVE_UP;
        return isFinal && !isForRecovery(code) ? message(code, reason, Duration.ZERO) : gaveUp(code);
    }

    /** {@return the messages about any code, in the same language} */
    EverythingMessages general();

    /**
     * {@return &quot;Quotes " and backslashes &#92; and <var>delay</var> and &#252;n&#239;c&#246;d&#233;.&quot; for
     * {@link SocketCode#WAIT}}
     *
     * @param delay how long the client waits
     */
    String waitCode(Duration delay);

    /** {@return &quot;It is over.&quot; for {@link SocketCode#WAIT} after giving up} */
    String waitCodeGaveUp();

    /**
     * {@return &quot;<var>size</var> of <var>total</var> as <var>locale</var> to <var>target</var> in
     * <var>delay</var>&quot; for {@link SocketCode#HANDLE}}
     *
     * @param target the details' {@code target}
     * @param locale the details' {@code locale}
     * @param size the details' {@code size}
     * @param total the details' {@code total}
     * @param delay how long the client waits
     */
    String handleCode(String target, String locale, long size, int total, Duration delay);

    /**
     * {@return &quot;Somewhere else in <var>delay</var>.&quot; for {@link SocketCode#HANDLE}}
     *
     * @param delay how long the client waits
     */
    String handleCode(Duration delay);

    /** {@return &quot;Always the same.&quot; for {@link SocketCode#FIXED_TEXT}} */
    String fixedText();

    /** {@return &quot;The connection was closed.&quot; for {@link SocketCode#NORMAL}} */
    String normal();

    /** {@return &quot;The connection was closed.&quot; for {@link SocketCode#NORMAL} after giving up} */
    String normalGaveUp();

    /**
     * {@return &quot;The server is restarting. Reconnecting in <var>delay</var>.&quot; for {@link
     * SocketCode#GOING_AWAY}}
     *
     * @param delay how long the client waits
     */
    String goingAway(Duration delay);

    /**
     * {@return &quot;The connection failed because of a fault in this application.&quot; for {@link
     * SocketCode#PROTOCOL_ERROR}}
     */
    String protocolError();

    /**
     * {@return &quot;The connection failed because of a fault in this application.&quot; for {@link
     * SocketCode#PROTOCOL_ERROR} after giving up}
     */
    String protocolErrorGaveUp();

    /**
     * {@return &quot;The connection failed because of a fault in this application.&quot; for {@link
     * SocketCode#UNSUPPORTED_DATA}}
     */
    String unsupportedData();

    /**
     * {@return &quot;The connection failed because of a fault in this application.&quot; for {@link
     * SocketCode#UNSUPPORTED_DATA} after giving up}
     */
    String unsupportedDataGaveUp();

    /** {@return &quot;The connection was closed for an unknown reason.&quot; for {@link SocketCode#RESERVED}} */
    String reserved();

    /**
     * {@return &quot;The connection was closed for an unknown reason.&quot; for {@link SocketCode#RESERVED} after
     * giving up}
     */
    String reservedGaveUp();

    /**
     * {@return &quot;The connection was closed. Reconnecting in <var>delay</var>.&quot; for {@link
     * SocketCode#NO_STATUS}}
     *
     * @param delay how long the client waits
     */
    String noStatus(Duration delay);

    /**
     * {@return &quot;The connection was lost. Reconnecting in <var>delay</var>.&quot; for {@link SocketCode#ABNORMAL}}
     *
     * @param delay how long the client waits
     */
    String abnormal(Duration delay);

    /**
     * {@return &quot;The connection failed because of a fault in this application.&quot; for {@link
     * SocketCode#INVALID_PAYLOAD}}
     */
    String invalidPayload();

    /**
     * {@return &quot;The connection failed because of a fault in this application.&quot; for {@link
     * SocketCode#INVALID_PAYLOAD} after giving up}
     */
    String invalidPayloadGaveUp();

    /** {@return &quot;The server refuses this connection.&quot; for {@link SocketCode#POLICY_VIOLATION}} */
    String policyViolation();

    /**
     * {@return &quot;The server refuses this connection.&quot; for {@link SocketCode#POLICY_VIOLATION} after giving up}
     */
    String policyViolationGaveUp();

    /**
     * {@return &quot;The server refuses this change because it is too large.&quot; for {@link
     * SocketCode#MESSAGE_TOO_BIG}}
     */
    String messageTooBig();

    /**
     * {@return &quot;The server refuses this change because it is too large.&quot; for {@link
     * SocketCode#MESSAGE_TOO_BIG} after giving up}
     */
    String messageTooBigGaveUp();

    /**
     * {@return &quot;The server lacks something that this application needs.&quot; for {@link
     * SocketCode#MANDATORY_EXTENSION}}
     */
    String mandatoryExtension();

    /**
     * {@return &quot;The server lacks something that this application needs.&quot; for {@link
     * SocketCode#MANDATORY_EXTENSION} after giving up}
     */
    String mandatoryExtensionGaveUp();

    /**
     * {@return &quot;The server had a problem. Reconnecting in <var>delay</var>.&quot; for {@link
     * SocketCode#INTERNAL_ERROR}}
     *
     * @param delay how long the client waits
     */
    String internalError(Duration delay);

    /**
     * {@return &quot;The server is restarting. Reconnecting in <var>delay</var>.&quot; for {@link
     * SocketCode#SERVICE_RESTART}}
     *
     * @param delay how long the client waits
     */
    String serviceRestart(Duration delay);

    /**
     * {@return &quot;The server is busy. Reconnecting in <var>delay</var>.&quot; for {@link
     * SocketCode#TRY_AGAIN_LATER}}
     *
     * @param delay how long the client waits
     */
    String tryAgainLater(Duration delay);

    /**
     * {@return &quot;The server had a problem. Reconnecting in <var>delay</var>.&quot; for {@link
     * SocketCode#BAD_GATEWAY}}
     *
     * @param delay how long the client waits
     */
    String badGateway(Duration delay);

    /** {@return &quot;A secure connection could not be made.&quot; for {@link SocketCode#TLS_HANDSHAKE}} */
    String tlsHandshake();

    /**
     * {@return &quot;A secure connection could not be made.&quot; for {@link SocketCode#TLS_HANDSHAKE} after giving up}
     */
    String tlsHandshakeGaveUp();

    /** {@return &quot;Signing in again.&quot; for {@link SocketCode#UNAUTHORIZED}} */
    String unauthorized();

    /** {@return &quot;You are not allowed to open this.&quot; for {@link SocketCode#FORBIDDEN}} */
    String forbidden();

    /** {@return &quot;You are not allowed to open this.&quot; for {@link SocketCode#FORBIDDEN} after giving up} */
    String forbiddenGaveUp();

    /**
     * {@return &quot;The server took too long. Reconnecting in <var>delay</var>.&quot; for {@link SocketCode#TIMEOUT}}
     *
     * @param delay how long the client waits
     */
    String timeout(Duration delay);

    private String message(SocketCode code, String reason, Duration delay) {
        return switch (code) {
            case WAIT -> waitCode(delay);
            case HANDLE ->
                HandleDetails.parse(reason)
                        .map(details -> handleCode(
                                details.target(), details.locale(), details.size(), details.total(), delay))
                        .orElseGet(() -> handleCode(delay));
            case FIXED_TEXT -> fixedText();
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
            case FORBIDDEN -> forbidden();
            case TIMEOUT -> timeout(delay);
            default -> general().recovering(delay);
        };
    }

    private String gaveUp(SocketCode code) {
        return switch (code) {
            case WAIT -> waitCodeGaveUp();
            case FIXED_TEXT -> fixedText();
            case NORMAL -> normalGaveUp();
            case PROTOCOL_ERROR -> protocolErrorGaveUp();
            case UNSUPPORTED_DATA -> unsupportedDataGaveUp();
            case RESERVED -> reservedGaveUp();
            case INVALID_PAYLOAD -> invalidPayloadGaveUp();
            case POLICY_VIOLATION -> policyViolationGaveUp();
            case MESSAGE_TOO_BIG -> messageTooBigGaveUp();
            case MANDATORY_EXTENSION -> mandatoryExtensionGaveUp();
            case TLS_HANDSHAKE -> tlsHandshakeGaveUp();
            case FORBIDDEN -> forbiddenGaveUp();
            default -> general().gaveUp();
        };
    }

    private boolean isForRecovery(SocketCode code) {
        return switch (code) {
            case WAIT,
                    HANDLE,
                    SILENT,
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
