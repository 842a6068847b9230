package dev.recourse.httpclient5;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.call.RecoveryFailedException;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.Call;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpPut;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.auth.CredentialsProviderBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.EntityTemplate;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.junit.jupiter.api.Test;

/** Which requests are sent again, and with what. */
class RepeatedRequestTest extends RecoveredCalls {

    private HttpUriRequestBase put(HttpEntity body) {
        HttpPut put = new HttpPut(server.http("/docs"));
        put.setEntity(body);
        return put;
    }

    private HttpUriRequestBase post() {
        HttpPost post = new HttpPost(server.http("/docs"));
        post.setEntity(new StringEntity("a document"));
        return post;
    }

    /** A body that comes out empty the second time. */
    private static HttpEntity writtenOnce(AtomicInteger writes) {
        return new EntityTemplate(
                -1,
                ContentType.TEXT_PLAIN,
                null,
                out -> out.write((writes.incrementAndGet() == 1 ? "all of it" : "").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aPostNeedsAKeyToBeRepeated() throws IOException {
        server.script().on("/docs", Answer.status(500), Answer.status(500));
        HttpUriRequestBase keyed = post();
        keyed.setHeader("Idempotency-Key", "\"k\"");

        assertEquals(500, client.send(post()).status());
        assertEquals(1, server.calls().count());
        assertEquals(200, client.send(keyed).status());

        assertEquals(List.of("give-up 500", "retry 500"), decisions);
        assertEquals(
                List.of("a document", "a document", "a document"),
                server.calls().entries().stream().map(Call::body).toList());
    }

    @Test
    void aKeyThatIsUsedUpIsReplaced() throws IOException {
        server.script().on("/docs", Answer.status(422));
        HttpUriRequestBase keyed = post();
        keyed.setHeader("Idempotency-Key", "\"k\"");

        client.send(keyed);

        assertEquals(
                List.of("\"k\"", "\"k-2\""),
                server.calls().entries().stream()
                        .map(call -> call.header("Idempotency-Key").orElse(""))
                        .toList());
    }

    @Test
    void aBodyThatExistsOnceIsSentOnce() throws IOException {
        server.script().on("/docs", Answer.status(503));

        int status = client.send(put(new InputStreamEntity(
                        new ByteArrayInputStream("once".getBytes(StandardCharsets.UTF_8)), ContentType.TEXT_PLAIN)))
                .status();

        assertEquals(503, status);
        assertEquals("not-repeatable", giveUp(client).cause().text());
        assertEquals(1, server.calls().count());
    }

    @Test
    void aBodyThatWasNotTouchedIsSentLater() {
        server.kill();

        RecoveryFailedException failed = assertThrows(
                RecoveryFailedException.class,
                () -> client.send(put(new InputStreamEntity(
                        new ByteArrayInputStream("once".getBytes(StandardCharsets.UTF_8)), ContentType.TEXT_PLAIN))));

        assertEquals("retries-spent", failed.giveUp().cause().text());
    }

    @Test
    void anAttemptWhoseBodyCameOutEmptyIsNoSuccess() {
        server.script().on("/docs", Answer.status(503));
        AtomicInteger attempts = new AtomicInteger();
        HttpEntity used = writtenOnce(attempts);

        RecoveryFailedException failed = assertThrows(RecoveryFailedException.class, () -> client.send(put(used)));

        assertEquals("not-repeatable", failed.giveUp().cause().text());
        assertEquals("503", failed.giveUp().failure().code().code());
        assertEquals(2, attempts.get());
    }

    /** The client sends it again itself, with its credentials. */
    @Test
    void aFirstAttemptWhoseBodyCameOutEmptyHasNoAnswer() throws IOException {
        server.script().on("/docs", Answer.status(401).withHeader("WWW-Authenticate", "Basic realm=\"shop\""));
        AtomicInteger writes = new AtomicInteger();
        HttpEntity used = writtenOnce(writes);
        client.context()
                .setCredentialsProvider(CredentialsProviderBuilder.create()
                        .add(HttpHost.create(server.http("/")), "shop", "secret".toCharArray())
                        .build());

        RecoveryFailedException failed = assertThrows(RecoveryFailedException.class, () -> client.send(put(used)));

        assertEquals("not-repeatable", failed.giveUp().cause().text());
        assertEquals("unreachable", failed.giveUp().failure().code().code());
        assertEquals(2, writes.get());
    }

    @Test
    void aRequestThatNeverLeftIsRetried() {
        server.kill();

        RecoveryFailedException failed = assertThrows(RecoveryFailedException.class, () -> client.send(post()));

        assertEquals("not-sent", failed.giveUp().failure().code().code());
        assertEquals(failed.giveUp(), giveUp(client));
        String context = failed.giveUp().failure().context();
        assertTrue(context.startsWith(server.http("/docs") + ": "), context);
        assertTrue(decisions.contains("retry not-sent"), decisions.toString());
    }

    @Test
    void aRequestThatGotNoConnectionWasNotSent() throws IOException {
        HttpUriRequestBase post = post();
        post.setConfig(RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.ofMilliseconds(1))
                .build());
        server.serve("/long", call -> Answer.status(200).withBody("x".repeat(1 << 20)));
        HttpGet holding = new HttpGet(server.http("/long"));
        try (ClassicHttpResponse one = client.client().executeOpen(null, holding, null);
                ClassicHttpResponse two = client.client().executeOpen(null, holding, null)) {
            assertEquals(400, one.getCode() + two.getCode());

            assertThrows(RecoveryFailedException.class, () -> client.send(post));
        }
        assertEquals("not-sent", giveUp(client).failure().code().code());
        assertEquals("retries-spent", giveUp(client).cause().text());
    }
}
