package dev.recourse.tools.demo;

import dev.recourse.client.Environment;
import dev.recourse.client.RecoveryListener;
import dev.recourse.engine.Decision;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Records what a client reports during a scenario. */
final class DecisionLog implements RecoveryListener {

    /** A decision and its time, in milliseconds of the scenario's clock. */
    record Entry(Decision decision, long at) {}

    private final Environment environment;
    private final List<Entry> entries = new CopyOnWriteArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();

    DecisionLog(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void decided(Decision decision) {
        entries.add(new Entry(decision, environment.clock().getAsLong()));
    }

    void called() {
        calls.incrementAndGet();
    }

    int calls() {
        return calls.get();
    }

    List<Entry> entries() {
        return entries;
    }

    /** The time since the first decision, in milliseconds of the scenario's clock; 0 if there was none. */
    long sinceFirst() {
        return entries.isEmpty()
                ? 0
                : environment.clock().getAsLong() - entries.get(0).at();
    }
}
