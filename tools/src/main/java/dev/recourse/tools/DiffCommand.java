package dev.recourse.tools;

import dev.recourse.engine.ShownText;
import dev.recourse.tools.diff.CatalogDiff;
import dev.recourse.tools.diff.accept.AcceptException;
import dev.recourse.tools.diff.accept.AcceptFile;
import dev.recourse.tools.diff.accept.Accepted;
import dev.recourse.tools.diff.baseline.Side;
import dev.recourse.tools.diff.baseline.Sides;
import dev.recourse.tools.diff.baseline.UnreadableException;
import dev.recourse.tools.diff.finding.Tier;
import dev.recourse.tools.diff.report.ChangeReport;
import dev.recourse.tools.diff.report.Changes;
import dev.recourse.tools.diff.report.GithubReport;
import dev.recourse.tools.diff.report.JsonReport;
import dev.recourse.tools.diff.report.SarifReport;
import dev.recourse.tools.diff.report.TextReport;
import dev.recourse.tools.diff.report.WitnessFiles;
import dev.recourse.tools.diff.version.Versions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Shows what a change of a catalog breaks, and for whom.",
        footerHeading = "%nTiers of findings:%n",
        footer = {
            "  wire       a client or server built from one catalog misreads what one",
            "             built from the other sends",
            "  source     code that uses the generated Java stops compiling",
            "  behaviour  clients decide differently after the same events",
            "  text       people read something else",
            "",
            "Exit codes: 0 if nothing fails, 1 if a finding is in a tier of --fail-on and",
            "not accepted, or --versions do not fit, 2 if a catalog or file cannot be read."
        })
final class DiffCommand implements Callable<Integer> {

    enum Format {
        text,
        json,
        sarif,
        github
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "The catalog before: a file, a jar (JAR!/path.yaml if it has several), or REV:PATH of git.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The catalog now, given in the same way.")
    private String now = "";

    @Option(
            names = "--also",
            paramLabel = "OLD",
            description = "Another catalog before, for instance the last release. May be repeated.")
    private List<String> also = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "TIER",
            split = ",",
            defaultValue = "wire,source,behaviour",
            description = "The tiers whose findings fail, or none (default: ${DEFAULT-VALUE}).")
    private List<String> failOn = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "The output format: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Option(
            names = "--accept",
            paramLabel = "FILE",
            description = "A YAML file of findings that do not fail: fingerprint, reason and until for each.")
    private Optional<Path> accept = Optional.empty();

    @Option(
            names = "--versions",
            paramLabel = "OLD..NEW",
            description = "The versions of both, such as 1.4.0..1.5.0: fails if the new one is too low for the change.")
    private Optional<String> versions = Optional.empty();

    @Option(
            names = "--witness",
            paramLabel = "DIR",
            description = "A folder for the events that show each difference: one file for each, which"
                    + " 'recourse decide' reads.")
    private Optional<Path> witness = Optional.empty();

    @Mixin
    private IncludeOptions includeOptions = new IncludeOptions();

    private final Clock clock;

    DiffCommand() {
        this(Clock.systemUTC());
    }

    DiffCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Set<Tier> tiers = tiers();
        Optional<Versions> both = versions.map(text -> Versions.of(text)
                .orElseThrow(() -> new UsageException(
                        "--versions must be two versions with two dots between them, like 1.4.0..1.5.0, not '"
                                + ShownText.escaped(text) + "'")));
        Changes changes = changes(tiers, both);
        witness.ifPresent(folder -> write(changes, folder));
        PrintWriter out = spec.commandLine().getOut();
        report().print(changes, out);
        out.flush();
        return changes.failures().isEmpty() && changes.isVersionFit() ? 0 : 1;
    }

    private static void write(Changes changes, Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException(
                    "--witness: " + ShownText.escaped(folder.toString()) + " is a file; name a folder");
        }
        try {
            WitnessFiles.write(changes, folder);
        } catch (IOException e) {
            throw new UsageException(
                    ShownText.escaped("--witness: nothing can be written to " + folder + " (" + e + ")"));
        }
    }

    private Changes changes(Set<Tier> tiers, Optional<Versions> both) {
        try {
            Map<String, Accepted> accepted = accept.isPresent() ? AcceptFile.read(accept.get()) : Map.of();
            Sides sides = new Sides(Path.of(""), includeOptions.path());
            List<Side> baselines = new ArrayList<>();
            baselines.add(sides.openBaseline(old));
            for (String other : also) {
                baselines.add(sides.openBaseline(other));
            }
            return new CatalogDiff(accepted, LocalDate.now(clock), tiers, both).compare(baselines, sides.open(now));
        } catch (UnreadableException | AcceptException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private Set<Tier> tiers() {
        try {
            return Tier.named(failOn);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--fail-on takes " + e.getMessage());
        }
    }

    private ChangeReport report() {
        return switch (format) {
            case text -> new TextReport(Colour.isUsed() ? Ansi.ON : Ansi.OFF);
            case json -> new JsonReport();
            case sarif -> new SarifReport(Version.text());
            case github -> new GithubReport();
        };
    }
}
