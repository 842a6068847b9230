package dev.recourse.catalog.format;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the texts of a catalog as values. */
public final class Scalars {

    /** The longest duration. */
    public static final Duration MAX_DURATION = Duration.ofDays(24);

    private static final Map<String, Long> UNITS =
            Map.of("ms", 1L, "s", 1_000L, "m", 60_000L, "h", 3_600_000L, "d", 86_400_000L);

    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");

    private Scalars() {}

    /** Whether the text fits the shape. */
    static boolean accepts(String text, Shape shape) {
        if (shape instanceof Shape.Text kind) {
            return kind.kind().accepts(text);
        }
        if (shape instanceof Shape.Word word) {
            return word.words().contains(text);
        }
        if (shape instanceof Shape.WordOr either) {
            return either.words().contains(text);
        }
        if (shape instanceof Shape.Whole whole) {
            return WHOLE.matcher(text).matches()
                    && Integer.parseInt(text) >= whole.min()
                    && Integer.parseInt(text) <= whole.max();
        }
        return shape instanceof Shape.Flag && (text.equals("true") || text.equals("false"));
    }

    /** The value of a well-formed duration such as {@code 5m}. */
    public static Duration duration(String text) {
        int digits = 0;
        while (Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        long unit = UNITS.getOrDefault(text.substring(digits), 1L);
        return Duration.ofMillis(Long.parseLong(text.substring(0, digits)) * unit);
    }

    /** The duration in its largest whole unit, such as {@code 5m}. */
    public static String text(Duration duration) {
        long millis = duration.toMillis();
        for (String unit : new String[] {"d", "h", "m", "s"}) {
            long size = UNITS.getOrDefault(unit, 1L);
            if (millis > 0 && millis % size == 0) {
                return millis / size + unit;
            }
        }
        return millis + "ms";
    }

    /** The fraction of a well-formed percentage: 0.2 for {@code 20%}. */
    public static double fraction(String percentage) {
        return new BigDecimal(percentage.substring(0, percentage.length() - 1))
                .movePointLeft(2)
                .doubleValue();
    }

    /** The text on one line, wherever the file breaks it. */
    static String sentence(String text) {
        return text.indexOf('\n') < 0
                ? text.strip()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(" "));
    }
}
