package dev.recourse.tools;

import dev.recourse.engine.Policy;
import dev.recourse.tools.lint.CatalogPath;
import dev.recourse.tools.lint.JsonReport;
import dev.recourse.tools.lint.LintReport;
import dev.recourse.tools.lint.LintedFile;
import dev.recourse.tools.lint.SarifReport;
import dev.recourse.tools.lint.TextReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = "Checks catalogs and overrides, and shows the longest possible episodes of each and the outages"
                + " that it survives.",
        footer = "%nLines of --format json have a type: problem or outages.")
final class LintCommand implements Callable<Integer> {

    enum Format {
        text,
        json,
        sarif
    }

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The catalogs and overrides to check.")
    private List<Path> files = List.of();

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "The catalog whose policy the overrides change (default: WireSocket's).")
    private Optional<Path> catalog = Optional.empty();

    @Mixin
    private IncludeOptions includeOptions = new IncludeOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "The output format: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        CatalogPath includes = includeOptions.path();
        AtomicBoolean isCatalogRead = new AtomicBoolean();
        Supplier<Policy> overridden = () -> {
            isCatalogRead.set(true);
            return Catalogs.policy(catalog, includes);
        };
        List<LintedFile> linted = files.stream()
                .map(file -> LintedFile.of(file, includes, overridden))
                .toList();
        if (catalog.isPresent() && !isCatalogRead.get()) {
            spec.commandLine().getErr().println("recourse: --catalog is not read, because no file is overrides");
        }
        report().print(linted, out);
        out.flush();
        return linted.stream().allMatch(file -> file.errors().isEmpty()) ? 0 : 1;
    }

    private LintReport report() {
        return switch (format) {
            case text -> new TextReport(Colour.isUsed() ? Ansi.ON : Ansi.OFF);
            case json -> new JsonReport();
            case sarif -> new SarifReport(Version.text());
        };
    }
}
