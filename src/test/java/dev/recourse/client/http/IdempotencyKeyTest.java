package dev.recourse.client.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.support.Shop;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {

    private static final HttpCall ORDER = HttpCall.post("shop", "/order", BodyPublishers.ofString("tea"));

    private final ScriptedServer server = ScriptedServer.start();
    private final RecoveringHttp http = RecoveringHttp.builder(Shop.POLICY)
            .endpoint("shop", server.http("/"))
            .build();

    @AfterEach
    void close() {
        server.close();
    }

    private void answer(int... statuses) {
        for (int status : statuses) {
            server.script().on("/order", Answer.status(status));
        }
    }

    private HttpOutcome<String> send(HttpCall call) throws InterruptedException {
        return http.send(call, BodyHandlers.ofString());
    }

    private List<String> keys() {
        return server.calls().entries().stream()
                .map(call -> call.header("idempotency-key").orElse(""))
                .toList();
    }

    @Test
    void everyAttemptHasTheSameKey() throws Exception {
        answer(500, 503, 200);

        assertTrue(send(ORDER.withIdempotencyKey()).succeeded());

        String key = keys().get(0);
        assertEquals(List.of(key, key, key), keys());
        assertEquals("\"" + UUID.fromString(key.substring(1, key.length() - 1)) + "\"", key);
    }

    @Test
    void eachSendHasAKeyOfItsOwn() throws Exception {
        HttpCall call = ORDER.withIdempotencyKey();

        send(call);
        send(call);

        assertNotEquals(keys().get(0), keys().get(1));
    }

    @Test
    void aGivenKeyIsQuoted() throws Exception {
        send(ORDER.withIdempotencyKey("order \\ \"7\""));

        assertEquals(List.of("\"order \\\\ \\\"7\\\"\""), keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ключ", "a\nb", "a\tb", "\u007f"})
    void aKeyIsPrintableAscii(String key) {
        assertThrows(IllegalArgumentException.class, () -> ORDER.withIdempotencyKey(key));
    }

    @Test
    void theLastSettingCounts() throws Exception {
        send(ORDER.withIdempotencyKey().withIdempotencyKey("mine"));
        send(ORDER.withIdempotencyKey("mine").withIdempotencyKey());

        assertEquals("\"mine\"", keys().get(0));
        assertNotEquals("\"mine\"", keys().get(1));
    }

    @Test
    void withoutAKeyAPostIsNotRepeated() throws Exception {
        answer(500);

        assertEquals(
                GiveUpCause.NOT_IDEMPOTENT, send(ORDER).giveUp().orElseThrow().cause());
    }

    @Test
    void aCallThatIsDeclaredNotIdempotentIsNotRepeated() throws Exception {
        answer(500, 500);

        assertEquals(
                GiveUpCause.NOT_IDEMPOTENT,
                send(ORDER.withIdempotent(false).withIdempotencyKey())
                        .giveUp()
                        .orElseThrow()
                        .cause());
        assertEquals(
                GiveUpCause.NOT_IDEMPOTENT,
                send(ORDER.withIdempotencyKey("mine").withIdempotent(false))
                        .giveUp()
                        .orElseThrow()
                        .cause());
    }

    @Test
    void aRemedyMayAskForAFreshKey() throws Exception {
        answer(500, 422, 500, 200);

        assertTrue(send(ORDER.withIdempotencyKey()).succeeded());

        List<String> keys = keys();
        assertEquals(List.of(keys.get(0), keys.get(0), keys.get(2), keys.get(2)), keys);
        assertNotEquals(keys.get(0), keys.get(2));
    }

    @Test
    void theFreshKeysAfterAGivenOneAreTheSameEachTime() throws Exception {
        HttpCall call = ORDER.withIdempotencyKey("order 7");
        for (int i = 0; i < 2; i++) {
            answer(422, 500, 422, 200);
            assertTrue(send(call).succeeded());
        }

        assertEquals(List.of("\"order 7\"", "\"order 7-2\"", "\"order 7-2\"", "\"order 7-3\""), keys().subList(0, 4));
        assertEquals(keys().subList(0, 4), keys().subList(4, 8));
    }

    @Test
    void aRequestWithAKeyIsIdempotent() throws Exception {
        answer(500, 422, 200);
        HttpRequest request = HttpRequest.newBuilder(server.http("/order"))
                .header("Idempotency-Key", "order-7")
                .POST(BodyPublishers.ofString("tea"))
                .build();

        assertTrue(http.send(request, BodyHandlers.ofString()).succeeded());

        assertEquals(List.of("order-7", "order-7", "order-7-2"), keys());
    }

    @Test
    void aCallWithoutAKeyGetsNone() throws Exception {
        answer(422, 200);

        assertTrue(send(ORDER).succeeded());

        assertEquals(List.of("", ""), keys());
    }
}
