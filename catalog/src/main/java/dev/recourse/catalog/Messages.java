package dev.recourse.catalog;

import java.util.Map;

/**
 * The sentences for people in one language.
 *
 * @param language the language's tag (BCP 47), such as {@code de}
 * @param recovering for a code without a sentence of its own, while the client recovers
 * @param gaveUp for an error that could have been recovered from and was not
 * @param delay how a wait reads
 * @param codes the sentences of codes, by {@code domain/code}
 */
public record Messages(
        String language,
        MessageText recovering,
        MessageText gaveUp,
        DelayWords delay,
        Map<String, CodeMessages> codes) {

    /**
     * The sentences of one code. Each may use the code's details and {@code ${delay}}.
     *
     * @param message what is shown when it happens; for a code without recovery, also in the end
     * @param plain the same without details, for a reason that carried none; equal to {@code message} where that needs none
     * @param gaveUp what is shown when recovering was given up; for a code without recovery the same as {@code plain}
     */
    public record CodeMessages(MessageText message, MessageText plain, MessageText gaveUp) {}

    /**
     * How a wait reads. Waits below two minutes are told in seconds, longer ones and that of one minute in minutes, rounded up.
     *
     * @param second one second
     * @param seconds {@code ${n}} seconds
     * @param minute one minute
     * @param minutes {@code ${n}} minutes
     */
    public record DelayWords(String second, String seconds, String minute, String minutes) {

        private static final long SECOND_MILLIS = 1_000;
        private static final long MINUTE = 60;

        /** A wait of this many milliseconds in words, never less than one second. */
        public String of(long millis) {
            long seconds = roundUp(Math.max(1, millis), SECOND_MILLIS);
            return seconds < 2 * MINUTE && seconds != MINUTE
                    ? words(seconds, second, seconds())
                    : words(roundUp(seconds, MINUTE), minute, minutes);
        }

        private static long roundUp(long amount, long unit) {
            return (amount - 1) / unit + 1;
        }

        private static String words(long n, String one, String several) {
            return n == 1 ? one : several.replace("${n}", Long.toString(n));
        }
    }
}
