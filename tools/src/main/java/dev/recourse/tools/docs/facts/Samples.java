package dev.recourse.tools.docs.facts;

import dev.recourse.engine.CodeRange;
import dev.recourse.engine.HoleType;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.RedirectRules;
import dev.recourse.tools.docs.plan.SampleUrls;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Examples of values, reasons and codes. */
final class Samples {

    /** The first whole number. Large enough to need a plural, and small enough to be a limit of anything. */
    private static final int FIRST = 20;

    private final SampleUrls urls;

    /** @param redirects the rules that URLs must follow */
    Samples(RedirectRules redirects) {
        this.urls = new SampleUrls(redirects);
    }

    /** A value for each hole, as {@link ReasonPattern#write} takes them. Whole numbers differ from each other. */
    List<Object> values(ReasonPattern pattern) {
        List<Object> values = new ArrayList<>();
        for (ReasonPattern.Hole hole : pattern.holes()) {
            values.add(value(hole, values.size()));
        }
        return values;
    }

    private Object value(ReasonPattern.Hole hole, int position) {
        return switch (hole.type()) {
            case INT -> FIRST + position;
            case LONG -> (long) FIRST + position;
            case DECIMAL -> new BigDecimal("1.5");
            case DURATION -> Duration.ofSeconds(30);
            case TEXT -> "‹" + hole.name() + "›";
            case URL -> urls.url(1);
        };
    }

    /** A reason that matches, if one can be written. */
    Optional<String> reason(ReasonPattern pattern) {
        try {
            return Optional.of(pattern.write(values(pattern).toArray()));
        } catch (IllegalArgumentException ambiguous) {
            return Optional.empty();
        }
    }

    /** A URL that redirects may lead to. */
    String url() {
        return urls.url(1);
    }

    /** A code in this range. */
    static String code(CodeRange range) {
        String text = range.toString();
        for (int dash = text.indexOf('-', 1); dash > 0; dash = text.indexOf('-', dash + 1)) {
            String first = text.substring(0, dash);
            if (range.contains(first)) {
                return first;
            }
        }
        return range.isOneCode() ? text : text.substring(0, text.length() - 1) + "0";
    }

    /** The type of a value in words. */
    static String meaning(HoleType type) {
        return switch (type) {
            case INT, LONG -> "a whole number";
            case DECIMAL -> "a number, perhaps with decimals";
            case DURATION -> "a duration, such as 30 (seconds), 30s or 2 minutes";
            case TEXT -> "a text";
            case URL -> "a URL, checked before it is followed";
        };
    }
}
