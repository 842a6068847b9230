package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.http.HttpCall;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.SocketBuilder;
import dev.recourse.client.socket.SocketListener;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.testkit.ScriptedServer;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Code of the application runs on threads of our own, which are few, or on those of the environment. */
class WorkersTest {

    private static final int WORKERS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    private final ScriptedServer server = ScriptedServer.start();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final CountDownLatch blocked = new CountDownLatch(WORKERS);
    private final Set<String> threads = ConcurrentHashMap.newKeySet();
    private final List<ReconnectingWebSocket> sockets = new ArrayList<>();

    private SocketBuilder builder() {
        return ReconnectingWebSocket.builder(() -> server.ws("/doc"), TestPolicy.QUICK)
                .httpDomain("dataplane");
    }

    /** Has listeners block all workers of the process. */
    private void block() throws InterruptedException {
        for (int i = 0; i < WORKERS; i++) {
            sockets.add(builder().open(new SocketListener() {
                @Override
                public void connected() {
                    threads.add(Thread.currentThread().getName().replaceAll("\\d+$", ""));
                    blocked.countDown();
                    try {
                        gate.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }
            }));
        }
        assertTrue(blocked.await(30, TimeUnit.SECONDS));
    }

    @AfterEach
    void release() {
        gate.countDown();
        sockets.forEach(ReconnectingWebSocket::close);
        server.close();
    }

    @Test
    void listenersThatBlockLeaveTheCommonPoolAlone() throws Exception {
        block();

        assertEquals("ran", ForkJoinPool.commonPool().submit(() -> "ran").get(30, TimeUnit.SECONDS));
        assertEquals(Set.of("recourse-worker-"), threads);
    }

    @Test
    void aSessionWithAnExecutorOfItsOwnGoesOnMeanwhile() throws Exception {
        block();
        ExecutorService own = Executors.newSingleThreadExecutor();
        SocketEvents events = new SocketEvents();
        server.script().drop();
        ReconnectingWebSocket socket =
                builder().environment(Environment.SYSTEM.withExecutor(own)).open(events);

        events.expect("connected", "retry close/1006", "connected");

        socket.close();
        events.expect("closed");
        own.shutdown();
    }

    @Test
    void whatFollowsTheOutcomeOfACallRunsOnTheExecutor() throws Exception {
        ExecutorService own = Executors.newSingleThreadExecutor(task -> new Thread(task, "of the application"));
        CountDownLatch held = new CountDownLatch(1);
        RecoveringHttp http = RecoveringHttp.builder(TestPolicy.QUICK)
                .endpoint("dataplane", () -> {
                    try {
                        held.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return server.http("/");
                })
                .environment(Environment.SYSTEM.withExecutor(own))
                .build();

        var name = http.sendAsync(HttpCall.get("dataplane", "/"), BodyHandlers.discarding())
                .thenApply(outcome -> Thread.currentThread().getName());
        held.countDown();

        assertEquals("of the application", name.get(30, TimeUnit.SECONDS));
        own.shutdown();
    }
}
