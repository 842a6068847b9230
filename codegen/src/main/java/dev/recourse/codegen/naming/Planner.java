package dev.recourse.codegen.naming;

import dev.recourse.catalog.PseudoLocale;
import dev.recourse.catalog.cldr.Cldr;
import dev.recourse.catalog.cldr.Readers;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.model.GeneratedNames;
import dev.recourse.engine.Messages;
import dev.recourse.engine.Messages.CodeMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Plans what is generated for a catalog, under the {@link GeneratedNames names} that it has in Java. */
public final class Planner {

    private final Catalog catalog;

    private Planner(Catalog catalog) {
        this.catalog = catalog;
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
        List<GeneratedNames.OfDomain> names = GeneratedNames.of(catalog);
        List<DomainPlan> domains = IntStream.range(0, names.size())
                .mapToObj(i -> planner.domain(catalog.domains().get(i), names.get(i)))
                .toList();
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

    private DomainPlan domain(CatalogDomain domain, GeneratedNames.OfDomain names) {
        List<CodePlan> codes = new ArrayList<>();
        for (int i = 0; i < domain.codes().size(); i++) {
            CatalogCode code = domain.codes().get(i);
            GeneratedNames.OfCode own = names.codes().get(i);
            String path = domain.name() + "/" + code.info().key();
            codes.add(new CodePlan(
                    code,
                    path,
                    own.constant(),
                    own.method(),
                    own.details(),
                    Optional.ofNullable(catalog.english().codes().get(path)),
                    endsPlainly(path, Messages::codes)));
        }
        List<RangePlan> ranges = new ArrayList<>();
        for (int i = 0; i < domain.unknown().size(); i++) {
            CatalogDomain.Unknown range = domain.unknown().get(i);
            String path = domain.name() + "/" + range.range();
            ranges.add(new RangePlan(
                    range,
                    path,
                    names.ranges().get(i),
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
}
