package dev.recourse.tools.diff.accept;

import java.time.LocalDate;

/**
 * A finding that is accepted.
 *
 * @param fingerprint the finding
 * @param reason why
 * @param until the last day on which it is accepted
 * @param line the line of the file, from 1
 */
public record Accepted(String fingerprint, String reason, LocalDate until, int line) {

    /** Whether it no longer counts. */
    public boolean hasExpired(LocalDate today) {
        return today.isAfter(until);
    }
}
