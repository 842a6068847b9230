package dev.recourse.client.io;

import java.lang.System.Logger.Level;

/** Runs an application's code: what it throws is logged, and its session continues. */
public final class Guarded {

    private Guarded() {}

    public static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            failed(e);
        }
    }

    public static void failed(Throwable error) {
        Log.LOGGER.log(Level.ERROR, "a listener failed; its session continues", error);
    }
}
