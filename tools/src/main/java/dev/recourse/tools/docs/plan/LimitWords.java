package dev.recourse.tools.docs.plan;

import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Explanation;
import dev.recourse.engine.GiveUp;
import dev.recourse.tools.docs.page.Band;
import java.util.Map;
import java.util.OptionalInt;

/** The limits that end episodes, in words. */
final class LimitWords {

    private static final Map<DecisionKind, String> STEPS = Map.of(
            DecisionKind.RETRY, "retry retries",
            DecisionKind.REFRESH, "refresh refreshes",
            DecisionKind.REDIRECT, "redirect redirects");

    private LimitWords() {}

    /**
     * What ended the episode: {@code at most 3 retries for this error} or {@code at most 15 minutes for an episode};
     * empty if no limit did.
     */
    static String of(GiveUp giveUp) {
        String episode = giveUp.failure().isCall() ? " for a call" : " for an episode";
        return switch (giveUp.cause()) {
            case RETRIES_SPENT, REFRESHES_SPENT, REDIRECTS_SPENT -> count(giveUp, episode);
            case STEPS_SPENT -> "at most " + giveUp.explanation().limits().steps() + " steps" + episode;
            case DEADLINE -> "at most " + time(giveUp.explanation()) + episode;
            case REDIRECT_LOOP ->
                giveUp.remedy().endpoint().map(name -> "each endpoint").orElse("each address")
                        + " at most once in an episode";
            case REDIRECT_MISSING, REDIRECT_UNSAFE -> "only targets that the catalog allows";
            case NOT_RECOVERABLE, BUDGET_SPENT, NOT_REPEATABLE, NOT_IDEMPOTENT, GIVEN_UP -> "";
        };
    }

    private static String count(GiveUp giveUp, String episode) {
        int limit = giveUp.explanation().limit();
        OptionalInt own = giveUp.remedy().limit();
        boolean isOwn = own.isPresent() && own.getAsInt() == limit;
        String[] words =
                STEPS.getOrDefault(giveUp.remedy().kind(), "step steps").split(" ", -1);
        return "at most " + limit + " " + words[limit == 1 ? 0 : 1] + (isOwn ? " for this error" : episode);
    }

    private static String time(Explanation explanation) {
        long limit = explanation.limits().elapsed().toMillis();
        return new Band(limit, limit).text();
    }
}
