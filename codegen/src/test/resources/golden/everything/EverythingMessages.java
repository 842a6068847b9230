// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Explanation;
import java.time.Duration;
import java.util.Locale;

/** What a person waiting in front of the application is told. */
public final class EverythingMessages {

    private EverythingMessages() {}

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
        if (code instanceof SocketCode known) {
            return ended && (!hopeless || SocketCodeSentences.tellsDelay(known))
                    ? SocketCodeSentences.gaveUp(known, locale, otherwise)
                    : SocketCodeSentences.message(known, reason, locale, delay, otherwise);
        }
        if (code instanceof SqlState known) {
            return ended && (!hopeless || SqlStateSentences.tellsDelay(known))
                    ? SqlStateSentences.gaveUp(known, locale, otherwise)
                    : SqlStateSentences.message(known, reason, locale, delay, otherwise);
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
        return switch (EverythingLanguage.of(locale)) {
            case EN -> EverythingMessagesEn.recovering(delay);
            case DE -> EverythingMessagesDe.recovering(delay);
            case PT_BR -> EverythingMessagesPtBr.recovering(delay);
        };
    }

    /**
     * The general sentence when the client has given up recovering.
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String gaveUp(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> EverythingMessagesEn.gaveUp();
            case DE -> EverythingMessagesDe.gaveUp();
            case PT_BR -> EverythingMessagesPtBr.gaveUp();
        };
    }
}
