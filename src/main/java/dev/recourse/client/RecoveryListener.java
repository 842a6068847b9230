package dev.recourse.client;

import dev.recourse.engine.Decision;
import java.time.Duration;

/** Watches what drivers decide, for logs and metrics. One may be shared by all sessions; it is called by any thread. */
public interface RecoveryListener {

    /** Watches nothing. */
    RecoveryListener NONE = new RecoveryListener() {};

    /** A decision fell. Its explanation is computed when asked for. */
    default void decided(Decision decision) {}

    /** An attempt of an episode succeeded, this long after the episode's first failure. */
    default void recovered(Duration elapsed) {}
}
