package dev.recourse.client;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Runs what an application passed in; what it throws is logged, and its session goes on. */
final class Guarded {

    private static final Logger LOG = System.getLogger(Guarded.class.getPackageName());

    private Guarded() {}

    static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            failed(e);
        }
    }

    static void failed(Throwable error) {
        LOG.log(Level.ERROR, "a listener failed; its session goes on", error);
    }
}
