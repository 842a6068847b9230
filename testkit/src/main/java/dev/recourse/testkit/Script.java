package dev.recourse.testkit;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * What a server does next: one queue of steps for its WebSocket handshakes, one for the HTTP calls to each path.
 *
 * <p>Each handshake or call takes one step; with none left, the server does the usual. Steps may be added at any time,
 * from any thread.
 */
public final class Script {
    private final Queue<Handshake> handshakes = new ArrayDeque<>();
    private final Map<String, Queue<Answer>> answers = new HashMap<>();

    Script() {}

    /** Adds {@link Handshake#accept()}. */
    public Script accept() {
        return then(Handshake.accept());
    }

    /** Adds {@link Handshake#refuse(int, String)}. */
    public Script refuse(int code, String reason) {
        return then(Handshake.refuse(code, reason));
    }

    /** Adds {@link Handshake#drop()}. */
    public Script drop() {
        return then(Handshake.drop());
    }

    /** Adds a handshake answered with this HTTP status. */
    public Script reject(int status) {
        return then(Handshake.answer(Answer.status(status)));
    }

    /** Adds a handshake that ends with {@link Answer#reset()}. */
    public Script reset() {
        return then(Handshake.answer(Answer.reset()));
    }

    /** Adds a handshake that ends with {@link Answer#cutShort()}. */
    public Script cutShort() {
        return then(Handshake.answer(Answer.cutShort()));
    }

    /** Adds a handshake that is never answered. */
    public Script silent() {
        return then(Handshake.answer(Answer.silent()));
    }

    /** Adds steps for the next handshakes. */
    public synchronized Script then(Handshake... steps) {
        handshakes.addAll(Arrays.asList(steps));
        return this;
    }

    /** Adds steps for the next HTTP calls to a path. */
    public synchronized Script on(String path, Answer... steps) {
        answers.computeIfAbsent(path, any -> new ArrayDeque<>()).addAll(Arrays.asList(steps));
        return this;
    }

    /** Forgets every step that is left. */
    public synchronized Script clear() {
        handshakes.clear();
        answers.clear();
        return this;
    }

    /** How many steps are left. */
    public synchronized int remaining() {
        return handshakes.size()
                + answers.values().stream().mapToInt(Queue::size).sum();
    }

    synchronized Optional<Handshake> nextHandshake() {
        return Optional.ofNullable(handshakes.poll());
    }

    synchronized Optional<Answer> nextAnswer(String path) {
        return Optional.ofNullable(answers.get(path)).map(Queue::poll);
    }
}
