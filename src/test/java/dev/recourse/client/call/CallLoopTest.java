package dev.recourse.client.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.Token;
import dev.recourse.engine.Answer;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.testkit.Call;
import dev.recourse.testkit.ScriptedServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A client that blocks its caller: the JDK's oldest one. */
class CallLoopTest {

    private final ScriptedServer server = ScriptedServer.start();
    private final AtomicInteger tokens = new AtomicInteger();
    private final List<String> closed = new ArrayList<>();

    private final CallRecoveries recoveries = CallRecoveries.builder(TestPolicy.QUICK)
            .tokens(CachedTokens.of(
                    () -> CompletableFuture.completedFuture(Token.of("token-" + tokens.incrementAndGet()))))
            .build();
    private final CallRecovery call = recoveries.begin("dataplane");

    @AfterEach
    void close() {
        server.close();
    }

    /** The loop that the documentation of {@link CallRecovery} shows. */
    private CallEnd send(String method) {
        CallStep step = call.first().join();
        while (step instanceof CallAttempt next) {
            CallAttempt attempt = next.withMethod(method);
            try {
                HttpURLConnection connection = connect(method, attempt.token());
                step = attempt.answered(answer(connection, attempt), () -> closed.add("one"))
                        .join();
            } catch (IOException e) {
                step = attempt.failed(e).join();
            }
        }
        return call.end().join();
    }

    private HttpURLConnection connect(String method, Token token) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) server.http("/orders").toURL().openConnection();
        connection.setRequestMethod(method);
        connection.setInstanceFollowRedirects(false);
        connection.setRequestProperty("Authorization", "Bearer " + token.secret());
        return connection;
    }

    private static Answer answer(HttpURLConnection connection, CallAttempt attempt) throws IOException {
        int status = connection.getResponseCode();
        Map<String, List<String>> headers = connection.getHeaderFields().entrySet().stream()
                .filter(field -> field.getKey() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Answer answer = Answer.of(status).withHeaders(headers);
        return attempt.mayFail(status) ? answer.withBody(start(connection.getErrorStream())) : answer;
    }

    private static String start(InputStream body) {
        try (body) {
            return new String(body.readNBytes(Answer.MAX_BODY + 1), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void recoversWithAnyClient() {
        server.script()
                .on(
                        "/orders",
                        dev.recourse.testkit.Answer.status(503).withBody("busy"),
                        dev.recourse.testkit.Answer.status(401).withBody("who?"),
                        dev.recourse.testkit.Answer.reset(),
                        dev.recourse.testkit.Answer.status(200).withBody("done"));

        CallEnd end = send("GET");

        assertTrue(end.succeeded());
        assertEquals("200", end.answer().orElseThrow().code());
        assertEquals(List.of("one", "one"), closed);
        assertEquals(
                List.of("Bearer token-1", "Bearer token-1", "Bearer token-2", "Bearer token-2"),
                server.calls().entries().stream()
                        .map((Call received) -> received.header("Authorization").orElse(""))
                        .toList());
    }

    @Test
    void theLastAnswerIsNotReleased() {
        server.script().on("/orders", dev.recourse.testkit.Answer.status(400).withBody("no"));

        CallEnd end = send("GET");

        assertEquals(GiveUpCause.NOT_RECOVERABLE, end.giveUp().orElseThrow().cause());
        assertEquals("no", end.answer().orElseThrow().body());
        assertEquals(List.of(), closed);
    }

    @Test
    void whatIsNotIdempotentIsNotRepeatedOnceItLeft() {
        server.script().on("/orders", dev.recourse.testkit.Answer.status(500).withBody("perhaps"));

        CallEnd end = send("POST");

        assertEquals(GiveUpCause.NOT_IDEMPOTENT, end.giveUp().orElseThrow().cause());
        assertEquals(1, server.calls().count());
    }

    @Test
    void whatNeverLeftIsRepeated() {
        server.kill();

        CallEnd end = send("POST");

        assertEquals(GiveUpCause.RETRIES_SPENT, end.giveUp().orElseThrow().cause());
        assertEquals("not-sent", end.giveUp().orElseThrow().failure().code().code());
        assertTrue(end.answer().isEmpty());
    }
}
