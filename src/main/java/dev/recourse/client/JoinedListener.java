package dev.recourse.client;

import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Several listeners as one. Each is called, whatever the others throw. */
record JoinedListener(List<RecoveryListener> all) implements RecoveryListener {

    static RecoveryListener of(RecoveryListener... all) {
        return all.length == 1 ? all[0] : new JoinedListener(List.copyOf(Arrays.asList(all)));
    }

    private void each(Consumer<RecoveryListener> call) {
        each(0, call);
    }

    private void each(int first, Consumer<RecoveryListener> call) {
        if (first < all.size()) {
            try {
                call.accept(all.get(first));
            } finally {
                each(first + 1, call);
            }
        }
    }

    @Override
    public RecoveryListener forSession() {
        return new JoinedListener(all.stream().map(RecoveryListener::forSession).toList());
    }

    @Override
    public void attempting() {
        each(RecoveryListener::attempting);
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
