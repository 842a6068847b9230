// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The messages about each {@link SqlState}, in one language. {@link EverythingMessages} chooses between them and the
 * general ones.
 */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface SqlStateMessages {

    /**
     * {@return the messages in the language of this locale, or in English if there are none}
     *
     * @param locale the person's locale
     */
    static SqlStateMessages in(Locale locale) {
        return EverythingMessages.in(locale).sqlState();
    }

    /**
     * {@return the message for this decision, or empty if it is not about a {@link SqlState} with a message of its own}
     *
     * @param decision the decision
     */
    default Optional<String> of(Decision decision) {
        if (!(decision.failure().code() instanceof SqlState code)) {
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

    /** {@return {@link SqlState#WARNING}: <i>A warning of the database.</i>} */
    String warning();

    /**
     * {@return {@link SqlState#HANDLE_XML}: <i>$&#123;text&#125;</i>}
     *
     * @param text the details' {@code text}
     */
    String handleXml(String text);

    /** {@return {@link SqlState#HANDLE_XML}: <i>A state.</i>} */
    String handleXml();

    private Optional<String> message(SqlState code, String reason, Duration delay) {
        return switch (code) {
            case WARNING -> Optional.of(warning());
            case HANDLE_XML ->
                HandleXmlDetails.parse(reason)
                        .map(details -> handleXml(details.text()))
                        .or(() -> Optional.of(handleXml()));
        };
    }

    private Optional<String> gaveUp(SqlState code) {
        return switch (code) {
            case WARNING -> Optional.of(warning());
            default -> Optional.empty();
        };
    }

    private boolean showsDelay(SqlState code) {
        return false;
    }
}
