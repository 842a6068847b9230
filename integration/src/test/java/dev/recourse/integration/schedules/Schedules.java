package dev.recourse.integration.schedules;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jetbrains.lincheck.Lincheck;
import org.opentest4j.AssertionFailedError;

/** Runs a scenario of several threads under many schedules. */
final class Schedules {

    private static final int COUNT = Integer.getInteger("schedules.count", 500);

    private Schedules() {}

    /** The scenario ends well under all of them. */
    static void hold(Runnable scenario) {
        Lincheck.runConcurrentTest(COUNT, scenario);
    }

    /**
     * A claim of the scenario fails under one of them; Lincheck then throws, if only because it cannot draw that one.
     */
    static void catchFault(Runnable scenario) {
        AtomicBoolean isFound = new AtomicBoolean();
        assertThrows(
                Throwable.class,
                () -> hold(() -> {
                    try {
                        scenario.run();
                    } catch (AssertionFailedError e) {
                        isFound.set(true);
                        throw e;
                    }
                }));
        assertTrue(isFound.get());
    }

    /** Runs these at once, and waits for their end. */
    static void together(Runnable... tasks) throws InterruptedException {
        // Loops in this class, because Lincheck knows only the threads that it sees being started.
        List<Thread> threads = new ArrayList<>();
        for (Runnable task : tasks) {
            threads.add(new Thread(task));
        }
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Starts a thread for each task. */
    static final class Workers {
        private final Queue<Thread> started = new ConcurrentLinkedQueue<>();

        void execute(Runnable task) {
            Thread worker = new Thread(task);
            started.add(worker);
            worker.start();
        }

        /** Waits until all tasks are done, those that they started too. */
        void join() throws InterruptedException {
            for (Thread worker = started.poll(); worker != null; worker = started.poll()) {
                worker.join();
            }
        }
    }
}
