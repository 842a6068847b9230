package dev.recourse.tools.decide;

import dev.recourse.tools.event.SessionEventReader;
import dev.recourse.tools.event.Sessions;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Batches on their way from the input to the output, in order, and only so many that memory is bounded. */
final class Pipeline implements AutoCloseable {

    private static final int BATCHES_PER_THREAD = 3;

    private final SessionEventReader reader;
    private final Sessions sessions;
    private final OutputStream out;
    private final PrintStream err;
    private final int most;
    private final ExecutorService workers;
    private final Queue<Future<Batch>> parsed = new ArrayDeque<>();
    private final Queue<Future<Batch>> written = new ArrayDeque<>();
    private boolean isClean = true;

    Pipeline(SessionEventReader reader, Sessions sessions, OutputStream out, PrintStream err, int threads) {
        this.reader = reader;
        this.sessions = sessions;
        this.out = out;
        this.err = err;
        this.most = threads * BATCHES_PER_THREAD;
        this.workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "recourse-decide");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Adds a batch, and answers earlier ones. */
    void add(Batch batch) throws IOException {
        parsed.add(workers.submit(() -> batch.parse(reader)));
        while (parsed.size() > most || (!parsed.isEmpty() && parsed.element().isDone())) {
            decide();
        }
    }

    /** Answers everything that was added. */
    void finish() throws IOException {
        while (!parsed.isEmpty()) {
            decide();
        }
        while (!written.isEmpty()) {
            print();
        }
        out.flush();
    }

    /** Whether every line could be read. */
    boolean isClean() {
        return isClean;
    }

    private void decide() throws IOException {
        Batch batch = result(parsed.remove());
        batch.decide(sessions);
        written.add(workers.submit(batch::write));
        while (written.size() > most || (!written.isEmpty() && written.element().isDone())) {
            print();
        }
    }

    private void print() throws IOException {
        Batch batch = result(written.remove());
        out.write(batch.answers());
        batch.problems().forEach(err::println);
        isClean &= batch.problems().isEmpty();
    }

    private static Batch result(Future<Batch> batch) {
        try {
            return batch.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", e));
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
