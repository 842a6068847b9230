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
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** A socket that receives a close code. It has recovered once the server echoes a message. */
record SocketScenario(
        String code, String sent, String document, Consumer<TestBed> before, Function<TestBed, TokenSource> tokens)
        implements Scenario {

    private static final int TIMEOUT_SECONDS = 20;
    /** Long, because servers answer in real time while the client's clock runs faster. */
    private static final Duration ANSWER_TIMEOUT = Duration.ofHours(1);

    private static final Duration PING_AFTER = Duration.ofSeconds(30);

    @Override
    public String domain() {
        return "close";
    }

    @Override
    public Outcome run(TestBed testBed) throws InterruptedException {
        before.accept(testBed);
        TokenSource source = tokens.apply(testBed);
        int issuedBefore = testBed.cluster().issuer().issuedCount();
        BlockingQueue<Boolean> recovered = new ArrayBlockingQueue<>(1);
        ReconnectingWebSocket socket = ReconnectingWebSocket.builder(
                        () -> testBed.cluster().eu().ws("/" + document), testBed.policy())
                .tokens(source)
                .tokenPlace(TokenPlace.subprotocol(ScriptedServer.SUBPROTOCOL))
                .httpDomain("dataplane")
                .environment(testBed.environment())
                .connectTimeout(ANSWER_TIMEOUT)
                .heartbeat(PING_AFTER, ANSWER_TIMEOUT)
                .listener(testBed.log())
                .open(new Greeter(recovered));
        try {
            return testBed.outcome(
                    Boolean.TRUE.equals(recovered.poll(TIMEOUT_SECONDS, TimeUnit.SECONDS)), issuedBefore);
        } finally {
            socket.close();
        }
    }

    /** Sends a message on each connection and waits for the echo. */
    private record Greeter(BlockingQueue<Boolean> recovered) implements SocketListener {

        @Override
        public void connected(ReconnectingWebSocket socket) {
            socket.send("hello");
        }

        @Override
        public void text(String message) {
            recovered.offer(true);
        }

        @Override
        public void gaveUp(GiveUp giveUp) {
            recovered.offer(false);
        }
    }
}
