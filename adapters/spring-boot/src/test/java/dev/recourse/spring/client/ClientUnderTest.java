package dev.recourse.spring.client;

import dev.recourse.client.call.CallRecoveries;
import dev.recourse.client.call.RecoveryFailedException;
import dev.recourse.engine.GiveUp;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.Exceptions;

/** One of Spring's clients, with the recovery as its only filter but one, which counts attempts. */
enum ClientUnderTest {
    REST_CLIENT {
        @Override
        @Nullable
        Reply exchange(Setup setup, HttpMethod method, URI address, HttpHeaders headers, String body)
                throws RecoveryFailedException {
            RestClient client = RestClient.builder()
                    .requestFactory(new JdkClientHttpRequestFactory(JDK))
                    .requestInterceptor(setup.interceptor())
                    .requestInterceptor((request, bytes, execution) -> {
                        setup.attempts().incrementAndGet();
                        return execution.execute(request, bytes);
                    })
                    .build();
            try {
                return client.method(method)
                        .uri(address)
                        .headers(all -> all.putAll(headers))
                        .body(body)
                        .exchange((request, response) -> new Reply(
                                response.getStatusCode().value(),
                                new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8),
                                RecoveryRequestInterceptor.giveUp(request)));
            } catch (ResourceAccessException e) {
                throw unwrapped(e);
            }
        }
    },

    REST_TEMPLATE {
        @Override
        @Nullable
        Reply exchange(Setup setup, HttpMethod method, URI address, HttpHeaders headers, String body)
                throws RecoveryFailedException {
            RestTemplate template = new RestTemplate(new JdkClientHttpRequestFactory(JDK));
            template.setInterceptors(List.of(setup.interceptor(), (request, bytes, execution) -> {
                setup.attempts().incrementAndGet();
                return execution.execute(request, bytes);
            }));
            try {
                return template.execute(
                        address,
                        method,
                        request -> {
                            request.getHeaders().putAll(headers);
                            request.getBody().write(body.getBytes(StandardCharsets.UTF_8));
                        },
                        response -> new Reply(
                                response.getStatusCode().value(),
                                new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8),
                                Optional.empty()));
            } catch (ResourceAccessException e) {
                throw unwrapped(e);
            } catch (RestClientResponseException e) {
                return new Reply(e.getStatusCode().value(), e.getResponseBodyAsString(), Optional.empty());
            }
        }
    },

    WEB_CLIENT {
        @Override
        @Nullable
        Reply exchange(Setup setup, HttpMethod method, URI address, HttpHeaders headers, String body)
                throws RecoveryFailedException {
            WebClient client = WebClient.builder()
                    .clientConnector(new JdkClientHttpConnector(JDK))
                    .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(1 << 20))
                    .filter(setup.filter())
                    .filter((request, next) -> {
                        setup.attempts().incrementAndGet();
                        return next.exchange(request);
                    })
                    .build();
            try {
                return client.method(method)
                        .uri(address)
                        .headers(all -> all.putAll(headers))
                        .bodyValue(body)
                        .exchangeToMono(response -> response.bodyToMono(String.class)
                                .defaultIfEmpty("")
                                .map(text -> new Reply(
                                        response.statusCode().value(),
                                        text,
                                        RecoveryExchangeFilter.giveUp(response.request()))))
                        .block();
            } catch (RuntimeException e) {
                throw unwrapped(Exceptions.unwrap(e));
            }
        }
    };

    private static final HttpClient JDK =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    /** What a client received at last. */
    record Reply(int status, String body, Optional<GiveUp> giveUp) {}

    /** What is recovered, and how often something was attempted. */
    record Setup(CallRecoveries recoveries, String domain, URI base, AtomicInteger attempts) {

        RecoveryRequestInterceptor interceptor() {
            return RecoveryRequestInterceptor.of(recoveries).withEndpoint(domain, base);
        }

        RecoveryExchangeFilter filter() {
            return RecoveryExchangeFilter.of(recoveries).withEndpoint(domain, base);
        }
    }

    Reply send(Setup setup, HttpMethod method, URI address, HttpHeaders headers, String body)
            throws RecoveryFailedException {
        return Objects.requireNonNull(exchange(setup, method, address, headers, body));
    }

    abstract @Nullable Reply exchange(Setup setup, HttpMethod method, URI address, HttpHeaders headers, String body)
            throws RecoveryFailedException;

    private static RecoveryFailedException unwrapped(Throwable thrown) {
        Throwable cause = thrown;
        while (!(cause instanceof RecoveryFailedException)) {
            if (cause.getCause() == null) {
                throw new AssertionError(thrown);
            }
            cause = cause.getCause();
        }
        return (RecoveryFailedException) cause;
    }
}
