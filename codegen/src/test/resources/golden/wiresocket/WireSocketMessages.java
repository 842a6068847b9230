// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Explanation;
import java.time.Duration;
import java.util.Locale;

/** What a person waiting in front of the application is told. */
public final class WireSocketMessages {

    private WireSocketMessages() {}

    /**
     * The sentence for a decision: what has happened, and what the client does about it.
     *
     * <p>An error that could have been recovered from, and was not, has a sentence of its own. A code without a
     * sentence gets a general one.
     *
     * @param decision what the machine decided
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String of(Decision decision, Locale locale) {
        ErrorCode code = decision.failure().code();
        String reason = decision.failure().reason();
        Explanation why = decision.explanation();
        Duration delay = why.delay();
        boolean ended = why.kind() == DecisionKind.GIVE_UP;
        boolean hopeless = why.remedy().kind() == DecisionKind.GIVE_UP;
        String otherwise = ended ? gaveUp(locale) : recovering(locale, delay);
        if (code instanceof CloseCode known) {
            return ended && (!hopeless || CloseCodeSentences.tellsDelay(known))
                    ? CloseCodeSentences.gaveUp(known, locale, otherwise)
                    : CloseCodeSentences.message(known, reason, locale, delay, otherwise);
        }
        if (code instanceof DashboardError known) {
            return ended && (!hopeless || DashboardErrorSentences.tellsDelay(known))
                    ? DashboardErrorSentences.gaveUp(known, locale, otherwise)
                    : DashboardErrorSentences.message(known, reason, locale, delay, otherwise);
        }
        if (code instanceof DataplaneError known) {
            return ended && (!hopeless || DataplaneErrorSentences.tellsDelay(known))
                    ? DataplaneErrorSentences.gaveUp(known, locale, otherwise)
                    : DataplaneErrorSentences.message(known, reason, locale, delay, otherwise);
        }
        if (code instanceof TransportError known) {
            return ended && (!hopeless || TransportErrorSentences.tellsDelay(known))
                    ? TransportErrorSentences.gaveUp(known, locale, otherwise)
                    : TransportErrorSentences.message(known, reason, locale, delay, otherwise);
        }
        return otherwise;
    }

    /**
     * The general sentence while the client recovers.
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param delay how long the client waits
     * @return the sentence
     */
    public static String recovering(Locale locale, Duration delay) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> WireSocketMessagesEn.recovering(delay);
            case DE -> WireSocketMessagesDe.recovering(delay);
            case FR -> WireSocketMessagesFr.recovering(delay);
            case ES -> WireSocketMessagesEs.recovering(delay);
            case JA -> WireSocketMessagesJa.recovering(delay);
            case ZH -> WireSocketMessagesZh.recovering(delay);
        };
    }

    /**
     * The general sentence when the client has given up recovering.
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String gaveUp(Locale locale) {
        return switch (WireSocketLanguage.of(locale)) {
            case EN -> WireSocketMessagesEn.gaveUp();
            case DE -> WireSocketMessagesDe.gaveUp();
            case FR -> WireSocketMessagesFr.gaveUp();
            case ES -> WireSocketMessagesEs.gaveUp();
            case JA -> WireSocketMessagesJa.gaveUp();
            case ZH -> WireSocketMessagesZh.gaveUp();
        };
    }
}
