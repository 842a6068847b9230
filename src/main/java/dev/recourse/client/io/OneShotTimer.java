package dev.recourse.client.io;

import dev.recourse.client.Environment;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Waits for one thing at a time: a delay, or a stage with a timeout. Each wait replaces the one before, whose outcome
 * is dropped, even if it was posted already. Confined to its mailbox, where it also calls back.
 */
public final class OneShotTimer {

    private final Environment environment;
    private final Mailbox mailbox;
    private long turn;
    private Runnable cancel = () -> {};

    public OneShotTimer(Environment environment, Mailbox mailbox) {
        this.environment = environment;
        this.mailbox = mailbox;
    }

    /** Runs a task after a delay. */
    public void after(long delayMillis, Runnable task) {
        stop();
        schedule(delayMillis, task);
    }

    /**
     * Starts something, and passes on its result or its error. If there is none in time, the error is a
     * {@link TimeoutException} with the given message.
     */
    public <T> void await(
            Supplier<? extends CompletionStage<T>> start,
            long timeoutMillis,
            String timeoutMessage,
            BiConsumer<@Nullable T, @Nullable Throwable> done) {
        stop();
        long expected = turn;
        AtomicBoolean completed = new AtomicBoolean();
        Stages.whenDone(Stages.of(start), (result, error) -> {
            completed.set(true);
            post(expected, () -> done.accept(result, error));
        });
        if (!completed.get()) {
            schedule(timeoutMillis, () -> done.accept(null, new TimeoutException(timeoutMessage)));
        }
    }

    /** Stops waiting. */
    public void stop() {
        turn++;
        cancel.run();
    }

    private void schedule(long delayMillis, Runnable task) {
        long expected = turn;
        cancel = environment.scheduler().schedule(() -> post(expected, task), delayMillis);
    }

    private void post(long expected, Runnable task) {
        mailbox.post(() -> {
            if (turn == expected) {
                stop();
                task.run();
            }
        });
    }
}
