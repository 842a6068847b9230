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

/** The messages about each {@link TokenError}, in one language. */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface TokenErrorMessages {

    /**
     * {@return the messages in the language that is best for this locale; in English if none fits}
     *
     * @param locale the user's locale
     */
    static TokenErrorMessages in(Locale locale) {
        return WireSocketMessages.in(locale).tokenError();
    }

    /**
     * {@return the messages in the language that is best for these locales; in English if none fits}
     *
     * @param locales the user's locales, the best first, such as {@code AcceptLanguage.of(header)}
     */
    static TokenErrorMessages in(List<Locale> locales) {
        return WireSocketMessages.in(locales).tokenError();
    }

    /**
     * {@return the message for a decision; a general one if its code has no message of its own}
     *
     * @param decision the decision
     */
    default String of(Decision decision) {
        Failure failure = decision.failure();
        if (!(failure.code().deciding() instanceof TokenError code)) {
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

    /** {@return "Your session has expired. Please sign in again." for {@link TokenError#INVALID_GRANT}} */
    String invalidGrant();

    /**
     * {@return "This application could not sign in. Please contact its provider." for
     * {@link TokenError#INVALID_CLIENT}}
     */
    String invalidClient();

    /**
     * {@return "This application could not sign in. Please contact its provider." for
     * {@link TokenError#UNAUTHORIZED_CLIENT}}
     */
    String unauthorizedClient();

    /**
     * {@return "This application could not sign in. Please contact its provider." for
     * {@link TokenError#UNSUPPORTED_GRANT_TYPE}}
     */
    String unsupportedGrantType();

    /**
     * {@return "This application could not sign in. Please contact its provider." for {@link TokenError#INVALID_SCOPE}}
     */
    String invalidScope();

    /**
     * {@return "This application could not sign in. Please contact its provider." for
     * {@link TokenError#INVALID_REQUEST}}
     */
    String invalidRequest();

    private String message(TokenError code, Duration delay) {
        return switch (code) {
            case INVALID_GRANT -> invalidGrant();
            case INVALID_CLIENT -> invalidClient();
            case UNAUTHORIZED_CLIENT -> unauthorizedClient();
            case UNSUPPORTED_GRANT_TYPE -> unsupportedGrantType();
            case INVALID_SCOPE -> invalidScope();
            case INVALID_REQUEST -> invalidRequest();
        };
    }

    private String gaveUp(TokenError code) {
        return switch (code) {
            case INVALID_GRANT -> invalidGrant();
            case INVALID_CLIENT -> invalidClient();
            case UNAUTHORIZED_CLIENT -> unauthorizedClient();
            case UNSUPPORTED_GRANT_TYPE -> unsupportedGrantType();
            case INVALID_SCOPE -> invalidScope();
            case INVALID_REQUEST -> invalidRequest();
        };
    }

    private boolean isForRecovery(TokenError code) {
        return false;
    }
}
