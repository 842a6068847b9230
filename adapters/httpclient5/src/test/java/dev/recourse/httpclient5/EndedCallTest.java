package dev.recourse.httpclient5;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.RecoveryListener;
import dev.recourse.client.call.CallRecoveries;
import dev.recourse.client.call.RecoveryFailedException;
import dev.recourse.client.support.RawServer;
import dev.recourse.client.support.Shop;
import dev.recourse.engine.Decision;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.RequestFailedException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Deadlines, interrupts and cancelled requests end a call wherever it is. */
class EndedCallTest implements RecoveryListener {

    private static final Duration SOON = Duration.ofSeconds(15);

    private final ScriptedServer server = ScriptedServer.start().serve("/docs", call -> Answer.status(200));
    private final List<Decision> decisions = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Decision> decided = new CompletableFuture<>();

    @Override
    public void decided(Decision decision) {
        decisions.add(decision);
        decided.complete(decision);
    }

    private TestClient client(CallRecoveries.Builder recoveries) {
        return TestClient.of(
                RecoveryExecHandler.of(recoveries.listener(this).build()).withEndpoint("shop", server.http("/")));
    }

    private static CallRecoveries.Builder recoveries() {
        return CallRecoveries.builder(Shop.POLICY);
    }

    private static CallRecoveries.Builder impatient() {
        return recoveries().deadline(Duration.ofMillis(200));
    }

    private static void after(CompletionStage<?> event, Runnable action) {
        event.thenRun(action);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void cancellingARequestEndsItsWait() {
        server.script().on("/docs", Answer.status(503).withHeader("Retry-After", "60"));
        HttpGet request = new HttpGet(server.http("/docs"));
        after(decided, request::cancel);
        try (TestClient client = client(recoveries())) {
            assertTimeoutPreemptively(
                    SOON, () -> assertThrows(RequestFailedException.class, () -> client.send(request)));
        }
        assertEquals(1, decisions.size());
        long delay = decisions.get(0).state().delayMillis();
        assertTrue(delay >= 60_000, () -> "the hint was 60 s, the delay " + delay + " ms");
    }

    @Test
    void anInterruptEndsAWait() {
        server.script().on("/docs", Answer.status(503).withHeader("Retry-After", "60"));
        Thread caller = Thread.currentThread();
        after(decided, caller::interrupt);
        try (TestClient client = client(recoveries())) {
            assertThrows(RequestFailedException.class, () -> client.get(server.http("/docs")));
            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void cancellingARequestEndsItsAttempt() {
        server.script().on("/docs", Answer.silent());
        HttpGet request = new HttpGet(server.http("/docs"));
        after(server.calls().nth(1), request::cancel);
        try (TestClient client = client(recoveries())) {
            assertTimeoutPreemptively(
                    SOON, () -> assertThrows(RequestFailedException.class, () -> client.send(request)));
        }
        assertEquals(List.of(), decisions);
    }

    @Test
    void aRequestThatWasCancelledIsNotSent() {
        HttpGet request = new HttpGet(server.http("/docs"));
        request.cancel();
        try (TestClient client = client(recoveries())) {
            assertThrows(RequestFailedException.class, () -> client.send(request));
        }
        assertEquals(0, server.calls().count());
    }

    @Test
    void cancellingARequestEndsTheReadingOfItsResponse() throws IOException {
        try (RawServer stalled = RawServer.stalling(200);
                TestClient client =
                        TestClient.of(RecoveryExecHandler.of(recoveries().build())
                                .withEndpoint("dataplane", stalled.address("http")))) {
            HttpGet request = new HttpGet(stalled.address("http"));
            assertTimeoutPreemptively(
                    SOON,
                    () -> client.client().execute(request, response -> {
                        request.cancel();
                        return assertThrows(IOException.class, () -> EntityUtils.toString(response.getEntity()));
                    }));
        }
    }

    @Test
    void aDeadlineEndsAnAttempt() {
        server.script().on("/docs", Answer.silent());
        try (TestClient client = client(impatient())) {
            RecoveryFailedException failed =
                    assertThrows(RecoveryFailedException.class, () -> client.get(server.http("/docs")));

            assertEquals("deadline", failed.giveUp().cause().text());
        }
    }

    /** The page would be waited for, for 10 s. */
    @Test
    void aDeadlineEndsTheReadingOfAnErrorPage() {
        try (RawServer stalled = RawServer.stalling(503);
                TestClient client = TestClient.of(
                        RecoveryExecHandler.of(impatient().build()).withEndpoint("shop", stalled.address("http")))) {
            RecoveryFailedException failed = assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> assertThrows(RecoveryFailedException.class, () -> client.get(stalled.address("http"))));

            assertEquals("deadline", failed.giveUp().cause().text());
        }
    }

    @Test
    void aDeadlineEndsTheWaitForAConnection() throws IOException {
        try (TestClient client = client(impatient());
                ClassicHttpResponse one = client.client().executeOpen(null, stalledBody(), null);
                ClassicHttpResponse two = client.client().executeOpen(null, stalledBody(), null)) {
            assertEquals(2, client.leased());

            RecoveryFailedException failed = assertTimeoutPreemptively(
                    SOON, () -> assertThrows(RecoveryFailedException.class, () -> client.get(server.http("/docs"))));

            assertEquals("deadline", failed.giveUp().cause().text());
            assertEquals(List.of(200, 200), List.of(one.getCode(), two.getCode()));
        }
    }

    /** A request whose response holds its connection. */
    private HttpGet stalledBody() {
        server.serve("/long", call -> Answer.status(200).withBody("x".repeat(1 << 20)));
        return new HttpGet(server.http("/long"));
    }
}
