package dev.recourse.client.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.testkit.Handshake;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.VirtualTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What a catalog of an application's own lists is decided as it says, and what it lacks by the nearest that it lists.
 */
class CatalogGapsTest {

    private static final Remedy RETRY = Remedy.retry(TestPolicy.SHORT);

    private final ScriptedServer server = ScriptedServer.start();
    private final SocketEvents events = new SocketEvents();
    private @Nullable ReconnectingWebSocket socket;

    private static DomainPolicy domain(String name, Protocol protocol, Map<String, Remedy> remedies) {
        Map<String, Remedy> sorted = new TreeMap<>(remedies);
        List<CodeInfo> infos = sorted.keySet().stream()
                .map(code -> CodeInfo.of(code, "CODE_" + code, code))
                .toList();
        return new DomainPolicy(
                Domain.of(name, protocol, infos),
                sorted.values().stream().map(Row::always).toList(),
                List.of());
    }

    /** A policy with these statuses, two close codes, and no code of transport. */
    private static Policy policy(Map<String, Remedy> statuses) {
        return Policy.builder("own")
                .domain(domain("close", Protocol.WEBSOCKET, Map.of("1006", RETRY, "1009", RETRY)))
                .domain(domain("http", Protocol.HTTP, statuses))
                .domain(domain("transport", Protocol.PLAIN, Map.of()))
                .build();
    }

    private SocketBuilder builder(Policy policy) {
        return ReconnectingWebSocket.builder(() -> server.ws("/doc"), policy);
    }

    @AfterEach
    void close() {
        if (socket != null) {
            socket.close();
        }
        server.close();
    }

    @Test
    void aListedStatusBelow400IsDecidedAsTheCatalogSays() {
        server.script().answer(200).answer(302);
        socket = builder(policy(Map.of("200", RETRY, "302", Remedy.giveUp()))).open(events);

        events.expect("retry http/200", "give-up http/302 not-recoverable");
    }

    @Test
    void aHandshakeThatWasNotUpgradedIsAStatusElse() {
        server.script().answer(302);
        socket = builder(policy(Map.of())).open(events);

        events.expect("give-up http/302 not-recoverable");
    }

    @Test
    void aMessageThatIsTooLargeIsACloseCodeElse() {
        socket = builder(policy(Map.of())).maxMessageSize(10).open(events);
        events.expect("connected");

        server.sockets().nth(1).join().send("more than ten characters");

        events.expect("retry close/1009", "connected");
    }

    @Test
    void aSilentPeerIsALostConnectionElse() throws Exception {
        VirtualTime time = new VirtualTime();
        server.script().then(Handshake.freeze());
        socket = builder(policy(Map.of()))
                .environment(VirtualEnvironment.at(time))
                .heartbeat(Duration.ofSeconds(30), Duration.ofSeconds(10))
                .open(events);
        events.expect("connected");

        for (int seconds : new int[] {30, 10}) {
            time.whenPending(1).get(30, TimeUnit.SECONDS);
            time.advance(Duration.ofSeconds(seconds));
        }

        events.expect("retry close/1006");
        assertEquals(SocketStatus.RECOVERING, socket.status());
    }
}
