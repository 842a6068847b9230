package dev.recourse.client.socket;

import dev.recourse.engine.Decision;
import java.time.Instant;
import java.util.Optional;

/**
 * The state of a reconnecting socket at one moment.
 *
 * @param status the status
 * @param decision the last decision, while the socket recovers or after it gave up
 * @param nextAttempt when the next attempt begins or began, by the wall clock, while the socket recovers, unless it
 *     waits for the network; after a give-up, when the socket comes back by itself, if it does
 *     ({@link dev.recourse.engine.GiveUp#rest})
 */
public record SocketSnapshot(SocketStatus status, Optional<Decision> decision, Optional<Instant> nextAttempt) {

    static SocketSnapshot of(SocketStatus status) {
        return new SocketSnapshot(status, Optional.empty(), Optional.empty());
    }

    SocketSnapshot withNextAttempt(Optional<Instant> time) {
        return new SocketSnapshot(status, decision, time);
    }
}
