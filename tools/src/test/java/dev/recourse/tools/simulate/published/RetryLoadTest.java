package dev.recourse.tools.simulate.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.Policy;
import dev.recourse.tools.simulate.fleet.Clients;
import dev.recourse.tools.simulate.fleet.Draws;
import dev.recourse.tools.simulate.fleet.Fleet;
import dev.recourse.tools.simulate.fleet.Tally;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Marc Brooker, "Fixing retries with token buckets and circuit breakers" and "What is Backoff For?", 2022: the load and
 * the success of calls to a server that fails a share of them. The published program's numbers are in
 * {@code retry-load.csv}; ours are those of a fleet with one session for each call.
 */
class RetryLoadTest {

    /** The calls in a run, on average. */
    private static final int CALLS = 10_000;

    private static final double SECONDS = 10;
    private static final int RUNS = 2;

    private record Mean(double load, double success) {}

    private static Mean ours(int clients, double failureRate, Policy policy) {
        Draws draws = new Draws(clients);
        int mean = CALLS / clients;
        int most = 1 + mean + 20 + 6 * (int) Math.sqrt(mean);
        Clients fleet = new Clients(clients * most, most, policy, List.of(Policies.failure()), false, true, true);
        long calls = 0;
        long requests = 0;
        long successes = 0;
        for (int run = 0; run < RUNS; run++) {
            FailingWorld world = new FailingWorld(failureRate, mean / SECONDS, most, draws);
            Tally tally = Fleet.run(fleet, world, draws, clock -> {});
            calls += tally.firstTries();
            requests += tally.allRequests();
            successes += tally.allSuccesses();
        }
        return new Mean((double) requests / calls, (double) successes / calls);
    }

    private static Policy policy(String strategy) {
        return switch (strategy) {
            case "none" -> Policies.atOnce(0);
            case "three" -> Policies.atOnce(3);
            case "bucket" -> Policies.bucket();
            default -> throw new IllegalArgumentException(strategy);
        };
    }

    private static String name(String strategy, String clients) {
        return switch (strategy) {
            case "none" -> "no retries";
            case "three" -> "three retries";
            default -> "bucket, " + clients + " clients";
        };
    }

    @Test
    void loadAndSuccessAreThoseOfThePublishedProgram() throws IOException {
        StringBuilder table = new StringBuilder("| failures | strategy | load | success |\n|---|---|---|---|\n");
        for (String[] row : Published.rows("retry-load.csv")) {
            double failureRate = Double.parseDouble(row[1]);
            double load = Double.parseDouble(row[3]);
            double success = Double.parseDouble(row[4]);
            Mean ours = ours(Integer.parseInt(row[0]), failureRate, policy(row[2]));
            String what = String.join(" ", row);
            assertEquals(load, ours.load, 0.02, () -> what + ", load " + ours);
            assertEquals(success, ours.success, 0.02, () -> what + ", success " + ours);
            table.append(String.format(
                    Locale.ROOT,
                    "| %.0f %% | %s | %.2f / %.2f | %.1f %% / %.1f %% |%n",
                    100 * failureRate,
                    name(row[2], row[0]),
                    load,
                    ours.load,
                    100 * success,
                    100 * ours.success));
        }
        Page.assertShows("retry load", table.toString().replace("\r", ""));
    }

    @Test
    void threeRetriesMultiplyTheLoadOfAnOutageByFour() {
        assertEquals(4, ours(100, 1, Policies.atOnce(3)).load, 1e-9);
        double bucket = ours(10, 1, Policies.bucket()).load;
        assertTrue(bucket < 1.01, () -> "the bucket is empty after five retries of each client: " + bucket);
    }

    @Test
    void backoffDoesNotReduceTheLoadOfIndependentCalls() {
        double atOnce = ours(100, 0.5, Policies.atOnce(3)).load;
        double later = ours(100, 0.5, Policies.three(FailingWorld.TICKS)).load;
        assertEquals(atOnce, later, 0.02);
    }
}
