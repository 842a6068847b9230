package dev.recourse.tools;

import dev.recourse.tools.simulate.study.Study;
import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicLong;

/** One line on a terminal that says how far a simulation is; nothing elsewhere. */
final class SimulationProgress implements Study.Progress, AutoCloseable {

    private static final long SECOND = 1_000_000_000;
    private static final long INTERVAL = SECOND / 4;
    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean isShown;
    private final long start = System.nanoTime();
    private final AtomicLong next = new AtomicLong(start);

    private SimulationProgress(PrintWriter err, boolean isShown) {
        this.err = err;
        this.isShown = isShown;
    }

    /** Progress that is shown if standard error is a terminal that can erase a line, and the run is not one of CI. */
    static SimulationProgress onTerminal(PrintWriter err) {
        boolean isTerminal = Boolean.getBoolean("recourse.progress")
                && System.getenv("CI") == null
                && !"dumb".equals(System.getenv("TERM"));
        return new SimulationProgress(err, isTerminal);
    }

    @Override
    public void update(int done, int runs) {
        long now = System.nanoTime();
        long due = next.get();
        if (isShown && now - due >= 0 && next.compareAndSet(due, now + INTERVAL)) {
            err.print(ERASE + done + " of " + runs + " runs done, " + (now - start) / SECOND + " s");
            err.flush();
        }
    }

    @Override
    public void close() {
        if (isShown) {
            err.print(ERASE);
            err.flush();
        }
    }
}
