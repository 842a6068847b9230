package dev.recourse.tools.diff.report;

import dev.recourse.tools.diff.finding.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The subjects of many findings, by their domains, in lines that are not too long. */
final class SubjectLines {

    private static final int WIDTH = 100;

    /** The most subjects of a domain that are named. */
    private static final int MOST = 60;

    private SubjectLines() {}

    static List<String> lines(List<Reported> findings) {
        Map<String, List<String>> byDomain = new LinkedHashMap<>();
        for (Reported reported : findings) {
            Subject subject = reported.finding().subject();
            String name = subject.isRow() ? (subject.code() + " " + subject.key()).strip() : subject.text();
            byDomain.computeIfAbsent(String.join(", ", subject.domains()), domain -> new ArrayList<>())
                    .add(name);
        }
        List<String> lines = new ArrayList<>();
        byDomain.forEach((domain, names) -> {
            StringBuilder line = new StringBuilder(domain.isEmpty() ? "" : domain + ": ");
            List<String> shown = new ArrayList<>(names.subList(0, Math.min(MOST, names.size())));
            if (names.size() > MOST) {
                shown.add("and " + (names.size() - MOST) + " more");
            }
            for (int i = 0; i < shown.size(); i++) {
                String name = shown.get(i) + (i < shown.size() - 1 ? "," : "");
                if (line.length() + 1 + name.length() > WIDTH) {
                    lines.add(line.toString().stripTrailing());
                    line = new StringBuilder("  ");
                }
                line.append(name).append(' ');
            }
            lines.add(line.toString().stripTrailing());
        });
        return lines;
    }
}
