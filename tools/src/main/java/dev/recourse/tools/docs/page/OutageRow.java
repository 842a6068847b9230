package dev.recourse.tools.docs.page;

import java.util.List;

/**
 * Outages that clients survive: times in which every attempt fails with the same error.
 *
 * @param where the domain, such as {@code dashboard} or {@code dashboard, calls}
 * @param errors the codes of the errors, such as {@code 429}
 * @param nobody the longest outage in which no client gives up, in words; empty if each of its errors has a limit of
 *     its own, which the table does not count
 * @param few the longest outage in which a client gives up with a chance of at most one in a million, in words; empty
 *     as well
 */
public record OutageRow(String where, List<String> errors, String nobody, String few) {}
