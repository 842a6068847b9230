package dev.recourse.engine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Writes values where a {@link ReasonPattern} reads them. */
final class ReasonText {

    /** How durations are written: the pattern's text decides which of these it reads back. */
    private enum Style {
        WITH_UNIT,
        MILLISECONDS,
        SECONDS
    }

    private static final int MILLIS_IN_NANOS = 1_000_000;
    private static final int SECOND_IN_MILLIS = 1_000;

    private ReasonText() {}

    /**
     * The text that a pattern reads as these values.
     *
     * @param literals the pattern's text before each place, and after the last
     * @param places the hole that each place has
     */
    static String of(ReasonPattern pattern, List<String> literals, int[] places, Object... values) {
        List<ReasonPattern.Hole> holes = pattern.holes();
        if (values.length != holes.size()) {
            throw new IllegalArgumentException(
                    "the pattern " + pattern + " has " + holes.size() + " placeholders, not " + values.length);
        }
        for (Style style : Style.values()) {
            String[] texts = new String[values.length];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = text(holes.get(i), values[i], style);
            }
            String reason = joined(literals, places, texts);
            if (isReadBack(pattern, reason, texts)) {
                return reason;
            }
        }
        throw new IllegalArgumentException(
                "the pattern " + pattern + " would read other values: one of these contains text of the pattern");
    }

    /** Without the value in the error, which may be a secret. */
    private static String text(ReasonPattern.Hole hole, Object value, Style style) {
        Optional<String> text = value instanceof Duration duration
                ? text(duration, style)
                : value instanceof BigDecimal number ? text(number) : Optional.of(String.valueOf(value));
        return text.filter(hole.type()::reads)
                .orElseThrow(() -> new IllegalArgumentException("the value of " + hole.name() + " is not "
                        + switch (hole.type()) {
                            case INT, LONG -> "a number of at least 0";
                            case DECIMAL -> "a number of at most " + Failure.MAX_REASON + " digits";
                            case DURATION -> "a duration of at least 0 in whole milliseconds";
                            case TEXT, URL -> "a text of at least one character";
                        }));
    }

    /** Empty if the digits would not fit a reason. */
    private static Optional<String> text(BigDecimal number) {
        boolean isShort = Math.abs((long) number.scale()) + number.precision() <= Failure.MAX_REASON;
        return isShort ? Optional.of(number.toPlainString()) : Optional.empty();
    }

    private static Optional<String> text(Duration duration, Style style) {
        boolean isWhole = duration.toNanosPart() % MILLIS_IN_NANOS == 0;
        if (duration.isNegative() || !isWhole || duration.toSeconds() > Long.MAX_VALUE / SECOND_IN_MILLIS - 1) {
            return Optional.empty();
        }
        long millis = duration.toMillis();
        boolean hasSeconds = millis % SECOND_IN_MILLIS == 0;
        return Optional.of(
                switch (style) {
                    case WITH_UNIT -> hasSeconds ? millis / SECOND_IN_MILLIS + "s" : millis + "ms";
                    case MILLISECONDS -> millis + "ms";
                    case SECONDS -> hasSeconds ? Long.toString(millis / SECOND_IN_MILLIS) : millis + "ms";
                });
    }

    private static String joined(List<String> literals, int[] places, String[] texts) {
        StringBuilder text = new StringBuilder(literals.get(0));
        for (int i = 0; i < places.length; i++) {
            text.append(texts[places[i]]).append(literals.get(i + 1));
        }
        return text.toString();
    }

    private static boolean isReadBack(ReasonPattern pattern, String reason, String[] texts) {
        Optional<ReasonMatch> read = pattern.match(reason);
        for (int i = 0; i < texts.length && read.isPresent(); i++) {
            String found = read.get().text(i);
            if (pattern.holes().get(i).type().compare(found, texts[i]) != 0) {
                return false;
            }
        }
        return read.isPresent();
    }
}
