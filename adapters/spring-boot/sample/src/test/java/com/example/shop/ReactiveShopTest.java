package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.errors.OutOfStockDetails;
import com.example.shop.errors.Shop;
import dev.recourse.engine.Policy;
import dev.recourse.engine.RecourseException;
import dev.recourse.spring.websocket.ClosingReactiveHandler;
import dev.recourse.wiresocket.CloseCode;
import dev.recourse.wiresocket.RateLimitDetails;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.reactive.socket.WebSocketHandler;
import reactor.core.publisher.Mono;

/** The server's end on WebFlux. */
class ReactiveShopTest {

    private static Running shop;

    /** The application. */
    @EnableAutoConfiguration
    static class ReactiveShop {

        @Bean
        Policy policy() {
            return Shop.policy();
        }

        @Bean
        RouterFunction<ServerResponse> functions() {
            return RouterFunctions.route()
                    .GET("/functions/tea", request -> Mono.error(soldOut()))
                    .build();
        }

        @Bean
        HandlerMapping sockets() {
            WebSocketHandler documents = session -> session.receive()
                    .flatMap(message -> message.getPayloadAsText().equals("limit")
                            ? Mono.<Void>error(new RecourseException(new RateLimitDetails(600).answer()))
                            : Mono.<Void>error(new IllegalStateException("a fault of the application")))
                    .then();
            return new SimpleUrlHandlerMapping(Map.of("/documents", ClosingReactiveHandler.of(documents)), -1);
        }
    }

    /** The same by annotations. */
    @RestController
    static class Controller {

        @GetMapping("/orders/tea")
        Mono<String> order() {
            return Mono.error(soldOut());
        }

        @GetMapping("/socket-code")
        Mono<String> fail() {
            return Mono.error(new RecourseException(CloseCode.FORBIDDEN.answer()));
        }
    }

    private static RecourseException soldOut() {
        return new RecourseException(new OutOfStockDetails("tea").answer());
    }

    @BeforeAll
    static void start() {
        shop = Running.start(WebApplicationType.REACTIVE, ReactiveShop.class, Controller.class, CatchAll.class);
    }

    @AfterAll
    static void stop() {
        shop.close();
    }

    @Test
    void theProblemIsInTheLanguageOfThePerson() {
        for (String path : List.of("/orders/tea", "/functions/tea")) {
            HttpResponse<String> response = shop.get(path, "fr;q=0.1, de-AT");

            assertEquals(409, response.statusCode(), path);
            assertEquals(List.of("application/problem+json"), response.headers().allValues("Content-Type"));
            assertTrue(response.headers().allValues("Vary").contains("Accept-Language"));
            assertEquals(
                    "{\"title\":\"Out of Stock\",\"status\":409,\"detail\":\"tea ist ausverkauft.\","
                            + "\"code\":\"out-of-stock\",\"item\":\"tea\"}",
                    response.body());
        }
    }

    @Test
    void aCodeOfAnotherProtocolIsAFault() {
        HttpResponse<String> response = shop.get("/socket-code", "en");

        assertEquals(500, response.statusCode());
        assertFalse(response.body().contains("\"code\""), response.body());
    }

    @Test
    void sessionsCloseWithTheCatalogsCode() {
        assertEquals(List.of("4006", "Rate limit exceeded: 600 ops/min"), shop.closedAfter("limit"));
        assertTrue(
                Integer.parseInt(shop.closedAfter("anything else").get(0)) < 4_000,
                "closed with a code of the catalog");
    }
}
