package dev.recourse.tools;

import dev.recourse.catalog.json.Json;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.ShownText;
import dev.recourse.tools.lint.CatalogPath;
import dev.recourse.tools.translate.Outcome;
import dev.recourse.tools.translate.Translations;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "translate",
        mixinStandardHelpOptions = true,
        description = "Shows how far a catalog is translated, and exchanges its texts with translators as XLIFF 2.1.",
        footer =
                "%nA text is translated, stale (its English has changed since, or lint refuses it) or missing. The 'source'"
                        + " beside a translation says which English it belongs to; --from and --stamp write it. --from takes over"
                        + " what is translated, reviewed or final, and leaves what is initial.")
final class TranslateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The catalog.")
    private Path file = Path.of("");

    @ArgGroup
    private Action action = new Action();

    /** What to do; if nothing is said, a report is printed. */
    private static final class Action {

        @Option(
                names = "--to",
                paramLabel = "DIR",
                description = "Write an XLIFF file for each language into this folder.")
        private Optional<Path> to = Optional.empty();

        @Option(
                names = "--from",
                paramLabel = "XLIFF",
                description =
                        "Take the translations of this file over, into the file of its language beside the catalog."
                                + " May be repeated.")
        private List<Path> from = List.of();

        @Option(
                names = "--stamp",
                description = "Note that the translations are right for today's English: write 'source' beside each.")
        private boolean stamp;
    }

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "A language, perhaps a new one (default: those that the catalog lists). May be repeated.")
    private List<String> wanted = List.of();

    @Mixin
    private IncludeOptions includeOptions = new IncludeOptions();

    @Option(names = "--json", description = "Print JSON, one object per line.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        CatalogPath includes = includeOptions.path();
        Catalog english = Catalogs.english(file, includes);
        List<Outcome> outcomes = outcomes(new Translations(file, includes, english), english);
        PrintWriter out = spec.commandLine().getOut();
        for (Outcome outcome : outcomes) {
            if (json) {
                out.println(Json.write(outcome.facts()));
            } else {
                outcome.lines().forEach(out::println);
            }
        }
        out.flush();
        return outcomes.stream().allMatch(Outcome::isGood) ? 0 : 1;
    }

    private List<Outcome> outcomes(Translations translations, Catalog english) throws IOException {
        if (!action.from.isEmpty()) {
            return translations.readXliff(readable(action.from));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (String language : languages(english)) {
            if (action.stamp) {
                outcomes.add(translations.stamp(language));
            } else if (action.to.isPresent()) {
                outcomes.add(translations.writeXliff(language, action.to.get()));
            } else {
                outcomes.add(translations.report(language));
            }
        }
        return outcomes;
    }

    private List<Path> readable(List<Path> files) {
        if (!wanted.isEmpty()) {
            throw new UsageException("--from needs no --language: each file says which language it has");
        }
        for (Path xliff : files) {
            if (!Files.isRegularFile(xliff)) {
                throw new UsageException("file not found: " + xliff);
            }
        }
        return files;
    }

    private List<String> languages(Catalog english) {
        List<String> languages = new ArrayList<>();
        for (String tag : wanted) {
            languages.add(Translations.language(tag)
                    .orElseThrow(() -> new UsageException(
                            "--language must be a language tag such as de or pt-BR, not " + ShownText.of(tag))));
        }
        languages.addAll(wanted.isEmpty() ? english.languages() : List.of());
        if (languages.isEmpty()) {
            throw new UsageException("the catalog lists no languages; name one with --language");
        }
        return languages.stream().distinct().toList();
    }
}
