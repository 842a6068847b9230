package dev.recourse.client;

import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import java.time.Duration;

/** Watches what drivers decide, for logs and metrics. One may be shared by all sessions; it is called by any thread. */
public interface RecoveryListener {

    /** Watches nothing. */
    RecoveryListener NONE = new RecoveryListener() {};

    /**
     * A session that was well is not any more: something failed, for the first time since it was opened, connected or
     * resumed. Exactly one of {@link #recovered}, {@link #ended} and {@link #abandoned} follows.
     */
    default void began() {}

    /** A decision fell. Its explanation is computed when asked for. */
    default void decided(Decision decision) {}

    /** An attempt of an episode succeeded, this long after the episode's first failure. */
    default void recovered(Duration elapsed) {}

    /** It gave up: no attempt follows. */
    default void ended(GiveUp giveUp) {}

    /** The application closed, paused or cancelled a session before it was well again. */
    default void abandoned() {}
}
