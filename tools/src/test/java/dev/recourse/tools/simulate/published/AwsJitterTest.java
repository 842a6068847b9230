package dev.recourse.tools.simulate.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.tools.simulate.fleet.Clients;
import dev.recourse.tools.simulate.fleet.Draws;
import dev.recourse.tools.simulate.fleet.Fleet;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Marc Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015: how many calls and how much time clients
 * need that contend for a row, with five strategies. The published program's numbers are in {@code aws-jitter.csv};
 * ours are those of a fleet whose delays are decided by the machine.
 */
class AwsJitterTest {

    private static final List<String> STRATEGIES = List.of("none", "exponential", "equal", "full", "decorrelated");
    private static final Set<Integer> SHOWN = Set.of(10, 50, 100, 190);

    private record Mean(double calls, double milliseconds) {}

    private static Mean ours(int clients, String strategy, int runs) {
        Draws draws = new Draws(clients);
        Clients fleet = new Clients(
                clients,
                1,
                Policies.of(Policies.aws(strategy, OccWorld.TICKS)),
                List.of(Policies.failure()),
                true,
                true,
                true);
        long calls = 0;
        double time = 0;
        for (int run = 0; run < runs; run++) {
            OccWorld world = new OccWorld(clients, draws);
            assertEquals(0, Fleet.run(fleet, world, draws, clock -> {}).lost());
            calls += world.writes();
            time += world.milliseconds();
        }
        return new Mean((double) calls / runs, time / runs);
    }

    private static Map<Integer, Map<String, Mean>> theirs() {
        Map<Integer, Map<String, Mean>> all = new LinkedHashMap<>();
        for (String[] row : Published.rows("aws-jitter.csv")) {
            all.computeIfAbsent(Integer.valueOf(row[0]), clients -> new LinkedHashMap<>())
                    .put(row[1], new Mean(Double.parseDouble(row[2]), Double.parseDouble(row[3])));
        }
        return all;
    }

    private static void assertNear(double theirs, double ours, double tolerance, String what) {
        assertTrue(Math.abs(ours / theirs - 1) <= tolerance, () -> what + ": theirs " + theirs + ", ours " + ours);
    }

    private static String pair(double theirs, double ours) {
        return String.format(Locale.ROOT, "%,.0f / %,.0f", theirs, ours);
    }

    @Test
    void callsAndTimesAreThoseOfThePublishedProgram() throws IOException {
        StringBuilder calls = new StringBuilder(head("calls"));
        StringBuilder times = new StringBuilder(head("milliseconds"));
        theirs().forEach((clients, strategies) -> {
            if (SHOWN.contains(clients)) {
                calls.append("\n| ").append(clients).append(" |");
                times.append("\n| ").append(clients).append(" |");
                for (String strategy : STRATEGIES) {
                    Mean theirs = strategies.get(strategy);
                    Mean ours = ours(clients, strategy, 10);
                    assertNear(theirs.calls, ours.calls, 0.08, "calls, " + clients + ", " + strategy);
                    assertNear(theirs.milliseconds, ours.milliseconds, 0.15, "time, " + clients + ", " + strategy);
                    calls.append(' ').append(pair(theirs.calls, ours.calls)).append(" |");
                    times.append(' ')
                            .append(pair(theirs.milliseconds, ours.milliseconds))
                            .append(" |");
                }
            }
        });
        Page.assertShows("aws calls", calls + "\n");
        Page.assertShows("aws times", times + "\n");
    }

    private static String head(String what) {
        return "| clients, " + what + " | " + String.join(" | ", STRATEGIES) + " |\n|---|"
                + "---|".repeat(STRATEGIES.size());
    }

    @Test
    @Tag("long")
    void everyPointOfTheCurvesIsThatOfThePublishedProgram() {
        theirs().forEach((clients, strategies) -> strategies.forEach((strategy, theirs) -> {
            Mean ours = ours(clients, strategy, 100);
            assertNear(theirs.calls, ours.calls, 0.04, "calls, " + clients + ", " + strategy);
            assertNear(theirs.milliseconds, ours.milliseconds, 0.08, "time, " + clients + ", " + strategy);
        }));
    }

    @Test
    void jitterHalvesTheCallsOfAHundredClients() {
        double without = ours(100, "exponential", 10).calls;
        double with = ours(100, "full", 10).calls;
        assertTrue(with < without / 2, with + " of " + without);
    }
}
