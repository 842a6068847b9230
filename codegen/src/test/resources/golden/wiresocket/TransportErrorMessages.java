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

/** The messages about each {@link TransportError}, in one language. */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface TransportErrorMessages {

    /**
     * {@return the messages in the language that is best for this locale; in English if none fits}
     *
     * @param locale the user's locale
     */
    static TransportErrorMessages in(Locale locale) {
        return WireSocketMessages.in(locale).transportError();
    }

    /**
     * {@return the messages in the language that is best for these locales; in English if none fits}
     *
     * @param locales the user's locales, the best first, such as {@code AcceptLanguage.of(header)}
     */
    static TransportErrorMessages in(List<Locale> locales) {
        return WireSocketMessages.in(locales).transportError();
    }

    /**
     * {@return the message for a decision; a general one if its code has no message of its own}
     *
     * @param decision the decision
     */
    default String of(Decision decision) {
        Failure failure = decision.failure();
        if (!(failure.code().deciding() instanceof TransportError code)) {
            return general().of(decision);
        }
        if (decision instanceof Step step) {
            return message(code, step.delay());
        }
        boolean isFinal = decision.remedy().kind() == DecisionKind.GIVE_UP;
        return isFinal && !isForRecovery(code) ? message(code, Duration.ZERO) : gaveUp(code);
    }

    /** {@return the messages about any code, in the same language} */
    WireSocketMessages general();

    /**
     * {@return "The server cannot be reached. Trying again in <var>delay</var>." for {@link TransportError#NOT_SENT}}
     *
     * @param delay how long the client waits
     */
    String notSent(Duration delay);

    /**
     * {@return "The connection to the server was lost. Trying again in <var>delay</var>." for
     * {@link TransportError#UNREACHABLE}}
     *
     * @param delay how long the client waits
     */
    String unreachable(Duration delay);

    /**
     * {@return "The server is not responding. Trying again in <var>delay</var>." for {@link TransportError#TIMEOUT}}
     *
     * @param delay how long the client waits
     */
    String timeout(Duration delay);

    /**
     * {@return "The server stopped responding. Trying again in <var>delay</var>." for {@link TransportError#SILENT}}
     *
     * @param delay how long the client waits
     */
    String silent(Duration delay);

    /**
     * {@return "The connection could not be opened. Trying again in <var>delay</var>." for
     * {@link TransportError#NOT_UPGRADED}}
     *
     * @param delay how long the client waits
     */
    String notUpgraded(Duration delay);

    /**
     * {@return "This application received a message that is too large for it." for {@link TransportError#TOO_LARGE}}
     */
    String tooLarge();

    /** {@return "A secure connection could not be made." for {@link TransportError#TLS}} */
    String tls();

    /** {@return "Signing in again." for {@link TransportError#REFRESH_UNKNOWN}} */
    String refreshUnknown();

    /**
     * {@return "This application could not renew something that it needs. Please try again, or sign in again." for
     * {@link TransportError#REFRESH_FAILED}}
     */
    String refreshFailed();

    /**
     * {@return "The request failed because of a fault in this application." for {@link TransportError#REQUEST_INVALID}}
     */
    String requestInvalid();

    /**
     * {@return "The request failed because of a fault in this application." for
     * {@link TransportError#ENDPOINT_UNKNOWN}}
     */
    String endpointUnknown();

    private String message(TransportError code, Duration delay) {
        return switch (code) {
            case NOT_SENT -> notSent(delay);
            case UNREACHABLE -> unreachable(delay);
            case TIMEOUT -> timeout(delay);
            case SILENT -> silent(delay);
            case NOT_UPGRADED -> notUpgraded(delay);
            case TOO_LARGE -> tooLarge();
            case TLS -> tls();
            case REFRESH_UNKNOWN -> refreshUnknown();
            case REFRESH_FAILED -> refreshFailed();
            case REQUEST_INVALID -> requestInvalid();
            case ENDPOINT_UNKNOWN -> endpointUnknown();
        };
    }

    private String gaveUp(TransportError code) {
        return switch (code) {
            case TOO_LARGE -> tooLarge();
            case TLS -> tls();
            case REFRESH_FAILED -> refreshFailed();
            case REQUEST_INVALID -> requestInvalid();
            case ENDPOINT_UNKNOWN -> endpointUnknown();
            default -> general().gaveUp();
        };
    }

    private boolean isForRecovery(TransportError code) {
        return switch (code) {
            case NOT_SENT, UNREACHABLE, TIMEOUT, SILENT, NOT_UPGRADED -> true;
            default -> false;
        };
    }
}
