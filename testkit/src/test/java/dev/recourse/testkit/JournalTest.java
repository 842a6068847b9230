package dev.recourse.testkit;

import static dev.recourse.testkit.TestSocket.soon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class JournalTest {
    private final Journal<String> journal = new Journal<>();

    @Test
    void anEntryCanBeAwaitedBeforeAndAfterItArrives() {
        CompletableFuture<String> second = journal.nth(2);
        journal.add("a");
        assertFalse(second.isDone());

        journal.add("b");

        assertEquals("b", soon(second));
        assertEquals("a", soon(journal.nth(1)));
        assertEquals(List.of("a", "b"), journal.entries());
        assertEquals(2, journal.count());
    }

    @Test
    void cancellingOneFutureLeavesTheOthers() {
        CompletableFuture<String> cancelled = journal.nth(1);
        CompletableFuture<String> waiting = journal.nth(1);

        cancelled.cancel(false);
        journal.add("a");

        assertEquals("a", soon(waiting));
    }

    @Test
    void dependentStagesRunOnAnotherThread() {
        CompletableFuture<Thread> runner = journal.nth(1).thenApply(entry -> Thread.currentThread());

        journal.add("a");

        assertNotSame(Thread.currentThread(), soon(runner));
    }

    @Test
    void entriesAreCountedFrom1() {
        assertThrows(IllegalArgumentException.class, () -> journal.nth(0));
    }
}
