package dev.recourse.client.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.Connectivity;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.VirtualTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Many sockets that share what is known about the network. */
class ManySocketsOfflineTest {

    private static final int SOCKETS = 40;

    private final VirtualTime time = new VirtualTime();
    private final Connectivity connectivity = Connectivity.create();
    private final AtomicInteger tasks = new AtomicInteger();

    private ReconnectingWebSocket open(ScriptedServer server, SocketEvents events) {
        return ReconnectingWebSocket.builder(() -> server.ws("/doc"), TestPolicy.SLOW)
                .httpDomain("dataplane")
                .environment(VirtualEnvironment.at(time).withExecutor(task -> {
                    tasks.incrementAndGet();
                    task.run();
                }))
                .connectivity(connectivity)
                .noHeartbeat()
                .open(events);
    }

    @Test
    void noneIsForgottenAndClosedOnesAreToldNothing() {
        try (ScriptedServer server = ScriptedServer.start()) {
            connectivity.offline();
            List<SocketEvents> all = new ArrayList<>();
            List<ReconnectingWebSocket> sockets = new ArrayList<>();
            for (int i = 0; i < SOCKETS; i++) {
                SocketEvents events = new SocketEvents();
                all.add(events);
                sockets.add(open(server, events));
            }
            sockets.subList(SOCKETS / 2, SOCKETS).forEach(ReconnectingWebSocket::close);
            all.subList(SOCKETS / 2, SOCKETS)
                    .forEach(events ->
                            events.whenClosed().orTimeout(30, TimeUnit.SECONDS).join());

            connectivity.online();

            all.subList(0, SOCKETS / 2).forEach(events -> events.expect("connected"));
            assertEquals(SOCKETS / 2, server.handshakes().count());
            sockets.forEach(ReconnectingWebSocket::close);
            all.forEach(events ->
                    events.whenClosed().orTimeout(30, TimeUnit.SECONDS).join());
        }
    }

    @Test
    void aSocketThatIsClosedLeavesNothingBehind() {
        try (ScriptedServer server = ScriptedServer.start()) {
            connectivity.offline();
            SocketEvents events = new SocketEvents();
            ReconnectingWebSocket socket = open(server, events);
            socket.close();
            events.whenClosed().orTimeout(30, TimeUnit.SECONDS).join();
            tasks.set(0);

            connectivity.online();

            assertEquals(0, tasks.get());
        }
    }
}
