package dev.recourse.tools;

import dev.recourse.catalog.MessageBook;
import dev.recourse.catalog.json.Json;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Policy;
import dev.recourse.engine.RetryAfter;
import dev.recourse.engine.ShownText;
import dev.recourse.tools.explain.CodeQuery;
import dev.recourse.tools.explain.Explained;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Shows what a code means, what the catalog prescribes for it, and the message to the user.")
final class ExplainCommand implements Callable<Integer> {

    private static final double MIDDLE = 0.5;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "CODE|KEY|DOMAIN/CODE",
            description = "A code or key, optionally with its domain: 4006, RATE_LIMIT or close/4006.")
    private String query = "";

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "The reason that came with the code.")
    private String reason = "";

    @Option(
            names = "--retry-after",
            paramLabel = "VALUE",
            description = "The value of a Retry-After header: seconds, perhaps with decimals, or a date.")
    private Optional<String> retryAfter = Optional.empty();

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "The language of the message, such as de or zh-CN (default: ${DEFAULT-VALUE}).")
    private String locale = "en";

    @Option(names = "--catalog", paramLabel = "FILE", description = "The catalog (default: WireSocket's).")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--json", description = "Print JSON, one object per line.")
    private boolean json;

    private Locale language() {
        try {
            return new Locale.Builder().setLanguageTag(locale).build();
        } catch (IllformedLocaleException e) {
            throw new UsageException(
                    "--locale must be a language tag such as de or zh-CN, not " + ShownText.of(locale));
        }
    }

    @Override
    public Integer call() {
        Catalog catalog = Catalogs.open(file);
        Policy policy = catalog.policy();
        MessageBook messages = new MessageBook(catalog);
        List<ErrorCode> codes = new CodeQuery(query).in(policy);
        PrintWriter out = spec.commandLine().getOut();
        if (codes.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("recourse: the catalog '" + catalog.name() + "' has no code or key '" + query + "'");
            return 1;
        }
        String separator = "";
        for (ErrorCode code : codes) {
            Decision decision = policy.start()
                    .on(code.failed(reason).withHint(RetryAfter.read(retryAfter.orElse(""), Instant.now())), 0, MIDDLE);
            Explained explained = new Explained(decision, messages.of(decision, language()));
            if (json) {
                out.println(Json.write(explained.facts()));
            } else {
                out.print(separator);
                explained.lines().forEach(out::println);
                separator = System.lineSeparator();
            }
        }
        out.flush();
        return 0;
    }
}
