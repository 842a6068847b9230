package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.errors.OrdersCode;
import dev.recourse.engine.Answer;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorAnswer;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.wiresocket.CloseCode;
import dev.recourse.wiresocket.DashboardError;
import dev.recourse.wiresocket.RateLimitDetails;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;

/** Both ends of the sample, over HTTP and WebSocket, on Spring MVC. */
class ShopTest {

    private static Running shop;

    @BeforeAll
    static void start() {
        shop = Running.start(
                WebApplicationType.SERVLET, ShopApplication.class, Failing.class, CatchAll.class, Sockets.class);
    }

    @AfterAll
    static void stop() {
        shop.close();
    }

    @Test
    void theProblemIsInTheLanguageOfThePerson() {
        HttpResponse<String> german = shop.get("/orders/tea", "fr;q=0.1, de-AT, en;q=0.5");
        HttpResponse<String> english = shop.get("/orders/tea", "en");

        assertEquals(409, german.statusCode());
        assertEquals(Optional.of("application/problem+json"), german.headers().firstValue("Content-Type"));
        assertTrue(german.headers().allValues("Vary").contains("Accept-Language"));
        assertEquals(
                "{\"title\":\"Out of Stock\",\"status\":409,\"detail\":\"tea ist ausverkauft.\","
                        + "\"code\":\"out-of-stock\",\"item\":\"tea\"}",
                german.body());
        assertTrue(english.body().contains("\"detail\":\"tea is sold out.\""), english.body());
    }

    @Test
    void theClientWaitsAsTheServerAsks() {
        HttpResponse<String> bought = shop.get("/checkout/bread", "en");

        assertEquals("bread is on its way.", bought.body());
        double decisions = shop.context()
                .getBean(MeterRegistry.class)
                .get("recourse.decisions")
                .tags("code", "restocking", "decision", "retry")
                .counter()
                .count();
        assertEquals(2, decisions);
    }

    @Test
    void theClientSaysWhyItGaveUp() {
        assertEquals("tea ist ausverkauft.", shop.get("/checkout/tea", "de").body());
    }

    @Test
    void aClientReadsEveryCode() {
        Stream<ErrorCode> codes =
                Stream.concat(OrdersCode.codes().codes().stream(), DashboardError.codes().codes().stream());
        codes.forEach(code -> {
            ErrorAnswer answer =
                    code.answer().withHint(Duration.ofMillis(1_500)).withTraceId("é\"\n😀");
            Failure read = read(code.domain(), shop.get(Failing.pathOf(answer), "de"));
            assertEquals(code, read.code());
            assertEquals(Optional.of(Duration.ofMillis(1_500)), read.hint());
        });
    }

    private static Failure read(Domain domain, HttpResponse<String> response) {
        Answer answer = Answer.of(response.statusCode())
                .withHeaders(response.headers().map())
                .withBody(response.body());
        return domain.read(answer).orElseThrow();
    }

    @Test
    void aCodeOfAnotherProtocolIsAFault() {
        HttpResponse<String> response = shop.get(Failing.pathOf(CloseCode.FORBIDDEN.answer()), "en");

        assertEquals(500, response.statusCode());
        assertFalse(response.body().contains("\"code\""), response.body());
    }

    /** The client must not take what came for the whole. */
    @Test
    void aResponseThatHasBegunIsBrokenOff() {
        AssertionError thrown = assertThrows(AssertionError.class, () -> shop.get("/failing-late", "en"));

        assertInstanceOf(IOException.class, thrown.getCause());
    }

    @Test
    void sessionsCloseWithTheCatalogsCode() {
        assertEquals(List.of("4006", "Rate limit exceeded: 600 ops/min"), shop.closedAfter("limit"));
        assertEquals(List.of("4003", "Forbidden"), shop.closedAfter("forbidden"));
        assertEquals("1011", shop.closedAfter("anything else").get(0));
        Failure read = CloseCode.lookup(4006).failed(shop.closedAfter("limit").get(1));
        assertEquals(Optional.of(new RateLimitDetails(600)), RateLimitDetails.of(read));
    }
}
