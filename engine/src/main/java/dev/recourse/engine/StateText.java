package dev.recourse.engine;

import java.util.List;
import java.util.Optional;

/**
 * A session's state as a short text, to store it or to continue in another process.
 *
 * <p>Twelve fields between vertical bars: the version, the policy's fingerprint, the state's numbers in base 36, the
 * redirects' targets, and a checksum. Times are those of the clock that the state was used with; to continue on another
 * clock, use {@link State#movedTo}. The checksum detects damage, not forgery: keep the text where its reader can trust
 * it.
 */
public final class StateText {

    /** The longest text that is read, in characters. */
    public static final int MAX_LENGTH = 65_536;

    static final String VERSION = "r2";
    static final int FIELDS = 12;
    static final String BAR = "|";
    static final String SEPARATOR = ",";
    static final String NEVER = "-";

    private static final int RADIX = 36;

    private static final char URL = 'u';
    private static final char ENDPOINT = 'e';

    private StateText() {}

    /**
     * The result of reading a state's text: a state, or the reason why it was refused.
     *
     * @param state the state that was written
     * @param refusal why the text was refused
     */
    public record Parsed(Optional<State> state, Optional<Refusal> refusal) {

        static Parsed of(State state) {
            return new Parsed(Optional.of(state), Optional.empty());
        }

        static Parsed refused(Refusal refusal) {
            return new Parsed(Optional.empty(), Optional.of(refusal));
        }
    }

    /** Why a text was refused. */
    public enum Refusal {
        /** It is longer than any state's text. */
        TOO_LONG,
        /** It does not look like a state's text. */
        FOREIGN,
        /** It was written in another version of the format. */
        OTHER_VERSION,
        /** It was changed after it was written. */
        DAMAGED,
        /** It was written under another policy, whose counters mean other things. */
        OTHER_POLICY,
        /** It holds values that no state of this policy can have, such as a delay beyond the time limit. */
        IMPOSSIBLE
    }

    /** The state's text. Two equal states have the same. */
    public static String write(State state) {
        EpisodeMemory memory = state.memory();
        String text = VERSION
                + BAR
                + state.policy().fingerprint()
                + BAR
                + number(state.packed())
                + BAR
                + number(state.counters())
                + BAR
                + number(state.lastMillis())
                + BAR
                + age(state.began(), state)
                + BAR
                + age(state.readyAt(), state)
                + BAR
                + number(state.delayMillis())
                + BAR
                + numbers(memory.words)
                + BAR
                + numbers(memory.previous)
                + BAR
                + targets(memory.targets());
        return text + BAR + Fingerprint.of(text);
    }

    /**
     * Reads a state of this policy. Any text may be passed; one that does not describe such a state is refused, with
     * the reason.
     */
    public static Parsed read(Policy policy, String text) {
        return new StateTextReader(policy).read(text);
    }

    private static String age(long instant, State state) {
        return instant == State.NEVER ? NEVER : number(state.lastMillis() - instant);
    }

    private static String number(long number) {
        return Long.toString(number, RADIX);
    }

    private static String numbers(long[] numbers) {
        StringBuilder text = new StringBuilder();
        for (long number : numbers) {
            text.append(text.isEmpty() ? "" : SEPARATOR).append(number(number));
        }
        return text.toString();
    }

    private static String targets(List<RedirectTarget> targets) {
        StringBuilder text = new StringBuilder();
        for (RedirectTarget target : targets) {
            text.append(text.isEmpty() ? "" : SEPARATOR).append(target(target));
        }
        return text.toString();
    }

    /** The number, or a {@code NumberFormatException}. */
    static long parse(String text) {
        return Long.parseLong(text, RADIX);
    }

    static long[] parseAll(String text) {
        List<String> parts = parts(text);
        long[] numbers = new long[parts.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = parse(parts.get(i));
        }
        return numbers;
    }

    /** The parts between separators; none of an empty text. */
    static List<String> parts(String text) {
        return text.isEmpty() ? List.of() : Texts.split(text, SEPARATOR);
    }

    /** A redirect's target: its form, then its text with the separators escaped. */
    private static String target(RedirectTarget target) {
        String text = target instanceof RedirectTarget.Url url ? URL + url.text() : ENDPOINT + target.key();
        return text.replace("~", "~0").replace("|", "~1").replace(",", "~2");
    }

    /** The target, or empty if the text is not one. */
    static Optional<RedirectTarget> parseTarget(String escaped) {
        String text = escaped.replace("~2", ",").replace("~1", "|").replace("~0", "~");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String rest = text.substring(1);
        if (text.charAt(0) == ENDPOINT) {
            return Optional.of(new RedirectTarget.Endpoint(rest));
        }
        RedirectUrl url = RedirectUrl.read(rest);
        boolean isUrl = text.charAt(0) == URL && url.flaw().isEmpty();
        return isUrl ? Optional.of(new RedirectTarget.Url(url)) : Optional.empty();
    }
}
