package dev.recourse.flink;

import dev.recourse.tools.duration.DurationText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of the job. */
@Command(
        name = "flink run recourse-flink.jar",
        sortOptions = false,
        description = "Decides about the events in files as 'recourse decide --independent' does, on Apache Flink.")
final class JobOptions {

    /** They are kept in memory, for each pair of answers. */
    private static final int MAX_EXAMPLES = 1_000;

    @Option(
            names = "--events",
            required = true,
            paramLabel = "PATH",
            description = "A file of events as JSON Lines, or a folder of them, on any file system that Flink has."
                    + " Names that end in .gz are those of compressed files.")
    String events = "";

    @Option(
            names = "--catalog",
            required = true,
            paramLabel = "FILE",
            description = "The catalog that decides, a local file: YAML, or the JSON form.")
    Path catalog = Path.of("");

    @Option(names = "--new", paramLabel = "FILE", description = "Another such catalog, which is compared with it.")
    Optional<Path> changed = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "PATH", description = "A new folder to write to.")
    String out = "";

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "Seed for random numbers not given in the input (default: ${DEFAULT-VALUE}).")
    long seed;

    @Option(
            names = "--readers",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many files are read at a time (default: ${DEFAULT-VALUE}, in the order of their names)."
                    + " With more than one, all lines of a session must be in one file.")
    int readers = 1;

    @Option(
            names = "--examples",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many examples of a difference are kept, at most (default: ${DEFAULT-VALUE}).")
    int examples;

    @Option(
            names = "--watch",
            paramLabel = "PATH",
            description = "A folder for catalogs in the JSON form. One that is put there is used from then on: compared"
                    + " if its name begins with 'new', else it decides. The job does not end, and reads events of"
                    + " files that are added, too.")
    Optional<String> watch = Optional.empty();

    @Option(
            names = "--forget-after",
            paramLabel = "DURATION",
            description = "With --watch, how long a session without events is kept, such as 12h or 7d"
                    + " (default: until its end).")
    Optional<String> forgotten = Optional.empty();

    @Option(names = "--help", usageHelp = true, description = "Prints this.")
    boolean isHelp;

    /**
     * The options in these arguments.
     *
     * @throws ParameterException if they are wrong
     */
    static JobOptions of(String... arguments) {
        JobOptions options = new JobOptions();
        CommandLine line = new CommandLine(options);
        line.parseArgs(arguments);
        if (options.readers < 1) {
            throw new ParameterException(line, "--readers must be 1 or more");
        }
        if (options.examples < 0 || options.examples > MAX_EXAMPLES) {
            throw new ParameterException(line, "--examples must be from 0 to " + MAX_EXAMPLES);
        }
        if (options.forgotten.isPresent() && options.watch.isEmpty()) {
            throw new ParameterException(
                    line, "--forget-after needs --watch: a log that is read once gets the same decisions at any speed");
        }
        if (options.forgotten.isPresent()
                && options.forgetAfter().filter(time -> !time.isZero()).isEmpty()) {
            throw new ParameterException(line, "--forget-after is not a duration such as 30m, 12h or 7d");
        }
        return options;
    }

    /** How long a session without events is kept; empty if until its end. */
    Optional<Duration> forgetAfter() {
        return forgotten.flatMap(DurationText::read);
    }
}
