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

/** The messages about each {@link DashboardError}, in one language. */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface DashboardErrorMessages {

    /**
     * {@return the messages in the language that is best for this locale; in English if none fits}
     *
     * @param locale the user's locale
     */
    static DashboardErrorMessages in(Locale locale) {
        return WireSocketMessages.in(locale).dashboardError();
    }

    /**
     * {@return the messages in the language that is best for these locales; in English if none fits}
     *
     * @param locales the user's locales, the best first, such as {@code AcceptLanguage.of(header)}
     */
    static DashboardErrorMessages in(List<Locale> locales) {
        return WireSocketMessages.in(locales).dashboardError();
    }

    /**
     * {@return the message for a decision; a general one if its code has no message of its own}
     *
     * @param decision the decision
     */
    default String of(Decision decision) {
        Failure failure = decision.failure();
        if (!(failure.code().deciding() instanceof DashboardError code)) {
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

    /** {@return "The request failed because of a fault in this application." for {@link DashboardError#BAD_REQUEST}} */
    String badRequest();

    /** {@return "Signing in again." for {@link DashboardError#UNAUTHORIZED}} */
    String unauthorized();

    /**
     * {@return "This application could not sign in. Please contact its provider." for
     * {@link DashboardError#UNAUTHORIZED} after giving up}
     */
    String unauthorizedGaveUp();

    /**
     * {@return "This account is not allowed to do that. Its plan may not include the feature." for
     * {@link DashboardError#FORBIDDEN}}
     */
    String forbidden();

    /**
     * {@return "There were too many requests. Trying again in <var>delay</var>." for
     * {@link DashboardError#TOO_MANY_REQUESTS}}
     *
     * @param delay how long the client waits
     */
    String tooManyRequests(Duration delay);

    /**
     * {@return "The service is under maintenance. Continuing without it." for
     * {@link DashboardError#SERVICE_UNAVAILABLE}}
     */
    String serviceUnavailable();

    /**
     * {@return "The service is under maintenance. Please try again later." for
     * {@link DashboardError#SERVICE_UNAVAILABLE} after giving up}
     */
    String serviceUnavailableGaveUp();

    /**
     * {@return "The request took too long. Trying again in <var>delay</var>." for
     * {@link DashboardError#REQUEST_TIMEOUT}}
     *
     * @param delay how long the client waits
     */
    String requestTimeout(Duration delay);

    /**
     * {@return "The server was not ready. Trying again in <var>delay</var>." for {@link DashboardError#TOO_EARLY}}
     *
     * @param delay how long the client waits
     */
    String tooEarly(Duration delay);

    /**
     * {@return "The server had a problem. Trying again in <var>delay</var>." for
     * {@link DashboardError#INTERNAL_SERVER_ERROR}}
     *
     * @param delay how long the client waits
     */
    String internalServerError(Duration delay);

    /**
     * {@return "The server had a problem. Trying again in <var>delay</var>." for {@link DashboardError#BAD_GATEWAY}}
     *
     * @param delay how long the client waits
     */
    String badGateway(Duration delay);

    /**
     * {@return "The server took too long. Trying again in <var>delay</var>." for
     * {@link DashboardError#GATEWAY_TIMEOUT}}
     *
     * @param delay how long the client waits
     */
    String gatewayTimeout(Duration delay);

    /**
     * {@return "The server had a problem. Trying again in <var>delay</var>." for {@link DashboardError#ORIGIN_ERROR}}
     *
     * @param delay how long the client waits
     */
    String originError(Duration delay);

    /**
     * {@return "The server cannot be reached. Trying again in <var>delay</var>." for
     * {@link DashboardError#ORIGIN_DOWN}}
     *
     * @param delay how long the client waits
     */
    String originDown(Duration delay);

    /**
     * {@return "The server took too long. Trying again in <var>delay</var>." for
     * {@link DashboardError#ORIGIN_CONNECT_TIMEOUT}}
     *
     * @param delay how long the client waits
     */
    String originConnectTimeout(Duration delay);

    /**
     * {@return "The server cannot be reached. Trying again in <var>delay</var>." for
     * {@link DashboardError#ORIGIN_UNREACHABLE}}
     *
     * @param delay how long the client waits
     */
    String originUnreachable(Duration delay);

    /**
     * {@return "The server took too long. Trying again in <var>delay</var>." for {@link DashboardError#ORIGIN_TIMEOUT}}
     *
     * @param delay how long the client waits
     */
    String originTimeout(Duration delay);

    /**
     * {@return "The server had a problem. Trying again in <var>delay</var>." for
     * {@link DashboardError#ORIGIN_TLS_HANDSHAKE}}
     *
     * @param delay how long the client waits
     */
    String originTlsHandshake(Duration delay);

    /**
     * {@return "The server had a problem. Trying again in <var>delay</var>." for
     * {@link DashboardError#ORIGIN_CERTIFICATE}}
     *
     * @param delay how long the client waits
     */
    String originCertificate(Duration delay);

    /**
     * {@return "The server had a problem. Trying again in <var>delay</var>." for
     * {@link DashboardError#ORIGIN_INTERRUPTED}}
     *
     * @param delay how long the client waits
     */
    String originInterrupted(Duration delay);

    /**
     * {@return "The server cannot be reached. Trying again in <var>delay</var>." for
     * {@link DashboardError#ORIGIN_NOT_FOUND}}
     *
     * @param delay how long the client waits
     */
    String originNotFound(Duration delay);

    private String message(DashboardError code, Duration delay) {
        return switch (code) {
            case BAD_REQUEST -> badRequest();
            case UNAUTHORIZED -> unauthorized();
            case FORBIDDEN -> forbidden();
            case TOO_MANY_REQUESTS -> tooManyRequests(delay);
            case SERVICE_UNAVAILABLE -> serviceUnavailable();
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

    private String gaveUp(DashboardError code) {
        return switch (code) {
            case BAD_REQUEST -> badRequest();
            case UNAUTHORIZED -> unauthorizedGaveUp();
            case FORBIDDEN -> forbidden();
            case SERVICE_UNAVAILABLE -> serviceUnavailableGaveUp();
            default -> general().gaveUp();
        };
    }

    private boolean isForRecovery(DashboardError code) {
        return switch (code) {
            case TOO_MANY_REQUESTS,
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
