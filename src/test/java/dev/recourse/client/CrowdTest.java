package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.http.HttpCall;
import dev.recourse.client.http.HttpOutcome;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.SocketStatus;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.transport.JdkWebSocketTransport;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CrowdTest {

    private static final int SOCKETS = 200;
    private static final int CALLS = 20;
    private static final int THREADS = 2;

    private final ScriptedServer server = ScriptedServer.start();
    private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(executor)
            .build();
    private final List<SocketEvents> all = new ArrayList<>();
    private final List<ReconnectingWebSocket> sockets = new ArrayList<>();

    @AfterEach
    void close() {
        server.close();
        executor.shutdownNow();
    }

    private void open(int count) {
        for (int i = 0; i < count; i++) {
            SocketEvents events = new SocketEvents();
            all.add(events);
            sockets.add(ReconnectingWebSocket.builder(() -> server.ws("/doc"), TestPolicy.QUICK)
                    .httpDomain("dataplane")
                    .transport(JdkWebSocketTransport.of(client))
                    .open(events));
        }
        all.subList(all.size() - count, all.size()).forEach(events -> events.expect("connected"));
    }

    private void closeAll() {
        sockets.forEach(ReconnectingWebSocket::close);
        all.forEach(events -> assertTrue(events.until("closed")));
        sockets.forEach(socket -> assertEquals(SocketStatus.CLOSED, socket.status()));
        sockets.clear();
        all.clear();
    }

    private CompletableFuture<HttpOutcome<String>> call() {
        HttpCall call = HttpCall.of(
                "dataplane", (base, token) -> HttpRequest.newBuilder(base).build());
        return RecoveringHttp.builder(TestPolicy.QUICK)
                .endpoint("dataplane", () -> server.http("/silent"))
                .client(client)
                .build()
                .sendAsync(call, BodyHandlers.ofString());
    }

    private void cancelCalls(int first, int count) {
        for (int i = 0; i < count; i++) {
            server.script().on("/silent", Answer.silent());
        }
        List<CompletableFuture<?>> calls = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            calls.add(call());
        }
        server.calls().nth(first + count - 1).orTimeout(30, TimeUnit.SECONDS).join();
        calls.forEach(call -> call.cancel(true));
    }

    /** The threads of this process, except those of the server and of the pool that the JDK bounds. */
    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().startsWith("scripted-server")
                        && !thread.getName().startsWith("ForkJoinPool.commonPool"))
                .collect(Collectors.toSet());
    }

    /** The threads that began since, except those that the whole process shares, which are bounded. */
    private static Set<Thread> since(Set<Thread> before) {
        Set<Thread> now = threads();
        now.removeAll(before);
        now.removeIf(thread -> thread.getName().startsWith("recourse-timer")
                || thread.getName().startsWith("recourse-timeout")
                || thread.getName().startsWith("recourse-worker"));
        return now;
    }

    /**
     * Threads that do not end by themselves, unlike those that the JDK starts for a single task where it has no pool.
     */
    private static Set<Thread> staying(Set<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join(5_000);
        }
        return threads.stream().filter(Thread::isAlive).collect(Collectors.toSet());
    }

    /** Lets threads end that the JDK started for a single task, of which there may be many for a moment. */
    private static void awaitSingleTasks(Set<Thread> before) throws InterruptedException {
        for (int i = 0; i < 100 && since(before).size() > THREADS; i++) {
            for (Thread thread : since(before)) {
                thread.join(10);
            }
        }
    }

    @Test
    void threadsDoNotGrowWithSockets() throws InterruptedException {
        open(THREADS);
        Set<Thread> before = threads();

        open(SOCKETS);
        server.dropAll();
        all.forEach(events -> events.expect("retry close/1006", "connected"));

        awaitSingleTasks(before);
        assertTrue(since(before).size() <= THREADS, () -> since(before).toString());
        closeAll();
    }

    @Test
    void cancellingStopsEverythingAndLeaksNoThread() throws Exception {
        open(THREADS);
        closeAll();
        cancelCalls(1, THREADS);
        Set<Thread> before = threads();

        open(CALLS);
        closeAll();
        cancelCalls(1 + THREADS, CALLS);

        assertEquals(Set.of(), staying(since(before)));
        assertEquals(THREADS + CALLS, server.calls().count());
    }
}
