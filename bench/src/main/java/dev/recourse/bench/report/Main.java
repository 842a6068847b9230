package dev.recourse.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures ({@code measure ROUNDS RESULTS}), tries everything ({@code try}), or writes the page and what the README
 * quotes of it ({@code page}).
 */
public final class Main {

    private static final String USAGE =
            "measure ROUNDS RESULTS.csv | try | page RESULTS.csv WEIGHTS.csv PAGE.md README.md";

    private Main() {}

    /** Runs it; the exit code is 2 for wrong usage. */
    public static void main(String[] args) throws RunnerException {
        String command = args.length == 0 ? "" : args[0];
        if (command.equals("measure") && args.length == 3 && args[1].matches("[1-9][0-9]?")) {
            write(args[2], Rounds.run(Integer.parseInt(args[1])).csv());
        } else if (command.equals("try") && args.length == 1) {
            Rounds.runShort().keySet().forEach(System.out::println);
        } else if (command.equals("page") && args.length == 5) {
            Page page = new Page(Results.read(read(args[1])), Weights.read(read(args[2])));
            write(args[3], page.text());
            write(args[4], Readme.with(read(args[4]), page.shortTable()));
        } else {
            System.err.println(USAGE);
            System.exit(2);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String file, String text) {
        try {
            Files.writeString(Path.of(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
