package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.model.Constraint;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Report;
import java.util.Optional;

/** Binds {@code constraint}. */
final class ConstraintBinder {

    private ConstraintBinder() {}

    static Optional<Constraint> bind(Fields fields, Report report) {
        Optional<String> name = fields.text("name");
        Optional<String> characters = fields.text("characters");
        Optional<String> length = fields.text("length");
        if (characters.isPresent() && !isSet(characters.get())) {
            report.add(Complaint.NOT_CHARACTERS, fields.mark("characters"), characters.get());
            return Optional.empty();
        }
        if (name.isEmpty() || characters.isEmpty() || length.isEmpty()) {
            return Optional.empty();
        }
        String[] ends = length.get().split("-", 2);
        int min = Integer.parseInt(ends[0]);
        int max = Integer.parseInt(ends[1]);
        if (min > max) {
            report.add(Complaint.NOT_A_LENGTH, fields.mark("length"), length.get());
            return Optional.empty();
        }
        return Optional.of(new Constraint(name.get(), characters.get(), min, max));
    }

    /** Visible ASCII characters and ascending ranges of them; a literal hyphen comes last. */
    private static boolean isSet(String text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
            boolean range = i + 2 < text.length() && text.charAt(i + 1) == '-';
            if (range && text.charAt(i + 2) <= c) {
                return false;
            }
            if (c == '-' && i < text.length() - 1) {
                return false;
            }
            i += range ? 3 : 1;
        }
        return true;
    }
}
