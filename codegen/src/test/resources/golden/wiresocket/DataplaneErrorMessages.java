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

/** The messages about each {@link DataplaneError}, in one language. */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface DataplaneErrorMessages {

    /**
     * {@return the messages in the language that is best for this locale; in English if none fits}
     *
     * @param locale the user's locale
     */
    static DataplaneErrorMessages in(Locale locale) {
        return WireSocketMessages.in(locale).dataplaneError();
    }

    /**
     * {@return the messages in the language that is best for these locales; in English if none fits}
     *
     * @param locales the user's locales, the best first, such as {@code AcceptLanguage.of(header)}
     */
    static DataplaneErrorMessages in(List<Locale> locales) {
        return WireSocketMessages.in(locales).dataplaneError();
    }

    /**
     * {@return the message for a decision; a general one if its code has no message of its own}
     *
     * @param decision the decision
     */
    default String of(Decision decision) {
        Failure failure = decision.failure();
        if (!(failure.code().deciding() instanceof DataplaneError code)) {
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

    /** {@return "The request failed because of a fault in this application." for {@link DataplaneError#BAD_REQUEST}} */
    String badRequest();

    /** {@return "Signing in again." for {@link DataplaneError#UNAUTHORIZED}} */
    String unauthorized();

    /**
     * {@return "Your session has expired. Please sign in again." for {@link DataplaneError#UNAUTHORIZED} after giving
     * up}
     */
    String unauthorizedGaveUp();

    /**
     * {@return "There were too many requests. Trying again in <var>delay</var>." for
     * {@link DataplaneError#TOO_MANY_REQUESTS}}
     *
     * @param delay how long the client waits
     */
    String tooManyRequests(Duration delay);

    /**
     * {@return "The server is busy. Trying again in <var>delay</var>." for {@link DataplaneError#SERVICE_UNAVAILABLE}}
     *
     * @param delay how long the client waits
     */
    String serviceUnavailable(Duration delay);

    /**
     * {@return "The request took too long. Trying again in <var>delay</var>." for
     * {@link DataplaneError#REQUEST_TIMEOUT}}
     *
     * @param delay how long the client waits
     */
    String requestTimeout(Duration delay);

    /**
     * {@return "The server was not ready. Trying again in <var>delay</var>." for {@link DataplaneError#TOO_EARLY}}
     *
     * @param delay how long the client waits
     */
    String tooEarly(Duration delay);

    /**
     * {@return "The server had a problem. Trying again in <var>delay</var>." for
     * {@link DataplaneError#INTERNAL_SERVER_ERROR}}
     *
     * @param delay how long the client waits
     */
    String internalServerError(Duration delay);

    /**
     * {@return "The server had a problem. Trying again in <var>delay</var>." for {@link DataplaneError#BAD_GATEWAY}}
     *
     * @param delay how long the client waits
     */
    String badGateway(Duration delay);

    /**
     * {@return "The server took too long. Trying again in <var>delay</var>." for
     * {@link DataplaneError#GATEWAY_TIMEOUT}}
     *
     * @param delay how long the client waits
     */
    String gatewayTimeout(Duration delay);

    /**
     * {@return "The server had a problem. Trying again in <var>delay</var>." for {@link DataplaneError#ORIGIN_ERROR}}
     *
     * @param delay how long the client waits
     */
    String originError(Duration delay);

    /**
     * {@return "The server cannot be reached. Trying again in <var>delay</var>." for
     * {@link DataplaneError#ORIGIN_DOWN}}
     *
     * @param delay how long the client waits
     */
    String originDown(Duration delay);

    /**
     * {@return "The server took too long. Trying again in <var>delay</var>." for
     * {@link DataplaneError#ORIGIN_CONNECT_TIMEOUT}}
     *
     * @param delay how long the client waits
     */
    String originConnectTimeout(Duration delay);

    /**
     * {@return "The server cannot be reached. Trying again in <var>delay</var>." for
     * {@link DataplaneError#ORIGIN_UNREACHABLE}}
     *
     * @param delay how long the client waits
     */
    String originUnreachable(Duration delay);

    /**
     * {@return "The server took too long. Trying again in <var>delay</var>." for {@link DataplaneError#ORIGIN_TIMEOUT}}
     *
     * @param delay how long the client waits
     */
    String originTimeout(Duration delay);

    /**
     * {@return "The server had a problem. Trying again in <var>delay</var>." for
     * {@link DataplaneError#ORIGIN_TLS_HANDSHAKE}}
     *
     * @param delay how long the client waits
     */
    String originTlsHandshake(Duration delay);

    /**
     * {@return "The server had a problem. Trying again in <var>delay</var>." for
     * {@link DataplaneError#ORIGIN_CERTIFICATE}}
     *
     * @param delay how long the client waits
     */
    String originCertificate(Duration delay);

    /**
     * {@return "The server had a problem. Trying again in <var>delay</var>." for
     * {@link DataplaneError#ORIGIN_INTERRUPTED}}
     *
     * @param delay how long the client waits
     */
    String originInterrupted(Duration delay);

    /**
     * {@return "The server cannot be reached. Trying again in <var>delay</var>." for
     * {@link DataplaneError#ORIGIN_NOT_FOUND}}
     *
     * @param delay how long the client waits
     */
    String originNotFound(Duration delay);

    private String message(DataplaneError code, Duration delay) {
        return switch (code) {
            case BAD_REQUEST -> badRequest();
            case UNAUTHORIZED -> unauthorized();
            case TOO_MANY_REQUESTS -> tooManyRequests(delay);
            case SERVICE_UNAVAILABLE -> serviceUnavailable(delay);
            case REQUEST_TIMEOUT -> requestTimeout(delay);
            case TOO_EARLY -> tooEarly(delay);
            case INTERNAL_SERVER_ERROR -> internalServerError(delay);
            case BAD_GATEWAY -> badGateway(delay);
            case GATEWAY_TIMEOUT -> gatewayTimeout(delay);
            case ORIGIN_ERROR -> originError(delay);
            case ORIGIN_DOWN -> originDown(delay);
            case ORIGIN_CONNECT_TIMEOUT -> originConnectTimeout(delay);
            case ORIGIN_UNREACHABLE -> originUnreachable(delay);
            case ORIGIN_TIMEOUT -> originTimeout(delay);
            case ORIGIN_TLS_HANDSHAKE -> originTlsHandshake(delay);
            case ORIGIN_CERTIFICATE -> originCertificate(delay);
            case ORIGIN_INTERRUPTED -> originInterrupted(delay);
            case ORIGIN_NOT_FOUND -> originNotFound(delay);
        };
    }

    private String gaveUp(DataplaneError code) {
        return switch (code) {
            case BAD_REQUEST -> badRequest();
            case UNAUTHORIZED -> unauthorizedGaveUp();
            default -> general().gaveUp();
        };
    }

    private boolean isForRecovery(DataplaneError code) {
        return switch (code) {
            case TOO_MANY_REQUESTS,
                    SERVICE_UNAVAILABLE,
                    REQUEST_TIMEOUT,
                    TOO_EARLY,
                    INTERNAL_SERVER_ERROR,
                    BAD_GATEWAY,
                    GATEWAY_TIMEOUT,
                    ORIGIN_ERROR,
                    ORIGIN_DOWN,
                    ORIGIN_CONNECT_TIMEOUT,
                    ORIGIN_UNREACHABLE,
                    ORIGIN_TIMEOUT,
                    ORIGIN_TLS_HANDSHAKE,
                    ORIGIN_CERTIFICATE,
                    ORIGIN_INTERRUPTED,
                    ORIGIN_NOT_FOUND -> true;
            default -> false;
        };
    }
}
