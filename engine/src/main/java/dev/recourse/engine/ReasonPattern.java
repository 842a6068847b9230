package dev.recourse.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pattern of a reason that carries values, such as {@code Rate limit exceeded: ${limit:int} ops/min}.
 *
 * <p>A text matches as a whole or not at all. Matching takes the first occurrence of each literal part without
 * backtracking, in time linear in the text's length, and never throws.
 */
public final class ReasonPattern {

    /** A named, typed place in a pattern. */
    public record Hole(String name, HoleType type) {}

    private final String template;
    private final List<Hole> holes;
    /** The literal text before each hole, and the one after the last: always one more than there are holes. */
    private final List<String> literals;

    private final int urlHole;

    private ReasonPattern(String template, List<Hole> holes, List<String> literals) {
        this.template = template;
        this.holes = List.copyOf(holes);
        this.literals = List.copyOf(literals);
        this.urlHole = urlHole(holes);
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
     * Reads a pattern. Every hole has a name and a type, and two holes never touch.
     *
     * @throws IllegalArgumentException if it is not a pattern; the message says why
     */
    public static ReasonPattern of(String template) {
        List<Hole> holes = new ArrayList<>();
        List<String> literals = new ArrayList<>();
        int from = 0;
        int open = template.indexOf("${");
        while (open >= 0) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("'${' has no closing '}'");
            }
            if (!holes.isEmpty() && open == from) {
                throw new IllegalArgumentException("two placeholders touch; put text between them");
            }
            literals.add(template.substring(from, open));
            holes.add(hole(template.substring(open + 2, close), holes));
            from = close + 1;
            open = template.indexOf("${", from);
        }
        literals.add(template.substring(from));
        return new ReasonPattern(template, holes, literals);
    }

    private static Hole hole(String text, List<Hole> before) {
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        String type = colon < 0 ? "" : text.substring(colon + 1);
        if (!isName(name)) {
            throw new IllegalArgumentException("'" + name + "' is not a placeholder's name");
        }
        if (before.stream().anyMatch(hole -> hole.name().equals(name))) {
            throw new IllegalArgumentException("two placeholders are called '" + name + "'");
        }
        return new Hole(
                name,
                HoleType.of(type)
                        .orElseThrow(() -> new IllegalArgumentException(
                                (type.isEmpty() ? "'${" + text + "}' has no type" : "unknown type '" + type + "'")
                                        + "; write int, long, text or url, as in ${" + name + ":int}")));
    }

    private static boolean isName(String name) {
        if (name.isEmpty() || name.charAt(0) < 'a' || name.charAt(0) > 'z') {
            return false;
        }
        return name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
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
        int[] bounds = bounds(text);
        return bounds == null ? Optional.empty() : Optional.of(new ReasonMatch(holes, text, bounds));
    }

    /** The URL in this text, or a missing one if it does not match. For patterns with a {@link #urlHole}. */
    RedirectUrl redirectIn(String text) {
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
        int at = literals.get(0).length();
        for (int i = 0; i < holes.size(); i++) {
            String next = literals.get(i + 1);
            boolean last = i == holes.size() - 1;
            int end = last ? text.length() - next.length() : text.indexOf(next, at + 1);
            if (end <= at || !text.startsWith(next, end)) {
                return null;
            }
            HoleType type = holes.get(i).type();
            if (type.isNumber() && type.number(text, at, end) < 0) {
                return null;
            }
            bounds[2 * i] = at;
            bounds[2 * i + 1] = end;
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
