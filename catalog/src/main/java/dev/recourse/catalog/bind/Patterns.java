package dev.recourse.catalog.bind;

import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.MessageText;
import dev.recourse.catalog.yaml.Report;
import dev.recourse.engine.Failure;
import dev.recourse.engine.ReasonPattern;
import java.util.Optional;
import java.util.Set;

/** {@code details} and {@code reason}: how a reason reads. */
final class Patterns {

    /** Names that no component of a record may have (JLS, section 8.10.1). */
    private static final Set<String> NO_COMPONENTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private Patterns() {}

    static Optional<ReasonPattern> read(Fields fields, String key, Report report) {
        Optional<String> text = fields.text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.get().length() > Failure.MAX_REASON) {
            String why = "it is longer than any reason: " + Failure.MAX_REASON + " characters; shorten it";
            report.add(Complaint.NOT_A_PATTERN, fields.mark(key), why);
            return Optional.empty();
        }
        try {
            return Optional.of(ReasonPattern.of(text.get()));
        } catch (IllegalArgumentException e) {
            report.add(Complaint.NOT_A_PATTERN, fields.mark(key), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** The same, whose places become the components of a record. */
    static ReasonDetails details(Fields fields, Report report) {
        Optional<ReasonPattern> pattern = read(fields, "details", report);
        pattern.ifPresent(details -> details.holes().forEach(hole -> {
            if (JavaNames.isKeyword(hole.name()) || NO_COMPONENTS.contains(hole.name())) {
                report.add(Complaint.JAVA_KEYWORD, fields.mark("details"), "${" + hole.name() + "}", hole.name());
            } else if (hole.name().equals(MessageText.DELAY)) {
                report.add(Complaint.DELAY_HOLE, fields.mark("details"));
            }
        }));
        return new ReasonDetails(pattern, pattern.isEmpty() && fields.has("details"));
    }
}
