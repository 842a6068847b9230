// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Step;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Generated;

/** The messages about each {@link ApiError}, in one language. */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface ApiErrorMessages {

    /**
     * {@return the messages in the language that is best for this locale; in English if none fits}
     *
     * @param locale the user's locale
     */
    static ApiErrorMessages in(Locale locale) {
        return EverythingMessages.in(locale).apiError();
    }

    /**
     * {@return the messages in the language that is best for these locales; in English if none fits}
     *
     * @param locales the user's locales, the best first, such as {@code AcceptLanguage.of(header)}
     */
    static ApiErrorMessages in(List<Locale> locales) {
        return EverythingMessages.in(locales).apiError();
    }

    /**
     * {@return the message for a decision; a general one if its code has no message of its own}
     *
     * @param decision the decision
     */
    default String of(Decision decision) {
        Failure failure = decision.failure();
        if (!(failure.code().deciding() instanceof ApiError code)) {
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

    /** {@return "Too much to do." for {@link ApiError#BUSY}} */
    String busy();

    /** {@return "This is not allowed." for {@link ApiError#FORBIDDEN}} */
    String forbidden();

    /**
     * {@return "Too many requests. Again in <var>delay</var>." for {@link ApiError#API_LIMIT}}
     *
     * @param delay how long the client waits
     */
    String apiLimit(Duration delay);

    /** {@return "Too many requests." for {@link ApiError#API_LIMIT} after giving up} */
    String apiLimitGaveUp();

    /**
     * {@return "<var>item</var> is sold out." for {@link ApiError#SOLD_OUT}}
     *
     * @param item {@code item} in the details
     */
    String soldOut(String item);

    /** {@return "Sold out." for {@link ApiError#SOLD_OUT}} */
    String soldOut();

    private String message(ApiError code, Failure failure, Duration delay) {
        return switch (code) {
            case BUSY -> busy();
            case FORBIDDEN -> forbidden();
            case API_LIMIT -> apiLimit(delay);
            case SOLD_OUT ->
                SoldOutDetails.of(failure).map(details -> soldOut(details.item())).orElseGet(() -> soldOut());
            default -> general().recovering(delay);
        };
    }

    private String gaveUp(ApiError code) {
        return switch (code) {
            case API_LIMIT -> apiLimitGaveUp();
            case SOLD_OUT -> soldOut();
            default -> general().gaveUp();
        };
    }

    private boolean isForRecovery(ApiError code) {
        return switch (code) {
            case SUCCESS, MOVED, API_LIMIT -> true;
            default -> false;
        };
    }
}
