// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Step;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Generated;

/** Messages for the user of the application, in one language. */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface WireSocketMessages {

    /**
     * {@return the messages in the language that is best for this locale; in English if none fits}
     *
     * @param locale the user's locale
     */
    static WireSocketMessages in(Locale locale) {
        return WireSocketLanguages.in(locale);
    }

    /**
     * {@return the messages in the language that is best for these locales; in English if none fits}
     *
     * @param locales the user's locales, the best first, such as {@code AcceptLanguage.of(header)}
     */
    static WireSocketMessages in(List<Locale> locales) {
        return WireSocketLanguages.in(locales);
    }

    /**
     * {@return the message for a decision, in the language that is best for this locale}
     *
     * @param decision the decision
     * @param locale the user's locale
     */
    static String of(Decision decision, Locale locale) {
        return in(locale).of(decision);
    }

    /**
     * {@return the message for a decision, in the language that is best for these locales}
     *
     * @param decision the decision
     * @param locales the user's locales, the best first, such as {@code AcceptLanguage.of(header)}
     */
    static String of(Decision decision, List<Locale> locales) {
        return in(locales).of(decision);
    }

    /**
     * The message for a decision: what has happened, and what the client does about it.
     *
     * <p>A code without a message of its own gets a general one. So does a recoverable code after the client has given
     * up, unless the catalog has a message for that.
     *
     * @param decision the decision
     * @return the message
     */
    default String of(Decision decision) {
        ErrorCode code = decision.failure().code().deciding();
        if (code instanceof CloseCode) {
            return closeCode().of(decision);
        }
        if (code instanceof DashboardError) {
            return dashboardError().of(decision);
        }
        if (code instanceof DataplaneError) {
            return dataplaneError().of(decision);
        }
        if (code instanceof TokenError) {
            return tokenError().of(decision);
        }
        if (code instanceof TransportError) {
            return transportError().of(decision);
        }
        return decision instanceof Step step ? recovering(step.delay()) : gaveUp();
    }

    /**
     * {@return the general message while the client recovers}
     *
     * @param delay how long the client waits
     */
    String recovering(Duration delay);

    /** {@return the general message after the client has given up} */
    String gaveUp();

    /** {@return the messages about each {@link CloseCode}} */
    CloseCodeMessages closeCode();

    /** {@return the messages about each {@link DashboardError}} */
    DashboardErrorMessages dashboardError();

    /** {@return the messages about each {@link DataplaneError}} */
    DataplaneErrorMessages dataplaneError();

    /** {@return the messages about each {@link TokenError}} */
    TokenErrorMessages tokenError();

    /** {@return the messages about each {@link TransportError}} */
    TransportErrorMessages transportError();
}
