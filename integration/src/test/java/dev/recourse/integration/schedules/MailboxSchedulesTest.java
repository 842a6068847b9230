package dev.recourse.integration.schedules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.io.Mailbox;
import dev.recourse.integration.schedules.Schedules.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class MailboxSchedulesTest {

    @Test
    void everyTaskRunsOnceAndInItsTurn() {
        Schedules.hold(() -> scenario(executor -> new Mailbox(executor)::post));
    }

    @Test
    void aLostWakeUpIsFound() {
        Schedules.catchFault(() -> scenario(executor -> new ForgetfulMailbox(executor)::post));
    }

    /** Two threads post; the tasks write to a list that bears one thread at a time. */
    private static void scenario(Function<Executor, Consumer<Runnable>> mailboxes) {
        Workers workers = new Workers();
        Consumer<Runnable> mailbox = mailboxes.apply(workers::execute);
        List<String> ran = new ArrayList<>();
        try {
            Schedules.together(
                    () -> {
                        mailbox.accept(() -> ran.add("a1"));
                        mailbox.accept(() -> ran.add("a2"));
                    },
                    () -> mailbox.accept(() -> ran.add("b")));
            workers.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertEquals(
                List.of("a1", "a2"),
                ran.stream().filter(task -> !task.equals("b")).toList());
        assertEquals(3, ran.size());
    }

    /** It looks whether anything waits before it says that it stops, and misses what comes in between. */
    private static final class ForgetfulMailbox {
        private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean running = new AtomicBoolean();
        private final Executor executor;

        ForgetfulMailbox(Executor executor) {
            this.executor = executor;
        }

        void post(Runnable task) {
            tasks.add(task);
            if (running.compareAndSet(false, true)) {
                executor.execute(this::run);
            }
        }

        private void run() {
            for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
                task.run();
            }
            running.set(false);
        }
    }
}
