package dev.recourse.tools.diff.behaviour;

import dev.recourse.engine.Remedy;
import java.util.List;

/**
 * Codes whose rules are the same, listed or not, with failures that have the first of them.
 *
 * @param domain its domain
 * @param codes its codes, of which the first is in the failures
 * @param errors what all of its codes are called, such as {@code close/4006 RATE_LIMIT}; empty if it depends on the
 *     case
 * @param remedies what is prescribed for it in any case, in either catalog
 * @param failures its failures, the simplest first
 * @param typical the failures that differ in which case applies
 */
record CodeGroup(
        String domain,
        List<String> codes,
        List<String> errors,
        List<Remedy> remedies,
        List<Sample> failures,
        List<Sample> typical) {}
