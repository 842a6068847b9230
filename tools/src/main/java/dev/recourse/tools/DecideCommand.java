package dev.recourse.tools;

import dev.recourse.tools.decide.Decider;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        description = "Reads events as JSON Lines, and prints a decision for each failure.")
final class DecideCommand implements Callable<Integer> {

    private static final int BUFFER = 65_536;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "EVENTS",
            defaultValue = "-",
            description = "The file to read; - is standard input (default: -).")
    private String events = "-";

    @Option(names = "--catalog", paramLabel = "FILE", description = "The catalog (default: WireSocket's).")
    private Optional<Path> catalog = Optional.empty();

    @Option(names = "--overrides", paramLabel = "FILE", description = "Overrides that change the catalog's policy.")
    private Optional<Path> overrides = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "Seed for random numbers not given in the input (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() throws IOException {
        Decider decider = new Decider(Catalogs.policy(catalog, overrides), seed);
        try (InputStream in = input();
                OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER)) {
            return decider.run(in, out, new PrintStream(System.err, true, StandardCharsets.UTF_8)) ? 0 : 1;
        }
    }

    private InputStream input() throws IOException {
        if (!events.equals("-") && Files.isDirectory(Path.of(events))) {
            throw new UsageException(events + " is a folder, not a file");
        }
        try {
            return events.equals("-") ? System.in : Files.newInputStream(Path.of(events));
        } catch (NoSuchFileException e) {
            throw new UsageException("file not found: " + events);
        }
    }
}
