package dev.recourse.client.call;

import static dev.recourse.client.call.Steps.attempt;
import static dev.recourse.client.call.Steps.giveUp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recourse.client.support.Shop;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.engine.Answer;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Policy;
import dev.recourse.engine.RedirectRules;
import dev.recourse.testkit.VirtualTime;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which endpoint an address belongs to, and where redirects move it. */
class CallRouteTest {

    private static final CallEndpoints ORDERS =
            CallEndpoints.NONE.with("orders", "dashboard", URI.create("https://orders.example/v1"));

    private final VirtualTime time = new VirtualTime();

    private static URI address(String text) {
        return URI.create(text);
    }

    /** The attempt after a first one on this route, which was answered so. */
    private CallAttempt redirected(Policy policy, CallRoute route, Answer answer) {
        CallRecovery call = CallRecoveries.builder(policy)
                .environment(VirtualEnvironment.at(time).withRandom(() -> 0))
                .build()
                .begin(route);
        var next = attempt(call.first()).withMethod("GET").answered(answer);
        while (time.runNext()) {
            // The delay before the next attempt passes.
        }
        return attempt(next);
    }

    private CallAttempt moved(CallRoute route, String location) {
        Policy policy = Shop.POLICY.withRedirects(
                RedirectRules.of(List.of("https", "wss"), List.of("*.example")).withLoopback());
        return redirected(policy, route, Answer.of(307).withHeader("Location", location));
    }

    private static CallRoute shop(String address) {
        return CallEndpoints.NONE
                .with("shop", "shop", URI.create("https://shop.example"))
                .route(URI.create(address))
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://orders.example/v1",
                "https://orders.example/v1/",
                "https://orders.example/v1/1?q=/../#here",
                "HTTPS://ORDERS.example:443/v1/1",
                "https://user@orders.example/v1/1",
                "https://orders.example/v1/./1",
                "https://orders.example/v1//1",
                "https://orders.example/v0/../v1/1"
            })
    void whatIsBelowAnEndpointBelongsToIt(String address) {
        CallRoute route = ORDERS.route(address(address)).orElseThrow();

        assertEquals("orders dashboard", route.endpoint() + " " + route.domain());
        assertEquals(address(address), route.address());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://orders.example/",
                "https://orders.example/v10",
                "https://orders.example/V1/1",
                "http://orders.example/v1/1",
                "https://orders.example:8443/v1/1",
                "https://orders.example.evil/v1/1",
                "https://orders.example@evil.example/v1/1",
                "https://orders.example/v1/../v2",
                "https://orders.example/v1/%2e%2E/v2",
                "https://orders.example//v1/x/../..",
                "/v1/1",
                "mailto:orders@orders.example"
            })
    void everythingElseBelongsToNone(String address) {
        assertEquals(Optional.empty(), ORDERS.route(address(address)));
    }

    @Test
    void theEndpointWithTheLongestPathCounts() {
        CallEndpoints endpoints = ORDERS.with("all", "dataplane", address("http://all_hosts:80"))
                .with("some", "dataplane", address("http://all_hosts/some"));

        assertEquals(
                "some",
                endpoints
                        .route(address("http://all_hosts/some/1"))
                        .orElseThrow()
                        .endpoint());
        assertEquals(
                "orders",
                endpoints
                        .route(address("https://orders.example/v1"))
                        .orElseThrow()
                        .endpoint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wss://orders.example", "orders.example", "mailto:orders@orders.example"})
    void anEndpointNeedsAnHttpAddress(String base) {
        assertThrows(
                IllegalArgumentException.class, () -> CallEndpoints.NONE.with("orders", "dashboard", address(base)));
    }

    @Test
    void anAttemptWithoutARedirectStaysWhereTheCallIs() {
        CallRoute route = shop("https://shop.example/1");
        CallAttempt retried = redirected(Shop.POLICY, route, Answer.of(503));

        assertSame(route, route.follow(retried).orElseThrow());
    }

    @Test
    void aLocationIsTheWholeAddress() {
        CallRoute route = shop("https://shop.example/1?q");
        CallAttempt moved = moved(route, "https://other.example/2?r");

        CallRoute there = route.follow(moved).orElseThrow();

        assertEquals(address("https://other.example/2?r"), there.address());
        assertEquals("shop", there.domain());
        assertEquals("https://other.example/2", there.toString());
    }

    @Test
    void anEndpointTakesWhatIsBelowTheFirstOne() {
        CallEndpoints both = ORDERS.with("dataplane", "dataplane", address("https://data.example/base/"));
        for (String below : List.of("", "/", "/a%20b?q=%2F&r", "//c")) {
            CallRoute route =
                    both.route(address("https://orders.example/v1" + below)).orElseThrow();
            CallRoute there = route.follow(redirected(TestPolicy.QUICK, route, Answer.of(503)))
                    .orElseThrow();

            String rest = below.isEmpty() ? "" : below.substring(1);
            assertEquals(address("https://data.example/base/" + rest), there.address());
            assertEquals("dataplane", there.domain());
        }
    }

    @Test
    void anEndpointThatIsNotNamedIsReported() {
        CallRoute route = ORDERS.route(address("https://orders.example/v1")).orElseThrow();
        CallAttempt moved = redirected(TestPolicy.QUICK, route, Answer.of(503));

        assertEquals(Optional.empty(), route.follow(moved));
        GiveUp end = giveUp(CallRoute.refuse(moved));
        assertEquals("endpoint-unknown", end.failure().code().code());
        assertEquals(
                "there is no place for the redirect to Endpoint[name=dataplane]",
                end.failure().context());
    }

    @Test
    void anAddressThatIsNotForCallsIsReported() {
        CallRoute route = shop("https://shop.example/1");
        CallAttempt moved = moved(route, "wss://other.example/2?secret");

        assertEquals(Optional.empty(), route.follow(moved));
        GiveUp end = giveUp(CallRoute.refuse(moved));
        assertEquals("request-invalid", end.failure().code().code());
        assertEquals(
                "there is no place for the redirect to wss://other.example/2?…",
                end.failure().context());
    }
}
