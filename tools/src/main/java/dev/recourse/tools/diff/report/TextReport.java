package dev.recourse.tools.diff.report;

import dev.recourse.engine.ShownText;
import dev.recourse.tools.diff.finding.Finding;
import dev.recourse.tools.diff.finding.Kind;
import dev.recourse.tools.diff.finding.Tier;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** A report for people: first what clients notice most, then each finding in its first tier. */
public final class TextReport implements ChangeReport {

    private static final int WIDEST = 100;
    private static final int MOST_TEXTS = 10;

    private final Ansi ansi;

    /** A report with or without colour. */
    public TextReport(Ansi ansi) {
        this.ansi = ansi;
    }

    @Override
    public void print(Changes changes, PrintWriter out) {
        String old = changes.baselines().stream().map(side -> side.name()).collect(Collectors.joining(" and "));
        out.println(bold(shown(old + " -> " + changes.now().name())));
        out.println();
        Summary.lines(changes).forEach(line -> out.println(shown(line)));
        for (Tier tier : Tier.values()) {
            List<Reported> findings = changes.findings().stream()
                    .filter(reported -> reported.finding().tier() == tier)
                    .toList();
            if (!findings.isEmpty()) {
                out.println();
                out.println(coloured(tier, tier.name()) + ": " + tier.principle());
                print(findings, changes, out);
            }
        }
        changes.warnings().forEach(warning -> out.println(yellow("warning: ") + shown(warning)));
        out.println();
        out.println(Summary.verdict(changes));
        if (!changes.failures().isEmpty()) {
            out.println("To accept a finding, list its fingerprint, the 16 digits after it, in a file for --accept.");
        }
    }

    /** Prints findings, those of one kind that follow each other under one heading. */
    private void print(List<Reported> findings, Changes changes, PrintWriter out) {
        Map<Kind, List<Reported>> groups = new LinkedHashMap<>();
        findings.forEach(reported -> groups.computeIfAbsent(reported.finding().kind(), kind -> new ArrayList<>())
                .add(reported));
        groups.forEach((kind, group) -> {
            out.println();
            out.println("  " + bold(kind.id() + " " + kind.title()));
            for (Tier tier : Tier.values()) {
                boolean isShown = group.stream()
                        .anyMatch(reported -> reported.finding().tiers().contains(tier));
                if (isShown) {
                    kind.consequence(tier)
                            .ifPresent(text -> out.println("  " + text + " " + faint("[" + tier.name() + "]")));
                }
            }
            out.println("  To do: " + kind.advice());
            if (kind.consequence(Tier.TEXT).isPresent() && group.size() > MOST_TEXTS) {
                SubjectLines.lines(group).forEach(line -> out.println("    " + shown(line)));
                out.println("    (--format json has the texts)");
            } else {
                printClusters(group, changes, out);
            }
        });
    }

    /** Prints what shows several findings once, after all of them. */
    private void printClusters(List<Reported> group, Changes changes, PrintWriter out) {
        Map<Object, List<Reported>> clusters = new LinkedHashMap<>();
        group.forEach(reported -> clusters.computeIfAbsent(
                        WitnessWords.of(reported.finding())
                                .<Object>map(words -> words)
                                .orElse(reported.finding()),
                        words -> new ArrayList<>())
                .add(reported));
        clusters.values().forEach(cluster -> {
            Set<String> shared = sharedNotes(cluster);
            cluster.forEach(reported -> {
                print(reported, changes, out);
                notes(reported.finding(), shared, out);
            });
            shared.forEach(note -> out.println("        " + shown(note)));
            Finding first = cluster.get(0).finding();
            WitnessWords.of(first).ifPresent(words -> print(words, WitnessWords.errors(first), out));
        });
    }

    private void print(WitnessWords words, String errors, PrintWriter out) {
        out.println("        If " + shown(words.events()) + ", a client");
        out.println("          " + red("before: ") + shown(words.before()));
        out.println("          " + green("now:    ") + shown(words.after()));
        out.println("        This means " + words.directions() + shown(errors) + ".");
    }

    private void print(Reported reported, Changes changes, PrintWriter out) {
        Finding finding = reported.finding();
        String fingerprint = faint("  " + finding.fingerprint());
        String accepted = reported.accepted()
                .map(entry -> faint("  accepted until " + entry.until() + ": " + shown(entry.reason())))
                .orElse("");
        out.println("    " + bold(shown(finding.subject().text())) + fact(finding) + fingerprint + accepted);
        if (reported.baselines().size() < changes.baselines().size()) {
            out.println("        only since " + shown(String.join(", ", reported.baselines())));
        }
        lines(finding, out);
    }

    /** The notes that all of some findings have. */
    private static Set<String> sharedNotes(List<Reported> cluster) {
        Set<String> shared = new LinkedHashSet<>(cluster.get(0).finding().notes());
        cluster.forEach(reported -> shared.retainAll(reported.finding().notes()));
        return shared;
    }

    private static void notes(Finding finding, Set<String> except, PrintWriter out) {
        finding.notes().stream()
                .filter(note -> !except.contains(note))
                .forEach(note -> out.println("        " + shown(note)));
    }

    /** Both facts on one line, if they are short. */
    private static String fact(Finding finding) {
        if (!isOneLine(finding)) {
            return "";
        }
        if (finding.before().isEmpty() || finding.after().isEmpty()) {
            String only = shown(finding.before() + finding.after());
            return only.isEmpty() ? "" : "  " + (finding.before().isEmpty() ? "new: " : "was: ") + only;
        }
        return "  " + shown(finding.before()) + " -> " + shown(finding.after());
    }

    private static boolean isOneLine(Finding finding) {
        return finding.before().length() + finding.after().length() <= WIDEST
                && finding.before().indexOf('\n') < 0
                && finding.after().indexOf('\n') < 0;
    }

    private void lines(Finding finding, PrintWriter out) {
        if (!isOneLine(finding)) {
            finding.before().lines().forEach(line -> out.println("        " + red("before: ") + shown(line)));
            finding.after().lines().forEach(line -> out.println("        " + green("now:    ") + shown(line)));
        }
    }

    private static String shown(String text) {
        return ShownText.escaped(text);
    }

    private String coloured(Tier tier, String text) {
        return switch (tier) {
            case WIRE, SOURCE -> red(text);
            case BEHAVIOUR -> yellow(text);
            case TEXT -> bold(text);
        };
    }

    private String bold(String text) {
        return styled("1", text);
    }

    private String faint(String text) {
        return styled("2", text);
    }

    private String red(String text) {
        return styled("31;1", text);
    }

    private String green(String text) {
        return styled("32;1", text);
    }

    private String yellow(String text) {
        return styled("33", text);
    }

    private String styled(String style, String text) {
        return ansi.enabled() ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
    }
}
