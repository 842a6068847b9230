package dev.recourse.tools.episode;

import dev.recourse.engine.OutageTolerance;
import dev.recourse.engine.Policy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The outages that clients survive in one domain.
 *
 * @param domain the domain's name
 * @param calls whether the limits are those of calls
 * @param rows the rows without a limit of their own
 * @param limitedRows the rows with a limit of their own
 */
public record SurvivedOutages(String domain, boolean calls, List<Rows> rows, List<String> limitedRows) {

    private static final double ONE_IN_A_MILLION = 1e-6;

    /**
     * Rows that survive the same outages.
     *
     * @param names the rows, such as {@code close/1006}
     * @param losesNobody the longest outage that loses nobody
     * @param losesOneInAMillion the longest outage that loses one client in a million
     */
    public record Rows(List<String> names, Duration losesNobody, Duration losesOneInAMillion) {}

    /**
     * The outages that clients survive in each domain that retries. A domain whose failures can be those of calls has
     * two results if the limits of calls differ.
     */
    public static List<SurvivedOutages> of(Policy policy) {
        SessionsAndCalls both = SessionsAndCalls.of(policy);
        List<OutageTolerance> sessions = OutageTolerance.of(both.sessions());
        List<OutageTolerance> calls = both.calls().map(OutageTolerance::of).orElse(List.of());
        List<SurvivedOutages> found = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            found.add(of(sessions.get(i), false));
            if (both.calls(sessions.get(i).domain()).isPresent()) {
                found.add(of(calls.get(i), true));
            }
        }
        return found.stream()
                .filter(outages -> !outages.rows.isEmpty() || !outages.limitedRows.isEmpty())
                .toList();
    }

    /** The rows of a domain, those first that share a backoff with most others. */
    private static SurvivedOutages of(OutageTolerance tolerance, boolean calls) {
        List<Rows> rows = tolerance.groups().stream()
                .sorted(Comparator.comparing(
                        (OutageTolerance.Group group) -> -group.rows().size()))
                .map(group ->
                        new Rows(group.rows(), group.outage(OutageTolerance.NOBODY), group.outage(ONE_IN_A_MILLION)))
                .toList();
        return new SurvivedOutages(tolerance.domain().name(), calls, rows, tolerance.limitedRows());
    }
}
