package dev.recourse.testkit.laws;

import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.RedirectFlaw;
import dev.recourse.engine.RedirectUrl;
import dev.recourse.engine.SessionStatus;
import java.util.Optional;

/** Whether the causes of give-ups hold: the machine does not give up earlier than the contract says. */
final class GiveUpCauses {

    private GiveUpCauses() {}

    static boolean holds(Observation seen) {
        return seen.cause().isEmpty() || holds(seen, seen.cause().get());
    }

    private static boolean holds(Observation seen, GiveUpCause cause) {
        Prescription prescription = seen.prescription();
        Failure failure = seen.failure().orElseThrow();
        DecisionKind kind = prescription.remedy().kind();
        return switch (cause) {
            case GIVEN_UP -> seen.before().status() == SessionStatus.GIVEN_UP;
            case NOT_RECOVERABLE -> kind == DecisionKind.GIVE_UP;
            case NOT_REPEATABLE -> failure.isSent() && !failure.isRepeatable();
            case NOT_IDEMPOTENT ->
                failure.isSent()
                        && !failure.isIdempotent()
                        && prescription.remedy().isIdempotentOnly();
            case REDIRECT_MISSING ->
                kind == DecisionKind.REDIRECT
                        && prescription.url(failure).flaw().equals(Optional.of(RedirectFlaw.MISSING));
            case REDIRECT_UNSAFE -> kind == DecisionKind.REDIRECT && !isSafe(seen, prescription.url(failure));
            case REDIRECT_LOOP -> kind == DecisionKind.REDIRECT && isVisited(seen, prescription, failure);
            case RETRIES_SPENT -> isSpent(seen, prescription, DecisionKind.RETRY);
            case REFRESHES_SPENT -> isSpent(seen, prescription, DecisionKind.REFRESH);
            case REDIRECTS_SPENT -> isSpent(seen, prescription, DecisionKind.REDIRECT);
            case STEPS_SPENT -> seen.episode().steps() >= seen.limits().steps();
            case DEADLINE -> passesTheTimeLimit(seen) || advised(seen) > seen.untilDeadline();
            case BUDGET_SPENT -> Tokens.refuse(seen, prescription.price(seen.policy()));
        };
    }

    private static boolean isSafe(Observation seen, RedirectUrl url) {
        return url.uri()
                .filter(uri -> RedirectTargets.isAllowed(seen.policy().redirects(), uri))
                .isPresent();
    }

    private static boolean isVisited(Observation seen, Prescription prescription, Failure failure) {
        Optional<String> target = prescription.remedy().endpoint().map(RedirectTargets::endpoint);
        return target.or(() -> prescription.url(failure).uri().map(RedirectTargets::normalised))
                .filter(seen.episode().visited()::contains)
                .isPresent();
    }

    private static boolean isSpent(Observation seen, Prescription prescription, DecisionKind kind) {
        return prescription.remedy().kind() == kind
                && (isRowSpent(seen, prescription)
                        || seen.episode().count(kind) >= seen.limits().of(kind));
    }

    /** Whether the row's own limit is used up. */
    static boolean isRowSpent(Observation seen, Prescription prescription) {
        return seen.episode().rows().getOrDefault(prescription.row(), 0)
                >= prescription.remedy().limit().orElse(Integer.MAX_VALUE);
    }

    /** Whether the advised delay would end after the episode's time limit. */
    static boolean passesTheTimeLimit(Observation seen) {
        return (double) seen.episode().elapsed() + advised(seen)
                > seen.limits().elapsed().toMillis();
    }

    private static double advised(Observation seen) {
        return seen.giveUp()
                .flatMap(GiveUp::advisory)
                .map(advisory -> (double) advisory.toMillis())
                .orElse(0.0);
    }
}
