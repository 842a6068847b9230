package dev.recourse.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.client.Environment;
import dev.recourse.client.http.HttpCall;
import dev.recourse.client.http.HttpOutcome;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.Policy;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.VirtualTime;
import dev.recourse.testkit.junit.RecourseExtension;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A POST under a catalog that adds nothing to the standard one. */
@ExtendWith(RecourseExtension.class)
class SentTwiceTest {

    private static final String CATALOG = """
            recourse: 1
            catalog: shop
            include: [standard]
            domains:
              shop:
                protocol: http
                include: standard/http
                codes:
                  418: { key: TEA, name: Tea, means: Tea., do: Tea., remedy: give-up, acts: [developer] }
              transport:
                protocol: plain
                include: standard/transport
            """;

    private static final HttpCall ORDER = HttpCall.post("shop", "/orders", BodyPublishers.ofString("1 book"));

    private static Policy policy() {
        return new CatalogReader(file -> file.equals("shop.yaml")
                        ? Optional.of(CATALOG.getBytes(StandardCharsets.UTF_8))
                        : Optional.empty())
                .read("shop.yaml")
                .catalog()
                .orElseThrow()
                .policy();
    }

    private static CompletableFuture<HttpOutcome<String>> order(ScriptedServer server, VirtualTime time) {
        return RecoveringHttp.builder(policy())
                .endpoint("shop", server.http("/"))
                .environment(Environment.SYSTEM
                        .withTime(time::now, time.wallClock(), time::schedule)
                        .withExecutor(Runnable::run))
                .build()
                .sendAsync(ORDER, BodyHandlers.ofString());
    }

    private static <T> T soon(CompletableFuture<T> future) {
        return future.orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Test
    void whatCouldNotBeSentIsSentAgain(ScriptedServer server, VirtualTime time) {
        server.kill();
        CompletableFuture<HttpOutcome<String>> outcome = order(server, time);
        for (int i = 0; i < 3; i++) {
            soon(time.whenPending(1));
            assertTrue(time.runNext());
        }
        soon(time.whenPending(1));
        server.restart();

        assertTrue(time.runNext());

        assertTrue(soon(outcome).succeeded());
        assertEquals(1, server.calls().count());
    }

    @Test
    void whatMayHaveBeenDoneBeforeAProxySaid503IsNot(ScriptedServer server, VirtualTime time) {
        server.script().on("/orders", Answer.status(503).withBody("upstream connect error"));

        HttpOutcome<String> outcome = soon(order(server, time));

        assertEquals(GiveUpCause.NOT_IDEMPOTENT, outcome.giveUp().orElseThrow().cause());
        assertEquals(1, server.calls().count());
    }
}
