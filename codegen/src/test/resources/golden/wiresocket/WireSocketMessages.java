// Generated from wiresocket.yaml, fingerprint 0ca0e4dd42bb37fb. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Explanation;
import dev.recourse.engine.Kind;
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
        Duration delay = Duration.ofMillis(why.delayMillis());
        boolean ended = why.kind() == Kind.GIVE_UP;
        boolean gaveUp = ended && why.remedy().kind() != Kind.GIVE_UP;
        String otherwise = ended ? gaveUp(locale) : recovering(locale, delay);
        if (code instanceof CloseCode known) {
            return gaveUp
                    ? CloseCodeSentences.gaveUp(known, locale, otherwise)
                    : CloseCodeSentences.message(known, reason, locale, delay, otherwise);
        }
        if (code instanceof DashboardError known) {
            return gaveUp
                    ? DashboardErrorSentences.gaveUp(known, locale, otherwise)
                    : DashboardErrorSentences.message(known, reason, locale, delay, otherwise);
        }
        if (code instanceof DataplaneError known) {
            return gaveUp
                    ? DataplaneErrorSentences.gaveUp(known, locale, otherwise)
                    : DataplaneErrorSentences.message(known, reason, locale, delay, otherwise);
        }
        if (code instanceof TransportError known) {
            return gaveUp
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
        return WireSocketMessagesEn.recovering(delay);
    }

    /**
     * The general sentence when the client has given up recovering.
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String gaveUp(Locale locale) {
        return WireSocketMessagesEn.gaveUp();
    }
}
