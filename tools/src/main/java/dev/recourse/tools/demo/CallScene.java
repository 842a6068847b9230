package dev.recourse.tools.demo;

import dev.recourse.client.http.HttpCall;
import dev.recourse.client.http.HttpOutcome;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.client.token.TokenSource;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Consumer;
import java.util.function.Function;

/** A call that meets a status. It has recovered when it is answered well. */
record CallScene(
        String domain,
        String code,
        String sent,
        String method,
        String path,
        Consumer<Stage> before,
        Function<Stage, TokenSource> tokens)
        implements Scene {

    @Override
    public Ending play(Stage stage) throws InterruptedException {
        before.accept(stage);
        TokenSource source = tokens.apply(stage);
        int issued = stage.cluster().issuer().issued();
        RecoveringHttp http = RecoveringHttp.builder(stage.policy())
                .endpoint("dashboard", () -> stage.cluster().dashboard().http("/"))
                .endpoint("dataplane", () -> stage.cluster().eu().http("/"))
                .tokens(source)
                .environment(stage.environment())
                .listener(stage.journal())
                .build();
        HttpCall call = HttpCall.of(domain, (base, token) -> {
            stage.journal().called();
            return token.authorize(HttpRequest.newBuilder(base.resolve(path)))
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .build();
        });
        HttpOutcome<Void> outcome = http.send(call, BodyHandlers.discarding());
        return new Ending(
                outcome.succeeded(),
                stage.attempts(),
                stage.cluster().issuer().issued() - issued,
                stage.journal().sinceFirst());
    }
}
