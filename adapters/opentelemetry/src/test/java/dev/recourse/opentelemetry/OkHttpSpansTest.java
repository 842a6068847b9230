package dev.recourse.opentelemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.call.CallRecoveries;
import dev.recourse.client.support.Shop;
import dev.recourse.okhttp.RecoveryInterceptor;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import io.opentelemetry.context.Context;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls that OkHttp sends, by the thread of the caller or one of its own. */
class OkHttpSpansTest {

    private static final List<String> DECISIONS = List.of("1 retry shop/503", "2 give-up shop/403 not-recoverable");

    private final ScriptedServer server = ScriptedServer.start().serve("/docs", call -> Answer.status(200));
    private final Exported exported = new Exported();
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final OkHttpClient client = new OkHttpClient.Builder()
            .followRedirects(false)
            .dispatcher(new Dispatcher(Context.taskWrapping(executor)))
            .addInterceptor(RecoveryInterceptor.of(CallRecoveries.builder(Shop.POLICY)
                            .listener(RecoveryTelemetry.ofCalls(exported.openTelemetry()))
                            .build())
                    .withEndpoint("shop", server.http("/")))
            .build();

    @AfterEach
    void close() {
        executor.shutdown();
        client.connectionPool().evictAll();
        server.close();
        exported.close();
    }

    private Call call() {
        server.script().on("/docs", Answer.status(503), Answer.status(403));
        return client.newCall(
                new Request.Builder().url(server.http("/docs").toString()).build());
    }

    @Test
    void aCallThatHoldsItsThreadHasItsSpan() throws Exception {
        exported.inSpan("order", () -> {
            try (Response response = call().execute()) {
                return response.code();
            }
        });

        assertEquals(DECISIONS, Exported.decisions(exported.span("order")));
    }

    @Test
    void aCallThatIsEnqueuedHasTheSpanThatItsExecutorCarries() throws Exception {
        CompletableFuture<Integer> status = new CompletableFuture<>();
        exported.inSpan("order", () -> {
            call().enqueue(new Callback() {
                @Override
                public void onFailure(Call failed, IOException error) {
                    status.completeExceptionally(error);
                }

                @Override
                public void onResponse(Call answered, Response response) {
                    response.close();
                    status.complete(response.code());
                }
            });
            return status.get(30, TimeUnit.SECONDS);
        });

        assertEquals(DECISIONS, Exported.decisions(exported.span("order")));
    }
}
