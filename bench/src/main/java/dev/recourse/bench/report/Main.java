package dev.recourse.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures ({@code measure ROUNDS RESULTS}), tries everything ({@code try}), or writes the page and what the README
 * quotes of it ({@code page}).
 */
public final class Main {

    private static final String USAGE =
            "measure ROUNDS RESULTS.csv | try | page RESULTS.csv WEIGHTS.csv PAGE.md README.md";

    private Main() {}

    /** Runs it; the exit code is 1 for files that cannot be read or written, and 2 for wrong usage. */
    public static void main(String[] args) throws RunnerException {
        try {
            run(args);
        } catch (IOException e) {
            System.err.println("cannot read or write " + e.getMessage() + ": bench/run measures, and writes all files");
            System.exit(1);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(String[] args) throws IOException, RunnerException {
        String command = args.length == 0 ? "" : args[0];
        if (command.equals("measure") && args.length == 3 && args[1].matches("[1-9][0-9]?")) {
            Files.writeString(
                    Path.of(args[2]), Rounds.run(Integer.parseInt(args[1])).csv());
        } else if (command.equals("try") && args.length == 1) {
            Rounds.runShort().keySet().forEach(System.out::println);
        } else if (command.equals("page") && args.length == 5) {
            writePage(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]), Path.of(args[4]));
        } else {
            System.err.println(USAGE);
            System.exit(2);
        }
    }

    /** Writes nothing if one of them cannot be read. */
    static void writePage(Path results, Path weights, Path page, Path readme) throws IOException {
        Page written = new Page(read(results, Results::read), read(weights, Weights::read));
        String text = written.text();
        String quoting = read(readme, old -> Readme.with(old, written.shortTable()));
        Files.writeString(page, text);
        Files.writeString(readme, quoting);
    }

    private static <T> T read(Path file, Function<String, T> parsed) throws IOException {
        try {
            return parsed.apply(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }
}
