package dev.recourse.tools.simulate.study;

import dev.recourse.tools.simulate.fleet.Draws;
import dev.recourse.tools.simulate.fleet.Fleet;
import dev.recourse.tools.simulate.scenario.Codes;
import dev.recourse.tools.simulate.scenario.Scenario;
import dev.recourse.tools.simulate.scenario.ScenarioWorld;
import dev.recourse.tools.simulate.scenario.Setup;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;

/**
 * Scenarios and contenders, all of which begin with the same seed.
 *
 * @param title the name of the catalog
 * @param setup the numbers
 * @param comparisons a comparison for each scenario
 */
public record Study(String title, Setup setup, List<Comparison> comparisons) {

    /** What a client takes at most, with its state and that of the garbage collection. */
    private static final long BYTES_PER_CLIENT = 300;

    /** Shows how far a study is. It is called from several threads. */
    public interface Progress {

        /**
         * Called often while runs go on.
         *
         * @param done how many runs are over
         * @param runs how many there are
         */
        void update(int done, int runs);
    }

    private record Run(Scenario scenario, Contender contender) {}

    /** Copies the list. */
    public Study {
        comparisons = List.copyOf(comparisons);
    }

    /**
     * Runs every scenario for every contender, on all processors.
     *
     * @param title the name of the catalog
     * @param setup the numbers
     * @param scenarios what happens
     * @param contenders who takes part, the catalog itself first
     * @param progress shows how far the study is
     */
    public static Study of(
            String title, Setup setup, List<Scenario> scenarios, List<Contender> contenders, Progress progress)
            throws InterruptedException {
        Codes own = contenders.get(0).codes();
        List<Run> runs = scenarios.stream()
                .filter(own::allow)
                .flatMap(scenario -> contenders.stream()
                        .filter(contender -> contender.codes().allow(scenario))
                        .map(contender -> new Run(scenario, contender)))
                .toList();
        List<Outcome> outcomes = outcomes(setup, runs, progress);
        List<Comparison> comparisons = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            comparisons.add(new Comparison(
                    scenario,
                    outcomes.stream()
                            .filter(outcome -> outcome.scenario() == scenario)
                            .toList()));
        }
        return new Study(title, setup, comparisons);
    }

    /** Whether the clients keep connections; otherwise they make calls. */
    public boolean keepsConnections() {
        return comparisons.stream()
                .filter(Comparison::isSimulated)
                .findFirst()
                .map(Comparison::own)
                .map(own -> own.contender().codes().keepsConnections())
                .orElse(true);
    }

    private static List<Outcome> outcomes(Setup setup, List<Run> runs, Progress progress) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(atOnce(setup, runs.size()));
        try {
            AtomicInteger done = new AtomicInteger();
            LongConsumer clock = time -> progress.update(done.get(), runs.size());
            List<Future<Outcome>> futures = new ArrayList<>();
            for (Run run : runs) {
                futures.add(threads.submit(() -> {
                    Outcome outcome = outcome(setup, run, clock);
                    done.incrementAndGet();
                    return outcome;
                }));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> future : futures) {
                outcomes.add(future.get());
            }
            return outcomes;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Whether a run of this many clients fits into the memory of this process. */
    public static boolean fits(int clients) {
        return BYTES_PER_CLIENT * clients <= Runtime.getRuntime().maxMemory();
    }

    /** How many runs are carried out at once: as many as there are processors and memory for. */
    private static int atOnce(Setup setup, int runs) {
        Runtime jvm = Runtime.getRuntime();
        long fitting = jvm.maxMemory() / (BYTES_PER_CLIENT * setup.clients());
        return (int) Math.max(1, Math.min(Math.min(runs, jvm.availableProcessors()), fitting));
    }

    private static Outcome outcome(Setup setup, Run run, LongConsumer clock) {
        Draws draws = new Draws(setup.seed());
        Contender contender = run.contender();
        ScenarioWorld world =
                new ScenarioWorld(setup, run.scenario(), contender.codes().keepsConnections(), draws);
        return new Outcome(contender, run.scenario(), setup, Fleet.run(contender.clients(setup), world, draws, clock));
    }
}
