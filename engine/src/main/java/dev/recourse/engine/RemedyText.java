package dev.recourse.engine;

import java.util.Locale;

/** A remedy in words. */
final class RemedyText {

    private RemedyText() {}

    static String of(Remedy remedy) {
        StringBuilder text = new StringBuilder(what(remedy));
        remedy.backoff().ifPresent(backoff -> text.append(", ").append(of(backoff)));
        remedy.limit().ifPresent(limit -> text.append(", at most ").append(limit == 1 ? "once" : limit + " times"));
        remedy.hint().ifPresent(hint -> text.append(", ").append(of(hint)));
        return text.append(remedy.isIdempotentOnly() ? ", if the request may be sent twice" : "")
                .toString();
    }

    private static String what(Remedy remedy) {
        return switch (remedy.kind()) {
            case RETRY -> "retry";
            case REFRESH -> "refresh";
            case REDIRECT ->
                remedy.endpoint()
                        .map(endpoint -> "redirect to the endpoint " + endpoint)
                        .orElse("redirect to the URL in the reason");
            case GIVE_UP -> "give up";
        };
    }

    private static String of(Backoff backoff) {
        String growth = backoff.factor() == 1 || backoff.baseMillis() == backoff.maxMillis()
                ? ExplanationText.duration(backoff.baseMillis())
                : ExplanationText.duration(backoff.baseMillis()) + " · " + ExplanationText.number(backoff.factor())
                        + "ⁿ, at most " + ExplanationText.duration(backoff.maxMillis());
        return "backoff " + backoff.name() + " (" + growth + ", " + of(backoff.jitter())
                + (backoff.floorMillis() == 0 ? "" : ", at least " + ExplanationText.duration(backoff.floorMillis()))
                + ")";
    }

    static String of(Jitter jitter) {
        String form = jitter.form().name().toLowerCase(Locale.ROOT);
        return switch (jitter.form()) {
            case NONE -> "no jitter";
            case FULL, EQUAL, DECORRELATED -> form + " jitter";
            case PROPORTIONAL -> "up to " + percent(jitter) + " jitter either way";
            case ABOVE -> "plus up to " + percent(jitter) + " jitter";
        };
    }

    private static String percent(Jitter jitter) {
        return ExplanationText.number(jitter.amount() * 100) + " %";
    }

    private static String of(HintRule hint) {
        return switch (hint.form()) {
            case FLOOR -> "a hint is the least wait";
            case EXACT -> "a hint decides the wait";
            case CLAMP ->
                "a hint is the least wait, and " + ExplanationText.duration(hint.clampMillis()) + " more the most";
            case CAP -> "a hint is the longest wait";
            case IGNORE -> "hints are ignored";
        };
    }
}
