package dev.recourse.engine;

import java.time.Duration;
import java.util.List;

/**
 * The words for a wait in one language. Waits below two minutes are in seconds, except that of one minute; longer ones
 * are in minutes, rounded up.
 */
public final class DelayWords {

    private static final String NUMBER = "${n}";
    private static final int MINUTE = 60;

    private final String second;
    private final String seconds;
    private final String minute;
    private final String minutes;
    private final String[] aroundSeconds;
    private final String[] aroundMinutes;

    /**
     * Words for a wait.
     *
     * @param second one second
     * @param seconds {@code ${n}} seconds
     * @param minute one minute
     * @param minutes {@code ${n}} minutes
     */
    public DelayWords(String second, String seconds, String minute, String minutes) {
        this.second = second;
        this.seconds = seconds;
        this.minute = minute;
        this.minutes = minutes;
        this.aroundSeconds = Texts.split(seconds, NUMBER).toArray(new String[0]);
        this.aroundMinutes = Texts.split(minutes, NUMBER).toArray(new String[0]);
    }

    /** The wait in words, never less than one second. */
    public String of(Duration delay) {
        long whole = delay.getSeconds();
        long n = Math.max(1, delay.getNano() > 0 && whole < Long.MAX_VALUE ? whole + 1 : whole);
        return n < 2 * MINUTE && n != MINUTE
                ? words(n, second, aroundSeconds)
                : words((n - 1) / MINUTE + 1, minute, aroundMinutes);
    }

    private static String words(long n, String one, String[] around) {
        if (n == 1) {
            return one;
        }
        return around.length == 2 ? around[0] + n + around[1] : String.join(Long.toString(n), around);
    }

    /** One second. */
    public String second() {
        return second;
    }

    /** Several seconds, with their number as {@code ${n}}. */
    public String seconds() {
        return seconds;
    }

    /** One minute. */
    public String minute() {
        return minute;
    }

    /** Several minutes, with their number as {@code ${n}}. */
    public String minutes() {
        return minutes;
    }

    private List<String> texts() {
        return List.of(second, seconds, minute, minutes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DelayWords that && texts().equals(that.texts());
    }

    @Override
    public int hashCode() {
        return texts().hashCode();
    }

    @Override
    public String toString() {
        return texts().toString();
    }
}
