package dev.recourse.opentelemetry;

import dev.recourse.client.RecoveryListener;
import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import java.time.Duration;

/** Passes reports on, but not where sessions begin. */
class PassedOn implements RecoveryListener {

    private final RecoveryListener next;

    PassedOn(RecoveryListener next) {
        this.next = next;
    }

    @Override
    public void attempting() {
        next.attempting();
    }

    @Override
    public void episodeBegan() {
        next.episodeBegan();
    }

    @Override
    public void decided(Decision decision) {
        next.decided(decision);
    }

    @Override
    public void recovered(Duration elapsed) {
        next.recovered(elapsed);
    }

    @Override
    public void gaveUp(GiveUp giveUp) {
        next.gaveUp(giveUp);
    }

    @Override
    public void abandoned() {
        next.abandoned();
    }
}
