package dev.recourse.client.socket;

import dev.recourse.client.Environment;
import dev.recourse.client.KnownFailure;
import dev.recourse.client.io.Answers;
import dev.recourse.client.io.BoundedText;
import dev.recourse.client.io.Domains;
import dev.recourse.client.io.Exchanges;
import dev.recourse.client.io.GuardedEnvironment;
import dev.recourse.client.io.SharedClient;
import dev.recourse.client.io.Timeouts;
import dev.recourse.client.token.Token;
import dev.recourse.client.transport.TransportCodes;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Failure;
import dev.recourse.engine.JsonPointer;
import dev.recourse.engine.Policy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A locator that asks an HTTP endpoint. The response is 200 with a JSON object of at most 64 KiB, one of whose fields
 * is the address. Any other status is a failure in a domain of the policy, as is a 200 of which this domain says so.
 */
public final class HttpLocator implements Locator {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int OK = 200;

    private final Function<Token, HttpRequest> request;
    private final JsonPointer field;
    private final Domain domain;
    private final Domain transport;
    private final Environment environment;
    private final @Nullable HttpClient client;

    private HttpLocator(Builder builder) {
        this.request = builder.request;
        this.field = JsonPointer.member(builder.field);
        this.domain = builder.domain;
        this.transport = builder.transport;
        this.environment = GuardedEnvironment.of(builder.environment);
        this.client = builder.client;
    }

    /**
     * Starts building a locator. Attempts without a response are failures of the domain {@code transport}.
     *
     * @param request makes the request with the session's token; a request without a timeout has 10 s
     * @param field the field of the response that holds the address
     * @param policy the policy that decides about failed requests
     * @param domain the policy's domain for the answers of the endpoint
     * @throws IllegalArgumentException if the policy lacks one of the domains, or it is not an HTTP domain
     */
    public static Builder builder(Function<Token, HttpRequest> request, String field, Policy policy, String domain) {
        return new Builder(request, field, Domains.http(domain, policy), Domains.named("transport", policy));
    }

    /** Options of {@link HttpLocator}. */
    public static final class Builder {
        private final Function<Token, HttpRequest> request;
        private final String field;
        private final Domain domain;
        private final Domain transport;
        private Environment environment = Environment.SYSTEM;
        private @Nullable HttpClient client;

        private Builder(Function<Token, HttpRequest> request, String field, Domain domain, Domain transport) {
            this.request = request;
            this.field = field;
            this.domain = domain;
            this.transport = transport;
        }

        /** Sets the clock for hints that are dates. Default: the system's. */
        public Builder environment(Environment environment) {
            this.environment = environment;
            return this;
        }

        /**
         * Sets the HTTP client. Default: one that the whole process shares.
         *
         * @throws IllegalArgumentException if it follows redirects
         */
        public Builder client(HttpClient client) {
            this.client = SharedClient.checked(client);
            return this;
        }

        public HttpLocator build() {
            return new HttpLocator(this);
        }
    }

    @Override
    public CompletionStage<String> locate(Token token) {
        HttpRequest timed = Timeouts.withDefault(TIMEOUT, request.apply(token));
        return Exchanges.send(SharedClient.orShared(client), timed, BoundedText.upTo(Answers.BODY_LIMIT))
                .handle((response, error) -> error != null ? unanswered(error, timed.uri()) : answered(response))
                .thenCompose(stage -> stage);
    }

    private CompletionStage<String> unanswered(Throwable error, URI address) {
        return failed(TransportCodes.failure(error, address, transport));
    }

    private CompletionStage<String> answered(HttpResponse<String> response) {
        Optional<Failure> failure = domain.read(
                Answers.of(response, response.body()), environment.wallClock().instant());
        if (failure.isPresent()) {
            return failed(failure.get());
        }
        return response.statusCode() == OK
                ? CompletableFuture.completedFuture(
                        field.readText(response.body()).orElse(""))
                : failed(domain.lookup(response.statusCode()).failed());
    }

    private static CompletionStage<String> failed(Failure failure) {
        return CompletableFuture.failedFuture(new KnownFailure(failure));
    }
}
