package dev.recourse.tools.demo;

import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.SocketListener;
import dev.recourse.client.socket.TokenPlace;
import dev.recourse.client.token.TokenSource;
import dev.recourse.engine.GiveUp;
import dev.recourse.testkit.ScriptedServer;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** A socket that meets a close code. It has recovered when the server answers a message. */
record SocketScene(
        String code, String sent, String document, Consumer<Stage> before, Function<Stage, TokenSource> tokens)
        implements Scene {

    private static final int PATIENCE_SECONDS = 20;
    private static final Duration SILENCE = Duration.ofSeconds(30);
    /** For a pong that comes in real time, while the clock runs faster. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    @Override
    public String domain() {
        return "close";
    }

    @Override
    public Ending play(Stage stage) throws InterruptedException {
        before.accept(stage);
        TokenSource source = tokens.apply(stage);
        int issued = stage.cluster().issuer().issued();
        BlockingQueue<Boolean> ending = new ArrayBlockingQueue<>(1);
        ReconnectingWebSocket socket = ReconnectingWebSocket.builder(
                        () -> stage.cluster().eu().ws("/" + document), stage.policy())
                .tokens(source)
                .tokenPlace(TokenPlace.subprotocol(ScriptedServer.SUBPROTOCOL))
                .httpDomain("dataplane")
                .environment(stage.environment())
                .heartbeat(SILENCE, PATIENCE)
                .listener(stage.journal())
                .open(new Greeter(ending));
        try (socket) {
            boolean recovered = Boolean.TRUE.equals(ending.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
            return new Ending(
                    recovered,
                    stage.attempts(),
                    stage.cluster().issuer().issued() - issued,
                    stage.journal().sinceFirst());
        }
    }

    /** Greets at each connection, and waits for the echo. */
    private record Greeter(BlockingQueue<Boolean> ending) implements SocketListener {

        @Override
        public void connected(ReconnectingWebSocket socket) {
            socket.send("hello");
        }

        @Override
        public CompletionStage<?> text(String message) {
            ending.offer(true);
            return TAKEN;
        }

        @Override
        public void gaveUp(GiveUp giveUp) {
            ending.offer(false);
        }
    }
}
