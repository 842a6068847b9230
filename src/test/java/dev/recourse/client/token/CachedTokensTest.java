package dev.recourse.client.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.testkit.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class CachedTokensTest {

    private static final Token OLD = Token.of("old");
    private static final Token NEW = Token.of("new");

    private final VirtualTime time = new VirtualTime();
    private final List<CompletableFuture<Token>> asked = new ArrayList<>();
    private CachedTokens tokens = startingWith(Token.NONE);

    private CachedTokens startingWith(Token token) {
        return CachedTokens.builder(this::grant)
                .environment(VirtualEnvironment.at(time).withRandom(() -> 1))
                .margin(Duration.ofMinutes(1))
                .initialToken(token)
                .build();
    }

    private CompletionStage<Token> grant() {
        CompletableFuture<Token> answer = new CompletableFuture<>();
        asked.add(answer);
        return answer;
    }

    private static Token now(CompletionStage<Token> stage) {
        assertTrue(stage.toCompletableFuture().isDone());
        return stage.toCompletableFuture().join();
    }

    @Test
    void manyCallersAtOnceCauseOneRequest() {
        List<CompletionStage<Token>> waiting = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            waiting.add(i % 2 == 0 ? tokens.token() : tokens.renew(OLD));
        }
        asked.get(0).complete(NEW);

        waiting.forEach(stage -> assertEquals(NEW, now(stage)));
        assertEquals(1, asked.size());
    }

    @Test
    void aLateCallerWithTheOldTokenGetsTheNewOne() {
        tokens = startingWith(NEW);

        assertEquals(NEW, now(tokens.renew(OLD)));
        assertEquals(0, asked.size());
    }

    @Test
    void aLateCallerGetsNoExpiredToken() {
        tokens = startingWith(NEW.withLifetime(Duration.ofMinutes(15)));
        time.advance(Duration.ofMinutes(15));

        assertFalse(tokens.renew(OLD).toCompletableFuture().isDone());
        assertEquals(1, asked.size());
    }

    @Test
    void aCallerWhoCancelsDoesNotStopTheOthers() {
        CompletionStage<Token> impatient = tokens.token();
        CompletionStage<Token> patient = tokens.token();

        impatient.toCompletableFuture().cancel(true);
        asked.get(0).complete(NEW);

        assertEquals(NEW, now(patient));
    }

    @Test
    void aFailedRenewalIsReportedToAllAndTriedAgainByTheFirstAfterAWait() {
        CompletionStage<Token> first = tokens.token();
        CompletionStage<Token> second = tokens.token();
        asked.get(0).completeExceptionally(new IllegalStateException());

        assertTrue(first.toCompletableFuture().isCompletedExceptionally());
        assertTrue(second.toCompletableFuture().isCompletedExceptionally());
        time.advance(Duration.ofMillis(999));
        assertTrue(tokens.token().toCompletableFuture().isCompletedExceptionally());
        assertEquals(1, asked.size());
        time.advance(Duration.ofMillis(1));
        CompletionStage<Token> third = tokens.token();
        asked.get(1).complete(NEW);
        assertEquals(NEW, now(third));
    }

    @Test
    void aTokenNearItsEndIsRenewedWhileItServes() {
        tokens = startingWith(OLD.withLifetime(Duration.ofMinutes(15)));
        time.advance(Duration.ofMinutes(14));

        assertEquals(OLD, now(tokens.token()));
        assertEquals(OLD, now(tokens.token()));
        assertEquals(1, asked.size());
        asked.get(0).complete(NEW);
        assertEquals(NEW, now(tokens.token()));
    }

    @Test
    void aFailedEarlyRenewalThrowsNothingAway() {
        tokens = startingWith(OLD.withLifetime(Duration.ofMinutes(15)));
        time.advance(Duration.ofMinutes(14));
        assertEquals(OLD, now(tokens.token()));

        asked.get(0).completeExceptionally(new IllegalStateException());

        assertEquals(OLD, now(tokens.token()));
    }

    @Test
    void aRenewalThatNeverEndsIsNotWaitedForByAll() {
        CompletionStage<Token> first = tokens.token();
        time.advance(Duration.ofSeconds(59));
        tokens.token();
        assertEquals(1, asked.size());
        time.advance(Duration.ofSeconds(1));

        CompletionStage<Token> second = tokens.token();

        assertEquals(2, asked.size());
        asked.get(1).complete(NEW);
        assertEquals(NEW, now(second));
        asked.get(0).complete(OLD);
        assertEquals(OLD, now(first));
        assertEquals(NEW, now(tokens.token()));
    }

    @Test
    void anExpiredTokenIsNotHandedOut() {
        tokens = startingWith(OLD.withLifetime(Duration.ofMinutes(15)));
        time.advance(Duration.ofMinutes(15));

        assertFalse(tokens.token().toCompletableFuture().isDone());
    }

    @Test
    void aStepOfTheWallClockChangesNothing() {
        tokens = startingWith(OLD.withLifetime(Duration.ofMinutes(15)));
        time.stepWallClock(Duration.ofHours(1));

        assertEquals(OLD, now(tokens.token()));
        assertEquals(0, asked.size());
    }

    @Test
    void aGrantThatThrowsIsAFailedRenewal() {
        CachedTokens broken = CachedTokens.of(() -> {
            throw new IllegalStateException("a mistake");
        });

        assertTrue(broken.token().toCompletableFuture().isCompletedExceptionally());
        assertTrue(broken.token().toCompletableFuture().isCompletedExceptionally());
    }

    @Test
    void aSecretIsNeverShown() {
        assertEquals("token of 6 characters", Token.of("secret").toString());
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Token.of("a secret\n"));
        assertFalse(String.valueOf(refused.getMessage()).contains("secret"));
    }

    @Test
    void aLifetimeBeyondAllNumbersBlocksNoCaller() {
        time.advance(Duration.ofMillis(5));
        for (Duration life : List.of(Duration.ofSeconds(Long.MAX_VALUE), Duration.ofMillis(Long.MAX_VALUE - 1))) {
            CompletionStage<Token> waiting = tokens.renew(NEW);
            asked.get(asked.size() - 1).complete(NEW.withLifetime(life));

            assertEquals(NEW, now(waiting));
            assertEquals(NEW, now(tokens.token()));
        }
        assertEquals(2, asked.size());
    }

    @Test
    void aGrantThatThrowsAnErrorBlocksNoCaller() {
        CachedTokens broken = CachedTokens.of(() -> {
            throw new AssertionError("a mistake");
        });

        assertTrue(broken.token().toCompletableFuture().isCompletedExceptionally());
    }

    @Test
    void aTokenThatLivesShorterThanTheMarginServesHalfItsLife() {
        tokens = startingWith(OLD.withLifetime(Duration.ofSeconds(30)));

        assertEquals(OLD, now(tokens.token()));
        time.advance(Duration.ofMillis(14_999));
        assertEquals(OLD, now(tokens.token()));
        assertEquals(0, asked.size());
        time.advance(Duration.ofMillis(1));
        assertEquals(OLD, now(tokens.token()));
        assertEquals(1, asked.size());
    }

    @Test
    void aFailedEarlyRenewalIsNotTriedAgainAtOnce() {
        tokens = startingWith(OLD.withLifetime(Duration.ofMinutes(15)));
        time.advance(Duration.ofMinutes(14));
        assertEquals(OLD, now(tokens.token()));
        asked.get(0).completeExceptionally(new IllegalStateException());

        time.advance(Duration.ofMillis(999));
        assertEquals(OLD, now(tokens.token()));
        assertEquals(1, asked.size());
        time.advance(Duration.ofMillis(1));
        assertEquals(OLD, now(tokens.token()));
        assertEquals(2, asked.size());
    }

    @Test
    void aFailedRenewalDoesNotMakeATokenExpire() {
        tokens = startingWith(OLD);
        assertFalse(tokens.renew(OLD).toCompletableFuture().isDone());
        asked.get(0).completeExceptionally(new IllegalStateException());

        time.advance(Duration.ofDays(1));

        assertEquals(OLD, now(tokens.token()));
        assertEquals(1, asked.size());
    }
}
