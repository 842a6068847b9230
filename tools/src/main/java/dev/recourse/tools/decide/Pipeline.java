package dev.recourse.tools.decide;

import dev.recourse.tools.event.SessionEventReader;
import dev.recourse.tools.event.Sessions;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Answers lines on several threads, each of which takes one batch at a time from the input to the output. Parsing and
 * writing, most of the work, are done side by side. Decisions are made and printed in the order of the input: sessions
 * share their budget and draw from one source of random numbers.
 */
final class Pipeline {

    private final SessionEventReader reader;
    private final Sessions sessions;
    private final Lines lines;
    private final OutputStream out;
    private final PrintStream err;
    private final Turns deciding = new Turns();
    private final Turns printing = new Turns();

    // Used only by the thread that holds the lock of this pipeline.
    private long batches;
    private boolean ended;

    // Used only by the thread whose turn it is.
    private long line = 1;
    private boolean allRead = true;

    Pipeline(SessionEventReader reader, Sessions sessions, Lines lines, OutputStream out, PrintStream err) {
        this.reader = reader;
        this.sessions = sessions;
        this.lines = lines;
        this.out = out;
        this.err = err;
    }

    /**
     * Answers all lines.
     *
     * @return whether every line could be read
     */
    boolean run(int threads) throws IOException {
        try {
            if (threads == 1) {
                answer();
            } else {
                answerOn(threads);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
        return allRead;
    }

    private void answerOn(int threads) throws IOException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, Pipeline::worker);
        try {
            CompletionService<Boolean> ends = new ExecutorCompletionService<>(workers);
            for (int i = 0; i < threads; i++) {
                ends.submit(this::answer);
            }
            for (int i = 0; i < threads; i++) {
                ends.take().get();
            }
        } catch (ExecutionException e) {
            rethrow(e);
        } finally {
            workers.shutdownNow();
        }
    }

    /** A thread that does not keep the process alive, because it may be waiting for input when another has failed. */
    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "decide");
        thread.setDaemon(true);
        return thread;
    }

    private static void rethrow(ExecutionException end) throws IOException {
        Throwable failure = end.getCause();
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        throw new IllegalStateException(end);
    }

    /** Answers batches until the input ends. */
    private boolean answer() throws IOException, InterruptedException {
        Batch batch = new Batch();
        for (long number = take(batch); number >= 0; number = take(batch)) {
            batch.parse(reader);
            deciding.await(number);
            line = batch.decide(sessions, line);
            deciding.pass();
            batch.write();
            printing.await(number);
            allRead &= batch.print(out, err);
            printing.pass();
        }
        return true;
    }

    /** Fills a batch; its number, or -1 at the end of the input. */
    private synchronized long take(Batch batch) throws IOException {
        ended = ended || !batch.take(lines);
        return ended ? -1 : batches++;
    }
}
