package dev.recourse.client.io;

import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Completion stages of an application's code: an exception or a null becomes a failed stage. */
public final class Stages {

    private Stages() {}

    public static <T> CompletionStage<T> of(Supplier<? extends CompletionStage<T>> supplier) {
        try {
            return Objects.requireNonNull(supplier.get(), "no stage was returned");
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** The same for a stage whose result does not matter. */
    public static CompletionStage<?> any(Supplier<? extends CompletionStage<?>> supplier) {
        try {
            return Objects.requireNonNull(supplier.get(), "no stage was returned");
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    public static <T> void whenDone(
            CompletionStage<T> stage, BiConsumer<? super @Nullable T, ? super @Nullable Throwable> step) {
        stage.whenComplete(step);
    }

    /** The error below the wrappers that futures and streams add. */
    public static Throwable cause(Throwable error) {
        Throwable cause = error;
        while ((cause instanceof CompletionException
                        || cause instanceof ExecutionException
                        || cause instanceof UncheckedIOException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
