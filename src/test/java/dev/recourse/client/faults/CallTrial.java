package dev.recourse.client.faults;

import dev.recourse.client.RecoveryListener;
import dev.recourse.client.http.HttpCall;
import dev.recourse.client.http.HttpOutcome;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.engine.Decision;
import dev.recourse.testkit.VirtualTime;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** One call over a real network, whose waits pass in virtual time. */
final class CallTrial implements RecoveryListener {

    private final EventWords events = new EventWords();
    private final Trial trial;
    private final VirtualTime time;
    private final HttpClient client;

    CallTrial(Trial trial, HttpClient client) {
        this.trial = trial;
        this.time = trial.time;
        this.client = client;
    }

    @Override
    public void decided(Decision decision) {
        events.add(decision);
    }

    private RecoveringHttp.Builder builder() {
        return RecoveringHttp.builder(Trial.POLICY)
                .environment(trial.environment)
                .listener(this)
                .client(client);
    }

    CompletableFuture<HttpOutcome<String>> call(
            String endpoint, URI base, UnaryOperator<RecoveringHttp.Builder> options) {
        HttpCall call = HttpCall.of(
                endpoint,
                (place, token) -> token.authorize(HttpRequest.newBuilder(place)).build());
        return options.apply(builder().endpoint(endpoint, () -> base)).build().sendAsync(call, BodyHandlers.ofString());
    }

    <T> CompletableFuture<HttpOutcome<T>> send(HttpCall call, URI base, BodyHandler<T> handler) {
        return builder().endpoint("dataplane", () -> base).build().sendAsync(call, handler);
    }

    void expect(String... words) {
        events.expect(words);
    }

    void waitsAfter(int times, String decision) {
        for (int i = 0; i < times; i++) {
            events.expect(decision);
            trial.rest();
        }
    }

    static <T> HttpOutcome<T> outcome(CompletableFuture<HttpOutcome<T>> call) {
        return call.orTimeout(30, TimeUnit.SECONDS).join();
    }

    long now() {
        return time.now();
    }
}
