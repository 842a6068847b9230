package dev.recourse.tools.demo;

import dev.recourse.client.http.HttpCall;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.client.token.TokenSource;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Consumer;
import java.util.function.Function;

/** An HTTP call that receives an error status. It has recovered once it succeeds. */
record CallScenario(
        String domain,
        String code,
        String sent,
        String method,
        String path,
        Consumer<TestBed> before,
        Function<TestBed, TokenSource> tokens)
        implements Scenario {

    @Override
    public Outcome run(TestBed testBed) throws InterruptedException {
        before.accept(testBed);
        TokenSource source = tokens.apply(testBed);
        int issuedBefore = testBed.cluster().issuer().issuedCount();
        RecoveringHttp http = RecoveringHttp.builder(testBed.policy())
                .endpoint("dashboard", () -> testBed.cluster().dashboard().http("/"))
                .endpoint("dataplane", () -> testBed.cluster().eu().http("/"))
                .tokens(source)
                .environment(testBed.environment())
                .listener(testBed.log())
                .build();
        HttpCall call = HttpCall.of(domain, (base, token) -> {
            testBed.log().called();
            return token.authorize(HttpRequest.newBuilder(base.resolve(path)))
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .build();
        });
        return testBed.outcome(http.send(call, BodyHandlers.discarding()).succeeded(), issuedBefore);
    }
}
