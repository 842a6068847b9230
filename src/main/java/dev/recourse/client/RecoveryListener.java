package dev.recourse.client;

import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import java.time.Duration;

/**
 * Receives what drivers decide, for logs, metrics and traces. One listener may serve all sessions, or make one for each
 * ({@link #forSession}). It is called by any thread, and must not block.
 */
public interface RecoveryListener {

    /** Ignores everything. */
    RecoveryListener NONE = new RecoveryListener() {};

    /** A listener that passes everything on to these, in their order, such as one for metrics and one for traces. */
    static RecoveryListener of(RecoveryListener... inOrder) {
        return JoinedListener.of(inOrder);
    }

    /**
     * The listener of a session that begins: a call, or a socket that is opened. Called by the thread that begins it,
     * so that a listener can keep what belongs to that thread, such as its trace. What a session reports comes in
     * order, never from two threads at once. A listener that passes reports on to another must do so with this one too.
     * Default: this listener.
     */
    default RecoveryListener forSession() {
        return this;
    }

    /** An attempt begins, the first one included: a request is about to be sent, or a connection to be opened. */
    default void attempting() {}

    /**
     * An episode began: the first failure of a session since it was opened, connected or resumed. Exactly one of
     * {@link #recovered}, {@link #gaveUp} and {@link #abandoned} follows.
     */
    default void episodeBegan() {}

    /** A decision was made. Its explanation is computed on demand. */
    default void decided(Decision decision) {}

    /**
     * An attempt succeeded.
     *
     * @param elapsed the time since the episode's first failure
     */
    default void recovered(Duration elapsed) {}

    /**
     * The session gave up. No attempt follows, unless a socket is resumed, which it does by itself after
     * {@link GiveUp#rest}, if there is one.
     */
    default void gaveUp(GiveUp giveUp) {}

    /** The application closed, paused or cancelled the session before it recovered. */
    default void abandoned() {}
}
