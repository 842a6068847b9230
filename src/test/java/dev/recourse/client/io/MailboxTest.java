package dev.recourse.client.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private final Queue<Runnable> turns = new ArrayDeque<>();
    private final Mailbox mailbox = new Mailbox(turns::add);
    private final List<Integer> done = new ArrayList<>();

    private void post(int count) {
        IntStream.range(0, count).forEach(n -> mailbox.post(() -> done.add(n)));
    }

    private void turn() {
        turns.remove().run();
    }

    /** However many messages a caller sends, it is not the one who delivers them. */
    @Test
    void whoPostsRunsNothing() {
        post(1_000);

        assertEquals(List.of(), done);
        assertEquals(1, turns.size());
    }

    /** A session that is always busy gives the thread to the others after 64 tasks. */
    @Test
    void aTurnEndsAfterAShare() {
        post(100);

        turn();
        assertEquals(64, done.size());
        assertEquals(1, turns.size());
        turn();

        assertEquals(IntStream.range(0, 100).boxed().toList(), done);
        assertTrue(turns.isEmpty());
    }

    @Test
    void whoPostsHereRunsIt() {
        mailbox.postHere(() -> {
            done.add(-1);
            post(2);
        });

        assertEquals(List.of(-1, 0, 1), done);
        assertTrue(turns.isEmpty());
    }

    @Test
    void whatIsPostedHereWaitsForATurnThatHasBegun() {
        post(1);
        mailbox.postHere(() -> done.add(1));

        assertEquals(List.of(), done);
        turn();

        assertEquals(List.of(0, 1), done);
    }

    /** A caller does not serve a session that is always busy. */
    @Test
    void whoPostsHereLeavesAfterAShare() {
        mailbox.postHere(() -> post(100));

        assertEquals(63, done.size());
        assertEquals(1, turns.size());
    }

    @Test
    void aTaskThatThrowsStopsNoOther() {
        mailbox.post(() -> {
            throw new AssertionError("oops");
        });
        post(1);

        turn();

        assertEquals(List.of(0), done);
    }

    /** A task that posts itself for ever leaves a turn to others as well. */
    @Test
    void aTaskThatPostsAnotherDoesNotKeepTheThread() {
        again();

        turn();

        assertEquals(64, done.size());
        assertEquals(1, turns.size());
    }

    private void again() {
        mailbox.post(() -> {
            done.add(0);
            again();
        });
    }
}
