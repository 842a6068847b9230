package dev.recourse.client.recovery;

import dev.recourse.client.RecoveryListener;
import dev.recourse.client.io.Guarded;
import dev.recourse.client.io.Log;
import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.OptionalLong;

/** Reports the progress of one session to the log and to its listener. Confined to the session's mailbox. */
final class RecoveryReporter {

    private final RecoveryListener listener;
    private boolean inEpisode;

    RecoveryReporter(RecoveryListener shared) {
        this.listener = Guarded.get(shared::forSession, error -> {
            Guarded.failed(error);
            return shared;
        });
    }

    void attempting() {
        Guarded.run(listener::attempting);
    }

    void failed() {
        if (!inEpisode) {
            inEpisode = true;
            Guarded.run(listener::episodeBegan);
        }
    }

    void decided(Decision decision) {
        failed();
        Log.write(Level.DEBUG, decision::toString);
        Guarded.run(() -> listener.decided(decision));
    }

    void gaveUp(GiveUp giveUp) {
        inEpisode = false;
        Guarded.run(() -> listener.gaveUp(giveUp));
    }

    void resting(Duration time) {
        Log.write(Level.DEBUG, () -> "given up; comes back by itself in " + time);
    }

    void rescheduled(OptionalLong delayMillis) {
        Log.write(
                Level.DEBUG,
                () -> delayMillis.isPresent()
                        ? "woken; goes on in " + Duration.ofMillis(delayMillis.getAsLong())
                        : "offline; waits for the network");
    }

    void ready(Duration elapsed) {
        if (inEpisode) {
            inEpisode = false;
            Log.write(Level.DEBUG, () -> "recovered after " + elapsed);
            Guarded.run(() -> listener.recovered(elapsed));
        }
    }

    void abandoned() {
        if (inEpisode) {
            inEpisode = false;
            Guarded.run(listener::abandoned);
        }
    }
}
