package dev.recourse.client;

import dev.recourse.testkit.WireSocketCluster;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Calls to WireSocket in miniature, and what they are made with. */
final class WireSocketCalls implements AutoCloseable, AfterEachCallback {

    static final HttpCall DISCOVERY = HttpCall.to(
            "dataplane",
            (base, token) -> token.authorize(HttpRequest.newBuilder(base.resolve("/discovery?documentName=doc")))
                    .build());
    static final HttpCall APPS = HttpCall.to(
            "dashboard",
            (base, token) -> token.authorize(HttpRequest.newBuilder(base.resolve("/apps")))
                    .build());
    static final HttpCall POST = HttpCall.to(
            "dataplane",
            (base, token) -> token.authorize(HttpRequest.newBuilder(base.resolve("/documents"))
                            .POST(HttpRequest.BodyPublishers.ofString("a body")))
                    .build());

    private final WireSocketCluster cluster = WireSocketCluster.start();
    private final CachedTokens tokens = CachedTokens.of(
            () -> CompletableFuture.completedFuture(Token.of(cluster.issuer().accessToken())));

    WireSocketCluster cluster() {
        return cluster;
    }

    CachedTokens tokens() {
        return tokens;
    }

    HttpBuilder builder() {
        return RecoveringHttp.under(TestPolicy.QUICK)
                .endpoint("dashboard", () -> cluster.dashboard().http("/"))
                .endpoint("dataplane", () -> cluster.eu().http("/"))
                .tokens(tokens);
    }

    RecoveringHttp http() {
        return builder().build();
    }

    HttpOutcome<String> send(HttpCall call) {
        try {
            return http().send(call, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        close();
    }

    @Override
    public void close() {
        cluster.close();
    }
}
