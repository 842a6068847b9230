// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The messages about each {@link TransportError}, in one language. {@link WireSocketMessages} chooses between them and
 * the general ones.
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface TransportErrorMessages {

    /**
     * {@return the messages in the language of this locale, or in English if there are none}
     *
     * @param locale the person's locale
     */
    static TransportErrorMessages in(Locale locale) {
        return WireSocketMessages.in(locale).transportError();
    }

    /**
     * {@return the message for this decision, or empty if it is not about a {@link TransportError} with a message of
     * its own}
     *
     * @param decision the decision
     */
    default Optional<String> of(Decision decision) {
        if (!(decision.failure().code() instanceof TransportError code)) {
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
     * {@return {@link TransportError#UNREACHABLE}: <i>The server cannot be reached. Trying again in
     * $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String unreachable(Duration delay);

    /**
     * {@return {@link TransportError#TIMEOUT}: <i>The server does not answer. Trying again in $&#123;delay&#125;.</i>}
     *
     * @param delay how long the client waits
     */
    String timeout(Duration delay);

    /** {@return {@link TransportError#TLS}: <i>A secure connection could not be made.</i>} */
    String tls();

    /** {@return {@link TransportError#REFRESH_UNKNOWN}: <i>Signing in again.</i>} */
    String refreshUnknown();

    /** {@return {@link TransportError#REFRESH_FAILED}: <i>Signing in failed. Please sign in again.</i>} */
    String refreshFailed();

    /**
     * {@return {@link TransportError#REQUEST_INVALID}: <i>The request failed because of a fault in this
     * application.</i>}
     */
    String requestInvalid();

    /**
     * {@return {@link TransportError#ENDPOINT_UNKNOWN}: <i>The request failed because of a fault in this
     * application.</i>}
     */
    String endpointUnknown();

    private Optional<String> message(TransportError code, String reason, Duration delay) {
        return switch (code) {
            case UNREACHABLE -> Optional.of(unreachable(delay));
            case TIMEOUT -> Optional.of(timeout(delay));
            case TLS -> Optional.of(tls());
            case REFRESH_UNKNOWN -> Optional.of(refreshUnknown());
            case REFRESH_FAILED -> Optional.of(refreshFailed());
            case REQUEST_INVALID -> Optional.of(requestInvalid());
            case ENDPOINT_UNKNOWN -> Optional.of(endpointUnknown());
        };
    }

    private Optional<String> gaveUp(TransportError code) {
        return switch (code) {
            case TLS -> Optional.of(tls());
            case REFRESH_FAILED -> Optional.of(refreshFailed());
            case REQUEST_INVALID -> Optional.of(requestInvalid());
            case ENDPOINT_UNKNOWN -> Optional.of(endpointUnknown());
            default -> Optional.empty();
        };
    }

    private boolean showsDelay(TransportError code) {
        return switch (code) {
            case UNREACHABLE, TIMEOUT -> true;
            default -> false;
        };
    }
}
