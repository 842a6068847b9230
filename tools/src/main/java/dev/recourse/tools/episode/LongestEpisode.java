package dev.recourse.tools.episode;

import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Policy;
import dev.recourse.engine.WorstCase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The longest episode that is possible somewhere, in words.
 *
 * @param domain the name of the domain; empty for all domains together
 * @param calls whether the limits are those of calls
 * @param worst the episode
 */
public record LongestEpisode(String domain, boolean calls, WorstCase worst) {

    private static final long MINUTE_MILLIS = 60_000;

    /** The longest episode of each domain, of its calls if their limits differ, and of all domains together. */
    public static List<LongestEpisode> of(Policy policy) {
        List<LongestEpisode> all = new ArrayList<>();
        SessionsAndCalls both = SessionsAndCalls.of(policy);
        for (DomainPolicy domainPolicy : policy.domains()) {
            String name = domainPolicy.domain().name();
            all.add(new LongestEpisode(name, false, WorstCase.of(both.sessions(), domainPolicy.domain())));
            both.calls(domainPolicy.domain())
                    .ifPresent(calls ->
                            all.add(new LongestEpisode(name, true, WorstCase.of(calls, domainPolicy.domain()))));
        }
        all.add(new LongestEpisode("", false, WorstCase.of(both.sessions())));
        return all;
    }

    /** Where: {@code dashboard}, {@code dashboard, calls} or {@code all domains}. */
    public String where() {
        return domain.isEmpty() ? "all domains" : domain + (calls ? ", calls" : "");
    }

    /** The most steps. */
    public int steps() {
        return worst.steps();
    }

    /** The longest sum of waits: {@code 13 min 2.5 s (with hints)}. */
    public String waits() {
        return duration(worst.waitMillis()) + (worst.stretchedByHints() ? " (with hints)" : "");
    }

    /** The failures that lead to the most steps; a hyphen if there are none. */
    public String stepsBy() {
        return path(worst.stepsPath());
    }

    /** The failures that lead to the longest wait; a hyphen if there are none. */
    public String waitBy() {
        return path(worst.waitPath());
    }

    private static String path(List<WorstCase.Stretch> path) {
        return path.isEmpty()
                ? "-"
                : path.stream()
                        .map(stretch -> stretch.where() + (stretch.times() == 1 ? "" : " ×" + stretch.times()))
                        .collect(Collectors.joining(", "));
    }

    private static String duration(long millis) {
        long minutes = millis / MINUTE_MILLIS;
        BigDecimal seconds = BigDecimal.valueOf(millis % MINUTE_MILLIS, 3).stripTrailingZeros();
        if (minutes == 0) {
            return seconds.toPlainString() + " s";
        }
        return minutes + " min" + (seconds.signum() == 0 ? "" : " " + seconds.toPlainString() + " s");
    }
}
