package dev.recourse.client.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.GiveUpCause;
import dev.recourse.testkit.Answer;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Redirects to the {@code Location} of an answer. */
class HttpLocationTest extends ShopCalls {

    @Test
    void aRedirectToALocationGoesToExactlyThatAddress() {
        answer(Answer.status(307)
                .withHeader("Location", server.http("/moved/order?at=2").toString()));
        HttpCall call = HttpCall.put("shop", "/order?at=1", HttpRequest.BodyPublishers.ofString("tea"));

        assertTrue(http(server.http("/"))
                .sendAsync(call, BodyHandlers.ofString())
                .orTimeout(30, TimeUnit.SECONDS)
                .join()
                .succeeded());

        assertEquals(
                List.of("PUT /order at=1 tea", "PUT /moved/order at=2 tea"),
                server.calls().entries().stream()
                        .map(one -> String.join(" ", one.method(), one.path(), one.query(), one.body()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/order",
                "http://eu.wiresocket.net/order",
                "https://user@eu.wiresocket.net/",
                "wss://eu.wiresocket.net:0/",
                "order"
            })
    void anUnsafeLocationIsNotFollowed(String location) {
        answer(Answer.status(307).withHeader("Location", location));

        assertEquals(
                GiveUpCause.REDIRECT_UNSAFE,
                send(BodyHandlers.ofString()).giveUp().orElseThrow().cause());
    }

    @Test
    void aLocationThatIsMissingOrLeadsBackIsNotFollowed() {
        String itself = server.http("/order").toString();
        answer(
                Answer.status(307),
                Answer.status(307).withHeader("Location", itself),
                Answer.status(307).withHeader("Location", itself));

        assertEquals(
                GiveUpCause.REDIRECT_MISSING,
                send(BodyHandlers.ofString()).giveUp().orElseThrow().cause());
        assertEquals(
                GiveUpCause.REDIRECT_LOOP,
                send(BodyHandlers.ofString()).giveUp().orElseThrow().cause());
    }
}
