package com.example.shop;

import com.example.shop.errors.OrdersCode;
import com.example.shop.errors.OutOfStockDetails;
import com.example.shop.errors.Shop;
import com.example.shop.errors.ShopMessages;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.RecourseException;
import dev.recourse.spring.client.RecoveryExchangeFilter;
import dev.recourse.spring.websocket.ClosingReactiveHandler;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.reactive.socket.WebSocketHandler;
import reactor.core.publisher.Mono;

/** The README's shop on WebFlux, and sessions that it closes. */
@SpringBootApplication
public class ShopApplication {

    private static final ErrorCode BUSY = Domain.of(
                    "close", Protocol.WEBSOCKET, List.of(CodeInfo.of("1013", "BUSY", "Try Again Later")))
            .lookup(1013);

    public static void main(String[] args) {
        SpringApplication.run(ShopApplication.class, args);
    }

    @Bean
    Policy policy() {
        return Shop.policy();
    }

    @Bean
    HandlerMapping sockets() {
        WebSocketHandler documents = session -> session.receive()
                .flatMap(message -> Mono.<Void>error(new RecourseException(BUSY.answer())))
                .then();
        return new SimpleUrlHandlerMapping(Map.of("/documents", ClosingReactiveHandler.of(documents)), -1);
    }
}

@RestController
class Orders {

    private final AtomicInteger refusals = new AtomicInteger(2);

    @GetMapping("/orders/{item}")
    Mono<String> order(@PathVariable String item) {
        if (item.equals("tea")) {
            return Mono.error(new RecourseException(new OutOfStockDetails(item).answer()));
        }
        if (item.equals("bread") && refusals.getAndDecrement() > 0) {
            return Mono.error(new RecourseException(OrdersCode.RESTOCKING.answer().withHint(Duration.ofSeconds(1))));
        }
        return Mono.just(item + " is on its way.");
    }
}

@RestController
class Checkout {

    private final WebClient client;

    Checkout(WebClient.Builder builder, @Value("${shop.url}") String url) {
        client = builder.baseUrl(url).build();
    }

    @GetMapping("/checkout/{item}")
    Mono<String> buy(@PathVariable String item, Locale locale) {
        return client.get()
                .uri("/orders/{item}", item)
                .exchangeToMono(response -> RecoveryExchangeFilter.giveUp(response.request())
                        .map(why -> response.releaseBody().thenReturn(ShopMessages.of(why, locale)))
                        .orElseGet(() -> response.bodyToMono(String.class)));
    }
}
