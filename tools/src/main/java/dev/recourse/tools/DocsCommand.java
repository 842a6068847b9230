package dev.recourse.tools;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.ShownText;
import dev.recourse.tools.docs.SiteAddress;
import dev.recourse.tools.docs.SiteFiles;
import dev.recourse.tools.output.OutputFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "docs",
        mixinStandardHelpOptions = true,
        description = "Writes reference pages of a catalog: what each code means, and what a client does about it.",
        footer = "%nOnly files that changed are written. Files of an earlier run that no longer belong are removed; all"
                + " other files in the folder stay.")
final class DocsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The catalog.")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write to.")
    private Path out = Path.of("");

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description =
                    "Where the pages are published, for absolute links in llms.txt and for a sitemap.xml (default: the"
                            + " catalog's pages, if it names them).")
    private Optional<String> baseUrl = Optional.empty();

    @Option(
            names = "--check",
            description = "Write nothing. List what is missing, different or left over, and fail if something is.")
    private boolean check;

    @Mixin
    private IncludeOptions includeOptions = new IncludeOptions();

    @Override
    public Integer call() throws IOException {
        Optional<String> base = baseUrl.map(DocsCommand::address);
        Catalog catalog = Catalogs.open(Optional.of(file), includeOptions.path());
        SortedMap<String, byte[]> files = SiteFiles.of(catalog, base);
        OutputFolder folder = new OutputFolder(out, "docs");
        PrintWriter printer = spec.commandLine().getOut();
        try {
            return check ? check(folder, files, printer) : write(folder, files, printer);
        } catch (FileSystemException e) {
            throw UsageException.of(e);
        } finally {
            printer.flush();
        }
    }

    private int check(OutputFolder folder, SortedMap<String, byte[]> files, PrintWriter printer) throws IOException {
        List<String> differences = folder.differences(files);
        differences.forEach(printer::println);
        printer.println(out + ": " + files.size() + " files, "
                + (differences.isEmpty() ? "as they should be" : differences.size() + " not as they should be"));
        return differences.isEmpty() ? 0 : 1;
    }

    private int write(OutputFolder folder, SortedMap<String, byte[]> files, PrintWriter printer) throws IOException {
        Optional<String> refusal = folder.refusal(files);
        if (refusal.isPresent()) {
            throw new UsageException(refusal.get());
        }
        printer.println(out + ": " + folder.write(files).text());
        return 0;
    }

    private static String address(String url) {
        return SiteAddress.of(url)
                .orElseThrow(() -> new UsageException(
                        "--base-url must be a URL such as " + SiteAddress.EXAMPLE + ", not " + ShownText.of(url)));
    }
}
