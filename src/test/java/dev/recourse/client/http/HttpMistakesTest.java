package dev.recourse.client.http;

import static dev.recourse.client.support.WireSocketCalls.DISCOVERY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recourse.client.support.WireSocketCalls;
import dev.recourse.testkit.WireSocketCluster;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HttpMistakesTest {

    @RegisterExtension
    final WireSocketCalls calls = new WireSocketCalls();

    private final WireSocketCluster cluster = calls.cluster();

    @Test
    void whatTheApplicationThrowsReachesItsCaller() {
        HttpCall broken = HttpCall.of("dataplane", (base, token) -> {
            throw new IllegalStateException("a mistake");
        });

        IllegalStateException thrown =
                assertThrows(IllegalStateException.class, () -> calls.http().send(broken, BodyHandlers.ofString()));

        assertEquals("java.lang.IllegalStateException: a mistake", String.valueOf(thrown.getCause()));
    }

    @Test
    void anErrorReachesItsCaller() {
        HttpCall broken = HttpCall.of("dataplane", (base, token) -> {
            throw new AssertionError("a mistake");
        });
        CompletableFuture<?> unmade = calls.http().sendAsync(broken, BodyHandlers.ofString());
        CompletableFuture<?> unread = calls.http().sendAsync(DISCOVERY, info -> {
            throw new AssertionError("a mistake");
        });

        assertInstanceOf(AssertionError.class, mistake(unmade));
        assertInstanceOf(AssertionError.class, mistake(unread));
        assertEquals(1, cluster.eu().calls().count());
    }

    private static @Nullable Throwable mistake(CompletableFuture<?> outcome) {
        return assertThrows(ExecutionException.class, () -> outcome.get(30, TimeUnit.SECONDS))
                .getCause();
    }

    @Test
    void whatABodyHandlerThrowsReachesItsCaller() {
        IllegalStateException early = assertThrows(
                IllegalStateException.class,
                () -> calls.http().send(DISCOVERY, info -> {
                    throw new IllegalStateException("a mistake");
                }));
        IllegalStateException late = assertThrows(
                IllegalStateException.class,
                () -> calls.http()
                        .send(
                                DISCOVERY,
                                info -> BodySubscribers.mapping(BodySubscribers.discarding(), none -> {
                                    throw new IllegalStateException("a mistake");
                                })));

        assertEquals("java.lang.IllegalStateException: a mistake", String.valueOf(early.getCause()));
        assertEquals("java.lang.IllegalStateException: a mistake", String.valueOf(late.getCause()));
        assertEquals(2, cluster.eu().calls().count());
    }

    @Test
    void anUnknownEndpointIsRefusedAtOnce() {
        HttpCall nowhere = HttpCall.of(
                "nowhere", (base, token) -> HttpRequest.newBuilder(base).build());

        assertThrows(IllegalArgumentException.class, () -> calls.http().sendAsync(nowhere, BodyHandlers.discarding()));
    }
}
