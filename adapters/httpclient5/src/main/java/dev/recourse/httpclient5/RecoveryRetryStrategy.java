package dev.recourse.httpclient5;

import dev.recourse.client.Environment;
import dev.recourse.client.SharedBudget;
import dev.recourse.client.call.CallEndpoints;
import dev.recourse.client.transport.TransportCodes;
import dev.recourse.engine.Answer;
import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Retry;
import dev.recourse.engine.Step;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpRequestRetryStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.util.TimeValue;

/**
 * Has Apache HttpClient retry calls to known endpoints as a policy says. Other calls are never retried.
 *
 * <pre>{@code
 * CloseableHttpClient client = HttpClients.custom()
 *         .setRetryStrategy(RecoveryRetryStrategy.of(policy)
 *                 .withEndpoint("orders", URI.create("https://orders.example")))
 *         .build();
 * }</pre>
 *
 * <p>It only retries: HttpClient lets a strategy neither change the request nor send it elsewhere. Where the policy
 * asks for a refresh, a redirect or a fresh idempotency key, no attempt follows; {@link RecoveryExecHandler} carries
 * those out as well. HttpClient does not ask the strategy if the body of a request is not repeatable, so that such a
 * request is sent once. A wait holds its thread; an interrupt ends it, cancelling the request does not.
 *
 * <p>A request is attempted again if its method or its header {@code Idempotency-Key} allows that, or the policy asks
 * for it. Where the last response may be a failure, its first 64 KiB were read, for at most 10 s and the client's
 * response timeout; its body is still whole. With HttpClient's asynchronous client, only status and headers are read.
 */
public final class RecoveryRetryStrategy implements HttpRequestRetryStrategy {

    private static final String CALL = "dev.recourse.retried-call";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final Policy policy;
    private final CallEndpoints endpoints;
    private final Domain transport;
    private final SharedBudget budget;
    private final Environment environment;

    private RecoveryRetryStrategy(
            Policy policy, CallEndpoints endpoints, Domain transport, SharedBudget budget, Environment environment) {
        this.policy = policy;
        this.endpoints = endpoints;
        this.transport = transport;
        this.budget = budget;
        this.environment = environment;
    }

    /**
     * A strategy without endpoints. Attempts without an answer have codes of the domain {@code transport}; if the
     * policy lacks it, they are not retried.
     */
    public static RecoveryRetryStrategy of(Policy policy) {
        return new RecoveryRetryStrategy(
                policy, CallEndpoints.NONE, policy.domain("transport"), SharedBudget.of(policy), Environment.SYSTEM);
    }

    /**
     * A copy with one more endpoint.
     *
     * @param domain the domain of its answers
     * @param base where it is; calls there, and to paths below its path, are retried
     * @throws IllegalArgumentException if the policy has no HTTP domain of this name, or the address is not an
     *     {@code http} or {@code https} address
     */
    public RecoveryRetryStrategy withEndpoint(String domain, URI base) {
        if (policy.domainPolicy(domain)
                .map(DomainPolicy::domain)
                .filter(found -> found.protocol() == Protocol.HTTP)
                .isEmpty()) {
            throw new IllegalArgumentException("the policy " + policy.name() + " has no HTTP domain " + domain);
        }
        return new RecoveryRetryStrategy(policy, endpoints.with(domain, domain, base), transport, budget, environment);
    }

    /** A copy with a budget that is shared with other clients. Default: a full one for all calls of this strategy. */
    public RecoveryRetryStrategy withBudget(SharedBudget shared) {
        return new RecoveryRetryStrategy(
                policy, endpoints, transport, Objects.requireNonNull(shared, "shared"), environment);
    }

    /** A copy with other clocks and random numbers; HttpClient itself waits. Default: {@link Environment#SYSTEM}. */
    public RecoveryRetryStrategy withEnvironment(Environment replacement) {
        return new RecoveryRetryStrategy(
                policy, endpoints, transport, budget, Objects.requireNonNull(replacement, "replacement"));
    }

    /**
     * The decision after which the last call with this context had no further attempt: to give up, or a step that a
     * strategy cannot carry out. Empty if the call succeeded, or if there was nothing to decide.
     *
     * @param context the one that was passed to the client
     */
    public static Optional<Decision> decision(HttpContext context) {
        return context.getAttribute(CALL) instanceof RetriedCall call ? call.last() : Optional.empty();
    }

    @Override
    public boolean retryRequest(HttpRequest request, IOException error, int execCount, HttpContext context) {
        Optional<URI> address = Addresses.of(request, context);
        if (address.flatMap(endpoints::route).isEmpty() || isAborted(error)) {
            return leave(execCount, context);
        }
        Throwable known = error instanceof ConnectTimeoutException || error instanceof ConnectionRequestTimeoutException
                ? TransportCodes.neverSent(error)
                : error;
        return decide(TransportCodes.failure(known, address.get(), transport), request, execCount, context);
    }

    /** Whether the application or the client ended the request, rather than the network. */
    private static boolean isAborted(IOException error) {
        return error instanceof InterruptedIOException
                && !(error instanceof SocketTimeoutException)
                && !(error instanceof ConnectionRequestTimeoutException);
    }

    @Override
    public boolean retryRequest(HttpResponse response, int execCount, HttpContext context) {
        HttpRequest request = HttpCoreContext.cast(context).getRequest();
        Optional<Domain> domain = Optional.ofNullable(request)
                .flatMap(sent -> Addresses.of(sent, context))
                .flatMap(endpoints::route)
                .map(route -> policy.domain(route.domain()));
        if (domain.isEmpty()) {
            return leave(execCount, context);
        }
        Optional<Failure> failure = domain.get()
                .read(answer(domain.get(), response), environment.wallClock().instant());
        if (failure.isEmpty()) {
            budget.end(call(execCount, context).state(), true);
            context.removeAttribute(CALL);
            return false;
        }
        return decide(failure.get(), request, execCount, context);
    }

    private static Answer answer(Domain domain, HttpResponse response) {
        Answer head = Answers.headOf(response);
        return response instanceof ClassicHttpResponse classic
                        && classic.getEntity() != null
                        && domain.mayFail(response.getCode())
                ? head.withBody(PeekedEntity.of(classic, classic.getEntity()).text())
                : head;
    }

    private boolean decide(Failure failure, HttpRequest request, int execCount, HttpContext context) {
        RetriedCall call = call(execCount, context);
        Failure found = failure.withCall(true)
                .withIdempotent(Method.isIdempotent(request.getMethod()) || request.containsHeader(IDEMPOTENCY_KEY));
        long now = environment.now();
        double random = environment.random().getAsDouble();
        Decision decision = isPossible(policy.remedy(found))
                ? budget.decide(call.state(), found, now, random)
                : call.state().on(found, now, random);
        context.setAttribute(CALL, new RetriedCall(decision.state(), Optional.of(decision)));
        return decision instanceof Retry && !decision.remedy().hasFreshKey();
    }

    /** Whether a strategy can carry it out; what it cannot is not paid for. */
    private static boolean isPossible(Remedy remedy) {
        return remedy.kind() == DecisionKind.GIVE_UP || (remedy.kind() == DecisionKind.RETRY && !remedy.hasFreshKey());
    }

    /** What is known of the call that makes this attempt; the first one begins it, whatever the context is from. */
    private RetriedCall call(int execCount, HttpContext context) {
        return execCount > 1 && context.getAttribute(CALL) instanceof RetriedCall call
                ? call
                : new RetriedCall(policy.start(), Optional.empty());
    }

    /** Does not decide. */
    private static boolean leave(int execCount, HttpContext context) {
        if (execCount == 1) {
            context.removeAttribute(CALL);
        }
        return false;
    }

    @Override
    public TimeValue getRetryInterval(HttpRequest request, IOException error, int execCount, HttpContext context) {
        return delay(context);
    }

    @Override
    public TimeValue getRetryInterval(HttpResponse response, int execCount, HttpContext context) {
        return delay(context);
    }

    private static TimeValue delay(HttpContext context) {
        return TimeValue.ofMilliseconds(decision(context)
                .map(last -> last instanceof Step step ? step.delayMillis() : 0L)
                .orElse(0L));
    }
}
