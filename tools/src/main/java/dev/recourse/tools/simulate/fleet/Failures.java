package dev.recourse.tools.simulate.fleet;

import dev.recourse.engine.Failure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The failures of a run, each built once for each hint. */
final class Failures {

    private final List<Failure> plain;
    private final List<Map<Integer, Failure>> hinted = new ArrayList<>();
    private final boolean readsHints;

    Failures(Clients clients) {
        this.plain = clients.failures();
        this.readsHints = clients.readsHints();
        plain.forEach(failure -> hinted.add(new HashMap<>()));
    }

    Failure get(int position, int hintSeconds) {
        Failure failure = plain.get(position);
        return hintSeconds == 0 || !readsHints
                ? failure
                : hinted.get(position)
                        .computeIfAbsent(hintSeconds, seconds -> failure.withHint(Duration.ofSeconds(seconds)));
    }
}
