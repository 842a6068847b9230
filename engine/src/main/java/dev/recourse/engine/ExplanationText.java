package dev.recourse.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The sentences of an explanation. */
final class ExplanationText {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private ExplanationText() {}

    static String sentence(Explanation e) {
        return e.cause().map(cause -> "give up: " + reason(e, cause)).orElseGet(() -> step(e));
    }

    private static String step(Explanation e) {
        String when = e.delayMillis() == 0 ? "at once" : "in " + duration(e.delayMillis());
        long left = e.limits().elapsedMillis() - e.elapsedMillis() - e.delayMillis();
        return e.kind().text() + " " + e.count() + " of " + e.limit() + " " + when + ": " + backoff(e) + "; " + hint(e)
                + "; " + clock(left) + " of " + clock(e.limits().elapsedMillis()) + " left";
    }

    private static String backoff(Explanation e) {
        if (e.remedy().backoff().isEmpty()) {
            return "no backoff";
        }
        Backoff backoff = e.remedy().backoff().get();
        if (e.backoffStep() == 0) {
            return "backoff " + backoff.name() + " starts again";
        }
        boolean raised = e.cause().isEmpty() && e.delayMillis() == backoff.floorMillis() && backoff.floorMillis() > 0;
        return "backoff " + backoff.name() + " " + ceiling(backoff, e.backoffStep())
                + jitter(backoff.jitter(), e.random())
                + (raised ? ", raised to " + duration(backoff.floorMillis()) : "");
    }

    private static String ceiling(Backoff backoff, int n) {
        if (backoff.isDecorrelated()) {
            return duration(backoff.baseMillis()) + " to 3 times the delay before";
        }
        String base = duration(backoff.baseMillis());
        String product = n == 1 ? base : base + " · " + number(backoff.factor()) + superscript(n - 1);
        return n > 1 && backoff.ceiling(n) >= backoff.maxMillis()
                ? product + ", at most " + duration(backoff.maxMillis())
                : product;
    }

    private static String jitter(Jitter jitter, double random) {
        String drew = jitter.form() == Jitter.Form.NONE ? "" : " drew " + number(random);
        return ", " + RemedyText.of(jitter) + drew;
    }

    private static String hint(Explanation e) {
        if (e.hint().isEmpty()) {
            return "no hint";
        }
        String hint = "hint " + duration(e.hint().get().toMillis());
        String spread = e.hintRule().spread() == 0
                ? ""
                : ", spread by " + number(e.hintRule().spread() * 100) + " %";
        return switch (e.hintRule().form()) {
            case FLOOR -> hint + " is the least" + spread;
            case EXACT -> hint + " decides" + spread;
            case CLAMP -> hint + " is the least, " + duration(e.hintRule().clampMillis()) + " more the most" + spread;
            case CAP -> hint + " is the most" + spread;
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
            case BUDGET_SPENT -> "the process has no budget left for it";
            case DEADLINE ->
                e.delayMillis() == 0
                        ? "the time is over, " + duration(e.elapsedMillis()) + " of "
                                + duration(e.limits().elapsedMillis())
                        : "waiting " + duration(e.delayMillis()) + " after " + time(e.elapsedMillis())
                                + " would pass the limit of " + time(e.limits().elapsedMillis());
            case REDIRECT_MISSING, REDIRECT_UNSAFE ->
                "the redirect is not followed: "
                        + e.flaw().map(RedirectFlaw::text).orElse("its target is unusable");
            case REDIRECT_LOOP -> "the redirect leads to a target that this episode has used before";
            case NOT_IDEMPOTENT -> "the request may have been carried out, and may not be sent twice";
            case GIVEN_UP -> "the session gave up before and was not resumed";
        };
    }

    static String otherwise(Explanation e) {
        return e.cause().map(cause -> otherwise(e, cause)).orElse("");
    }

    private static String otherwise(Explanation e, GiveUpCause cause) {
        String kind = e.remedy().kind().text();
        return switch (cause) {
            case NOT_RECOVERABLE -> "a remedy for this code in the catalog, or an override";
            case RETRIES_SPENT, REFRESHES_SPENT, REDIRECTS_SPENT -> "a limit above " + e.limit() + " for " + kind;
            case STEPS_SPENT -> "a limit above " + e.limits().steps() + " for all steps";
            case BUDGET_SPENT -> "a success elsewhere in the process, which returns its price";
            case DEADLINE ->
                e.delayMillis() == 0
                        ? "a limit above " + duration(e.elapsedMillis()) + " for the whole episode"
                        : "a limit of " + time(Millis.add(e.elapsedMillis(), e.delayMillis()))
                                + " for the whole episode";
            case REDIRECT_MISSING -> "a URL in the reason";
            case REDIRECT_UNSAFE -> "a URL that passes every check";
            case REDIRECT_LOOP -> "a target not seen before";
            case NOT_IDEMPOTENT -> "a request that may be sent twice";
            case GIVEN_UP -> "a resume";
        };
    }

    /** {@code 250 ms}, {@code 1.5 s} or {@code 2 min}. */
    static String duration(long millis) {
        if (millis < 1_000) {
            return millis + " ms";
        }
        if (millis % 60_000 == 0) {
            return millis / 60_000 + " min";
        }
        return BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString() + " s";
    }

    /** Below a minute exact, as {@code 1.202 s}; else {@code 14:52}. */
    private static String time(long millis) {
        return millis < 60_000 ? duration(millis) : clock(millis);
    }

    /** {@code 14:52}, or {@code 1:02:03} from an hour on. */
    static String clock(long millis) {
        long seconds = millis / 1_000;
        String tail = twoDigits(seconds / 60 % 60) + ":" + twoDigits(seconds % 60);
        return seconds < 3_600 ? tail : seconds / 3_600 + ":" + tail;
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String superscript(int exponent) {
        StringBuilder text = new StringBuilder();
        for (char digit : Integer.toString(exponent).toCharArray()) {
            text.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }
}
