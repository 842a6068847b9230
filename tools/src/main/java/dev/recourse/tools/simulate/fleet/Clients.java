package dev.recourse.tools.simulate.fleet;

import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import java.util.List;

/**
 * The clients of a run.
 *
 * @param count how many, from 1 to {@value #MOST}
 * @param perProcess how many share a process, and with it a budget
 * @param policy what they follow
 * @param failures what can happen to them
 * @param keepsConnections whether a success is a connection that stays open; otherwise it is a call that is over
 * @param readsHints whether they read the hints of servers
 * @param draws whether their delays are drawn; otherwise the machine gets 0 for every random number
 */
public record Clients(
        int count,
        int perProcess,
        Policy policy,
        List<Failure> failures,
        boolean keepsConnections,
        boolean readsHints,
        boolean draws) {

    /** The most clients. */
    public static final int MOST = 10_000_000;

    /** Copies the failures. */
    public Clients {
        failures = List.copyOf(failures);
    }
}
