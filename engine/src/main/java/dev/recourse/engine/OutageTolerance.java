package dev.recourse.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long an outage can last in a domain without losing clients, for the rows that retry. An outage is a time in which
 * every attempt fails at once, each time with the same row and without a hint. A client is lost if it gives up before
 * the outage ends, that is, if it starts no attempt at or after its end. Its delays are drawn evenly.
 *
 * <p>Results are never longer than they truly are, except that a policy's retry budget is not considered: clients may
 * share one. Attempts that take time to fail shorten an outage that can be survived by at most that time.
 */
public final class OutageTolerance implements NotABean {

    /** The share of clients that counts as nobody: one in a billion. */
    public static final double NOBODY = 1e-9;

    private final Domain domain;
    private final List<Group> groups;
    private final List<String> limitedRows;

    private OutageTolerance(Domain domain, List<Group> groups, List<String> limitedRows) {
        this.domain = domain;
        this.groups = List.copyOf(groups);
        this.limitedRows = List.copyOf(limitedRows);
    }

    /** What outages clients of this policy survive in each of its domains. */
    public static List<OutageTolerance> of(Policy policy) {
        Map<Backoff, LastAttempts> known = new HashMap<>();
        return policy.domains().stream()
                .map(domainPolicy -> of(policy, domainPolicy.domain(), known))
                .toList();
    }

    /**
     * What outages clients of this policy survive in one of its domains, within the limits of sessions that are not
     * calls. For calls, give {@code policy.withLimits(policy.limits().forCalls())}.
     */
    public static OutageTolerance of(Policy policy, Domain domain) {
        return of(policy, domain, new HashMap<>());
    }

    private static OutageTolerance of(Policy policy, Domain domain, Map<Backoff, LastAttempts> known) {
        Map<Backoff, List<String>> rows = new LinkedHashMap<>();
        List<String> limited = new ArrayList<>();
        for (CompiledRemedy remedy : policy.compiled().remedies()) {
            if (remedy.kind == DecisionKind.RETRY && remedy.where.startsWith(domain.name() + "/")) {
                if (remedy.limit == CompiledRemedy.NONE) {
                    rows.computeIfAbsent(remedy.remedy.backoff().orElseThrow(), backoff -> new ArrayList<>())
                            .add(remedy.where);
                } else {
                    limited.add(remedy.where);
                }
            }
        }
        Limits limits = policy.limits();
        int retries = Math.min(limits.retries(), limits.steps());
        List<Group> groups = new ArrayList<>();
        rows.forEach((backoff, where) -> groups.add(new Group(
                List.copyOf(where),
                known.computeIfAbsent(backoff, named -> LastAttempts.of(named, retries, limits.elapsedMillis())))));
        return new OutageTolerance(domain, groups, limited);
    }

    /** The domain. */
    public Domain domain() {
        return domain;
    }

    /** The rows without a limit of their own, in groups that share a backoff and so survive the same outages. */
    public List<Group> groups() {
        return groups;
    }

    /**
     * The rows that retry, but have a limit of their own, such as {@code close/4000-4999}. They give up after that many
     * retries on purpose, however long an outage lasts.
     */
    public List<String> limitedRows() {
        return limitedRows;
    }

    /** Rows that share a backoff. */
    public static final class Group implements NotABean {

        private final List<String> rows;
        private final LastAttempts attempts;

        private Group(List<String> rows, LastAttempts attempts) {
            this.rows = rows;
            this.attempts = attempts;
        }

        /** The rows, such as {@code close/1006}. */
        public List<String> rows() {
            return rows;
        }

        /**
         * The longest outage that loses at most this share of the clients.
         *
         * @param share from 0 to 1: 0 if no draws whatever may lose a client, {@link #NOBODY}, or more
         * @throws IllegalArgumentException if it is out of bounds
         */
        public Duration outage(double share) {
            Bounds.within("share", share, 0, 1);
            return Duration.ofMillis(attempts.earliest(share));
        }
    }
}
