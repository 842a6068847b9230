package dev.recourse.client.faults;

import dev.recourse.client.http.HttpCall;
import dev.recourse.client.http.HttpOutcome;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.client.token.CachedTokens;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Random;
import java.util.concurrent.CompletionStage;

/** A client that makes one call after another, each attempt with a random outcome. */
final class SoakCaller {

    private final Pace pace;
    private final Soak soak;
    private final RecoveringHttp http;

    SoakCaller(int number, Soak soak, Random random, CachedTokens tokens) {
        this.soak = soak;
        this.pace = new Pace("caller " + number, soak, random);
        this.http = RecoveringHttp.builder(Trial.POLICY)
                .client(FaultRun.CLIENT)
                .environment(pace.environment())
                .listener(pace)
                .tokens(tokens)
                .endpoint("dataplane", this::address)
                .build();
    }

    private URI address() {
        Fate fate = soak.isCalm() ? Fate.LIVE : Fate.draw(pace.random);
        return soak.region(pace.random).http("/docs?fate=" + fate);
    }

    void call() {
        if (soak.isCalm()) {
            return;
        }
        pace.awaits(Pace.Wait.ATTEMPT);
        HttpCall call = HttpCall.of(
                "dataplane",
                (base, token) -> token.authorize(HttpRequest.newBuilder(base)).build());
        CompletionStage<HttpOutcome<String>> end = http.sendAsync(call, BodyHandlers.ofString());
        end.whenComplete((outcome, error) -> {
            pace.note(error == null ? "answered" : error.toString());
            soak.called();
            soak.time.schedule(this::call, 1_000L + pace.random.nextInt(60_000));
            pace.rests();
        });
    }
}
