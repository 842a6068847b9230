package dev.recourse.maven.baseline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The coordinates of a released artifact: {@code com.example:my-service:1.2.0}.
 *
 * @param group its group
 * @param artifact its artifact
 * @param version its version, or a range such as {@code (,2.0)}
 * @param entry the path of the catalog in it, which may follow after {@code !/}
 */
public record Coordinates(String group, String artifact, String version, Optional<String> entry) {

    private static final Pattern FORM =
            Pattern.compile("([\\w.-]+):([\\w.-]+):([\\w.+-]+|[\\[(][\\w.+,-]+[\\])])(?:!/(.+))?");

    /** Reads coordinates; empty if the text is something else, such as a revision of git and a path. */
    public static Optional<Coordinates> of(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new Coordinates(
                        matcher.group(1), matcher.group(2), matcher.group(3), Optional.ofNullable(matcher.group(4))))
                : Optional.empty();
    }

    /** Those of the newest release of an artifact before this version. */
    public static Coordinates before(String group, String artifact, String version) {
        return new Coordinates(group, artifact, "(," + version + ")", Optional.empty());
    }

    /** Whether they have a range instead of a version. */
    boolean isRange() {
        return version.startsWith("(") || version.startsWith("[");
    }

    /** These coordinates with another version. */
    Coordinates withVersion(String other) {
        return new Coordinates(group, artifact, other, entry);
    }

    @Override
    public String toString() {
        return group + ":" + artifact + ":" + version;
    }
}
