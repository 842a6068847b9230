package dev.recourse.client;

import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Tells one session's fortunes, to the log and to whoever watches. Confined to its session's mailbox. */
final class RecoveryReporter {

    private static final Logger LOG = System.getLogger(RecoveryReporter.class.getPackageName());

    private final RecoveryListener observer;
    private boolean troubled;

    RecoveryReporter(RecoveryListener observer) {
        this.observer = observer;
    }

    void failed() {
        if (!troubled) {
            troubled = true;
            Guarded.run(observer::began);
        }
    }

    void decided(Decision decision) {
        failed();
        LOG.log(Level.DEBUG, decision::toString);
        Guarded.run(() -> observer.decided(decision));
    }

    void gaveUp(GiveUp giveUp) {
        troubled = false;
        Guarded.run(() -> observer.ended(giveUp));
    }

    void ready(Duration elapsed) {
        if (troubled) {
            troubled = false;
            LOG.log(Level.DEBUG, () -> "recovered after " + elapsed);
            Guarded.run(() -> observer.recovered(elapsed));
        }
    }

    void left() {
        if (troubled) {
            troubled = false;
            Guarded.run(observer::abandoned);
        }
    }
}
