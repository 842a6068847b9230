package dev.recourse.spring.boot;

import dev.recourse.client.RecoveryListener;
import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** All listeners of an application as one. */
record Listeners(List<RecoveryListener> all) implements RecoveryListener {

    static RecoveryListener of(List<RecoveryListener> all) {
        return all.size() == 1 ? all.get(0) : new Listeners(all);
    }

    private void each(Consumer<RecoveryListener> call) {
        all.forEach(call);
    }

    @Override
    public void episodeBegan() {
        each(RecoveryListener::episodeBegan);
    }

    @Override
    public void decided(Decision decision) {
        each(listener -> listener.decided(decision));
    }

    @Override
    public void recovered(Duration elapsed) {
        each(listener -> listener.recovered(elapsed));
    }

    @Override
    public void gaveUp(GiveUp giveUp) {
        each(listener -> listener.gaveUp(giveUp));
    }

    @Override
    public void abandoned() {
        each(RecoveryListener::abandoned);
    }
}
