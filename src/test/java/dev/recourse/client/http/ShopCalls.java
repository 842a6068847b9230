package dev.recourse.client.http;

import dev.recourse.client.RecoveryListener;
import dev.recourse.client.support.Shop;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import java.net.URI;
import java.net.http.HttpResponse.BodyHandler;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;

/** Calls to a shop whose server says what a test wants, and the failures that were read. */
abstract class ShopCalls {

    static final String SOLD_OUT = "{\"error\":{\"code\":\"out-of-stock\"},\"detail\":\"out of stock: tea\"}";
    static final int KIB_64 = 65_536;
    private static final HttpCall ORDER = HttpCall.get("shop", "/order");

    final ScriptedServer server = ScriptedServer.start();
    final List<Failure> failures = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        server.close();
    }

    RecoveringHttp http(URI base) {
        return builder(Shop.POLICY, base).build();
    }

    RecoveringHttp.Builder builder(Policy policy, URI base) {
        return RecoveringHttp.builder(policy)
                .endpoint("shop", () -> base, policy == Shop.POLICY ? "shop" : "dataplane")
                .listener(new RecoveryListener() {
                    @Override
                    public void decided(Decision decision) {
                        failures.add(decision.failure());
                    }
                });
    }

    <T> HttpOutcome<T> send(BodyHandler<T> handler) {
        return send(http(server.http("/")), handler);
    }

    static <T> HttpOutcome<T> send(RecoveringHttp http, BodyHandler<T> handler) {
        return http.sendAsync(ORDER, handler).orTimeout(30, TimeUnit.SECONDS).join();
    }

    void answer(Answer... answers) {
        server.script().on("/order", answers);
    }
}
