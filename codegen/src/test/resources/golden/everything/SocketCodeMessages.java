// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Step;
import dev.recourse.engine.UnknownCode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Generated;

/** The messages about each {@link SocketCode}, in one language. */
@SuppressWarnings("deprecation")
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface SocketCodeMessages {

    /**
     * {@return the messages in the language that is best for this locale; in English if none fits}
     *
     * @param locale the user's locale
     */
    static SocketCodeMessages in(Locale locale) {
        return EverythingMessages.in(locale).socketCode();
    }

    /**
     * {@return the messages in the language that is best for these locales; in English if none fits}
     *
     * @param locales the user's locales, the best first, such as {@code AcceptLanguage.of(header)}
     */
    static SocketCodeMessages in(List<Locale> locales) {
        return EverythingMessages.in(locales).socketCode();
    }

    /**
     * {@return the message for a decision; a general one if its code has no message of its own}
     *
     * @param decision the decision
     */
    default String of(Decision decision) {
        Failure failure = decision.failure();
        if (failure.code().deciding() instanceof UnknownCode unlisted && unlisted.domain() == SocketCode.codes()) {
            return unlisted(unlisted, decision);
        }
        if (!(failure.code().deciding() instanceof SocketCode code)) {
            return general().of(decision);
        }
        if (decision instanceof Step step) {
            return message(code, failure, step.delay());
        }
        boolean isFinal = decision.remedy().kind() == DecisionKind.GIVE_UP;
        return isFinal && !isForRecovery(code) ? message(code, failure, Duration.ZERO) : gaveUp(code);
    }

    /** {@return the messages about any code, in the same language} */
    EverythingMessages general();

    /**
     * {@return "Out of range. Again in <var>delay</var>." for unlisted codes of 4500-4599}
     *
     * @param delay how long the client waits
     */
    String range4500_4599(Duration delay);

    /** {@return "Still out of range." for unlisted codes of 4500-4599 after giving up} */
    String range4500_4599GaveUp();

    /**
     * {@return "Quotes " and backslashes &#92; and <var>delay</var> and &#252;n&#239;c&#246;d&#233;." for
     * {@link SocketCode#WAIT}}
     *
     * @param delay how long the client waits
     */
    String waitCode(Duration delay);

    /** {@return "It is over." for {@link SocketCode#WAIT} after giving up} */
    String waitCodeGaveUp();

    /**
     * {@return "<var>size</var> of <var>total</var> as <var>locale</var> to <var>target</var> in <var>delay</var>" for
     * {@link SocketCode#HANDLE}}
     *
     * @param target {@code target} in the details
     * @param locale {@code locale} in the details
     * @param size {@code size} in the details
     * @param total {@code total} in the details
     * @param delay how long the client waits
     */
    String handleCode(String target, String locale, long size, int total, Duration delay);

    /**
     * {@return "Somewhere else in <var>delay</var>." for {@link SocketCode#HANDLE}}
     *
     * @param delay how long the client waits
     */
    String handleCode(Duration delay);

    /** {@return "Always the same." for {@link SocketCode#FIXED_TEXT}} */
    String fixedText();

    /** {@return "The connection was closed." for {@link SocketCode#NORMAL}} */
    String normal();

    /** {@return "The connection was closed." for {@link SocketCode#NORMAL} after giving up} */
    String normalGaveUp();

    /**
     * {@return "The server is restarting. Reconnecting in <var>delay</var>." for {@link SocketCode#GOING_AWAY}}
     *
     * @param delay how long the client waits
     */
    String goingAway(Duration delay);

    /**
     * {@return "The connection failed because of a fault in this application." for {@link SocketCode#PROTOCOL_ERROR}}
     */
    String protocolError();

    /**
     * {@return "The connection failed because of a fault in this application." for {@link SocketCode#PROTOCOL_ERROR}
     * after giving up}
     */
    String protocolErrorGaveUp();

    /**
     * {@return "The connection failed because of a fault in this application." for {@link SocketCode#UNSUPPORTED_DATA}}
     */
    String unsupportedData();

    /**
     * {@return "The connection failed because of a fault in this application." for {@link SocketCode#UNSUPPORTED_DATA}
     * after giving up}
     */
    String unsupportedDataGaveUp();

    /** {@return "The connection was closed for an unknown reason." for {@link SocketCode#RESERVED}} */
    String reserved();

    /** {@return "The connection was closed for an unknown reason." for {@link SocketCode#RESERVED} after giving up} */
    String reservedGaveUp();

    /**
     * {@return "The connection was closed. Reconnecting in <var>delay</var>." for {@link SocketCode#NO_STATUS}}
     *
     * @param delay how long the client waits
     */
    String noStatus(Duration delay);

    /**
     * {@return "The connection was lost. Reconnecting in <var>delay</var>." for {@link SocketCode#ABNORMAL}}
     *
     * @param delay how long the client waits
     */
    String abnormal(Duration delay);

    /**
     * {@return "The connection failed because of a fault in this application." for {@link SocketCode#INVALID_PAYLOAD}}
     */
    String invalidPayload();

    /**
     * {@return "The connection failed because of a fault in this application." for {@link SocketCode#INVALID_PAYLOAD}
     * after giving up}
     */
    String invalidPayloadGaveUp();

    /** {@return "The server refuses this connection." for {@link SocketCode#POLICY_VIOLATION}} */
    String policyViolation();

    /** {@return "The server refuses this connection." for {@link SocketCode#POLICY_VIOLATION} after giving up} */
    String policyViolationGaveUp();

    /** {@return "The server refuses this change because it is too large." for {@link SocketCode#MESSAGE_TOO_BIG}} */
    String messageTooBig();

    /**
     * {@return "The server refuses this change because it is too large." for {@link SocketCode#MESSAGE_TOO_BIG} after
     * giving up}
     */
    String messageTooBigGaveUp();

    /**
     * {@return "The server lacks something that this application needs." for {@link SocketCode#MANDATORY_EXTENSION}}
     */
    String mandatoryExtension();

    /**
     * {@return "The server lacks something that this application needs." for {@link SocketCode#MANDATORY_EXTENSION}
     * after giving up}
     */
    String mandatoryExtensionGaveUp();

    /**
     * {@return "The server had a problem. Reconnecting in <var>delay</var>." for {@link SocketCode#INTERNAL_ERROR}}
     *
     * @param delay how long the client waits
     */
    String internalError(Duration delay);

    /**
     * {@return "The server is restarting. Reconnecting in <var>delay</var>." for {@link SocketCode#SERVICE_RESTART}}
     *
     * @param delay how long the client waits
     */
    String serviceRestart(Duration delay);

    /**
     * {@return "The server is busy. Reconnecting in <var>delay</var>." for {@link SocketCode#TRY_AGAIN_LATER}}
     *
     * @param delay how long the client waits
     */
    String tryAgainLater(Duration delay);

    /**
     * {@return "The server had a problem. Reconnecting in <var>delay</var>." for {@link SocketCode#BAD_GATEWAY}}
     *
     * @param delay how long the client waits
     */
    String badGateway(Duration delay);

    /** {@return "A secure connection could not be made." for {@link SocketCode#TLS_HANDSHAKE}} */
    String tlsHandshake();

    /** {@return "A secure connection could not be made." for {@link SocketCode#TLS_HANDSHAKE} after giving up} */
    String tlsHandshakeGaveUp();

    /** {@return "Signing in again." for {@link SocketCode#UNAUTHORIZED}} */
    String unauthorized();

    /** {@return "You are not allowed to open this." for {@link SocketCode#FORBIDDEN}} */
    String forbidden();

    /** {@return "You are not allowed to open this." for {@link SocketCode#FORBIDDEN} after giving up} */
    String forbiddenGaveUp();

    /**
     * {@return "The operation took too long. Reconnecting in <var>delay</var>." for {@link SocketCode#TIMEOUT}}
     *
     * @param delay how long the client waits
     */
    String timeout(Duration delay);

    private String unlisted(UnknownCode code, Decision decision) {
        String range = code.range().map(CodeRange::toString).orElse("");
        if (decision instanceof Step step) {
            Duration delay = step.delay();
            return switch (range) {
                case "4500-4599" -> range4500_4599(delay);
                default -> general().recovering(delay);
            };
        }
        return switch (range) {
            case "4500-4599" -> range4500_4599GaveUp();
            default -> general().gaveUp();
        };
    }

    private String message(SocketCode code, Failure failure, Duration delay) {
        return switch (code) {
            case WAIT -> waitCode(delay);
            case HANDLE ->
                HandleDetails.of(failure)
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
                    STALE,
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
