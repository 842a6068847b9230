// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Step;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Generated;

/** Messages for the user of the application, in one language. */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface EverythingMessages {

    /**
     * {@return the messages in the language that is best for this locale; in English if none fits}
     *
     * @param locale the user's locale
     */
    static EverythingMessages in(Locale locale) {
        return EverythingLanguages.in(locale);
    }

    /**
     * {@return the messages in the language that is best for these locales; in English if none fits}
     *
     * @param locales the user's locales, the best first, such as {@code AcceptLanguage.of(header)}
     */
    static EverythingMessages in(List<Locale> locales) {
        return EverythingLanguages.in(locales);
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
        if (code.domain() == SocketCode.codes()) {
            return socketCode().of(decision);
        }
        if (code.domain() == SqlState.codes()) {
            return sqlState().of(decision);
        }
        if (code.domain() == ShopCode.codes()) {
            return shopCode().of(decision);
        }
        if (code instanceof ApiError) {
            return apiError().of(decision);
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

    /** {@return the messages about each {@link SocketCode}} */
    SocketCodeMessages socketCode();

    /** {@return the messages about each {@link SqlState}} */
    SqlStateMessages sqlState();

    /** {@return the messages about each {@link ShopCode}} */
    ShopCodeMessages shopCode();

    /** {@return the messages about each {@link ApiError}} */
    ApiErrorMessages apiError();
}
