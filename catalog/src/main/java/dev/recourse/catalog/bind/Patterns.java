package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.ShapeCheck;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Report;
import dev.recourse.engine.Failure;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.ReasonPattern;
import java.util.Optional;

/** Binds {@code details} and {@code reason}: patterns of a failure's reason. */
final class Patterns {

    /** The most placeholders: a record has at most 255 components, of which a long one counts as two. */
    private static final int MAX_HOLES = 100;

    private Patterns() {}

    static Optional<ReasonPattern> read(Fields fields, String key, Report report) {
        Optional<String> text = fields.text(key).map(Patterns::withoutLastLineFeed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.get().length() > Failure.MAX_REASON) {
            String why =
                    "it is longer than any reason, which has at most " + Failure.MAX_REASON + " characters; shorten it";
            if (text.get().length() < ShapeCheck.MAX_TEXT) {
                report.add(Complaint.NOT_A_PATTERN, fields.mark(key), why);
            }
            return Optional.empty();
        }
        try {
            return Optional.of(ReasonPattern.of(text.get()));
        } catch (IllegalArgumentException e) {
            report.add(Complaint.NOT_A_PATTERN, fields.mark(key), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** The text of a block of several lines ends in a line feed, which is not part of a pattern. */
    private static String withoutLastLineFeed(String text) {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    /** The pattern under {@code details}, whose placeholders become the components of a record. */
    static ReasonDetails details(Fields fields, Report report) {
        int errors = report.errorsHere();
        Optional<ReasonPattern> read = read(fields, "details", report);
        read.ifPresent(details -> details.holes().forEach(hole -> {
            if (hole.name().equals(MessageText.DELAY)) {
                report.add(Complaint.DELAY_HOLE, fields.mark("details"));
            }
        }));
        read.map(details -> details.holes().size())
                .filter(size -> size > MAX_HOLES)
                .ifPresent(size ->
                        report.add(Complaint.TOO_MANY_ITEMS, fields.mark("details"), "details", size, MAX_HOLES));
        Optional<ReasonPattern> pattern = read.filter(details -> report.errorsHere() == errors);
        return new ReasonDetails(pattern, pattern.isEmpty() && fields.has("details"));
    }
}
