package dev.recourse.client;

import dev.recourse.engine.Domain;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks an HTTP endpoint, which answers 200 with a JSON object: the address is the text in one of its fields. Any other
 * status is a failure in a domain of the policy.
 */
public final class HttpLocator implements Locator {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int MAX_BODY = 65_536;
    private static final int OK = 200;

    private final Function<Token, HttpRequest> request;
    private final String field;
    private final Domain domain;
    private final Domain transport;
    private @Nullable HttpClient client;
    private Environment environment = Environment.SYSTEM;

    private HttpLocator(Function<Token, HttpRequest> request, String field, Domain domain, Domain transport) {
        this.request = request;
        this.field = field;
        this.domain = domain;
        this.transport = transport;
    }

    /**
     * Asks this request, with the time it names, else 10 s.
     *
     * @param field the name of the answer's field that holds the address
     * @param domain the domain of the policy that the statuses are in; silence is in {@code transport}
     * @throws IllegalArgumentException if the policy lacks one of them
     */
    public static HttpLocator asking(Function<Token, HttpRequest> request, String field, Policy policy, String domain) {
        return new HttpLocator(request, field, Domains.named(domain, policy), Domains.named("transport", policy));
    }

    /**
     * Sets the HTTP client; without it, one that the whole process shares.
     *
     * @throws IllegalArgumentException if it follows redirects
     */
    public HttpLocator through(HttpClient other) {
        this.client = SharedClient.checked(other);
        return this;
    }

    /** Sets where the time of day comes from, by which a dated Retry-After is read. */
    public HttpLocator environment(Environment other) {
        this.environment = other;
        return this;
    }

    @Override
    public CompletionStage<String> locate(Token token) {
        HttpRequest asked = Timeouts.within(TIMEOUT, request.apply(token));
        return Exchanges.send(SharedClient.unless(client), asked, BoundedText.upTo(MAX_BODY))
                .handle((response, error) -> error != null ? unanswered(error) : answered(response))
                .thenCompose(stage -> stage);
    }

    private CompletionStage<String> unanswered(Throwable error) {
        return failed(transport.lookup(TransportCodes.codeOf(error)).failed());
    }

    private CompletionStage<String> answered(HttpResponse<String> response) {
        if (response.statusCode() == OK) {
            Map<String, String> answer = FlatJson.read(response.body()).orElse(Map.of());
            return CompletableFuture.completedFuture(answer.getOrDefault(field, ""));
        }
        return failed(domain.lookup(response.statusCode())
                .failed()
                .withHint(RetryAfterHeader.in(response.headers(), environment.wallClock())));
    }

    private static CompletionStage<String> failed(Failure failure) {
        return CompletableFuture.failedFuture(new KnownFailure(failure));
    }
}
