package dev.recourse.client.token;

import dev.recourse.client.support.TestPolicy;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.Call;
import dev.recourse.testkit.ScriptedServer;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A token endpoint, and what grants make of it. */
final class TokenServer implements AutoCloseable {

    private static final String PATH = "/token";

    private final ScriptedServer server = ScriptedServer.start();

    ConnectToken.Builder grant() {
        return ConnectToken.builder(server.http(PATH), TestPolicy.QUICK, "dashboard");
    }

    /** The next request has this answer. */
    void answers(Answer answer) {
        server.script().on(PATH, answer);
    }

    /** The next request is granted, with the next refresh token. */
    void grants(String access, String refresh) {
        answers(Answer.status(200)
                .withJson("{\"access_token\":\"" + access + "\",\"refresh_token\":\"" + refresh + "\"}"));
    }

    List<Call> calls() {
        return server.calls().entries();
    }

    /** The refresh tokens that were sent. */
    List<String> sent() {
        return calls().stream()
                .map(call -> call.formField("refresh_token").orElse(""))
                .toList();
    }

    static String obtained(ConnectToken grant) {
        return grant.obtain()
                .toCompletableFuture()
                .orTimeout(30, TimeUnit.SECONDS)
                .join()
                .secret();
    }

    static boolean hasNews(ConnectToken grant) {
        return grant.hasNews()
                .toCompletableFuture()
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    @Override
    public void close() {
        server.close();
    }
}
