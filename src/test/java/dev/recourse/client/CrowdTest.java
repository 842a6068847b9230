package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.testkit.ScriptedServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrowdTest {

    private static final int SOCKETS = 200;

    @Test
    void threadsDoNotGrowWithSockets() {
        long selectors = threads("HttpClient-");
        ScriptedServer server = ScriptedServer.start();
        List<Heard> all = new ArrayList<>();
        List<ReconnectingWebSocket> sockets = new ArrayList<>();
        for (int i = 0; i < SOCKETS; i++) {
            all.add(new Heard());
            sockets.add(ReconnectingWebSocket.to(() -> server.ws("/doc"), TestPolicy.QUICK)
                    .httpDomain("dataplane")
                    .open(all.get(i)));
        }
        all.forEach(heard -> heard.expect("connected"));

        server.dropAll();
        all.forEach(heard -> heard.expect("retry close/1006", "connected"));
        sockets.forEach(ReconnectingWebSocket::close);
        all.forEach(heard -> heard.expect("closed"));
        server.close();

        assertTrue(threads("recourse-http") <= SharedClient.THREADS);
        assertTrue(threads("recourse-timer") <= 1);
        assertTrue(threads("HttpClient-") <= selectors + 1);
        sockets.forEach(socket -> assertEquals(SocketStatus.CLOSED, socket.status()));
    }

    private static long threads(String prefix) {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith(prefix))
                .count();
    }
}
