package dev.recourse.tools;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Policy;
import dev.recourse.engine.ShownText;
import dev.recourse.tools.lint.CatalogPath;
import dev.recourse.tools.output.OutputFolder;
import dev.recourse.tools.simulate.check.Bounds;
import dev.recourse.tools.simulate.report.ReportFiles;
import dev.recourse.tools.simulate.report.TextReport;
import dev.recourse.tools.simulate.scenario.Codes;
import dev.recourse.tools.simulate.scenario.Scenario;
import dev.recourse.tools.simulate.scenario.Setup;
import dev.recourse.tools.simulate.scenario.Trouble;
import dev.recourse.tools.simulate.study.Contender;
import dev.recourse.tools.simulate.study.Study;
import dev.recourse.tools.simulate.study.Without;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lets a fleet of clients meet an outage and other troubles in virtual time, and shows what load"
                + " they bring, and when all of them are served again.",
        footer = {
            "%nThe checks hold for the catalog as it is, in every scenario; if one fails, the exit code is 1.",
            "Durations are 500ms, 60s, 2m or 1h. The same options give the same bytes."
        })
final class SimulateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The catalog.")
    private Path file = Path.of("");

    @Option(names = "--against", paramLabel = "FILE", description = "Another catalog, to compare with.")
    private Optional<Path> against = Optional.empty();

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            split = ",",
            description = "What happens: ${COMPLETION-CANDIDATES}, several with commas, or all (default: all).",
            completionCandidates = ScenarioNames.class)
    private List<String> scenarios = List.of("all");

    @Option(
            names = "--outage",
            paramLabel = "D",
            defaultValue = "60s",
            converter = DurationConverter.class,
            description = "How long the server is not as it should be, 1s to 24h (default: ${DEFAULT-VALUE}); a restart"
                    + " takes a tenth of it.")
    private Duration outage = Duration.ZERO;

    @Mixin
    private FleetOptions fleet = new FleetOptions();

    @Option(
            names = "--without",
            paramLabel = "PART",
            split = ",",
            description = "What to leave out for comparison, each in a run of its own: budget, jitter, hints, or none"
                    + " (default: all three; with --against, none).")
    private List<String> without = List.of();

    @Option(
            names = "--code",
            paramLabel = "TROUBLE=DOMAIN/CODE",
            description =
                    "The code that clients see for a trouble, such as busy=http/503 (default: chosen by what the"
                            + " catalog prescribes; the report lists them). May be repeated. Troubles: ${COMPLETION-CANDIDATES}.",
            completionCandidates = TroubleNames.class)
    private Map<String, String> codes = Map.of();

    @Option(
            names = "--max-peak",
            paramLabel = "X",
            description = "Check that no second after the server is back brings more than X times its capacity, such as"
                    + " 3x.")
    private Optional<String> maxPeak = Optional.empty();

    @Option(
            names = "--all-back-within",
            paramLabel = "D",
            converter = DurationConverter.class,
            description = "Check that all clients are served again within this time after the server is back.")
    private Optional<Duration> within = Optional.empty();

    @Option(
            names = "--lost",
            paramLabel = "N",
            description = "Check that at most N clients are lost, or N calls given up.")
    private Optional<Long> lost = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "The folder to write the report to: index.html, simulation.md, and the numbers as CSV (default:"
                            + " no report).")
    private Optional<Path> folder = Optional.empty();

    @Mixin
    private IncludeOptions includeOptions = new IncludeOptions();

    /** The names of all scenarios. */
    static final class ScenarioNames extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        ScenarioNames() {
            super(Stream.of(Scenario.values()).map(Scenario::id).toList());
        }
    }

    /** The names of all troubles. */
    static final class TroubleNames extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        TroubleNames() {
            super(Stream.of(Trouble.values()).map(Trouble::id).toList());
        }
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        try {
            return simulate();
        } catch (FileSystemException e) {
            throw UsageException.of(e);
        }
    }

    private int simulate() throws InterruptedException, IOException {
        List<Scenario> wanted = scenarios();
        lost.filter(most -> most < 0).ifPresent(most -> {
            throw new UsageException("--lost must be 0 or more, not " + most);
        });
        Bounds bounds = new Bounds(maxPeak.map(SimulateCommand::factor), within, lost);
        Optional<OutputFolder> output = folder.map(path -> new OutputFolder(path, "simulate"));
        Catalog own = Catalogs.english(file, includeOptions.path());
        List<Contender> contenders = contenders(own);
        Setup setup = fleet.setup(outage, contenders.get(0).codes().keepsConnections());
        if (output.isPresent()) {
            refuse(output.get()
                    .refusal(ReportFiles.names(wanted, contenders.get(0).codes())));
            output.get().prepare();
        }
        Study study;
        try (SimulationProgress progress =
                SimulationProgress.onTerminal(spec.commandLine().getErr())) {
            study = Study.of(own.title(), setup, wanted, contenders, progress);
        }
        PrintWriter out = spec.commandLine().getOut();
        TextReport.print(study, out);
        if (output.isPresent()) {
            output.get().write(ReportFiles.of(study));
            out.println("The report is " + folder.orElseThrow().resolve("index.html") + ".");
        }
        List<String> violations = bounds.violations(study);
        violations.forEach(line -> out.println("FAILED  " + line));
        out.flush();
        return violations.isEmpty() ? 0 : 1;
    }

    private static void refuse(Optional<String> refusal) {
        refusal.ifPresent(why -> {
            throw new UsageException(why);
        });
    }

    private List<Contender> contenders(Catalog own) {
        List<Contender> all = new ArrayList<>(contenders("as it is", own, parts()));
        against.map(this::opponent).ifPresent(other -> {
            requireSameKind(all.get(0), other);
            all.add(other);
        });
        return all;
    }

    private Contender opponent(Path other) {
        return contenders(CatalogPath.name(other), Catalogs.english(other, includeOptions.path()), Set.of())
                .get(0);
    }

    private static void requireSameKind(Contender own, Contender other) {
        if (own.codes().keepsConnections() != other.codes().keepsConnections()) {
            throw new UsageException("--against: only one of the catalogs has a WebSocket domain; clients that keep"
                    + " connections cannot be compared with clients that make calls");
        }
    }

    private List<Contender> contenders(String name, Catalog catalog, Set<Without> left) {
        Policy policy = catalog.policy();
        return Contender.of(name, policy, codesOf(policy), left);
    }

    private Codes codesOf(Policy policy) {
        Choices<Trouble> troubles = new Choices<>("--code", Trouble.class, Trouble::id);
        Map<Trouble, String> given = new EnumMap<>(Trouble.class);
        codes.forEach((name, code) -> troubles.of(name).forEach(trouble -> given.put(trouble, code)));
        try {
            return Codes.of(policy, given);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--code: " + e.getMessage());
        }
    }

    private List<Scenario> scenarios() {
        return List.copyOf(new Choices<>("--scenario", Scenario.class, Scenario::id)
                .with("all", EnumSet.allOf(Scenario.class))
                .of(scenarios));
    }

    /** What is left out for comparison. */
    private Set<Without> parts() {
        if (without.isEmpty()) {
            return against.isPresent() ? Set.of() : EnumSet.allOf(Without.class);
        }
        return new Choices<>("--without", Without.class, Without::id)
                .with("none", Set.of())
                .of(without);
    }

    private static double factor(String text) {
        try {
            String number = text.endsWith("x") ? text.substring(0, text.length() - 1) : text;
            double factor = new BigDecimal(number).doubleValue();
            if (factor > 0 && factor < Double.POSITIVE_INFINITY) {
                return factor;
            }
        } catch (NumberFormatException e) {
            // Reported below, as are the others.
        }
        throw new UsageException("--max-peak must be a number above 0, such as 3x, not '" + ShownText.of(text) + "'");
    }
}
