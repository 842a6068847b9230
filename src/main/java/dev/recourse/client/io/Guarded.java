package dev.recourse.client.io;

import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs code of an application, which may throw anything: Kotlin, Scala and Groovy throw checked exceptions that no
 * signature declares, and an error in a listener, even one of the JVM, is not a reason to lose a session. An interrupt
 * is restored.
 */
public final class Guarded {

    /** Code that may throw anything. */
    @FunctionalInterface
    public interface Task {
        void run() throws Exception;
    }

    private Guarded() {}

    /** Runs a task. What it throws is logged. */
    public static void run(Task task) {
        run(task, Guarded::failed);
    }

    /** Runs a task. What it throws is passed on. */
    public static void run(Task task, Consumer<? super Throwable> thrown) {
        get(
                () -> {
                    task.run();
                    return true;
                },
                error -> {
                    thrown.accept(error);
                    return false;
                });
    }

    /** What the code returns, or what is made of the error that it throws. A null counts as an error. */
    public static <T> T get(Callable<? extends @Nullable T> code, Function<? super Throwable, ? extends T> otherwise) {
        try {
            return Objects.requireNonNull(code.call(), "null was returned");
        } catch (Throwable e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            return otherwise.apply(e);
        }
    }

    /** Logs what a listener threw. */
    public static void failed(Throwable error) {
        Log.write(Level.ERROR, () -> "a listener failed; its session continues", error);
    }
}
