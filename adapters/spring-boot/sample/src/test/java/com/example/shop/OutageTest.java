package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.errors.Shop;
import com.example.shop.errors.ShopMessages;
import dev.recourse.client.RecoveryListener;
import dev.recourse.client.call.RecoveryFailedException;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Policy;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;

/** Clients whose server is away for a while. */
class OutageTest {

    private final int port = Running.freePort();
    private Running client;

    /** An application that is only a client. */
    @EnableAutoConfiguration
    static class Client {

        @Bean
        Policy policy() {
            return Shop.policy();
        }

        @Bean
        RestTemplate restTemplate() {
            return new RestTemplate();
        }

        @Bean
        Failures failures() {
            return new Failures();
        }
    }

    /** Counts the addresses that failed. */
    static class Failures implements RecoveryListener {

        final CountDownLatch three = new CountDownLatch(3);
        private final Set<String> failed = ConcurrentHashMap.newKeySet();

        @Override
        public void decided(Decision decision) {
            if (failed.add(decision.failure().context())) {
                three.countDown();
            }
        }
    }

    @BeforeEach
    void start() {
        client = Running.at(port, WebApplicationType.NONE, Client.class);
    }

    @AfterEach
    void stop() {
        client.close();
    }

    private String order(String item) {
        return "http://localhost:" + port + "/orders/" + item;
    }

    @Test
    void everyClientOutlivesIt() throws InterruptedException {
        RestClient restClient =
                client.context().getBean(RestClient.Builder.class).build();
        RestTemplate template = client.context().getBean(RestTemplate.class);
        WebClient webClient = client.context().getBean(WebClient.Builder.class).build();
        CompletableFuture<String> first = CompletableFuture.supplyAsync(
                () -> restClient.get().uri(order("coffee")).retrieve().body(String.class));
        CompletableFuture<String> second =
                CompletableFuture.supplyAsync(() -> template.getForObject(order("milk"), String.class));
        CompletableFuture<String> third = webClient
                .get()
                .uri(order("sugar"))
                .retrieve()
                .bodyToMono(String.class)
                .toFuture();

        Failures failures = client.context().getBean(Failures.class);
        assertTrue(failures.three.await(10, TimeUnit.SECONDS), "a client did not fail without a server");
        try (Running server = Running.at(port, WebApplicationType.SERVLET, ShopApplication.class)) {
            assertEquals(port, server.port());
            assertEquals(
                    "coffee is on its way.",
                    first.orTimeout(60, TimeUnit.SECONDS).join());
            assertEquals(
                    "milk is on its way.",
                    second.orTimeout(60, TimeUnit.SECONDS).join());
            assertEquals(
                    "sugar is on its way.",
                    third.orTimeout(60, TimeUnit.SECONDS).join());
        }
    }

    @Test
    void aClientThatGaveUpHasAMessage() {
        client.close();
        client = new Running(
                new SpringApplicationBuilder(Client.class)
                        .web(WebApplicationType.NONE)
                        .run(
                                "--shop.url=http://localhost:" + port,
                                "--recourse.deadline=500ms",
                                "--recourse.overrides.shop.limits.call.retries=1",
                                "--logging.level.root=off"),
                port);
        RestClient restClient =
                client.context().getBean(RestClient.Builder.class).build();

        ResourceAccessException thrown = assertThrows(
                ResourceAccessException.class,
                () -> restClient.get().uri(order("coffee")).retrieve().body(String.class));
        RecoveryFailedException why = (RecoveryFailedException) thrown.getCause();
        assertEquals(
                "Das hat nicht geklappt. Bitte versuchen Sie es später erneut.",
                ShopMessages.of(why.giveUp(), Locale.GERMAN));
    }
}
