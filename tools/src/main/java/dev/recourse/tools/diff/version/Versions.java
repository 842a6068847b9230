package dev.recourse.tools.diff.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions of both catalogs.
 *
 * @param before the version of the old catalog, such as {@code 1.4.0}
 * @param after the version of the new one
 */
public record Versions(String before, String after) {

    private static final String SEPARATOR = "..";
    private static final int PARTS = 3;
    private static final Pattern VERSION =
            Pattern.compile("v?(\\d{1,9})\\.(\\d{1,9})(?:\\.(\\d{1,9}))?(?:[-+][0-9A-Za-z.+-]*)?");

    /** Two versions with two dots between them; empty for any other text. What follows a hyphen or plus is ignored. */
    public static Optional<Versions> of(String text) {
        int dots = text.indexOf(SEPARATOR);
        if (dots < 0) {
            return Optional.empty();
        }
        String before = text.substring(0, dots);
        String after = text.substring(dots + SEPARATOR.length());
        return VERSION.matcher(before).matches() && VERSION.matcher(after).matches()
                ? Optional.of(new Versions(before, after))
                : Optional.empty();
    }

    private static List<Integer> parts(String version) {
        Matcher matcher = VERSION.matcher(version);
        List<Integer> parts = new ArrayList<>();
        if (matcher.matches()) {
            for (int i = 1; i <= PARTS; i++) {
                parts.add(matcher.group(i) == null ? 0 : Integer.parseInt(matcher.group(i)));
            }
        }
        return parts;
    }

    /** What a change needs, given what it would need from 1.0 on. */
    public Bump needed(Bump fromOne) {
        return parts(before).get(0) == 0 ? fromOne.beforeOne() : fromOne;
    }

    /** What the new version raises; none if it is the same or lower. */
    public Bump raised() {
        return comparison() > 0 ? List.of(Bump.MAJOR, Bump.MINOR, Bump.PATCH).get(firstDifference()) : Bump.NONE;
    }

    /**
     * Whether the new version raises enough for a change, given what it would need from 1.0 on. A lower one never does.
     */
    public boolean fit(Bump fromOne) {
        return comparison() >= 0 && raised().compareTo(needed(fromOne)) >= 0;
    }

    private int comparison() {
        int first = firstDifference();
        return first == PARTS
                ? 0
                : parts(after).get(first).compareTo(parts(before).get(first));
    }

    /** The position of the first part that differs. */
    private int firstDifference() {
        List<Integer> old = parts(before);
        List<Integer> now = parts(after);
        int i = 0;
        while (i < PARTS && old.get(i).equals(now.get(i))) {
            i++;
        }
        return i;
    }
}
