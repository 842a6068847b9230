// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Step;
import dev.recourse.engine.UnknownCode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Generated;

/** The messages about each {@link SqlState}, in one language. */
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface SqlStateMessages {

    /**
     * {@return the messages in the language that is best for this locale; in English if none fits}
     *
     * @param locale the user's locale
     */
    static SqlStateMessages in(Locale locale) {
        return EverythingMessages.in(locale).sqlState();
    }

    /**
     * {@return the messages in the language that is best for these locales; in English if none fits}
     *
     * @param locales the user's locales, the best first, such as {@code AcceptLanguage.of(header)}
     */
    static SqlStateMessages in(List<Locale> locales) {
        return EverythingMessages.in(locales).sqlState();
    }

    /**
     * {@return the message for a decision; a general one if its code has no message of its own}
     *
     * @param decision the decision
     */
    default String of(Decision decision) {
        Failure failure = decision.failure();
        if (failure.code().deciding() instanceof UnknownCode unlisted && unlisted.domain() == SqlState.codes()) {
            return unlisted(unlisted, decision);
        }
        if (!(failure.code().deciding() instanceof SqlState code)) {
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

    /** {@return "The database does not say what is wrong." for any other code} */
    String rangeAny();

    /** {@return "A warning of the database." for {@link SqlState#WARNING}} */
    String warning();

    /**
     * {@return "<var>text</var>" for {@link SqlState#HANDLE_XML}}
     *
     * @param text {@code text} in the details
     */
    String handleXml(String text);

    /** {@return "A state." for {@link SqlState#HANDLE_XML}} */
    String handleXml();

    private String unlisted(UnknownCode code, Decision decision) {
        String range = code.range().map(CodeRange::toString).orElse("");
        if (decision instanceof Step step) {
            Duration delay = step.delay();
            return switch (range) {
                case "*" -> rangeAny();
                default -> general().recovering(delay);
            };
        }
        return switch (range) {
            case "*" -> rangeAny();
            default -> general().gaveUp();
        };
    }

    private String message(SqlState code, Failure failure, Duration delay) {
        return switch (code) {
            case WARNING -> warning();
            case HANDLE_XML ->
                HandleXmlDetails.of(failure).map(details -> handleXml(details.text())).orElseGet(() -> handleXml());
        };
    }

    private String gaveUp(SqlState code) {
        return switch (code) {
            case WARNING -> warning();
            default -> general().gaveUp();
        };
    }

    private boolean isForRecovery(SqlState code) {
        return false;
    }
}
