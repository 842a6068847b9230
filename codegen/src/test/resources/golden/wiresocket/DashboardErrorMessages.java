// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The messages about each {@link DashboardError}, in one language. {@link WireSocketMessages} chooses between them and
 * the general ones.
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface DashboardErrorMessages {

    /**
     * {@return the messages in the language of this locale, or in English if there are none}
     *
     * @param locale the person's locale
     */
    static DashboardErrorMessages in(Locale locale) {
        return WireSocketMessages.in(locale).dashboardError();
    }

    /**
     * {@return the message for this decision, or empty if it is not about a {@link DashboardError} with a message of
     * its own}
     *
     * @param decision the decision
     */
    default Optional<String> of(Decision decision) {
        if (!(decision.failure().code() instanceof DashboardError code)) {
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
     * {@return {@link DashboardError#BAD_REQUEST}: <i>The request failed because of a fault in this application.</i>}
     */
    String badRequest();

    /** {@return {@link DashboardError#UNAUTHORIZED}: <i>Signing in again.</i>} */
    String unauthorized();

    /**
     * {@return {@link DashboardError#UNAUTHORIZED}: <i>This application could not sign in. Please contact whoever
     * provides it.</i>}
     */
    String unauthorizedGaveUp();

    /**
     * {@return {@link DashboardError#FORBIDDEN}: <i>This account may not do that. Its plan may lack the feature.</i>}
     */
    String forbidden();

    /**
     * {@return {@link DashboardError#TOO_MANY_REQUESTS}: <i>There were too many requests. Trying again in
     * $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String tooManyRequests(Duration delay);

    /**
     * {@return {@link DashboardError#SERVICE_UNAVAILABLE}: <i>The service is under maintenance. Going on without
     * it.</i>}
     */
    String serviceUnavailable();

    /**
     * {@return {@link DashboardError#SERVICE_UNAVAILABLE}: <i>The service is under maintenance. Please try again
     * later.</i>}
     */
    String serviceUnavailableGaveUp();

    /**
     * {@return {@link DashboardError#REQUEST_TIMEOUT}: <i>The server took too long. Trying again in
     * $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String requestTimeout(Duration delay);

    /**
     * {@return {@link DashboardError#TOO_EARLY}: <i>The server was not ready. Trying again in $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String tooEarly(Duration delay);

    /**
     * {@return {@link DashboardError#INTERNAL_SERVER_ERROR}: <i>The server had a problem. Trying again in
     * $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String internalServerError(Duration delay);

    /**
     * {@return {@link DashboardError#BAD_GATEWAY}: <i>The server had a problem. Trying again in
     * $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String badGateway(Duration delay);

    /**
     * {@return {@link DashboardError#GATEWAY_TIMEOUT}: <i>The server took too long. Trying again in
     * $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String gatewayTimeout(Duration delay);

    private Optional<String> message(DashboardError code, String reason, Duration delay) {
        return switch (code) {
            case BAD_REQUEST -> Optional.of(badRequest());
            case UNAUTHORIZED -> Optional.of(unauthorized());
            case FORBIDDEN -> Optional.of(forbidden());
            case TOO_MANY_REQUESTS -> Optional.of(tooManyRequests(delay));
            case SERVICE_UNAVAILABLE -> Optional.of(serviceUnavailable());
            case REQUEST_TIMEOUT -> Optional.of(requestTimeout(delay));
            case TOO_EARLY -> Optional.of(tooEarly(delay));
            case INTERNAL_SERVER_ERROR -> Optional.of(internalServerError(delay));
            case BAD_GATEWAY -> Optional.of(badGateway(delay));
            case GATEWAY_TIMEOUT -> Optional.of(gatewayTimeout(delay));
        };
    }

    private Optional<String> gaveUp(DashboardError code) {
        return switch (code) {
            case BAD_REQUEST -> Optional.of(badRequest());
            case UNAUTHORIZED -> Optional.of(unauthorizedGaveUp());
            case FORBIDDEN -> Optional.of(forbidden());
            case SERVICE_UNAVAILABLE -> Optional.of(serviceUnavailableGaveUp());
            default -> Optional.empty();
        };
    }

    private boolean showsDelay(DashboardError code) {
        return switch (code) {
            case TOO_MANY_REQUESTS,
                    REQUEST_TIMEOUT,
                    TOO_EARLY,
                    INTERNAL_SERVER_ERROR,
                    BAD_GATEWAY,
                    GATEWAY_TIMEOUT -> true;
            default -> false;
        };
    }
}
