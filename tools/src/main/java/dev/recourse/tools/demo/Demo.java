package dev.recourse.tools.demo;

import dev.recourse.engine.Policy;
import dev.recourse.wiresocket.WireSocket;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Runs a client through every error of WireSocket's reference over real sockets. */
public final class Demo {

    private static final double RANDOM = 0.5;

    private final Policy policy = loopback(WireSocket.policy());
    private final Inspector inspector;
    private final PrintWriter out;
    private final int scale;

    /**
     * A demo.
     *
     * @param catalog WireSocket's policy as read from its YAML
     * @param scale how many times faster the clients' time passes, from 1
     */
    public Demo(Policy catalog, PrintWriter out, int scale) {
        this.inspector = new Inspector(catalog, RANDOM);
        this.out = out;
        this.scale = scale;
    }

    /**
     * Runs every scenario and prints the results.
     *
     * @param columns the width of the terminal; 0 without one
     * @return whether every error was handled as the catalog says
     * @throws InterruptedException if the thread is interrupted
     */
    public boolean run(int columns) throws InterruptedException {
        out.println("Each row is a new client that receives one error from real servers:");
        out.println("two regions and a dashboard.");
        out.println(
                scale == 1
                        ? "Time passes at its normal speed."
                        : "Time passes " + scale + " times faster: a wait of 30 s takes " + 30_000 / scale + " ms.");
        out.println();
        warmUp();
        Table table = new Table(out, columns);
        table.header(ScenarioResult.HEADINGS);
        List<ScenarioResult> reference = run(Scenarios.REFERENCE, table);
        out.println();
        out.println("Only in the catalog, not in WireSocket's error reference:");
        List<ScenarioResult> catalogOnly = run(Scenarios.CATALOG_ONLY, table);
        out.println();
        long good = reference.stream().filter(row -> row.deviations().isEmpty()).count();
        out.println(good + " of " + reference.size() + " errors were handled as the catalog says.");
        out.flush();
        return good == reference.size()
                && catalogOnly.stream().allMatch(row -> row.deviations().isEmpty());
    }

    /** Runs one scenario without showing it, because the first run loads classes and is late on a fast clock. */
    private void warmUp() throws InterruptedException {
        try (TestBed testBed = TestBed.start(policy, ScaledTime.at(1, RANDOM))) {
            Scenarios.REFERENCE.get(0).run(testBed);
        }
    }

    private List<ScenarioResult> run(List<Scenario> scenarios, Table table) throws InterruptedException {
        List<ScenarioResult> rows = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            try (TestBed testBed = TestBed.start(policy, ScaledTime.at(scale, RANDOM))) {
                ScenarioResult row = inspector.inspect(scenario, testBed, scenario.run(testBed));
                table.row(row.cells());
                rows.add(row);
            }
        }
        return rows;
    }

    private static Policy loopback(Policy generated) {
        return generated.withRedirects(generated.redirects().withLoopback());
    }
}
