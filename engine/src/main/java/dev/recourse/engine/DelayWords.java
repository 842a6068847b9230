package dev.recourse.engine;

import java.time.Duration;
import java.util.function.LongFunction;

/**
 * The words for a wait in one language. Waits below two minutes are in seconds, except that of one minute; longer ones
 * are in minutes, rounded up.
 */
public final class DelayWords implements NotABean {

    private static final int MINUTE = 60;

    private final LongFunction<String> seconds;
    private final LongFunction<String> minutes;

    /**
     * Words for a wait.
     *
     * @param seconds the words for this many seconds, at least 1
     * @param minutes the words for this many minutes, at least 1
     */
    public DelayWords(LongFunction<String> seconds, LongFunction<String> minutes) {
        this.seconds = seconds;
        this.minutes = minutes;
    }

    /** The wait in words, never less than one second. */
    public String of(Duration delay) {
        long whole = delay.getSeconds();
        long n = Math.max(1, delay.getNano() > 0 && whole < Long.MAX_VALUE ? whole + 1 : whole);
        return n < 2 * MINUTE && n != MINUTE ? seconds.apply(n) : minutes.apply((n - 1) / MINUTE + 1);
    }
}
