package dev.recourse.client.faults;

import static dev.recourse.client.faults.CallTrial.outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.http.HttpOutcome;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.Token;
import dev.recourse.client.token.TokenSource;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockFaultsTest extends FaultRun {

    ClockFaultsTest(Servers kind) {
        super(kind);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, -1})
    void aStepOfTheWallClockChangesNoWait(long hours) {
        FaultServer server = server().refuse(4006, "").refuse(4006, "");
        trial.open(() -> server.ws("/doc"));
        trial.expect("connected", "retry close/4006");
        trial.awaitPending();

        trial.time.stepWallClock(Duration.ofHours(hours));
        trial.pass(Duration.ofMillis(32_999));
        assertEquals(1, server.handshakes());
        trial.pass(Duration.ofMillis(1));
        trial.expect("connected", "retry close/4006");
        trial.time.stepWallClock(Duration.ofHours(-hours));
        trial.rest();

        trial.expect("connected");
        assertEquals(33_000 + 66_000, trial.time.now());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, -1})
    void aStepOfTheWallClockExpiresNoToken(long hours) {
        FaultServer server = server();
        AtomicInteger granted = new AtomicInteger();
        CachedTokens tokens = CachedTokens.builder(() -> CompletableFuture.completedFuture(
                        Token.of("token" + granted.incrementAndGet()).withLifetime(Duration.ofMinutes(15))))
                .environment(trial.environment)
                .build();
        trial.open(() -> server.ws("/doc"), builder -> builder.tokens(tokens));
        trial.expect("connected");

        trial.time.stepWallClock(Duration.ofHours(hours));
        server.reset(1);
        trial.waitsAfter("retry close/1006");
        trial.expect("connected");

        assertEquals(1, granted.get());
    }

    /** A date counts from the answer's own {@code Date}: a clock that is hours off changes nothing. */
    @Test
    void aDateCountsFromTheDateOfItsAnswer() {
        String soon = HttpDates.in(Duration.ofMinutes(2));
        FaultServer server = server().answer("/docs", 429, soon, "").answer("/docs", 429, soon, "");
        trial.time.stepWallClock(Duration.ofHours(1));
        CallTrial calls = new CallTrial(trial, CLIENT);

        CompletableFuture<HttpOutcome<String>> call = calls.call("dataplane", server.http("/docs"), b -> b);

        calls.expect("retry dataplane/429");
        trial.awaitPending();
        trial.time.stepWallClock(Duration.ofHours(-2));
        trial.rest();
        calls.expect("retry dataplane/429");
        trial.rest();
        assertEquals(200, outcome(call).response().orElseThrow().statusCode());
        assertTrue(calls.now() > 120_000 && calls.now() <= 252_000, () -> "took " + calls.now() + " ms");
    }

    /** As on a machine that slept for an hour: the delay has passed, and so has the deadline of the episode. */
    @Test
    void aJumpOfTheMonotonicClockEndsAWait() {
        FaultServer server = server().refuse(4006, "").refuse(4006, "");
        trial.open(() -> server.ws("/doc"));
        trial.expect("connected", "retry close/4006");

        trial.pass(Duration.ofHours(1));

        trial.expect("connected", "give-up close/4006 deadline");
    }

    @Test
    void aJumpOfTheMonotonicClockExpiresAToken() {
        FaultServer server = server();
        AtomicInteger granted = new AtomicInteger();
        CachedTokens tokens = CachedTokens.builder(() -> CompletableFuture.completedFuture(
                        Token.of("token" + granted.incrementAndGet()).withLifetime(Duration.ofMinutes(15))))
                .environment(trial.environment)
                .build();
        trial.open(
                () -> server.ws("/doc"),
                builder -> builder.tokens(unwatched(tokens)).noHeartbeat());
        trial.expect("connected");

        trial.time.advance(Duration.ofHours(1));
        server.reset(1);
        trial.waitsAfter("retry close/1006");
        trial.expect("connected");

        assertEquals(2, granted.get());
    }

    /** The same tokens, which are not renewed in advance for an open socket. */
    private static TokenSource unwatched(TokenSource tokens) {
        return new TokenSource() {
            @Override
            public CompletionStage<Token> token() {
                return tokens.token();
            }

            @Override
            public CompletionStage<Token> renew(Token rejected) {
                return tokens.renew(rejected);
            }
        };
    }
}
