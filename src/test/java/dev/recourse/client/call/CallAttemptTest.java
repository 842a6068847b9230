package dev.recourse.client.call;

import static dev.recourse.client.call.Steps.attempt;
import static dev.recourse.client.call.Steps.giveUp;
import static dev.recourse.client.call.Steps.ignore;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.KnownFailure;
import dev.recourse.client.RecoveryListener;
import dev.recourse.client.support.Shop;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.client.transport.TransportCodes;
import dev.recourse.engine.Answer;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.Policy;
import dev.recourse.testkit.VirtualTime;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client reports about an attempt, and how that is read. */
class CallAttemptTest {

    private static final Answer BUSY = Answer.of(503).withHeader("Retry-After", "30");
    private static final Answer GOOD = Answer.of(201);

    private final VirtualTime time = new VirtualTime();
    private final List<Failure> failures = new ArrayList<>();
    private final CallRecoveries recoveries = builder(Shop.POLICY).build();
    private final CallRecovery call = recoveries.begin("shop");

    private CallRecoveries.Builder builder(Policy policy) {
        return CallRecoveries.builder(policy)
                .environment(VirtualEnvironment.at(time).withRandom(() -> 0))
                .listener(new RecoveryListener() {
                    @Override
                    public void decided(Decision decision) {
                        failures.add(decision.failure());
                    }
                });
    }

    private CallAttempt first() {
        return attempt(call.first());
    }

    private Failure lastFailure() {
        return failures.get(failures.size() - 1);
    }

    private static String codeOf(Failure failure) {
        return failure.code().domain().name() + "/" + failure.code().code();
    }

    @Test
    void anErrorThatIsMissingIsLikeNoAnswer() {
        ignore(first().withMethod("GET").failed((Throwable) null));

        assertEquals("transport/unreachable", codeOf(lastFailure()));
    }

    @Test
    void anAnswerThatIsMissingIsRefusedBeforeItIsReported() {
        CallAttempt attempt = first();

        assertThrows(NullPointerException.class, () -> attempt.answered(missing()));

        assertTrue(attempt.answered(GOOD).getNow(null) instanceof CallEnd);
    }

    @SuppressWarnings("NullAway") // This is the mistake.
    private static Answer missing() {
        return null;
    }

    @Test
    void aKnownFailureIsDecidedAboutAsItIs() {
        Failure soldOut = Shop.POLICY.domain("shop").lookup("out-of-stock").failed();

        GiveUp end = giveUp(first().failed(new IllegalStateException(new KnownFailure(soldOut))));
        GiveUp known = giveUp(attempt(recoveries.begin("shop").first()).failed(new KnownFailure(soldOut)));

        assertEquals("transport/unreachable", codeOf(end.failure()));
        assertEquals("shop/out-of-stock", codeOf(known.failure()));
    }

    @Test
    void theClassOfAnErrorSaysWhetherTheRequestLeft() {
        ignore(first().failed(new ConnectException()));
        ignore(attempt(recoveries.begin("shop").first()).failed(new SocketTimeoutException()));
        ignore(attempt(recoveries.begin("shop").first()).withSent(false).failed(new SocketTimeoutException()));

        assertEquals(
                List.of("not-sent false", "timeout true", "timeout false"),
                failures.stream()
                        .map(failure -> failure.code().code() + " " + failure.isSent())
                        .toList());
    }

    @Test
    void whatIsReadInABodyCanBeReported() {
        Failure failure = Shop.POLICY.domain("shop").lookup(403).failed("no");

        assertEquals("no", giveUp(first().failed(failure)).failure().reason());
    }

    @Test
    void anAddressThatTheClientDoesNotKnowIsGivenUp() {
        GiveUp end = giveUp(first().notSent(TransportCodes.ENDPOINT_UNKNOWN));

        assertEquals("endpoint-unknown", end.failure().code().code());
        assertFalse(end.failure().isSent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "head", "PUT", "Delete", "OPTIONS", "TRACE"})
    void theMethodSaysWhatIsIdempotent(String method) {
        ignore(first().withMethod(method).answered(Answer.of(500)));

        assertTrue(failures.get(0).isIdempotent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PATCH", "CONNECT", ""})
    void anyOtherMethodIsNot(String method) {
        assertEquals(
                GiveUpCause.NOT_IDEMPOTENT,
                giveUp(first().withMethod(method).answered(Answer.of(500))).cause());
    }

    @Test
    void aRequestOfWhichNothingIsSaidIsNotIdempotent() {
        assertEquals(
                GiveUpCause.NOT_IDEMPOTENT,
                giveUp(first().answered(Answer.of(500))).cause());
    }

    @Test
    void whatCannotBeSentAgainIsNot() {
        assertEquals(
                GiveUpCause.NOT_REPEATABLE,
                giveUp(first().withRepeatable(false).answered(BUSY)).cause());
    }

    @Test
    void aRequestThatWasNotRepeatedFailsAsItDidBefore() {
        CompletableFuture<CallStep> second = first().answered(BUSY);
        time.advance(Duration.ofMinutes(1));

        GiveUp giveUp = giveUp(attempt(second).notRepeated());

        assertEquals(GiveUpCause.NOT_REPEATABLE, giveUp.cause());
        assertEquals("503", giveUp.failure().code().code());
    }

    @Test
    void aFirstAttemptThatWasNotRepeatedHasNoAnswer() {
        GiveUp giveUp = giveUp(first().withIdempotent(true).notRepeated());

        assertEquals(GiveUpCause.NOT_REPEATABLE, giveUp.cause());
        assertEquals("unreachable", giveUp.failure().code().code());
    }

    @Test
    void whatNeverLeftCanBeSentAgain() {
        CompletableFuture<CallStep> next =
                first().withRepeatable(false).withIdempotent(false).failed(new ConnectException());
        time.advance(Duration.ofSeconds(1));

        attempt(next);
    }

    @Test
    void aFreshKeyHasTheNextNumber() {
        CompletableFuture<CallStep> second = first().answered(Answer.of(422));
        time.advance(Duration.ofSeconds(1));
        CompletableFuture<CallStep> third = attempt(second).answered(Answer.of(503));
        time.advance(Duration.ofSeconds(1));

        assertEquals(1, first().keyNumber());
        assertEquals(2, attempt(second).keyNumber());
        assertEquals(2, attempt(third).keyNumber());
        assertEquals("\"k\"", first().idempotencyKey("\"k\""));
        assertEquals("\"k-2\"", attempt(second).idempotencyKey("\"k\""));
        assertEquals("k-2", attempt(third).idempotencyKey("k"));
    }

    @Test
    void aRedirectSaysWhereAndHow() {
        CallAttempt next = attempt(
                first().answered(Answer.of(307).withHeader("Location", "http://localhost:1/moved?token=secret")));

        assertTrue(next.followsLocation());
        assertEquals(
                "/moved",
                next.target().map(to -> URI.create(to.key())).orElseThrow().getPath());
        assertFalse(next.toString().contains("secret"));
        assertFalse(first().followsLocation());
    }

    @Test
    void anotherDomainReadsTheAnswer() {
        CallAttempt attempt = first();

        assertFalse(attempt.withDomain("dataplane").mayFail(302));
        assertTrue(attempt.mayFail(302));
        assertFalse(attempt.withDomain("dataplane").isFailure(Answer.of(302)));
        assertTrue(attempt.isFailure(Answer.of(302)));
        ignore(attempt.withDomain("dataplane").answered(Answer.of(429)));
        assertEquals("dataplane/429", codeOf(lastFailure()));
        assertThrows(IllegalArgumentException.class, () -> attempt.withDomain("nowhere"));
        assertThrows(IllegalArgumentException.class, () -> recoveries.begin("nowhere"));
    }
}
