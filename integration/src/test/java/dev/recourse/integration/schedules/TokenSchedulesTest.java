package dev.recourse.integration.schedules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.Environment;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.Token;
import dev.recourse.client.token.TokenGrant;
import dev.recourse.integration.schedules.Schedules.Workers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class TokenSchedulesTest {

    private static final Token OLD = Token.of("old");
    private static final Token NEW = Token.of("new");
    private static final Environment STILL = Environment.SYSTEM
            .withTime(() -> 0, InstantSource.fixed(Instant.EPOCH), (task, delay) -> () -> {})
            .withRandom(() -> 0.5)
            .withExecutor(Runnable::run);

    /** How a session asks for another token than the one that was rejected. */
    private interface Renewing {
        CompletionStage<Token> renew(Token rejected);
    }

    @Test
    void aTokenThatTwoSessionsRejectIsRenewedOnce() {
        Schedules.hold(() -> scenario(grant ->
                CachedTokens.builder(grant).initialToken(OLD).environment(STILL).build()::renew));
    }

    @Test
    void aSecondRequestIsFound() {
        Schedules.catchFault(() -> scenario(grant -> new HastyTokens(grant)::renew));
    }

    private static void scenario(Function<TokenGrant, Renewing> sources) {
        Workers endpoint = new Workers();
        AtomicInteger requests = new AtomicInteger();
        Renewing tokens = sources.apply(() -> {
            requests.incrementAndGet();
            CompletableFuture<Token> answer = new CompletableFuture<>();
            endpoint.execute(() -> answer.complete(NEW));
            return answer;
        });
        List<CompletableFuture<Token>> renewed =
                Stream.generate(() -> new CompletableFuture<Token>()).limit(2).toList();
        try {
            Schedules.together(() -> ask(tokens, renewed.get(0)), () -> ask(tokens, renewed.get(1)));
            endpoint.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        renewed.forEach(token -> assertEquals(NEW, token.getNow(OLD)));
        assertEquals(1, requests.get());
    }

    private static void ask(Renewing tokens, CompletableFuture<Token> to) {
        tokens.renew(OLD).whenComplete((token, error) -> {
            if (error != null) {
                to.completeExceptionally(error);
            } else {
                to.complete(token);
            }
        });
    }

    /** Between its look at the current token and its request, another session may do the same. */
    private static final class HastyTokens {
        private final TokenGrant grant;
        private volatile CompletionStage<Token> current = CompletableFuture.completedFuture(OLD);
        private volatile boolean renewed;

        HastyTokens(TokenGrant grant) {
            this.grant = grant;
        }

        CompletionStage<Token> renew(Token rejected) {
            if (!renewed) {
                current = grant.obtain();
                renewed = true;
            }
            return current;
        }
    }
}
