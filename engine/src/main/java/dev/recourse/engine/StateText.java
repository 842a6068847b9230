package dev.recourse.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * A session's state as a short text, to be stored and carried on with elsewhere.
 *
 * <p>Twelve fields between vertical bars: the version, the policy's fingerprint, the state's numbers in base 36, the
 * redirects' targets, and a checksum. Times are those of the clock that the state was fed with; on another clock, go on
 * with {@link State#movedTo}. The checksum tells damage, not forgery: keep the text where its reader can trust it.
 */
public final class StateText {

    /** The longest text that is read, in characters. */
    public static final int MAX_LENGTH = 65_536;

    static final String VERSION = "r1";
    static final int FIELDS = 12;
    static final String BAR = "|";
    static final String SEPARATOR = ",";
    static final String NEVER = "-";

    private static final int RADIX = 36;

    private StateText() {}

    /** The state's text. Two equal states have the same. */
    public static String write(State state) {
        EpisodeMemory trail = state.trail();
        String text = String.join(
                BAR,
                VERSION,
                state.policy().fingerprint(),
                number(state.totals()),
                number(state.counters()),
                instant(state.lastMillis()),
                age(state.began(), state),
                age(state.readyAt(), state),
                number(state.delayMillis()),
                numbers(trail.words),
                numbers(trail.previous),
                trail.targets.stream().map(TargetText::write).collect(Collectors.joining(SEPARATOR)));
        return text + BAR + Fingerprint.of(text);
    }

    /**
     * Reads a text back for this policy. Any text will do; what is no state of this policy is refused, with the reason.
     */
    public static Restored read(Policy policy, String text) {
        return new StateTextReader(policy).read(text);
    }

    private static String age(long instant, State state) {
        return instant == Long.MIN_VALUE ? NEVER : number(state.lastMillis() - instant);
    }

    private static String instant(long instant) {
        return instant == Long.MIN_VALUE ? NEVER : number(instant);
    }

    private static String number(long number) {
        return Long.toString(number, RADIX);
    }

    private static String numbers(long[] numbers) {
        return Arrays.stream(numbers).mapToObj(StateText::number).collect(Collectors.joining(SEPARATOR));
    }

    /** The number, or a {@code NumberFormatException}. */
    static long parse(String text) {
        return Long.parseLong(text, RADIX);
    }

    static long[] parseAll(String text) {
        return text.isEmpty()
                ? new long[0]
                : List.of(text.split(SEPARATOR, -1)).stream()
                        .flatMapToLong(part -> LongStream.of(parse(part)))
                        .toArray();
    }
}
