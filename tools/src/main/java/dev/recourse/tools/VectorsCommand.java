package dev.recourse.tools;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.tools.vectors.Vectors;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "vectors",
        mixinStandardHelpOptions = true,
        description = "Writes what every implementation of the machine must answer under a catalog, as JSON Lines.",
        footer = "%nThe first line describes the others. The same catalog, count and seed give the same bytes.")
final class VectorsCommand implements Callable<Integer> {

    private static final int BUFFER = 65_536;

    private static final long MOST = OptionBounds.LARGEST_SEED;

    @Parameters(index = "0", paramLabel = "FILE", description = "The catalog.")
    private Path file = Path.of("");

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How many events (default: ${DEFAULT-VALUE}).")
    private long count;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "Another seed gives other events (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write (default: standard output).")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private IncludeOptions includeOptions = new IncludeOptions();

    @Override
    public Integer call() throws IOException {
        OptionBounds.require("--count", count, 0, MOST);
        OptionBounds.requireSeed(seed);
        Catalog catalog = Catalogs.open(Optional.of(file), includeOptions.path());
        try (OutputStream stream = new BufferedOutputStream(output(), BUFFER)) {
            new Vectors(catalog, count, seed).write(stream);
        }
        return 0;
    }

    private OutputStream output() throws IOException {
        if (out.isEmpty()) {
            return new FileOutputStream(FileDescriptor.out);
        }
        if (Files.isDirectory(out.get())) {
            throw new UsageException(out.get() + " is a folder, not a file");
        }
        try {
            return Files.newOutputStream(out.get());
        } catch (NoSuchFileException e) {
            throw new UsageException("there is no folder for " + out.get());
        }
    }
}
