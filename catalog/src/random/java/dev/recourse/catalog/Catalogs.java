package dev.recourse.catalog;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.model.Constraint;
import dev.recourse.engine.Actor;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.Messages;
import dev.recourse.engine.Messages.CodeMessages;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.RedirectRules;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.UnknownInfo;
import dev.recourse.engine.When;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Generates random valid catalogs that use every key of the format. */
public final class Catalogs {

    private static final List<String> LANGUAGES = List.of("de", "pt-BR", "zh", "pl", "ar", "en-IN");

    private final String name;
    private final Choices choices;
    private final Terms terms;
    private final AnswerTerms answers;
    private final RowSayings sayings;
    private final List<Backoff> backoffs = new ArrayList<>();
    private final List<String> endpoints = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Optional<BudgetRule> budget;
    private final Optional<String> pages;
    private final boolean redirects;
    private final HintRule general;

    private Catalogs(String name, Choices choices, Optional<Catalogs> including) {
        this.name = name;
        this.choices = choices;
        this.terms = new Terms(choices);
        this.answers = new AnswerTerms(choices);
        this.sayings = new RowSayings(choices);
        this.pages = choices.chance() ? Optional.of("https://docs.example.com/" + name) : Optional.empty();
        this.redirects = including.map(catalog -> catalog.redirects).orElseGet(choices::chance);
        this.general = including.map(catalog -> catalog.general).orElseGet(terms::anyHint);
        this.budget = including.isPresent()
                ? including.get().budget
                : choices.chance() ? Optional.of(terms.budget()) : Optional.empty();
        for (int i = 0; i <= choices.number(3); i++) {
            backoffs.add(terms.backoff("wait-" + i));
        }
        for (int i = 0; i < choices.number(3); i++) {
            endpoints.add("place-" + i);
        }
    }

    /** The catalog of this seed. */
    static Catalog of(long seed) {
        return ofSeed(seed).catalog();
    }

    private static Catalogs ofSeed(long seed) {
        return new Catalogs("generated", new Choices(new Random(seed)), Optional.empty());
    }

    /** The files of a catalog of this seed, {@code generated.yaml}, and of two whose domains it includes. */
    public static Map<String, String> files(long seed) {
        Catalogs including = ofSeed(seed);
        Catalog catalog = including.catalog();
        List<Catalog> included = Stream.of("first", "second")
                .map(name -> new Catalogs(name, including.choices, Optional.of(including)).catalog())
                .toList();
        Map<String, String> files = new LinkedHashMap<>(CatalogWriter.files(catalog, included));
        included.forEach(part -> files.putAll(CatalogWriter.files(part)));
        return files;
    }

    private String typeName(String prefix) {
        String type = prefix + names.size() + "Of" + name;
        names.add(type);
        return type;
    }

    private Catalog catalog() {
        List<CatalogDomain> domains = new ArrayList<>();
        Map<String, Map<String, CodeMessages>> codes = new LinkedHashMap<>();
        Map<String, Map<String, CodeMessages>> ranges = new LinkedHashMap<>();
        List<String> languages = new ArrayList<>(List.of("en"));
        LANGUAGES.stream().filter(language -> choices.number(4) == 0).forEach(languages::add);
        languages.forEach(language -> codes.put(language, new LinkedHashMap<>()));
        Map<String, Messages> messages = new LinkedHashMap<>();
        for (String language : languages) {
            Messages defaults = Messages.builder(language)
                    .recovering(MessageText.of(language + " again in ${delay}"))
                    .gaveUp(MessageText.of(language + " gave up: " + choices.sentence()))
                    .delay(new Sayings(language, choices).delay())
                    .build();
            messages.put(language, defaults);
        }
        for (int i = 0; i <= choices.number(3); i++) {
            CatalogDomain domain = withPages(domain("domain-" + i, messages, codes));
            domains.add(domain);
            domain.unknown().stream()
                    .filter(range -> choices.chance())
                    .forEach(range -> messages.forEach(
                            (language, defaults) -> ranges.computeIfAbsent(language, l -> new LinkedHashMap<>())
                                    .put(domain.name() + "/" + range.range(), RowSayings.of(range, defaults))));
        }
        messages.replaceAll((language, defaults) ->
                defaults.with(codes.getOrDefault(language, Map.of()), ranges.getOrDefault(language, Map.of())));
        Catalog.Builder builder = Catalog.builder(name)
                .prefix(typeName("Prefix"))
                .title(choices.sentence())
                .limits(terms.limits())
                .hint(general)
                .redirects(
                        redirects
                                ? RedirectRules.of(List.of("wss"), List.of("*.example.com", "example.org"))
                                : RedirectRules.NONE)
                .endpoints(endpoints)
                .backoffs(byName())
                .domains(domains)
                .retired(choices.chance() ? Map.of("domain-0", List.of("retired", "01000")) : Map.of())
                .messages(messages);
        pages.ifPresent(builder::pages);
        budget.ifPresent(builder::budget);
        return builder.build();
    }

    private Map<String, Backoff> byName() {
        Map<String, Backoff> all = new LinkedHashMap<>();
        backoffs.forEach(backoff -> all.put(backoff.name(), backoff));
        return all;
    }

    private CatalogDomain domain(
            String name, Map<String, Messages> general, Map<String, Map<String, CodeMessages>> messages) {
        Protocol protocol = choices.one(List.of(Protocol.values()));
        Reads reads = answers.reads(protocol);
        Map<String, String> extensions = choices.chance() ? Map.of() : Map.of("x-team", choices.sentence());
        List<CatalogCode> codes = new ArrayList<>();
        for (int i = 0; i <= choices.number(5); i++) {
            String text = choices.one(List.of("0800", "1E", "a b", "true", "-x", "~")) + i;
            boolean isText = protocol == Protocol.PLAIN || (!reads.code().isEmpty() && choices.chance());
            String code = switch (protocol) {
                case WEBSOCKET -> isText ? text : Integer.toString(4_000 + i);
                case HTTP -> isText ? text : Integer.toString((choices.chance() ? 200 : 400) + i);
                case PLAIN -> text;
            };
            String key = "KEY_" + (char) ('A' + i) + "_" + name.charAt(name.length() - 1);
            List<CatalogCode> made = code(new Domain(protocol, reads, extensions), code, key);
            codes.addAll(made);
            for (CatalogCode error : made) {
                if (choices.chance()) {
                    List<ReasonPattern.Hole> shown = sayings.shown(error);
                    general.forEach(
                            (language, defaults) -> messages.computeIfAbsent(language, l -> new LinkedHashMap<>())
                                    .put(name + "/" + error.info().key(), sayings.of(error, shown, defaults)));
                }
            }
        }
        List<String> ranges = new ArrayList<>(
                switch (protocol) {
                    case WEBSOCKET -> List.of("4500-4999", "4600-4699", "4660");
                    case HTTP -> List.of("500-599", "510-519", "511");
                    case PLAIN -> List.of("*", "9*", "9.7.*", "9.7.1-9.7.20", "-1199--1000", "A00-A99", "0x0-0xFF");
                });
        choices.shuffle(ranges);
        List<CatalogDomain.Unknown> unknown = ranges.subList(0, choices.number(ranges.size() + 1)).stream()
                .map(range -> new CatalogDomain.Unknown(
                        new UnknownInfo(CodeRange.of(range), choices.maybe(), choices.maybe(), actors()),
                        Row.always(remedy(protocol, Optional.empty()))))
                .toList();
        return CatalogDomain.builder(name, protocol)
                .title(choices.sentence())
                .enumName(typeName("Enum"))
                .reads(answers.detailed(reads, codes))
                .hosts(choices.chance() ? List.of() : List.of("api.example.com"))
                .codes(codes)
                .unknown(unknown)
                .build();
    }

    /** The domain with a page for each code that has no other help. */
    private CatalogDomain withPages(CatalogDomain domain) {
        List<CatalogCode> codes = domain.codes().stream()
                .map(code -> code.info().help().isPresent()
                        ? code
                        : CatalogWriter.page(pages, domain, code)
                                .map(code::withHelp)
                                .orElse(code))
                .toList();
        return domain.with(codes, domain.unknown(), domain.reads());
    }

    private List<Actor> actors() {
        return choices.chance() ? List.of(Actor.CLIENT, Actor.END_USER) : List.of(Actor.OPERATOR);
    }

    /**
     * Where codes are, how they are read, and what they have in common.
     *
     * @param extensions those of every code
     */
    private record Domain(Protocol protocol, Reads reads, Map<String, String> extensions) {}

    /** A code, then its cases that are errors of their own. */
    private List<CatalogCode> code(Domain domain, String code, String key) {
        Optional<ReasonPattern> details = answers.details();
        boolean isSuccess = domain.protocol() == Protocol.HTTP && code.matches("2[0-9]{2}");
        boolean isOnlyInCases = isSuccess && choices.chance();
        Row row = Row.always(isOnlyInCases ? Remedy.giveUp() : remedy(domain.protocol(), details));
        List<CatalogCode.Case> cases = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (int i = isOnlyInCases ? -1 : 0; i < choices.number(4); i++) {
            When when = answers.when(domain.protocol(), domain.reads(), i);
            if (choices.chance()) {
                row = row.withCase(when, remedy(domain.protocol(), details));
                cases.add(new CatalogCode.Case(when, Optional.empty()));
            } else {
                keys.add(key + "_IN_" + cases.size());
                cases.add(new CatalogCode.Case(when, Optional.of(keys.get(keys.size() - 1))));
            }
        }
        OptionalInt status = domain.protocol() == Protocol.HTTP && !code.matches("[1-5][0-9]{2}") && choices.chance()
                ? OptionalInt.of(200 + choices.number(300))
                : OptionalInt.empty();
        Map<String, String> extensions = extensions(domain.extensions());
        CodeInfo.Builder info = info(code, key, details)
                .means(choices.maybe())
                .action(choices.maybe())
                .extensions(extensions);
        status.ifPresent(info::status);
        if (isOnlyInCases) {
            info.onlyInCases();
        }
        CatalogCode.Builder builder = CatalogCode.builder(info.build(), row, name);
        if (isOnlyInCases || !keys.isEmpty()) {
            builder.cases(cases);
        }
        if (!choices.chance()) {
            builder.constraint(
                    new Constraint(typeName("Name"), "A-Za-z0-9\"\\_-", choices.number(3), 3 + choices.number(300)));
        }
        Optional<String> since = choices.chance() ? Optional.empty() : Optional.of("2024");
        Optional<String> deprecated = choices.chance() ? Optional.empty() : Optional.of(choices.sentence());
        since.ifPresent(builder::since);
        deprecated.ifPresent(builder::deprecated);
        List<CatalogCode> errors = new ArrayList<>();
        errors.add(builder.aliases(choices.chance() ? List.of() : List.of("OLD_" + key))
                .synonyms(choices.chance() ? List.of() : List.of("SAME_" + key, "ALSO_" + key))
                .build());
        for (String one : keys) {
            Optional<ReasonPattern> own = answers.details();
            CodeInfo.Builder facts = info(code, one, own).extensions(extensions(extensions));
            errors.get(0).info().help().ifPresent(facts::help);
            status.ifPresent(facts::status);
            CatalogCode.Builder error =
                    CatalogCode.builder(facts.build(), Row.always(remedy(domain.protocol(), own)), name);
            since.ifPresent(error::since);
            deprecated.ifPresent(error::deprecated);
            errors.add(error.build());
        }
        return errors;
    }

    private CodeInfo.Builder info(String code, String key, Optional<ReasonPattern> details) {
        CodeInfo.Builder info = CodeInfo.builder(code, key, choices.sentence())
                .means(choices.sentence())
                .action(choices.sentence())
                .actors(actors());
        details.ifPresent(info::details);
        if (choices.chance()) {
            info.help("https://example.com/help?x=" + choices.number(3) + "#y");
        }
        return info;
    }

    /** These, and perhaps one more or another. */
    private Map<String, String> extensions(Map<String, String> shared) {
        Map<String, String> all = new LinkedHashMap<>(shared);
        if (choices.chance()) {
            all.put("x-severity", choices.chance() ? "" : choices.sentence() + "\n" + choices.sentence() + "\n");
        }
        return all;
    }

    private Remedy remedy(Protocol protocol, Optional<ReasonPattern> details) {
        Remedy remedy = switch (choices.one(List.of(DecisionKind.values()))) {
            case RETRY -> Remedy.retry(choices.one(backoffs));
            case REFRESH -> refresh();
            case REDIRECT -> redirect(protocol, details);
            case GIVE_UP -> Remedy.giveUp();
        };
        remedy = choices.chance() && budget.isPresent() ? remedy.withPrice("login") : remedy;
        if (remedy.kind() == DecisionKind.GIVE_UP) {
            return remedy;
        }
        boolean contradicts = general.form() == HintRule.Form.BASE
                && remedy.backoff().isPresent()
                && Terms.applying(remedy.backoff(), general).form() != HintRule.Form.BASE;
        remedy = contradicts || choices.chance()
                ? remedy.withHint(Terms.applying(remedy.backoff(), terms.anyHint()))
                : remedy;
        remedy = choices.chance() ? remedy.withLimit(choices.number(20)) : remedy;
        remedy = protocol != Protocol.WEBSOCKET && choices.chance() ? remedy.withFreshKey() : remedy;
        return choices.chance() ? remedy.withIdempotentOnly() : remedy;
    }

    private Remedy refresh() {
        Remedy remedy = choices.chance() ? Remedy.refresh() : Remedy.refreshOf("metadata-2");
        return choices.chance() ? remedy : remedy.withBackoff(choices.one(backoffs));
    }

    private Remedy redirect(Protocol protocol, Optional<ReasonPattern> details) {
        if (redirects && protocol != Protocol.WEBSOCKET && choices.chance()) {
            return Remedy.redirectToLocation();
        }
        if (redirects && details.isPresent()) {
            return Remedy.redirect();
        }
        return endpoints.isEmpty() ? Remedy.giveUp() : Remedy.redirectTo(choices.one(endpoints));
    }
}
