package dev.recourse.client.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.support.WireSocketCalls;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.Call;
import dev.recourse.testkit.WireSocketCluster;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpCallTest {

    @RegisterExtension
    final WireSocketCalls calls = new WireSocketCalls();

    private final WireSocketCluster cluster = calls.cluster();

    private Call sent(HttpCall call) {
        cluster.eu().script().on("/orders", Answer.status(200));
        assertTrue(calls.send(call).succeeded());
        return cluster.eu().calls().entries().get(0);
    }

    @Test
    void aGetCarriesTheTokenAndTheQuery() {
        Call call = sent(HttpCall.get("dataplane", "/orders?from=1"));

        assertEquals("GET", call.method());
        assertEquals("from=1", call.query());
        assertTrue(call.token().isPresent());
    }

    @Test
    void aPostCarriesItsBodyAndHeaders() {
        Call call = sent(HttpCall.post("dataplane", "/orders", BodyPublishers.ofString("{}"))
                .withHeader("Content-Type", "application/json"));

        assertEquals("POST", call.method());
        assertEquals("{}", call.body());
        assertEquals(Optional.of("application/json"), call.header("content-type"));
        assertTrue(call.token().isPresent());
    }

    @Test
    void eachMethodIsSent() {
        for (HttpCall call : List.of(
                HttpCall.put("dataplane", "/orders", BodyPublishers.ofString("new")),
                HttpCall.patch("dataplane", "/orders", BodyPublishers.ofString("newer")),
                HttpCall.delete("dataplane", "/orders"))) {
            sent(call);
        }

        assertEquals(
                List.of("PUT new", "PATCH newer", "DELETE "),
                cluster.eu().calls().entries().stream()
                        .map(call -> call.method() + " " + call.body())
                        .toList());
    }

    @Test
    void aPatchIsNotIdempotent() {
        cluster.eu().script().on("/orders", Answer.cutShort());

        calls.send(HttpCall.patch("dataplane", "/orders", BodyPublishers.noBody()));

        assertEquals(1, cluster.eu().calls().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "orders", "http://elsewhere.example/orders", ".elsewhere.example/", "@elsewhere", "/a b"})
    void anInvalidPathIsRefused(String path) {
        assertThrows(IllegalArgumentException.class, () -> HttpCall.get("dataplane", path));
    }

    @Test
    void aPathNeverLeadsToAnotherHost() {
        HttpOutcome<String> outcome = calls.send(HttpCall.get("dataplane", "//elsewhere.example/orders"));

        assertEquals(
                cluster.eu().http("/").getRawAuthority(),
                outcome.response().orElseThrow().uri().getRawAuthority());
    }

    @Test
    void anInvalidHeaderIsRefusedAtOnce() {
        HttpCall call = HttpCall.get("dataplane", "/orders");

        assertThrows(IllegalArgumentException.class, () -> call.withHeader("a b", "c"));
        assertThrows(IllegalArgumentException.class, () -> call.withHeader("a", "b\nc"));
    }
}
