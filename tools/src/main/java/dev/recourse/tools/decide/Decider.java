package dev.recourse.tools.decide;

import dev.recourse.engine.Policy;
import dev.recourse.tools.event.SessionEventReader;
import dev.recourse.tools.event.Sessions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;

/**
 * Streams events through the machine, on all processors. The output does not depend on their number. Memory grows with
 * the live sessions, not with the lines.
 */
public final class Decider {

    private final SessionEventReader reader;
    private final Sessions sessions;
    private final int threads;

    /** A decider with a policy and a seed for random numbers that are not given in the input. */
    public Decider(Policy policy, long seed) {
        this(policy, seed, Runtime.getRuntime().availableProcessors());
    }

    Decider(Policy policy, long seed, int threads) {
        this.reader = new SessionEventReader(policy);
        this.sessions = new Sessions(policy, seed);
        this.threads = threads;
    }

    /**
     * Prints a line on {@code out} for each failure, and one on {@code err} for each line that cannot be read. Whenever
     * no input is ready, everything that was read has been answered.
     *
     * @return whether every line could be read
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    public boolean run(InputStream in, OutputStream out, PrintStream err) throws IOException {
        Lines lines = new Lines(in);
        try (Pipeline pipeline = new Pipeline(reader, sessions, out, err, threads)) {
            long number = 1;
            for (Optional<Batch> next = Batch.next(lines, number); next.isPresent(); next = Batch.next(lines, number)) {
                number += next.get().size();
                pipeline.add(next.get());
                if (!lines.isReady()) {
                    pipeline.finish();
                }
            }
            pipeline.finish();
            return pipeline.isClean();
        }
    }
}
