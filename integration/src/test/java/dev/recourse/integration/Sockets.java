package dev.recourse.integration;

import dev.recourse.client.faults.TransportUnderTest;
import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.SocketBuilder;
import dev.recourse.client.transport.WebSocketTransport;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.wiresocket.WireSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Sockets on the transport that this process tests. */
final class Sockets {

    /** The transport's name. */
    static final String TRANSPORT =
            TransportUnderTest.HERE.getClass().getSimpleName().replace("UnderTest", "");

    private static final WebSocketTransport SHARED = TransportUnderTest.HERE.shared();

    /** WireSocket's policy with short waits, and no limit that a long run of faults would reach. */
    private static final Policy POLICY = policy();

    private Sockets() {}

    /** The builder of a socket that waits little, and does not give up because of an outage. */
    static SocketBuilder to(URI address) {
        return ReconnectingWebSocket.builder(address, POLICY)
                .transport(SHARED)
                .httpDomain("dataplane")
                .connectTimeout(Duration.ofSeconds(3))
                .heartbeat(Duration.ofSeconds(2), Duration.ofSeconds(2));
    }

    private static Policy policy() {
        Remedy retry = Remedy.retry(Backoff.exponential("short", Duration.ofMillis(50), 2, Duration.ofSeconds(1))
                .withJitter(Jitter.EQUAL));
        Policy policy = WireSocket.policy();
        policy = policy.withLimits(policy.limits()
                .withRetries(10_000)
                .withSteps(10_000)
                .withElapsed(Duration.ofHours(1))
                .withSettle(Duration.ofSeconds(1)));
        for (Map.Entry<String, List<String>> codes : Map.of(
                        "close",
                        List.of("1001", "1006", "1012"),
                        "dataplane",
                        List.of("502", "503", "504"),
                        "transport",
                        List.of("timeout", "silent"))
                .entrySet()) {
            Domain domain = policy.domain(codes.getKey());
            for (String code : codes.getValue()) {
                policy = policy.withRemedy(domain.lookup(code), retry);
            }
        }
        return policy;
    }
}
