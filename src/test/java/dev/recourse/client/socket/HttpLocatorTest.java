package dev.recourse.client.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recourse.client.KnownFailure;
import dev.recourse.client.io.Stages;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.token.Token;
import dev.recourse.engine.Failure;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpLocatorTest {

    private static final String PATH = "/where";

    private final ScriptedServer server = ScriptedServer.start();
    private final HttpLocator locator = asking(Duration.ofSeconds(10));

    private HttpLocator asking(Duration timeout) {
        return builder(timeout).build();
    }

    private HttpLocator.Builder builder(Duration timeout) {
        return builder("place", timeout);
    }

    private HttpLocator.Builder builder(String field, Duration timeout) {
        return HttpLocator.builder(
                token -> token.authorize(HttpRequest.newBuilder(server.http(PATH)))
                        .timeout(timeout)
                        .build(),
                field,
                TestPolicy.QUICK,
                "dataplane");
    }

    private static String address(HttpLocator locator) {
        return asked(locator).join();
    }

    private static CompletableFuture<String> asked(HttpLocator locator) {
        return locator.locate(Token.of("secret")).toCompletableFuture().orTimeout(30, TimeUnit.SECONDS);
    }

    private static Failure failed(HttpLocator locator) {
        CompletionException thrown = assertThrows(CompletionException.class, () -> address(locator));
        return ((KnownFailure) Stages.cause(thrown)).failure();
    }

    private static void failedWith(String code, HttpLocator locator) {
        Failure failure = failed(locator);
        assertEquals(code, failure.code().domain() + "/" + failure.code().code());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theAddressIsInItsField() {
        server.script()
                .on(PATH, Answer.status(200).withJson("{\"url\":\"no\",\"place\":\"wss://eu.wiresocket.net/a\"}"));

        assertEquals("wss://eu.wiresocket.net/a", address(locator));
        assertEquals(
                "secret", server.calls().entries().get(0).token().orElseThrow().text());
    }

    @Test
    void aFieldMayHaveAnyName() {
        server.script()
                .on(
                        PATH,
                        Answer.status(200).withJson("{\"a\":{\"b\":\"no\"},\"a/b~1\":\"wss://eu.wiresocket.net/a\"}"));

        assertEquals(
                "wss://eu.wiresocket.net/a",
                address(builder("a/b~1", Duration.ofSeconds(10)).build()));
    }

    @Test
    void anAddressIsAString() {
        server.script().on(PATH, Answer.status(200).withJson("{\"place\":true}"));

        assertEquals("", address(locator));
    }

    @Test
    void anAnswerThatIsTooLongHasNoAddress() {
        server.script()
                .on(
                        PATH,
                        Answer.status(200)
                                .withJson("{\"place\":\"wss://eu\",\"more\":\"" + "x".repeat(65_536) + "\"}"));

        assertEquals("", address(locator));
    }

    @Test
    void aStatusIsAFailureOfItsDomain() {
        server.script()
                .on(
                        PATH,
                        Answer.status(503).withHeader("Retry-After", "7").withBody("busy"),
                        Answer.status(302)
                                .withHeader(
                                        "Location", server.http("/elsewhere").toString()),
                        Answer.status(204));

        Failure busy = failed(locator);
        assertEquals(Optional.of(Duration.ofSeconds(7)), busy.hint());
        assertEquals("busy", busy.reason());
        failedWith("dataplane/302", locator);
        failedWith("dataplane/204", locator);
        assertEquals(3, server.calls().count());
    }

    @Test
    void noAnswerIsAFailureOfTransport() {
        server.script().on(PATH, Answer.silent());
        failedWith("transport/timeout", asking(Duration.ofMillis(200)));

        server.kill();
        failedWith("transport/not-sent", locator);
    }

    @Test
    void aClientThatFollowsRedirectsOrAnUnknownDomainIsRefused() {
        HttpClient careless = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();

        assertThrows(
                IllegalArgumentException.class,
                () -> builder(Duration.ofSeconds(10)).client(careless));
        assertThrows(
                IllegalArgumentException.class,
                () -> HttpLocator.builder(
                        token -> HttpRequest.newBuilder(server.http(PATH)).build(),
                        "url",
                        TestPolicy.QUICK,
                        "elsewhere"));
    }
}
