package dev.recourse.engine;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a client must read from an answer.
 *
 * @param content what was said
 * @param details what the reason holds, if it matches the code's pattern
 * @param hint the hint as its place can say it
 */
record AnswerCheck(
        ErrorCode code,
        AnswerContent content,
        Optional<ReasonMatch> details,
        @Nullable Duration hint) {

    /** Why a client would take the answer for something else; empty if it does not. No value is shown. */
    Optional<String> objection(Optional<Failure> received) {
        if (received.isEmpty()) {
            return Optional.of("a client does not take it for a failure");
        }
        Failure read = received.get();
        if (!isSame(read.code())) {
            return Optional.of(
                    "a client reads " + (read.code().isListed() ? read.toString() : "an unlisted code") + " from it");
        }
        if (!hasDetails(read)) {
            return Optional.of("a client reads other details from it");
        }
        if (!said().containsAll(read.values().keySet())) {
            return Optional.of("a client takes a member for a value of the domain");
        }
        if (!hasHint(read)) {
            return Optional.of(
                    content.hint() != null && hint == null
                            ? "its domain has no place for a hint, or one for a point in time: call withTime first"
                            : "a client reads another hint from it");
        }
        return Optional.empty();
    }

    private boolean isSame(ErrorCode other) {
        return code.isListed()
                ? code.equals(other)
                : !other.isListed() && code.code().equals(other.code());
    }

    private boolean hasDetails(Failure read) {
        if (details.isPresent()) {
            return read.details().filter(details.get()::isSame).isPresent();
        }
        boolean hasReason = content.reason().isEmpty() || content.reason().equals(read.reason());
        boolean isOfValues = read.details()
                .filter(match -> !match.holes().stream()
                        .allMatch(hole -> content.values().containsKey(hole.name())))
                .isEmpty();
        return hasReason && isOfValues;
    }

    /** The names of the values that were said, some of them by the hint. */
    private Set<String> said() {
        Set<String> names = new HashSet<>(content.values().keySet());
        details.ifPresent(match -> match.holes().forEach(hole -> names.add(hole.name())));
        code.domain().reads().values().forEach((name, value) -> {
            if (content.hint() != null && isOfHint(value.place())) {
                names.add(name);
            }
        });
        return names;
    }

    private boolean isOfHint(Place place) {
        boolean isRetryAfter =
                place instanceof Place.Header header && header.name().equalsIgnoreCase(HintPlace.RETRY_AFTER_NAME);
        return isRetryAfter
                || code.domain().reads().hint().stream()
                        .anyMatch(hint -> hint.place().equals(place));
    }

    /** A hint that was not asked for may come from details and values only. */
    private boolean hasHint(Failure read) {
        if (content.hint() != null) {
            return hint != null && read.hint().equals(Optional.of(hint));
        }
        return read.hint().isEmpty() || !said().isEmpty();
    }
}
