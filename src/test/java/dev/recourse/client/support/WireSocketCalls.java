package dev.recourse.client.support;

import dev.recourse.client.http.HttpCall;
import dev.recourse.client.http.HttpOutcome;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.Token;
import dev.recourse.testkit.WireSocketCluster;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Calls to a small WireSocket of its own. */
public final class WireSocketCalls implements AutoCloseable, AfterEachCallback {

    public static final HttpCall DISCOVERY = HttpCall.get("dataplane", "/discovery?documentName=doc");
    public static final HttpCall APPS = HttpCall.get("dashboard", "/apps");
    public static final HttpCall POST = HttpCall.post("dataplane", "/documents", BodyPublishers.ofString("a body"));

    private final WireSocketCluster cluster = WireSocketCluster.start();
    private CachedTokens tokens = tokens(Token.NONE);

    private CachedTokens tokens(Token initial) {
        return CachedTokens.builder(() -> CompletableFuture.completedFuture(
                        Token.of(cluster.issuer().accessToken())))
                .initialToken(initial)
                .build();
    }

    /** Begins the next call with this token. */
    public void startWith(Token token) {
        tokens = tokens(token);
    }

    public WireSocketCluster cluster() {
        return cluster;
    }

    public CachedTokens tokens() {
        return tokens;
    }

    public RecoveringHttp.Builder builder() {
        return RecoveringHttp.builder(TestPolicy.QUICK)
                .endpoint("dashboard", () -> cluster.dashboard().http("/"))
                .endpoint("dataplane", () -> cluster.eu().http("/"))
                .tokens(tokens);
    }

    public RecoveringHttp http() {
        return builder().build();
    }

    public HttpOutcome<String> send(HttpCall call) {
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
