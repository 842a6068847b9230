// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The messages about each {@link DataplaneError}, in one language. {@link WireSocketMessages} chooses between them and
 * the general ones.
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface DataplaneErrorMessages {

    /**
     * {@return the messages in the language of this locale, or in English if there are none}
     *
     * @param locale the person's locale
     */
    static DataplaneErrorMessages in(Locale locale) {
        return WireSocketMessages.in(locale).dataplaneError();
    }

    /**
     * {@return the message for this decision, or empty if it is not about a {@link DataplaneError} with a message of
     * its own}
     *
     * @param decision the decision
     */
    default Optional<String> of(Decision decision) {
        if (!(decision.failure().code() instanceof DataplaneError code)) {
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
     * {@return {@link DataplaneError#BAD_REQUEST}: <i>The request failed because of a fault in this application.</i>}
     */
    String badRequest();

    /** {@return {@link DataplaneError#UNAUTHORIZED}: <i>Signing in again.</i>} */
    String unauthorized();

    /** {@return {@link DataplaneError#UNAUTHORIZED}: <i>Your session has expired. Please sign in again.</i>} */
    String unauthorizedGaveUp();

    /**
     * {@return {@link DataplaneError#TOO_MANY_REQUESTS}: <i>There were too many requests. Trying again in
     * $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String tooManyRequests(Duration delay);

    /**
     * {@return {@link DataplaneError#SERVICE_UNAVAILABLE}: <i>The server is busy. Trying again in
     * $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String serviceUnavailable(Duration delay);

    /**
     * {@return {@link DataplaneError#REQUEST_TIMEOUT}: <i>The server took too long. Trying again in
     * $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String requestTimeout(Duration delay);

    /**
     * {@return {@link DataplaneError#TOO_EARLY}: <i>The server was not ready. Trying again in $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String tooEarly(Duration delay);

    /**
     * {@return {@link DataplaneError#INTERNAL_SERVER_ERROR}: <i>The server had a problem. Trying again in
     * $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String internalServerError(Duration delay);

    /**
     * {@return {@link DataplaneError#BAD_GATEWAY}: <i>The server had a problem. Trying again in
     * $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String badGateway(Duration delay);

    /**
     * {@return {@link DataplaneError#GATEWAY_TIMEOUT}: <i>The server took too long. Trying again in
     * $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String gatewayTimeout(Duration delay);

    private Optional<String> message(DataplaneError code, String reason, Duration delay) {
        return switch (code) {
            case BAD_REQUEST -> Optional.of(badRequest());
            case UNAUTHORIZED -> Optional.of(unauthorized());
            case TOO_MANY_REQUESTS -> Optional.of(tooManyRequests(delay));
            case SERVICE_UNAVAILABLE -> Optional.of(serviceUnavailable(delay));
            case REQUEST_TIMEOUT -> Optional.of(requestTimeout(delay));
            case TOO_EARLY -> Optional.of(tooEarly(delay));
            case INTERNAL_SERVER_ERROR -> Optional.of(internalServerError(delay));
            case BAD_GATEWAY -> Optional.of(badGateway(delay));
            case GATEWAY_TIMEOUT -> Optional.of(gatewayTimeout(delay));
        };
    }

    private Optional<String> gaveUp(DataplaneError code) {
        return switch (code) {
            case BAD_REQUEST -> Optional.of(badRequest());
            case UNAUTHORIZED -> Optional.of(unauthorizedGaveUp());
            default -> Optional.empty();
        };
    }

    private boolean showsDelay(DataplaneError code) {
        return switch (code) {
            case TOO_MANY_REQUESTS,
                    SERVICE_UNAVAILABLE,
                    REQUEST_TIMEOUT,
                    TOO_EARLY,
                    INTERNAL_SERVER_ERROR,
                    BAD_GATEWAY,
                    GATEWAY_TIMEOUT -> true;
            default -> false;
        };
    }
}
