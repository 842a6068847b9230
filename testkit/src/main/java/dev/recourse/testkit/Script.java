package dev.recourse.testkit;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a server does next: a queue of steps for WebSocket handshakes, and one for the HTTP calls to each path.
 *
 * <p>Each handshake or call takes one step; when none is left, the server does what it usually does. Thread-safe.
 */
public final class Script {
    private final Deque<Handshake> handshakes = new ArrayDeque<>();
    private final Map<String, Queue<Answer>> answers = new TreeMap<>();
    private final Runnable kill;

    Script(Runnable kill) {
        this.kill = kill;
    }

    /** Adds {@link Handshake#accept()}. */
    public Script accept() {
        return then(Handshake.accept());
    }

    /** Adds {@link Handshake#refuse(int, String)}. */
    public Script refuse(int code, String reason) {
        return then(Handshake.refuse(code, reason));
    }

    /** Adds {@link Handshake#redirect(URI)}. */
    public Script redirect(URI target) {
        return then(Handshake.redirect(target));
    }

    /** Adds {@link Handshake#drop()}. */
    public Script drop() {
        return then(Handshake.drop());
    }

    /** Adds a handshake that is answered with an HTTP status instead of an upgrade. */
    public Script answer(int status) {
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

    /**
     * Kills the server right after the handshake added last, as {@link ScriptedServer#kill()} does: a socket that was
     * accepted is open by then, and is lost.
     *
     * @throws IllegalStateException if no handshake is left to follow
     */
    public Script thenKill() {
        return thenKillAfter(CompletableFuture.completedFuture(null));
    }

    /**
     * Kills the server once the gate completes, normally or not, but not before the handshake added last.
     *
     * @param gate for example {@code server.messages().nth(3)}
     * @throws IllegalStateException if no handshake is left to follow
     */
    public synchronized Script thenKillAfter(CompletionStage<?> gate) {
        Handshake last = handshakes.pollLast();
        if (last == null) {
            throw new IllegalStateException("thenKill() follows a handshake, as in accept().thenKill()");
        }
        return then(last.then("kill", () -> gate.whenCompleteAsync((done, failed) -> kill.run())));
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

    /** Removes the steps that are left. */
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

    /** The steps that are left: {@code accept, then kill; refuse 4006; /connect/token: status 500}. */
    @Override
    public synchronized String toString() {
        Stream<String> paths = answers.entrySet().stream()
                .flatMap(path -> path.getValue().stream().map(step -> path.getKey() + ": " + step));
        return Stream.concat(handshakes.stream().map(Handshake::toString), paths)
                .collect(Collectors.joining("; "));
    }

    synchronized Optional<Handshake> nextHandshake() {
        return Optional.ofNullable(handshakes.poll());
    }

    synchronized Optional<Answer> nextAnswer(String path) {
        return Optional.ofNullable(answers.get(path)).map(Queue::poll);
    }
}
