package dev.recourse.client.io;

import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Completion stages of an application's code. */
public final class Stages {

    /** How many wrappers are looked through: an error may be its own cause. */
    private static final int MAX_DEPTH = 32;

    private Stages() {}

    /**
     * The outcome of a stage that is not ours: the first that it reports. An exception or a null in its place, or a
     * stage that does not let itself be observed, is a failed stage.
     */
    public static <T> CompletionStage<T> of(Supplier<? extends CompletionStage<? extends T>> supplier) {
        CompletableFuture<T> outcome = new CompletableFuture<>();
        Guarded.run(
                () -> Objects.requireNonNull(supplier.get(), "no stage was returned")
                        .whenComplete((result, error) -> {
                            if (error != null) {
                                outcome.completeExceptionally(error);
                            } else {
                                outcome.complete(result);
                            }
                        }),
                outcome::completeExceptionally);
        return outcome;
    }

    public static <T> void whenDone(
            CompletionStage<T> stage, BiConsumer<? super @Nullable T, ? super @Nullable Throwable> step) {
        stage.whenComplete(step);
    }

    /** The error below the wrappers that futures and streams add. */
    public static Throwable cause(Throwable error) {
        return chain(error)
                .filter(cause -> !isWrapper(cause) || causeOf(cause).isEmpty())
                .findFirst()
                .orElse(error);
    }

    private static boolean isWrapper(Throwable error) {
        return error instanceof CompletionException
                || error instanceof ExecutionException
                || error instanceof UncheckedIOException;
    }

    /** The error, its cause, and so on, as far as is sensible. */
    public static Stream<Throwable> chain(Throwable error) {
        return Stream.iterate(Optional.of(error), Optional::isPresent, last -> last.flatMap(Stages::causeOf))
                .limit(MAX_DEPTH)
                .flatMap(Optional::stream);
    }

    private static Optional<Throwable> causeOf(Throwable error) {
        return Guarded.get(() -> Optional.ofNullable(error.getCause()), unknown -> Optional.empty());
    }
}
