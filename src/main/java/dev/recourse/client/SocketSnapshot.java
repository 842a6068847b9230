package dev.recourse.client;

import dev.recourse.engine.Decision;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a reconnecting socket stands, and what a person can be told about it.
 *
 * @param status where it stands
 * @param why what was decided last, while it recovers or after it gave up: a catalog's generated messages make a
 *     sentence of it, and a give-up says who must act
 * @param next when the next attempt begins or began, on the wall clock, while it recovers
 */
public record SocketSnapshot(SocketStatus status, Optional<Decision> why, Optional<Instant> next) {

    static SocketSnapshot of(SocketStatus status) {
        return new SocketSnapshot(status, Optional.empty(), Optional.empty());
    }
}
