package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recourse.client.call.CallRecoveries;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.client.io.Domains;
import dev.recourse.client.socket.HttpLocator;
import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.SocketBuilder;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.token.ConnectToken;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.wiresocket.WireSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A domain that the policy lacks is a mistake of the application, and is reported before anything is sent. */
class DomainsTest {

    private static final URI NOWHERE = URI.create("ws://localhost:1/");
    private static final URI TOKENS = URI.create("http://localhost:1/token");

    private static SocketBuilder socket(Policy policy) {
        return ReconnectingWebSocket.builder(() -> NOWHERE, policy);
    }

    private static Policy with(String name, Protocol protocol, String... more) {
        Policy.Builder builder = Policy.builder("example").domain(empty(name, protocol));
        for (String other : more) {
            builder.domain(empty(other, Protocol.PLAIN));
        }
        return builder.build();
    }

    private static Policy ofHttp(String... names) {
        Policy.Builder builder = Policy.builder("example").domain(empty("transport", Protocol.PLAIN));
        for (String name : names) {
            builder.domain(empty(name, Protocol.HTTP));
        }
        return builder.build();
    }

    private static DomainPolicy empty(String name, Protocol protocol) {
        return new DomainPolicy(Domain.of(name, protocol, List.of()), List.of(), List.of());
    }

    private static String refusal(Executable mistake) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, mistake).getMessage());
    }

    @Test
    void aNameThatThePolicyLacksIsRefusedWithThoseItHas() {
        String message = "the policy wiresocket has no domain dashbord, only [close, dashboard, dataplane, transport]";
        Policy policy = TestPolicy.QUICK;

        assertEquals(message, refusal(() -> socket(policy).httpDomain("dashbord")));
        assertEquals(message, refusal(() -> socket(policy).closeDomain("dashbord")));
        assertEquals(message, refusal(() -> socket(policy).transportDomain("dashbord")));
        assertEquals(message, refusal(() -> RecoveringHttp.builder(policy).transportDomain("dashbord")));
        assertEquals(message, refusal(() -> RecoveringHttp.builder(policy).endpoint("dashbord", () -> NOWHERE)));
        assertEquals(message, refusal(() -> ConnectToken.builder(TOKENS, policy, "dashbord")));
    }

    @Test
    void theUsualDomainsAreNeeded() {
        Policy bare = with("statuses", Protocol.HTTP);
        Policy withoutClose = with("statuses", Protocol.HTTP, "transport");

        String message = "the policy example has no domain transport, only [statuses]";
        assertEquals(message, refusal(() -> socket(bare).open(new SocketEvents())));
        assertEquals(message, refusal(() -> RecoveringHttp.builder(bare).build()));
        assertEquals(message, refusal(() -> ConnectToken.builder(TOKENS, bare, "statuses")));
        assertEquals(
                "the policy example has no domain close, only [statuses, transport]",
                refusal(() -> socket(withoutClose).open(new SocketEvents())));
    }

    @Test
    void amongSeveralHttpDomainsOneMustBeNamed() {
        assertEquals(
                "the policy wiresocket does not have exactly one HTTP domain:"
                        + " name the one for handshakes, as in .httpDomain(\"dataplane\"), out of [dashboard, dataplane]",
                refusal(() -> socket(TestPolicy.QUICK).open(new SocketEvents())));
        assertThrows(
                IllegalArgumentException.class,
                () -> socket(WireSocket.policy()).open(new SocketEvents()));
    }

    @Test
    void theOnlyHttpDomainOrTheUsualOneIsThatOfHandshakes() {
        assertEquals(
                "statuses",
                Domains.ofHandshakes(with("statuses", Protocol.HTTP, "http")).name());
        assertEquals("http", Domains.ofHandshakes(ofHttp("other", "http")).name());
        assertThrows(IllegalArgumentException.class, () -> Domains.ofHandshakes(with("other", Protocol.PLAIN)));
        assertThrows(IllegalArgumentException.class, () -> Domains.ofHandshakes(with("other", Protocol.PLAIN, "http")));
    }

    @Test
    void theDomainOfTokenEndpointsIsNotThatOfOtherAnswers() {
        assertEquals("orders", Domains.ofHandshakes(ofHttp("oauth", "orders")).name());
        assertEquals(
                List.of("orders"),
                Domains.ofHttp(ofHttp("oauth", "orders")).stream()
                        .map(Domain::name)
                        .toList());
    }

    @Test
    void aDomainOfAnotherProtocolHasNoHttpAnswers() {
        String message = "the domain close of the policy wiresocket is not an HTTP domain;"
                + " choose one of [dashboard, dataplane]";
        Policy policy = TestPolicy.QUICK;

        assertEquals(message, refusal(() -> socket(policy).httpDomain("close")));
        assertEquals(message, refusal(() -> RecoveringHttp.builder(policy).endpoint("close", () -> NOWHERE)));
        assertEquals(message, refusal(() -> ConnectToken.builder(TOKENS, policy, "close")));
        assertEquals(
                message, refusal(() -> CallRecoveries.builder(policy).build().begin("close")));
        assertEquals(
                message,
                refusal(() -> HttpLocator.builder(
                        token -> HttpRequest.newBuilder(NOWHERE).build(), "url", policy, "close")));
    }

    @Test
    void aDomainOfAnotherProtocolHasNoCloseCodes() {
        assertEquals(
                "the domain dataplane of the policy wiresocket is not a WebSocket domain; choose one of [close]",
                refusal(() -> socket(TestPolicy.QUICK).closeDomain("dataplane")));
    }
}
