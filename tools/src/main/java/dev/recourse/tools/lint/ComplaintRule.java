package dev.recourse.tools.lint;

import dev.recourse.catalog.problem.Complaint;
import dev.recourse.tools.sarif.SarifRule;
import dev.recourse.tools.sarif.SarifText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A kind of problem as a rule: what is wrong, how to fix it, and what happens until then. */
final class ComplaintRule {

    private ComplaintRule() {}

    static SarifRule of(Complaint complaint) {
        String wrong = sentence(complaint.wrong());
        String fix = complaint.fix().map(ComplaintRule::sentence).orElse("The message of each result says how.");
        String effect = switch (complaint.severity()) {
            case ERROR -> "Errors stop the build, and lint exits with 1.";
            case WARNING -> "Warnings are only reported.";
        };
        return new SarifRule(
                complaint.id(),
                camelCase(complaint.name()),
                SarifReport.level(complaint.severity()),
                wrong,
                SarifText.of(wrong + " " + effect),
                SarifText.of(
                        "How to fix it: " + fix + " " + effect,
                        "**What is wrong:** " + escaped(wrong) + "\n\n**How to fix it:** " + escaped(fix) + "\n\n"
                                + effect.replace("lint exits", "`recourse lint` exits")),
                Optional.empty());
    }

    private static String camelCase(String constant) {
        return Arrays.stream(constant.split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static String sentence(String clause) {
        String start = clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
        return start.endsWith(".") ? start : start + ".";
    }

    /** The text with what Markdown would take for markup, or a browser for HTML, as it is written. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|~{}])", "\\\\$1");
    }
}
