package dev.recourse.codegen.naming;

import dev.recourse.catalog.PseudoLocale;
import dev.recourse.catalog.cldr.Cldr;
import dev.recourse.catalog.cldr.Readers;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.model.Names;
import dev.recourse.engine.Messages;
import dev.recourse.engine.Messages.CodeMessages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses Java names. If two codes of a domain have the same key, the catalog's own code keeps it before an included
 * one, and an earlier code before a later one. The other code gets the name of its catalog as a prefix or, if that is
 * taken too, its code as a suffix.
 *
 * <p>Two domains may have details under the same key. The first in the catalog's order keeps the short name
 * {@code RateLimitDetails}; a later one has its enum's name in front, {@code DashboardErrorRateLimitDetails}.
 */
public final class Planner {

    private final Catalog catalog;
    /**
     * The types that the catalog names, and the details so far; in lower case, because some file systems ignore case.
     */
    private final Set<String> types = new HashSet<>();

    private Planner(Catalog catalog) {
        this.catalog = catalog;
        takeType(catalog.prefix());
        for (CatalogDomain domain : catalog.domains()) {
            CatalogDomain.TYPES.forEach(suffix -> takeType(domain.enumName() + suffix));
            domain.codes().stream()
                    .flatMap(code -> code.constraint().stream())
                    .forEach(constraint -> takeType(constraint.name()));
        }
    }

    private boolean takeType(String name) {
        return types.add(name.toLowerCase(Locale.ROOT));
    }

    /**
     * The names for this catalog, generated into this package.
     *
     * @param generator the value of {@code @Generated} on each type; empty where that annotation is not visible
     * @param pseudoLocale whether the messages are also generated in the pseudo-locale
     */
    public static Plan plan(
            Catalog catalog, String file, String packageName, Optional<String> generator, boolean pseudoLocale) {
        Planner planner = new Planner(catalog);
        List<DomainPlan> domains =
                catalog.domains().stream().map(planner::domain).toList();
        List<Messages> messages = new ArrayList<>();
        messages.add(catalog.english());
        catalog.messages().values().stream()
                .filter(language -> !language.language().equals(Catalog.ENGLISH))
                .forEach(messages::add);
        if (pseudoLocale && !catalog.messages().containsKey(PseudoLocale.TAG)) {
            messages.add(PseudoLocale.of(catalog.english()));
        }
        Readers readers = Cldr.readers(messages.stream().map(Messages::language).toList());
        List<Language> languages = messages.stream()
                .map(language -> language(language, domains, readers))
                .toList();
        return new Plan(catalog, file, packageName, generator, domains, languages, readers);
    }

    private static Language language(Messages messages, List<DomainPlan> domains, Readers readers) {
        String tag = messages.language();
        return new Language(
                messages,
                Shows.of(messages, domains),
                Cldr.isRightToLeft(tag),
                Cldr.pluralRules(tag),
                readers.readers().values().stream()
                        .filter(reader -> reader.language().equals(tag))
                        .toList());
    }

    private DomainPlan domain(CatalogDomain domain) {
        Set<String> constants = new HashSet<>();
        Set<String> methods = new HashSet<>();
        List<CodePlan> codes = new ArrayList<>();
        for (CatalogCode code : domain.codes()) {
            String constant = firstFree(
                    constants::add,
                    List.of(
                            code.info().key(),
                            Names.constant(code.source()) + "_" + code.info().key(),
                            code.info().key() + "_" + Names.constant(code.info().code())));
            String path = domain.name() + "/" + code.info().key();
            codes.add(new CodePlan(
                    code,
                    path,
                    constant,
                    method(Names.lowerCamel(constant), "Code", methods),
                    details(domain, code, constant),
                    Optional.ofNullable(catalog.english().codes().get(path)),
                    endsPlainly(path, Messages::codes)));
        }
        List<RangePlan> ranges = new ArrayList<>();
        for (CatalogDomain.Unknown range : domain.unknown()) {
            String path = domain.name() + "/" + range.range();
            ranges.add(new RangePlan(
                    range,
                    path,
                    rangeMethod(range.range().toString(), methods),
                    Optional.ofNullable(catalog.english().ranges().get(path)),
                    endsPlainly(path, Messages::ranges)));
        }
        return new DomainPlan(domain, codes, ranges);
    }

    private boolean endsPlainly(String path, Function<Messages, Map<String, CodeMessages>> kind) {
        return catalog.messages().values().stream()
                .map(language -> Optional.ofNullable(kind.apply(language).get(path)))
                .allMatch(messages ->
                        messages.filter(m -> m.gaveUp().equals(m.plain())).isPresent());
    }

    private static String firstFree(Predicate<String> take, List<String> candidates) {
        String last = candidates.get(candidates.size() - 1);
        return Stream.concat(
                        candidates.stream(), IntStream.iterate(2, n -> n + 1).mapToObj(n -> last + "_" + n))
                .filter(take)
                .findFirst()
                .orElseThrow();
    }

    private static String method(String free, String suffix, Set<String> taken) {
        String name = free;
        while (JavaWords.isTakenMethod(name) || taken.contains(name) || taken.contains(name + "GaveUp")) {
            name += suffix;
        }
        taken.add(name);
        taken.add(name + "GaveUp");
        return name;
    }

    /**
     * {@code range4000_4999} for {@code 4000-4999}, {@code range5_7} for {@code 5.7.*}, {@code rangeAny} for all codes.
     */
    private static String rangeMethod(String range, Set<String> taken) {
        String name = range.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_|_$", "");
        return method("range" + (name.isEmpty() ? "Any" : name), "Codes", taken);
    }

    private Optional<String> details(CatalogDomain domain, CatalogCode code, String constant) {
        return code.info()
                .details()
                .map(pattern -> firstFree(
                        this::takeType,
                        List.of(
                                code.detailsType(),
                                domain.enumName() + code.detailsType(),
                                domain.enumName() + Names.upperCamel(constant) + "Details")));
    }
}
