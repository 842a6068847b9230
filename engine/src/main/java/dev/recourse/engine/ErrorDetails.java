package dev.recourse.engine;

/** The values of one error, in types: a generated record, such as {@code RateLimitDetails}. */
public interface ErrorDetails {

    /** The error that has these values. */
    ErrorCode code();

    /**
     * The reason in which a client reads these values.
     *
     * @throws IllegalArgumentException if there is none, for instance because a text contains a part of the pattern
     */
    String reason();
}
