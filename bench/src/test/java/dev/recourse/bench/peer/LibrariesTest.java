package dev.recourse.bench.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What is measured are decisions: each library backs off, stops at its limit, and tells failures apart. */
class LibrariesTest {

    private final FailedCall again = new FailedCall(true, Optional.empty());
    private final FailedCall never = new FailedCall(false, Optional.empty());
    private static final int SESSIONS = 400;
    private static final long LONGEST = Peer.LONGEST.toMillis();

    /** Jitter may lengthen the longest delay: by half of it for Failsafe, a fifth for Kafka. */
    private static final double WITH_JITTER = 1.5;

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AWS_RETRIES")
    void whatMustNotBeRetriedIsGivenUp(Library library) {
        assertTrue(library.meets(never));
        Peer peer = library.start();
        assertEquals(Peer.GIVE_UP, peer.on(never));
        assertTrue(peer.on(again) >= 0);
        assertEquals(Peer.GIVE_UP, peer.on(never));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AWS_RETRIES")
    void aSessionEndsAfterSixtyRetries(Library library) {
        Peer peer = library.start();
        for (int session = 0; session < 2; session++) {
            for (int retry = 1; retry < Peer.ATTEMPTS; retry++) {
                long delay = peer.on(again);
                assertTrue(delay >= 0 && delay <= LONGEST * WITH_JITTER, library + " " + retry + ": " + delay);
            }
            assertEquals(Peer.GIVE_UP, peer.on(again));
        }
    }

    @ParameterizedTest
    @EnumSource
    void delaysGrow(Library library) {
        long first = 0;
        long seventh = 0;
        for (int session = 0; session < SESSIONS; session++) {
            Peer peer = library.start();
            first += peer.on(again);
            for (int retry = 2; retry < 7; retry++) {
                peer.on(again);
            }
            seventh += peer.on(again);
        }
        assertTrue(first > 0);
        assertTrue(seventh > 10 * first, first + " and " + seventh);
    }

    @Test
    void whereNothingIsGivenUpASessionSucceedsAfterTenFailures() {
        assertEquals(false, Library.AWS_RETRIES.meets(never));
        long tenth = 0;
        long eleventh = 0;
        for (int session = 0; session < SESSIONS; session++) {
            Peer peer = Library.AWS_RETRIES.start();
            for (int retry = 1; retry < 10; retry++) {
                peer.on(again);
            }
            tenth += peer.on(again);
            eleventh += peer.on(again);
        }
        assertTrue(tenth > 10 * eleventh, tenth + " and " + eleventh);
    }

    @Test
    void awsTakesTheHintOfTheServer() {
        Peer peer = Library.AWS.start();
        assertTrue(peer.on(new FailedCall(true, Optional.of(Duration.ofSeconds(4)))) >= 4_000);
    }

    @Test
    void gaxStopsAfterTheTotalTime() {
        GaxPeer.Stepping clock = new GaxPeer.Stepping();
        Peer peer = new GaxPeer(clock);
        assertTrue(peer.on(again) >= 0);
        for (int step = 0; step < 180; step++) {
            clock.step();
        }
        assertEquals(Peer.GIVE_UP, peer.on(again));
    }
}
