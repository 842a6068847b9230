package dev.recourse.testkit;

import dev.recourse.engine.ShownText;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What happened at one server, in order: the last {@value #MAX_LINES} lines, each cut to {@value #MAX_LENGTH}
 * characters.
 */
final class ServerLog {
    private static final int MAX_LINES = 100;
    private static final int MAX_LENGTH = 200;

    private final Deque<String> lines = new ArrayDeque<>();
    private long dropped;

    synchronized void add(String line) {
        if (lines.size() == MAX_LINES) {
            lines.removeFirst();
            dropped++;
        }
        lines.add(ShownText.of(line, MAX_LENGTH));
    }

    @Override
    public synchronized String toString() {
        String text = lines.isEmpty() ? "nothing" : String.join("\n", lines);
        return dropped > 0 ? dropped + " earlier lines\n" + text : text;
    }
}
