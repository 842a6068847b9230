package dev.recourse.engine;

import java.time.Duration;
import java.util.Optional;

/** The sentences of an explanation. */
final class ExplanationText {

    private ExplanationText() {}

    static String sentence(Explanation e) {
        Optional<GiveUpCause> cause = e.cause();
        String decided = cause.isPresent() ? "give up: " + reason(e, cause.get()) + rest(e) : step(e);
        return e.context().isEmpty() ? decided : decided + "; " + e.context();
    }

    private static String rest(Explanation e) {
        Optional<Duration> rest = e.rest();
        return rest.isPresent()
                ? "; a new episode may begin in "
                        + NumberText.duration(rest.get().toMillis())
                : "";
    }

    private static String step(Explanation e) {
        String when = e.delayMillis() == 0 ? "at once" : "in " + NumberText.duration(e.delayMillis());
        Optional<String> subject = e.remedy().subject();
        String what = subject.isPresent() ? " of " + subject.get() : "";
        return e.kind().text() + what + " " + e.count() + " of " + e.limit() + " " + when + ": " + backoff(e) + "; "
                + hint(e) + "; " + left(e);
    }

    /** The time left: of the episode, and until the caller's deadline if that comes first. */
    private static String left(Explanation e) {
        long ofEpisode = e.limits().elapsedMillis() - e.elapsedMillis() - e.delayMillis();
        long untilDeadline = e.untilDeadlineMillis() - e.delayMillis();
        return untilDeadline < ofEpisode
                ? NumberText.clock(untilDeadline) + " until the caller's deadline"
                : NumberText.clock(ofEpisode) + " of "
                        + NumberText.clock(e.limits().elapsedMillis()) + " left";
    }

    private static String backoff(Explanation e) {
        if (e.remedy().backoff().isEmpty()) {
            return "no backoff";
        }
        Backoff backoff = e.remedy().backoff().get();
        if (e.backoffStep() == 0) {
            return "backoff " + backoff.name() + " starts again";
        }
        boolean hinted = e.hint().isPresent() && e.hintRule().form() == HintRule.Form.BASE;
        long base = hinted ? e.hintRule().limited(e.hint().get().toMillis()) : backoff.baseMillis();
        int n = e.backoffStep();
        return "backoff " + backoff.name() + " " + ceiling(backoff, base, n) + ", "
                + drawn(backoff, backoff.isDecorrelated() ? base : backoff.ceilingFrom(base, n), e.random());
    }

    private static String ceiling(Backoff backoff, long base, int n) {
        if (backoff.isDecorrelated()) {
            return NumberText.duration(base) + " to 3 times the delay before";
        }
        if (!backoff.delays().isEmpty()) {
            return NumberText.duration(backoff.delays()
                    .get(Math.min(n, backoff.delays().size()) - 1)
                    .toMillis());
        }
        String product = n == 1
                ? NumberText.duration(base)
                : NumberText.duration(base) + " · " + NumberText.number(backoff.factor())
                        + NumberText.superscript(n - 1);
        return backoff.ceilingFrom(base, n) >= backoff.maxMillis() && (n > 1 || base > backoff.maxMillis())
                ? product + ", at most " + NumberText.duration(backoff.maxMillis())
                : product;
    }

    /** The jitter and what was drawn, from a range that the floor may have raised. */
    private static String drawn(Backoff backoff, double ceiling, double random) {
        Jitter jitter = backoff.jitter();
        String drew = jitter.form() == Jitter.Form.NONE ? "" : " drew " + NumberText.number(random);
        if (backoff.floorMillis() <= jitter.low(ceiling)) {
            return jitter.text() + drew;
        }
        String floor = NumberText.duration(backoff.floorMillis());
        return backoff.isDecorrelated() || backoff.floorMillis() < jitter.high(ceiling)
                ? jitter.text() + " from " + floor + " up" + drew
                : jitter.text() + drew + ", raised to " + floor;
    }

    private static String hint(Explanation e) {
        if (e.hint().isEmpty()) {
            return "no hint";
        }
        HintRule rule = e.hintRule();
        long millis = e.hint().get().toMillis();
        boolean cut = rule.limited(millis) < millis && rule.form() != HintRule.Form.IGNORE;
        String hint = "hint " + NumberText.duration(millis)
                + (cut ? ", counted as " + NumberText.duration(rule.limited(millis)) + "," : "");
        String spread = rule.spread() == 0 ? "" : ", spread by " + NumberText.number(rule.spread() * 100) + " %";
        return switch (rule.form()) {
            case FLOOR -> hint + " is the least" + spread;
            case EXACT -> hint + " decides" + spread;
            case CLAMP ->
                hint + " decides, from the backoff to " + NumberText.duration(rule.clampMillis()) + " more" + spread;
            case CAP -> hint + " is the most" + spread;
            case BASE -> hint + " is the base";
            case IGNORE -> hint + " is ignored";
        };
    }

    private static String reason(Explanation e, GiveUpCause cause) {
        String used = e.count() + " of " + e.limit() + " used";
        return switch (cause) {
            case NOT_RECOVERABLE -> "the catalog prescribes no recovery";
            case RETRIES_SPENT -> "no retries left, " + used;
            case REFRESHES_SPENT -> "no refreshes left, " + used;
            case REDIRECTS_SPENT -> "no redirects left, " + used;
            case STEPS_SPENT ->
                "no steps left, " + e.steps() + " of " + e.limits().steps() + " used";
            case BUDGET_SPENT -> "the process has " + e.budget() + " left, and this costs " + e.price() + reserve(e);
            case DEADLINE -> deadline(e);
            case REDIRECT_MISSING, REDIRECT_UNSAFE ->
                "the redirect is not followed: "
                        + (e.flaw().isPresent() ? e.flaw().get().text() : "its target is unusable");
            case REDIRECT_LOOP -> "the redirect leads to a target that this episode has used before";
            case NOT_REPEATABLE -> "the request may have been carried out, and cannot be sent again";
            case NOT_IDEMPOTENT -> "the request may have been carried out, and may not be sent twice";
            case GIVEN_UP -> "the session gave up before and was not resumed";
        };
    }

    private static String reserve(Explanation e) {
        Optional<String> kept = e.reserve();
        return kept.isPresent() ? " and must leave more than " + kept.get() : "";
    }

    private static String deadline(Explanation e) {
        if (!e.passesTimeLimit() && e.untilDeadline().isPresent()) {
            return e.untilDeadlineMillis() == 0
                    ? "the caller's deadline is over"
                    : "waiting " + NumberText.duration(e.delayMillis()) + " would pass the caller's deadline in "
                            + NumberText.duration(e.untilDeadlineMillis());
        }
        return e.delayMillis() == 0
                ? "the time is over, " + NumberText.duration(e.elapsedMillis()) + " of "
                        + NumberText.duration(e.limits().elapsedMillis())
                : "waiting " + NumberText.duration(e.delayMillis()) + " after " + NumberText.time(e.elapsedMillis())
                        + " would pass the limit of "
                        + NumberText.time(e.limits().elapsedMillis());
    }

    static String otherwise(Explanation e) {
        Optional<GiveUpCause> cause = e.cause();
        return cause.isPresent() ? otherwise(e, cause.get()) : "";
    }

    private static String otherwise(Explanation e, GiveUpCause cause) {
        String kind = e.remedy().kind().text();
        return switch (cause) {
            case NOT_RECOVERABLE -> "a remedy for this code in the catalog, or an override";
            case RETRIES_SPENT, REFRESHES_SPENT, REDIRECTS_SPENT -> "a limit above " + e.limit() + " for " + kind;
            case STEPS_SPENT -> "a limit above " + e.limits().steps() + " for all steps";
            case BUDGET_SPENT -> "more tokens: a success elsewhere in the process returns some";
            case DEADLINE ->
                !e.passesTimeLimit() && e.untilDeadline().isPresent()
                        ? "a later deadline of the caller"
                        : longerEpisode(e);
            case REDIRECT_MISSING -> "a URL in the reason";
            case REDIRECT_UNSAFE -> "a URL that passes every check";
            case REDIRECT_LOOP -> "a target not seen before";
            case NOT_REPEATABLE -> "a request that can be sent again";
            case NOT_IDEMPOTENT -> "a request that may be sent twice";
            case GIVEN_UP -> "a resume";
        };
    }

    private static String longerEpisode(Explanation e) {
        return e.delayMillis() == 0
                ? "a limit above " + NumberText.duration(e.elapsedMillis()) + " for the whole episode"
                : "a limit of " + NumberText.time(Millis.add(e.elapsedMillis(), e.delayMillis()))
                        + " for the whole episode";
    }
}
