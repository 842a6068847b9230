package dev.recourse.spring.client;

import dev.recourse.client.call.CallAttempt;
import dev.recourse.client.call.CallRoute;
import dev.recourse.client.call.RecoveryFailedException;
import dev.recourse.engine.Answer;
import dev.recourse.engine.GiveUp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRequest;

/** What attempts of blocking and of reactive clients have in common. */
final class Attempts {

    /** The attribute of a request that refers to why its call was given up. */
    static final String GIVE_UP = "dev.recourse.give-up";

    private static final int MOST_CAUSES = 20;
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private Attempts() {}

    /** Why the call of this request was given up. */
    static Optional<GiveUp> giveUp(HttpRequest request) {
        return request.getAttributes().get(GIVE_UP) instanceof AtomicReference<?> reference
                        && reference.get() instanceof GiveUp why
                ? Optional.of(why)
                : Optional.empty();
    }

    /** Why the call that failed with this exception was given up. */
    static Optional<GiveUp> giveUp(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
            if (cause instanceof RecoveryFailedException failed) {
                return Optional.of(failed.giveUp());
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    /** The attempt, with what its request is and where it goes. */
    static CallAttempt describe(CallAttempt attempt, HttpMethod method, HttpHeaders headers, CallRoute route) {
        CallAttempt described =
                attempt.withDomain(route.domain()).withMethod(method.name()).withAddress(route.address());
        return headers.getFirst(IDEMPOTENCY_KEY) == null ? described : described.withIdempotent(true);
    }

    /** Adds the token, unless the request has one of its own, and the key of this attempt. */
    static void prepare(HttpHeaders headers, CallAttempt attempt) {
        if (attempt.token().isPresent() && headers.getFirst(HttpHeaders.AUTHORIZATION) == null) {
            headers.setBearerAuth(attempt.token().secret());
        }
        @Nullable String key = headers.getFirst(IDEMPOTENCY_KEY);
        if (key != null) {
            headers.set(IDEMPOTENCY_KEY, attempt.idempotencyKey(key));
        }
    }

    static Answer answer(int status, HttpHeaders headers) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        headers.forEach(lines::put);
        return Answer.of(status).withHeaders(lines);
    }
}
