package com.example.shop;

import com.example.shop.errors.*;
import dev.recourse.engine.*;
import dev.recourse.spring.client.RecoveryRequestInterceptor;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.client.RestClient;

@SpringBootApplication
public class ShopApplication {
    public static void main(String[] args) {
        SpringApplication.run(ShopApplication.class, args);
    }

    @Bean
    Policy policy() {
        return Shop.policy();
    }
}

@RestController
class Orders {
    private final AtomicInteger refusals = new AtomicInteger(2);

    @GetMapping("/orders/{item}")
    String order(@PathVariable String item) {
        if (item.equals("tea")) {
            throw new RecourseException(new OutOfStockDetails(item).answer());
        }
        if (item.equals("bread") && refusals.getAndDecrement() > 0) {
            throw new RecourseException(OrdersCode.RESTOCKING.answer().withHint(Duration.ofSeconds(1)));
        }
        return item + " is on its way.";
    }
}

@RestController
class Checkout {
    private final RestClient client;

    Checkout(RestClient.Builder builder, @Value("${shop.url}") String url) {
        client = builder.baseUrl(url).build();
    }

    @GetMapping("/checkout/{item}")
    String buy(@PathVariable String item, Locale locale) {
        var order = client.get().uri("/orders/{item}", item);
        return order.exchange((request, response) -> RecoveryRequestInterceptor.giveUp(request)
                .map(why -> ShopMessages.of(why, locale))
                .orElseGet(() -> response.bodyTo(String.class)));
    }
}
