package dev.recourse.engine;

/**
 * A place from which a hint is read.
 *
 * @param place where it is
 * @param unit what its number counts
 */
public record HintPlace(Place place, HintUnit unit) {

    static final String RETRY_AFTER_NAME = "Retry-After";

    /** What every HTTP answer may carry (RFC 9110, section 10.2.3). */
    public static final HintPlace RETRY_AFTER = new HintPlace(Place.header(RETRY_AFTER_NAME), HintUnit.SECONDS);

    /** Milliseconds, as some services send them beside {@link #RETRY_AFTER}. */
    public static final HintPlace RETRY_AFTER_MS = new HintPlace(Place.header("retry-after-ms"), HintUnit.MILLIS);

    /** Whether dates are read as well as numbers, whatever the unit is. */
    boolean isRetryAfter() {
        return unit == HintUnit.SECONDS
                && place instanceof Place.Header header
                && Texts.lower(header.name()).equals(Texts.lower(RETRY_AFTER_NAME));
    }
}
