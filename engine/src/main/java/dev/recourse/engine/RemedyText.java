package dev.recourse.engine;

import java.util.stream.Collectors;

/** A remedy in words. */
final class RemedyText {

    private RemedyText() {}

    static String of(Remedy remedy) {
        StringBuilder text = new StringBuilder(what(remedy));
        remedy.backoff().ifPresent(backoff -> text.append(", ").append(of(backoff)));
        remedy.limit().ifPresent(limit -> text.append(", at most ").append(limit == 1 ? "once" : limit + " times"));
        remedy.hint().ifPresent(hint -> text.append(", ").append(of(hint)));
        return text.append(remedy.hasFreshKey() ? ", with a new idempotency key" : "")
                .append(remedy.isIdempotentOnly() ? ", if the request may be sent twice" : "")
                .toString();
    }

    private static String what(Remedy remedy) {
        return switch (remedy.kind()) {
            case RETRY -> "retry";
            case REFRESH ->
                remedy.subject().map(subject -> "refresh of " + subject).orElse("refresh");
            case REDIRECT ->
                remedy.endpoint()
                        .map(endpoint -> "redirect to the endpoint " + endpoint)
                        .orElse(
                                remedy.isToLocation()
                                        ? "redirect to the URL in Location"
                                        : "redirect to the URL in the reason");
            case GIVE_UP -> "give up";
        };
    }

    private static String of(Backoff backoff) {
        String growth = !backoff.delays().isEmpty()
                ? backoff.delays().stream()
                        .map(delay -> NumberText.duration(delay.toMillis()))
                        .collect(Collectors.joining(", "))
                : backoff.factor() == 1 || backoff.baseMillis() == backoff.maxMillis()
                        ? NumberText.duration(backoff.baseMillis())
                        : NumberText.duration(backoff.baseMillis()) + " · "
                                + NumberText.number(backoff.factor()) + "ⁿ, at most "
                                + NumberText.duration(backoff.maxMillis());
        return "backoff " + backoff.name() + " (" + growth + ", "
                + backoff.jitter().text()
                + (backoff.floorMillis() == 0 ? "" : ", at least " + NumberText.duration(backoff.floorMillis()))
                + ")";
    }

    static String of(HintRule hint) {
        String max = hint.max()
                .map(time -> ", counted as at most " + NumberText.duration(time.toMillis()))
                .orElse("");
        return switch (hint.form()) {
            case FLOOR -> "a hint is the least wait" + max;
            case EXACT -> "a hint decides the wait" + max;
            case CLAMP ->
                "a hint decides the wait, from the backoff to " + NumberText.duration(hint.clampMillis()) + " more"
                        + max;
            case CAP -> "a hint is the longest wait" + max;
            case BASE -> "a hint is the backoff's base" + max;
            case IGNORE -> "hints are ignored";
        };
    }
}
