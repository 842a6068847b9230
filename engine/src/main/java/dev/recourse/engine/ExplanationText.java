package dev.recourse.engine;

/** The sentences of an explanation. */
final class ExplanationText {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    /** Above it, hundredths would not fit a {@code long}. No number that is shown comes near. */
    private static final double MOST_SHOWN = 1e15;

    private ExplanationText() {}

    static String sentence(Explanation e) {
        String rest = e.rest()
                .map(time -> "; a new episode may begin in " + duration(time.toMillis()))
                .orElse("");
        return e.cause().map(cause -> "give up: " + reason(e, cause) + rest).orElseGet(() -> step(e));
    }

    private static String step(Explanation e) {
        String when = e.delayMillis() == 0 ? "at once" : "in " + duration(e.delayMillis());
        String what = e.remedy().subject().map(subject -> " of " + subject).orElse("");
        return e.kind().text() + what + " " + e.count() + " of " + e.limit() + " " + when + ": " + backoff(e) + "; "
                + hint(e) + "; " + left(e);
    }

    /** The time left: of the episode, and until the caller's deadline if that comes first. */
    private static String left(Explanation e) {
        long ofEpisode = e.limits().elapsedMillis() - e.elapsedMillis() - e.delayMillis();
        long untilDeadline = e.untilDeadlineMillis() - e.delayMillis();
        return untilDeadline < ofEpisode
                ? clock(untilDeadline) + " until the caller's deadline"
                : clock(ofEpisode) + " of " + clock(e.limits().elapsedMillis()) + " left";
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
            return duration(base) + " to 3 times the delay before";
        }
        if (!backoff.delays().isEmpty()) {
            return duration(backoff.delays()
                    .get(Math.min(n, backoff.delays().size()) - 1)
                    .toMillis());
        }
        String product =
                n == 1 ? duration(base) : duration(base) + " · " + number(backoff.factor()) + superscript(n - 1);
        return backoff.ceilingFrom(base, n) >= backoff.maxMillis() && (n > 1 || base > backoff.maxMillis())
                ? product + ", at most " + duration(backoff.maxMillis())
                : product;
    }

    /** The jitter and what was drawn, from a range that the floor may have raised. */
    private static String drawn(Backoff backoff, double ceiling, double random) {
        Jitter jitter = backoff.jitter();
        String drew = jitter.form() == Jitter.Form.NONE ? "" : " drew " + number(random);
        if (backoff.floorMillis() <= jitter.low(ceiling)) {
            return RemedyText.of(jitter) + drew;
        }
        String floor = duration(backoff.floorMillis());
        return backoff.isDecorrelated() || backoff.floorMillis() < jitter.high(ceiling)
                ? RemedyText.of(jitter) + " from " + floor + " up" + drew
                : RemedyText.of(jitter) + drew + ", raised to " + floor;
    }

    private static String hint(Explanation e) {
        if (e.hint().isEmpty()) {
            return "no hint";
        }
        HintRule rule = e.hintRule();
        long millis = e.hint().get().toMillis();
        boolean cut = rule.limited(millis) < millis && rule.form() != HintRule.Form.IGNORE;
        String hint = "hint " + duration(millis) + (cut ? ", counted as " + duration(rule.limited(millis)) + "," : "");
        String spread = rule.spread() == 0 ? "" : ", spread by " + number(rule.spread() * 100) + " %";
        return switch (rule.form()) {
            case FLOOR -> hint + " is the least" + spread;
            case EXACT -> hint + " decides" + spread;
            case CLAMP -> hint + " decides, from the backoff to " + duration(rule.clampMillis()) + " more" + spread;
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
            case BUDGET_SPENT -> "the process has no budget left for it";
            case DEADLINE -> deadline(e);
            case REDIRECT_MISSING, REDIRECT_UNSAFE ->
                "the redirect is not followed: "
                        + e.flaw().map(RedirectFlaw::text).orElse("its target is unusable");
            case REDIRECT_LOOP -> "the redirect leads to a target that this episode has used before";
            case NOT_REPEATABLE -> "the request may have been carried out, and cannot be sent again";
            case NOT_IDEMPOTENT -> "the request may have been carried out, and may not be sent twice";
            case GIVEN_UP -> "the session gave up before and was not resumed";
        };
    }

    private static String deadline(Explanation e) {
        if (!e.passesTimeLimit() && e.untilDeadline().isPresent()) {
            return e.untilDeadlineMillis() == 0
                    ? "the caller's deadline is over"
                    : "waiting " + duration(e.delayMillis()) + " would pass the caller's deadline in "
                            + duration(e.untilDeadlineMillis());
        }
        return e.delayMillis() == 0
                ? "the time is over, " + duration(e.elapsedMillis()) + " of "
                        + duration(e.limits().elapsedMillis())
                : "waiting " + duration(e.delayMillis()) + " after " + time(e.elapsedMillis())
                        + " would pass the limit of " + time(e.limits().elapsedMillis());
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
                ? "a limit above " + duration(e.elapsedMillis()) + " for the whole episode"
                : "a limit of " + time(Millis.add(e.elapsedMillis(), e.delayMillis())) + " for the whole episode";
    }

    /** {@code 250 ms}, {@code 1.5 s} or {@code 2 min}. */
    static String duration(long millis) {
        if (millis < 1_000) {
            return millis + " ms";
        }
        if (millis % 60_000 == 0) {
            return millis / 60_000 + " min";
        }
        return millis / 1_000 + fraction(millis % 1_000, 3) + " s";
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

    /** Rounded to two decimals: {@code 0.97}, {@code 2}. */
    static String number(double value) {
        long hundredths = (long) Math.floor(Math.min(value, MOST_SHOWN) * 100 + 0.5);
        return hundredths / 100 + fraction(hundredths % 100, 2);
    }

    /** The decimals of a fraction, such as {@code .05} for 5 of 2 digits; without zeros at the end. */
    private static String fraction(long value, int digits) {
        if (value == 0) {
            return "";
        }
        StringBuilder text = new StringBuilder(Long.toString(value));
        while (text.length() < digits) {
            text.insert(0, '0');
        }
        while (text.charAt(text.length() - 1) == '0') {
            text.setLength(text.length() - 1);
        }
        return "." + text;
    }

    private static String superscript(int exponent) {
        StringBuilder text = new StringBuilder();
        for (char digit : Integer.toString(exponent).toCharArray()) {
            text.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }
}
