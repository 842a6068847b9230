package dev.recourse.spring.boot;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Makes Spring Boot's clients leave redirects to the catalog, unless the application says otherwise: a client that
 * follows them by itself would carry a token to any address. Only in applications with {@code recourse.endpoints}.
 */
final class RedirectDefaults implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String OFF = "dont-follow";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (OnEndpoints.areIn(context.getEnvironment())) {
            context.getEnvironment()
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "recourse",
                            Map.of(
                                    // Of Spring Boot 4, then of 3.5.
                                    "spring.http.clients.redirects", OFF,
                                    "spring.http.client.redirects", OFF,
                                    "spring.http.reactiveclient.redirects", OFF)));
        }
    }
}
