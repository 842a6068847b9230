package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.recourse.client.call.CallAttempt;
import dev.recourse.client.call.CallRecoveries;
import dev.recourse.client.call.CallRecovery;
import dev.recourse.client.call.CallStep;
import dev.recourse.client.http.HttpCall;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.engine.Answer;
import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.VirtualTime;
import dev.recourse.testkit.junit.RecourseExtension;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A listener that makes one for each session, which is notified of attempts. */
@ExtendWith(RecourseExtension.class)
class SessionListenerTest {

    private static final Answer BUSY = Answer.of(503);

    private final VirtualTime time = new VirtualTime();
    /** What was reported to the listener that a thread made, by the name of that thread. */
    private final Map<String, List<String>> reports = new ConcurrentHashMap<>();

    private final RecoveryListener listener = new RecoveryListener() {
        @Override
        public RecoveryListener forSession() {
            return new Reports(
                    reports.computeIfAbsent(Thread.currentThread().getName(), thread -> new CopyOnWriteArrayList<>()));
        }

        @Override
        public void decided(Decision decision) {
            throw new AssertionError("reported to the listener of no session");
        }
    };

    private record Reports(List<String> list) implements RecoveryListener {

        @Override
        public void attempting() {
            list.add("attempting");
        }

        @Override
        public void decided(Decision decision) {
            list.add(decision.kind().text());
        }

        @Override
        public void recovered(Duration elapsed) {
            list.add("recovered");
        }

        @Override
        public void gaveUp(GiveUp giveUp) {
            list.add("gave up");
        }
    }

    private CallRecoveries.Builder recoveries() {
        return CallRecoveries.builder(TestPolicy.QUICK)
                .environment(VirtualEnvironment.at(time).withRandom(() -> 0))
                .listener(listener);
    }

    private List<String> own() {
        return reports.getOrDefault(Thread.currentThread().getName(), List.of());
    }

    /** The next step is not what the test is about. */
    private static void ignore(CompletableFuture<CallStep> next) {
        assertNotNull(next);
    }

    private static CallAttempt attempt(CompletableFuture<CallStep> step) {
        return assertInstanceOf(CallAttempt.class, step.getNow(null));
    }

    @Test
    void theListenerOfACallIsMadeByTheThreadThatBeginsIt(ScriptedServer server) throws Exception {
        server.script().on("/a", reply(503), reply(400));
        server.script().on("/b", reply(503), reply(503));
        server.serve("/b", call -> reply(200));
        RecoveringHttp http = RecoveringHttp.builder(TestPolicy.QUICK)
                .endpoint("dataplane", server.http("/"))
                .listener(listener)
                .build();
        ExecutorService one = Executors.newSingleThreadExecutor(task -> new Thread(task, "one"));
        ExecutorService two = Executors.newSingleThreadExecutor(task -> new Thread(task, "two"));
        try {
            Future<?> sent = one.submit(() -> http.send(HttpCall.get("dataplane", "/a"), BodyHandlers.discarding()));
            two.submit(() -> http.sendAsync(HttpCall.get("dataplane", "/b"), BodyHandlers.discarding())
                            .join())
                    .get();
            sent.get();
        } finally {
            one.shutdown();
            two.shutdown();
        }

        assertEquals(
                Map.of(
                        "one", List.of("attempting", "retry", "attempting", "give-up", "gave up"),
                        "two", List.of("attempting", "retry", "attempting", "retry", "attempting", "recovered")),
                reports);
    }

    private static dev.recourse.testkit.Answer reply(int status) {
        return dev.recourse.testkit.Answer.status(status);
    }

    @Test
    void theListenerOfASocketIsMadeByTheThreadThatOpensIt(ScriptedServer server) {
        SocketEvents events = new SocketEvents();
        server.script().refuse(4500, "");
        ReconnectingWebSocket socket = ReconnectingWebSocket.builder(() -> server.ws("/doc"), TestPolicy.QUICK)
                .httpDomain("dataplane")
                .listener(listener)
                .open(events);
        events.expect("connected", "retry close/4500", "connected");
        socket.close();
        events.expect("closed");

        assertEquals(List.of("attempting", "retry", "attempting", "recovered"), own());
    }

    @Test
    void anAttemptIsReportedWhenItsWaitIsOver() {
        CallRecovery call = recoveries().build().begin("dataplane");

        ignore(attempt(call.first()).answered(BUSY.withHeader("Retry-After", "30")));
        assertEquals(List.of("attempting", "retry"), own());
        time.runUntilIdle(10);

        assertEquals(List.of("attempting", "retry", "attempting"), own());
    }

    @Test
    void aRefreshThatFailsIsNotAnAttempt() {
        CallRecovery call = recoveries().build().begin("dataplane");

        ignore(attempt(call.first()).answered(Answer.of(401)));
        time.runUntilIdle(10);

        assertEquals(List.of("attempting", "refresh", "give-up", "gave up"), own());
    }

    @Test
    void anAttemptThatWaitsForASharedRestIsReportedOnce() {
        CallRecoveries together = recoveries().sharedRest().build();
        ignore(attempt(together.begin("dataplane").first()).answered(BUSY.withHeader("Retry-After", "30")));
        reports.clear();

        CompletableFuture<CallStep> first = together.begin("dataplane").first();
        assertEquals(List.of(), own());
        time.runUntilIdle(10);

        assertEquals(Optional.empty(), attempt(first).step());
        assertEquals(List.of("attempting"), own());
    }
}
