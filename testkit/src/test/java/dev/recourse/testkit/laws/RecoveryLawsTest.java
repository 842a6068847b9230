package dev.recourse.testkit.laws;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RecoveryLawsTest {

    private static final Law NO_THIRD_RETRY =
            new Law("No third retry", seen -> seen.after().count(DecisionKind.RETRY) < 3);
    private static final Pattern REPRODUCE = Pattern.compile("\\.withSeed\\((-?\\d+)\\)\\.withLives\\(1\\)");

    @TestFactory
    Stream<DynamicTest> aDeskKeepsEveryLaw() {
        return RecoveryLaws.of(Desk.POLICY).withLives(300).tests();
    }

    @Test
    void aLawThatDoesNotHoldIsShownByTheShortestLife() {
        AssertionError error = failure(RecoveryLaws.of(Desk.POLICY).withLaw(NO_THIRD_RETRY));

        String fails = "\n  0 ms: desk/busy fails, random 0.0 -> retry ";
        String message = String.valueOf(error.getMessage());
        assertTrue(
                message.startsWith("\"No third retry\" does not hold for desk (" + Desk.POLICY.fingerprint() + ")"
                        + fails + "1 of 10 in 1 s: "),
                message);
        assertEquals(3, message.split(fails, -1).length - 1, message);
        assertEquals(5, message.lines().count(), message);
    }

    @Test
    void theNamedSeedReproducesTheFailure() {
        RecoveryLaws laws = RecoveryLaws.of(Desk.POLICY).withLaw(NO_THIRD_RETRY).withSeed(77);
        String message = String.valueOf(failure(laws).getMessage());
        MatchResult again = REPRODUCE.matcher(message).results().findFirst().orElseThrow();

        assertEquals(
                message,
                failure(laws.withSeed(Long.parseLong(again.group(1))).withLives(1))
                        .getMessage());
    }

    @Test
    void everyLawIsATestOfItsOwn() throws Throwable {
        Law broken = new Law("A law that always throws", seen -> {
            throw new IllegalStateException("broken");
        });
        List<String> failed = new ArrayList<>();
        List<DynamicTest> tests = RecoveryLaws.of(Desk.POLICY)
                .withLives(5)
                .withLaw(broken)
                .withLaw(NO_THIRD_RETRY)
                .withLives(50)
                .tests()
                .toList();
        for (DynamicTest test : tests) {
            try {
                test.getExecutable().execute();
            } catch (AssertionError e) {
                failed.add(test.getDisplayName());
            }
        }

        assertEquals(Law.all().size() + 3, tests.size());
        assertEquals(List.of(broken.claim(), NO_THIRD_RETRY.claim()), failed);
    }

    @Test
    void theSameSeedMakesTheSameLife() {
        HostileLives lives = HostileLives.of(Desk.POLICY);

        assertEquals(lives.life(5), HostileLives.of(Desk.POLICY).life(5));
        assertNotEquals(lives.life(5), lives.life(6));
    }

    @Test
    void anEmptyPolicyKeepsEveryLaw() {
        assertDoesNotThrow(() -> RecoveryLaws.check(Policy.builder("empty").build()));
    }

    @Test
    void aLifeInWhichTheClockGoesBackIsShrunkToo() {
        Law onwards = new Law(
                "The clock goes on", seen -> seen.event().at() >= seen.before().lastMillis());
        Life life = new Life(
                Desk.POLICY, List.of(new Event.Ready(-9), new Event.Resume(3), new Event.Ready(2), new Event.Ready(7)));

        assertEquals(
                List.of(new Event.Resume(3), new Event.Ready(0)),
                life.shortest(onwards).events());
    }

    @Test
    void whatDoesNotMatterIsLeftOutOfTheShortestLife() {
        Failure busy = Desk.POLICY.domain("desk").lookup("busy").failed();
        Failure wordy = busy.withIdempotent(false)
                .withSent(false)
                .withRepeatable(false)
                .withCall(true)
                .withDeadline(99_999)
                .withHint(Duration.ofSeconds(7));
        Life life = new Life(Desk.POLICY, List.of(new Event.Failed(0, wordy, 0.5)));
        Law noRetry = new Law("No retry", seen -> seen.step().isEmpty());
        Law noneOfACall = new Law(
                "No retry of a call",
                seen -> seen.step().isEmpty()
                        || !seen.step().orElseThrow().failure().isCall());

        assertEquals(
                List.of(new Event.Failed(0, busy, 0)), life.shortest(noRetry).events());
        assertEquals(
                List.of(new Event.Failed(0, busy.withCall(true), 0)),
                life.shortest(noneOfACall).events());
    }

    @Test
    void aLifeNamesEverythingThatIsKnownAboutAFailure() {
        Failure failure = Desk.POLICY
                .domain("desk")
                .lookup("busy")
                .failed()
                .withIdempotent(false)
                .withSent(false)
                .withRepeatable(false)
                .withCall(true)
                .withDeadline(99_999);
        String text = new Life(Desk.POLICY, List.of(new Event.Failed(0, failure, 0))).toString();

        assertTrue(
                text.contains(
                        "fails, not idempotent, not repeatable, not sent, of a call, deadline 99999 ms, random 0.0"),
                text);
    }

    @Test
    void atLeastOneLifeIsRequired() {
        assertThrows(
                IllegalArgumentException.class,
                () -> RecoveryLaws.of(Desk.POLICY).withLives(0));
    }

    private static AssertionError failure(RecoveryLaws laws) {
        return assertThrows(AssertionError.class, laws::check);
    }
}
