package dev.recourse.tools;

import dev.recourse.catalog.MessageBook;
import dev.recourse.catalog.json.Json;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.AcceptLanguage;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Policy;
import dev.recourse.engine.ShownText;
import dev.recourse.tools.answer.Answers;
import dev.recourse.tools.explain.CodeQuery;
import dev.recourse.tools.explain.Explained;
import dev.recourse.tools.explain.Explainer;
import dev.recourse.tools.explain.MessageLanguage;
import dev.recourse.tools.explain.ShownMessage;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Shows what a code means, or what an answer is read as, what the catalog prescribes, and the message"
                        + " to the user.")
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "CODE|KEY|DOMAIN/CODE",
            description = "A code or key, optionally with its domain: 4006, RATE_LIMIT or close/4006. For an answer, a"
                    + " domain alone is enough.")
    private String query = "";

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Option(
            names = "--retry-after",
            paramLabel = "VALUE",
            description = "The value of a Retry-After header: seconds, perhaps with decimals, or a date. It counts"
                    + " before what an answer says.")
    private Optional<String> retryAfter = Optional.empty();

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            defaultValue = "en",
            description =
                    "Who reads the message: a language tag such as de or zh-CN, a list as in Accept-Language, such as"
                            + " 'de-CH, fr;q=0.5', or en-XA for accents (default: ${DEFAULT-VALUE}).")
    private String locale = "en";

    @Option(names = "--catalog", paramLabel = "FILE", description = "The catalog (default: WireSocket's).")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--json", description = "Print JSON, one object per line.")
    private boolean json;

    private List<Locale> locales() {
        boolean isList = locale.indexOf(',') >= 0 || locale.indexOf(';') >= 0;
        List<Locale> locales =
                isList ? AcceptLanguage.of(locale) : tag(locale).stream().toList();
        if (locales.isEmpty()) {
            throw new UsageException("--locale must be a language tag such as de or zh-CN, or a list such as"
                    + " 'de-CH, fr;q=0.5', not " + ShownText.of(locale));
        }
        return locales;
    }

    private static Optional<Locale> tag(String text) {
        try {
            Locale one = new Locale.Builder().setLanguageTag(text.strip()).build();
            return Optional.of(one).filter(tag -> !tag.equals(Locale.ROOT));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** Reports the items of a list of languages that are left out, because they are not tags. */
    private void reportOtherItems() {
        for (String item : locale.split(",", -1)) {
            String text = item.split(";", 2)[0].strip();
            if (!text.isEmpty() && !text.equals("*") && tag(text).isEmpty()) {
                report("--locale: '" + ShownText.of(text) + "' is not a language tag, and is left out");
            }
        }
    }

    @Override
    public Integer call() {
        List<Locale> locales = locales();
        reportOtherItems();
        Catalog catalog = locales.get(0).equals(Locale.ENGLISH) ? Catalogs.english(file) : Catalogs.open(file);
        Policy policy = catalog.policy();
        MessageBook messages = new MessageBook(catalog);
        MessageLanguage language = MessageLanguage.of(messages, locales);
        Explainer explainer = new Explainer(
                policy,
                decision -> new ShownMessage(messages.of(decision, locales), language),
                retryAfter,
                Instant.now());
        List<Explained> explained = explained(new CodeQuery(query), policy, explainer);
        PrintWriter out = spec.commandLine().getOut();
        String separator = "";
        for (Explained one : explained) {
            if (json) {
                out.println(Json.write(one.facts()));
            } else {
                out.print(separator);
                one.lines().forEach(out::println);
                separator = System.lineSeparator();
            }
        }
        out.flush();
        return explained.isEmpty() ? 1 : 0;
    }

    /** The codes that the query names, or the answers in their domains. What is not a failure is reported. */
    private List<Explained> explained(CodeQuery wanted, Policy policy, Explainer explainer) {
        List<ErrorCode> codes = wanted.in(policy);
        List<Domain> domains = answer.isAnswer() ? wanted.domains(policy) : List.of();
        if (codes.isEmpty() && domains.isEmpty()) {
            report("the catalog '" + policy.name() + "' has no code or key '" + ShownText.of(query) + "'");
            return List.of();
        }
        if (!answer.isAnswer()) {
            Map<ErrorCode, Explained> byError = new LinkedHashMap<>();
            codes.stream()
                    .map(code -> explainer.code(code, answer.reason()))
                    .forEach(one -> byError.putIfAbsent(one.decision().failure().code(), one));
            return List.copyOf(byError.values());
        }
        List<Explained> explained = new ArrayList<>();
        answer.answers(domains, codes)
                .forEach((domain, answers) -> answers.forEach(received -> {
                    Optional<Explained> failure = explainer.answer(domain, received);
                    failure.ifPresentOrElse(explained::add, () -> report(Answers.notAFailure(domain, received)));
                }));
        return explained;
    }

    private void report(String problem) {
        spec.commandLine().getErr().println("recourse: " + problem);
    }
}
