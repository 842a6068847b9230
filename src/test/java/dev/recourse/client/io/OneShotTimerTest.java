package dev.recourse.client.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.testkit.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class OneShotTimerTest {

    private final VirtualTime time = new VirtualTime();
    private final Mailbox mailbox = Mailbox.ofPoster();
    private final OneShotTimer timer = new OneShotTimer(VirtualEnvironment.at(time), mailbox);
    private final List<String> events = new ArrayList<>();
    private final CompletableFuture<String> answer = new CompletableFuture<>();

    private void ask() {
        timer.await(
                () -> answer,
                1_000,
                "too late",
                (result, error) -> events.add(error == null ? "answer " + result : String.valueOf(error.getMessage())));
    }

    @Test
    void aTaskRunsAfterItsDelay() {
        timer.after(10, () -> events.add("task"));

        time.advance(Duration.ofMillis(9));
        assertEquals(List.of(), events);
        time.advance(Duration.ofMillis(1));

        assertEquals(List.of("task"), events);
    }

    @Test
    void aNewWaitReplacesTheLast() {
        timer.after(10, () -> events.add("first"));
        timer.after(20, () -> events.add("second"));

        time.advance(Duration.ofMillis(20));

        assertEquals(List.of("second"), events);
        assertEquals(0, time.pending());
    }

    @Test
    void anAnswerEndsTheWait() {
        ask();
        assertEquals(1, time.pending());

        answer.complete("yes");

        assertEquals(List.of("answer yes"), events);
        assertEquals(0, time.pending());
    }

    @Test
    void anAnswerAtOnceSetsNoTimer() {
        answer.complete("yes");

        mailbox.post(() -> {
            ask();
            assertEquals(0, time.pending());
        });

        assertEquals(List.of("answer yes"), events);
    }

    @Test
    void anAnswerAfterTheTimeoutIsDropped() {
        ask();
        time.advance(Duration.ofSeconds(1));

        answer.complete("yes");

        assertEquals(List.of("too late"), events);
    }

    @Test
    void anAnswerThatWasPostedBeforeTheStopIsDropped() {
        mailbox.post(() -> {
            ask();
            answer.complete("yes");
            timer.stop();
        });

        assertEquals(List.of(), events);
        assertEquals(0, time.pending());
    }
}
