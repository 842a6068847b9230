package dev.recourse.micrometer;

import static dev.recourse.client.support.WireSocketCalls.DISCOVERY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.Environment;
import dev.recourse.client.RecoveryListener;
import dev.recourse.client.http.HttpCall;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.SocketBuilder;
import dev.recourse.client.support.Shop;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.client.support.WatchedExecutor;
import dev.recourse.client.support.WireSocketCalls;
import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.VirtualTime;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final RecoveryMetrics metrics = RecoveryMetrics.ofSockets(registry);
    private final VirtualTime time = new VirtualTime();
    private final ScriptedServer server = ScriptedServer.start();
    private final SocketEvents events = new SocketEvents();
    private final WatchedExecutor sessions = new WatchedExecutor();
    private final Environment environment =
            VirtualEnvironment.at(time).withRandom(() -> 1).withExecutor(sessions);

    private SocketBuilder builder() {
        return ReconnectingWebSocket.builder(() -> server.ws("/doc"), TestPolicy.SLOW)
                .httpDomain("dataplane")
                .noHeartbeat()
                .environment(environment)
                .listener(metrics);
    }

    private double decisions(String domain, String code, String decision) {
        return registry.get("recourse.decisions")
                .tags("session", "socket", "domain", domain, "code", code, "decision", decision)
                .counter()
                .count();
    }

    private double recovering() {
        return registry.get("recourse.recovering")
                .tag("session", "socket")
                .gauge()
                .value();
    }

    private void wait(Duration wait) {
        soon(time.whenPending(1));
        time.advance(wait);
    }

    private static <T> T soon(CompletableFuture<T> future) {
        return future.orTimeout(30, TimeUnit.SECONDS).join();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void decisionsAndRecoveriesAreCounted() {
        server.script().answer(503).refuse(4006, "Rate limit exceeded: 5 ops/min");
        ReconnectingWebSocket socket = builder().open(events);

        events.expect("retry dataplane/503");
        assertEquals(1, recovering());
        wait(Duration.ofSeconds(1));
        events.expect("connected", "retry close/4006");
        wait(Duration.ofMinutes(1));
        events.expect("connected");
        sessions.awaitIdle();

        assertEquals(1, decisions("dataplane", "503", "retry"));
        assertEquals(1, decisions("close", "4006", "retry"));
        assertEquals(0, recovering());
        assertEquals(2, registry.get("recourse.recovery").timer().count());
        assertEquals(61, registry.get("recourse.recovery").timer().max(TimeUnit.SECONDS));
        socket.close();
    }

    @Test
    void aSessionThatGaveUpIsNotRecovering() {
        server.script().refuse(4500, "").refuse(4003, "Forbidden");
        ReconnectingWebSocket socket = builder().open(events);
        events.expect("connected", "retry close/4500");
        wait(Duration.ofSeconds(1));

        events.expect("connected", "give-up close/4003 not-recoverable");
        assertEquals(0, recovering());
        assertEquals(1, decisions("close", "4003", "give-up"));
        assertEquals(1, registry.get("recourse.recovery").timer().count());
        socket.resume();
        events.expect("connected");
        socket.close();
        events.expect("closed");
        assertEquals(0, recovering());
    }

    @Test
    void aClosedOrPausedSocketIsNotRecovering() {
        ReconnectingWebSocket socket = builder().open(events);
        events.expect("connected");
        server.dropAll();
        events.expect("retry close/1006");
        assertEquals(1, recovering());

        socket.pause();
        sessions.awaitIdle();
        assertEquals(0, recovering());
        server.script().drop();
        socket.resume();
        wait(Duration.ofSeconds(1));
        events.expect("connected", "retry close/1006");
        assertEquals(1, recovering());
        socket.close();
        events.expect("closed");

        assertEquals(0, recovering());
    }

    @Test
    void unknownCodesShareOneTag() {
        for (int code = 4500; code < 4503; code++) {
            server.script().refuse(code, "made up " + code);
        }
        ReconnectingWebSocket socket = builder().open(events);
        for (int code = 4500; code < 4503; code++) {
            events.expect("connected", "retry close/" + code);
            wait(Duration.ofMinutes(1));
        }
        events.expect("connected");

        assertEquals(3, decisions("close", "UNKNOWN", "retry"));
        Set<String> values = registry.getMeters().stream()
                .map(Meter::getId)
                .flatMap(id -> id.getTags().stream())
                .map(Tag::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("UNKNOWN", "close", "retry", "socket"), values);
        socket.close();
    }

    @Test
    void aCodeThatIsNotListedIsCountedAsItsStatus() {
        server.script().on("/order", Answer.status(503).withJson("{\"error\":{\"code\":\"made up\"}}"));
        RecoveringHttp http = RecoveringHttp.builder(Shop.POLICY)
                .endpoint("shop", server.http("/"))
                .listener(RecoveryMetrics.ofCalls(registry))
                .build();

        soon(http.sendAsync(HttpCall.get("shop", "/order"), BodyHandlers.discarding()));

        assertEquals(
                1,
                registry.get("recourse.decisions")
                        .tags("session", "call", "domain", "shop", "code", "503", "decision", "retry")
                        .counter()
                        .count());
    }

    @Test
    void callsAreCountedApart() {
        RecoveryMetrics calls = RecoveryMetrics.ofCalls(registry);
        try (WireSocketCalls wireSocket = new WireSocketCalls()) {
            wireSocket.cluster().eu().script().on("/discovery", Answer.status(503));
            soon(wireSocket.builder().listener(calls).build().sendAsync(DISCOVERY, BodyHandlers.ofString()));
            wireSocket.cluster().eu().script().on("/discovery", Answer.status(503), Answer.silent());
            CompletableFuture<?> cancelled =
                    wireSocket.builder().listener(calls).build().sendAsync(DISCOVERY, BodyHandlers.ofString());
            soon(wireSocket.cluster().eu().calls().nth(4));
            cancelled.cancel(true);
        }

        assertEquals(
                2,
                registry.get("recourse.decisions")
                        .tags("session", "call", "domain", "dataplane", "code", "503", "decision", "retry")
                        .counter()
                        .count());
        assertEquals(
                1,
                registry.get("recourse.recovery").tag("session", "call").timer().count());
        assertEquals(
                0,
                registry.get("recourse.recovering")
                        .tag("session", "call")
                        .gauge()
                        .value());
    }

    @Test
    void metersDescribeThemselves() {
        Meter.Id gauge = registry.get("recourse.recovering").gauge().getId();
        Meter.Id timer = registry.get("recourse.recovery").timer().getId();

        assertEquals("sessions", gauge.getBaseUnit());
        assertEquals("seconds", timer.getBaseUnit());
        assertNotNull(gauge.getDescription());
        assertNotNull(timer.getDescription());
    }

    @Test
    void eachEpisodeHasOneEnd() {
        List<String> reported = new CopyOnWriteArrayList<>();
        server.script().drop().drop().refuse(4003, "Forbidden").drop();
        ReconnectingWebSocket socket = builder()
                .listener(new RecoveryListener() {
                    @Override
                    public void episodeBegan() {
                        reported.add("began");
                    }

                    @Override
                    public void decided(Decision decision) {
                        reported.add(decision.kind().text());
                    }

                    @Override
                    public void recovered(Duration elapsed) {
                        reported.add("recovered");
                    }

                    @Override
                    public void gaveUp(GiveUp giveUp) {
                        reported.add("ended");
                    }

                    @Override
                    public void abandoned() {
                        reported.add("abandoned");
                    }
                })
                .open(events);
        events.expect("connected", "retry close/1006");
        wait(Duration.ofMinutes(1));
        events.expect("connected", "retry close/1006");
        wait(Duration.ofMinutes(1));
        assertTrue(events.until("give-up close/4003 not-recoverable"));
        socket.resume();
        events.expect("connected", "retry close/1006");
        socket.close();
        events.expect("closed");

        assertEquals(
                List.of(
                        "began",
                        "retry",
                        "recovered",
                        "began",
                        "retry",
                        "recovered",
                        "began",
                        "give-up",
                        "ended",
                        "began",
                        "retry",
                        "abandoned"),
                reported);
    }
}
