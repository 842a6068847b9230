package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckTest {

    private static final Domain CODES = Domain.of(
            "plain",
            Protocol.PLAIN,
            List.of(
                    CodeInfo.builder("moved", "MOVED", "Moved")
                            .details(ReasonPattern.of("to ${target:url}"))
                            .build(),
                    CodeInfo.of("no", "NO", "No")));

    private static final Remedy REDIRECT = Remedy.redirect()
            .withIdempotentOnly()
            .withBackoff(Backoff.exponential("slow", Duration.ofSeconds(10), 1, Duration.ofSeconds(10)));

    private static final Failure MOVED = CODES.lookup("moved").failed("to wss://a.example.com/");
    private static final Failure UNSAFE = CODES.lookup("moved").failed("to wss://evil.example.org/");
    private static final Failure NO = CODES.lookup("no").failed();
    private static final Budget FULL = Budget.full(BudgetRule.of(5, Map.of("redirect", 1)));

    @Test
    void theFirstCheckThatRefusesDecides() {
        State everythingSpent = policy(REDIRECT.withLimit(0), 1).start();
        State givenUp = everythingSpent.on(NO, 0, 0).state();
        assertEquals(GiveUpCause.GIVEN_UP, cause(givenUp, NO.withIdempotent(false)));
        assertEquals(GiveUpCause.NOT_RECOVERABLE, cause(everythingSpent, NO.withIdempotent(false)));
        assertEquals(GiveUpCause.NOT_IDEMPOTENT, cause(everythingSpent, UNSAFE.withIdempotent(false)));
        assertEquals(GiveUpCause.REDIRECT_UNSAFE, cause(everythingSpent, UNSAFE));
        assertEquals(GiveUpCause.REDIRECTS_SPENT, cause(everythingSpent, MOVED));
        assertEquals(GiveUpCause.DEADLINE, cause(policy(REDIRECT, 1).start(), MOVED));
        State inTime = policy(REDIRECT, 60).start();
        assertEquals(GiveUpCause.BUDGET_SPENT, cause(inTime, MOVED));
        assertEquals(DecisionKind.REDIRECT, inTime.on(MOVED, 0, 0, FULL).kind());
    }

    @Test
    void theAdviceIsTheDelayIfThatWasCheckedAndElseTheHint() {
        Failure hinted = MOVED.withHint(Duration.ofSeconds(3));
        assertEquals(
                Optional.of(Duration.ofSeconds(3)),
                refused(policy(REDIRECT.withLimit(0), 60).start(), hinted).advisory());
        assertEquals(
                Optional.of(Duration.ofSeconds(10)),
                refused(policy(REDIRECT, 1).start(), hinted).advisory());
        assertEquals(
                Optional.of(Duration.ofSeconds(10)),
                refused(policy(REDIRECT, 60).start(), hinted).advisory());
    }

    @Test
    void everyCauseBelongsToOneCheck() {
        Set<GiveUpCause> found = EnumSet.noneOf(GiveUpCause.class);
        int causes = 0;
        for (Check check : Check.values()) {
            found.addAll(check.causes());
            causes += check.causes().size();
        }
        assertEquals(EnumSet.allOf(GiveUpCause.class), found);
        assertEquals(GiveUpCause.values().length, causes);
    }

    private static Policy policy(Remedy remedy, long elapsedSeconds) {
        return Policy.builder("test")
                .limits(Limits.DEFAULT.withElapsed(Duration.ofSeconds(elapsedSeconds)))
                .redirects(RedirectRules.of(List.of("wss"), List.of("*.example.com")))
                .budget(BudgetRule.of(5, Map.of("redirect", 1)))
                .domain(new DomainPolicy(CODES, List.of(Row.always(remedy), Row.always(Remedy.giveUp())), List.of()))
                .build();
    }

    private static GiveUpCause cause(State state, Failure failure) {
        return refused(state, failure).cause();
    }

    private static GiveUp refused(State state, Failure failure) {
        return (GiveUp) state.on(failure, 0, 0, FULL.withTokens(0));
    }
}
