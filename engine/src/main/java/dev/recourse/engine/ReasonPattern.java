package dev.recourse.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pattern of a reason that carries values, such as {@code Rate limit exceeded: ${limit:int} ops/min}.
 *
 * <p>A text matches as a whole or not at all. Matching takes the first occurrence of each literal part without
 * backtracking, in time linear in the text's length, and never throws. A pattern of several lines also matches a text
 * whose lines end in CRLF; its values end their lines as the pattern does.
 */
public final class ReasonPattern implements NotABean {

    /** A named, typed place in a pattern. */
    public record Hole(String name, HoleType type) {}

    private final String template;
    private final List<Hole> holes;
    /** The literal text before each place, and the one after the last: always one more than there are places. */
    private final List<String> literals;

    /** Which hole each place has: a hole may have several. */
    private final int[] places;

    private final int urlHole;
    private final boolean hasLines;

    private ReasonPattern(String template, List<Hole> holes, List<String> literals, List<Integer> places) {
        this.template = template;
        this.holes = List.copyOf(holes);
        this.literals = List.copyOf(literals);
        this.places = new int[places.size()];
        for (int i = 0; i < this.places.length; i++) {
            this.places[i] = places.get(i);
        }
        this.urlHole = urlHole(holes);
        this.hasLines = template.indexOf('\n') >= 0;
    }

    private static int urlHole(List<Hole> holes) {
        for (int i = 0; i < holes.size(); i++) {
            if (holes.get(i).type() == HoleType.URL) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Reads a pattern. Every hole has a name and a type, and two holes never touch. A hole that is repeated matches
     * only the same text again; its type may be left out there.
     *
     * @throws IllegalArgumentException if it is not a pattern; the message says why
     */
    public static ReasonPattern of(String template) {
        List<Hole> holes = new ArrayList<>();
        List<String> literals = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int from = 0;
        int open = template.indexOf("${");
        while (open >= 0) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("'${' has no closing '}'");
            }
            if (!places.isEmpty() && open == from) {
                throw new IllegalArgumentException("two placeholders touch; put text between them");
            }
            literals.add(withLineFeeds(template.substring(from, open)));
            places.add(place(template.substring(open + 2, close), holes));
            from = close + 1;
            open = template.indexOf("${", from);
        }
        literals.add(withLineFeeds(template.substring(from)));
        return new ReasonPattern(template, holes, literals, places);
    }

    private static String withLineFeeds(String text) {
        return text.replace("\r\n", "\n");
    }

    /** The text with line ends as the pattern has them. */
    private String read(String text) {
        return hasLines ? withLineFeeds(text) : text;
    }

    /** The position of the hole that this text stands for; a new one is added. */
    private static int place(String text, List<Hole> holes) {
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        String type = colon < 0 ? "" : text.substring(colon + 1);
        if (!isName(name)) {
            throw new IllegalArgumentException("'" + name + "' is not a placeholder's name");
        }
        for (int i = 0; i < holes.size(); i++) {
            if (holes.get(i).name().equals(name)) {
                if (!type.isEmpty() && !type.equals(holes.get(i).type().text())) {
                    throw new IllegalArgumentException("'" + name + "' has two types");
                }
                return i;
            }
        }
        Optional<HoleType> known = HoleType.of(type);
        if (known.isEmpty()) {
            throw new IllegalArgumentException(
                    (type.isEmpty() ? "'${" + text + "}' has no type" : "unknown type '" + type + "'")
                            + "; write int, long, decimal, duration, text or url, as in ${" + name + ":int}");
        }
        holes.add(new Hole(name, known.get()));
        return holes.size() - 1;
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isLower = c >= 'a' && c <= 'z';
            boolean isOther = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!isLower && (i == 0 || !isOther)) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** The pattern's text. */
    public String template() {
        return template;
    }

    /** The pattern's holes, in order. */
    public List<Hole> holes() {
        return holes;
    }

    /** The position of the first {@code url} hole, or -1. */
    int urlHole() {
        return urlHole;
    }

    /** The values in this text, or empty if it does not match. */
    public Optional<ReasonMatch> match(String text) {
        return match(text, Map.of());
    }

    /** The values of this failure: its named values, and what its reason holds; empty if there is not one for each. */
    public Optional<ReasonMatch> match(Failure failure) {
        return match(failure.reason(), failure.values());
    }

    /**
     * The values in this text, or empty if there is not one for each hole.
     *
     * @param received the text
     * @param known values that were read elsewhere, by the names of holes: where they read as the hole's type, they
     *     take the place of those in the text
     */
    Optional<ReasonMatch> match(String received, Map<String, String> known) {
        String text = read(received);
        @Nullable String[] found = new String[holes.size()];
        boolean isComplete = true;
        for (int i = 0; i < found.length; i++) {
            String value = known.get(holes.get(i).name());
            found[i] = value != null && holes.get(i).type().reads(value) ? value : null;
            isComplete &= found[i] != null;
        }
        int[] bounds = isComplete && found.length > 0 ? null : bounds(text);
        if (bounds == null && (!isComplete || found.length == 0)) {
            return Optional.empty();
        }
        String[] texts = new String[found.length];
        for (int i = 0; i < found.length; i++) {
            String value = found[i];
            texts[i] = value != null || bounds == null
                    ? String.valueOf(value)
                    : text.substring(bounds[2 * i], bounds[2 * i + 1]);
        }
        return Optional.of(new ReasonMatch(holes, texts));
    }

    /**
     * The text in which this pattern reads these values: the inverse of {@link #match(String)}.
     *
     * @param values one for each hole, in order: an {@link Integer} or {@link Long} of at least 0, a
     *     {@link java.math.BigDecimal}, a {@link java.time.Duration} in whole milliseconds, or a text of at least one
     *     character, as the type of the hole is
     * @throws IllegalArgumentException if there is no such text, for instance because a value contains text of the
     *     pattern, so that other values would be read; the message does not show the values
     */
    public String write(Object... values) {
        return ReasonText.of(this, literals, places, values);
    }

    /** Whether this text matches. */
    boolean matches(String text) {
        return bounds(read(text)) != null;
    }

    /** The URL in this text, or a missing one if it does not match. For patterns with a {@link #urlHole}. */
    RedirectUrl redirectIn(String received) {
        String text = read(received);
        int[] bounds = bounds(text);
        return bounds == null
                ? RedirectUrl.MISSING
                : RedirectUrl.read(text.substring(bounds[2 * urlHole], bounds[2 * urlHole + 1]));
    }

    /** The start and the end of each hole's value, or null if the text does not match. */
    private int @Nullable [] bounds(String text) {
        if (!text.startsWith(literals.get(0))) {
            return null;
        }
        int[] bounds = new int[2 * holes.size()];
        int filled = 0;
        int at = literals.get(0).length();
        for (int i = 0; i < places.length; i++) {
            String next = literals.get(i + 1);
            int hole = places[i];
            boolean isRepeated = hole < filled;
            boolean isLast = i == places.length - 1;
            int end = isRepeated
                    ? at + bounds[2 * hole + 1] - bounds[2 * hole]
                    : isLast ? text.length() - next.length() : text.indexOf(next, at + 1);
            if (end <= at || !text.startsWith(next, end)) {
                return null;
            }
            if (isRepeated) {
                if (!text.regionMatches(at, text, bounds[2 * hole], end - at)) {
                    return null;
                }
            } else {
                if (!holes.get(hole).type().reads(text, at, end)) {
                    return null;
                }
                bounds[2 * hole] = at;
                bounds[2 * hole + 1] = end;
                filled = hole + 1;
            }
            at = end + next.length();
        }
        return at == text.length() ? bounds : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReasonPattern that && template.equals(that.template);
    }

    @Override
    public int hashCode() {
        return template.hashCode();
    }

    @Override
    public String toString() {
        return template;
    }
}
