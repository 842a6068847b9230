package dev.recourse.codegen.naming;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.model.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives names. A code's own key wins over an included one, an earlier over a later; who loses is called after the
 * catalog that it comes from, then after its code.
 */
public final class Planner {

    private final Catalog catalog;
    private final Map<String, Integer> detailsTypes = new HashMap<>();

    private Planner(Catalog catalog) {
        this.catalog = catalog;
        for (CatalogDomain domain : catalog.domains()) {
            domain.codes().stream()
                    .filter(code -> code.info().details().isPresent())
                    .forEach(code -> detailsTypes.merge(code.detailsType(), 1, Integer::sum));
        }
    }

    /** The names for this catalog, generated into this package. */
    public static Plan plan(Catalog catalog, String file, String packageName) {
        Planner planner = new Planner(catalog);
        List<DomainPlan> domains =
                catalog.domains().stream().map(planner::domain).toList();
        List<Language> languages = new ArrayList<>();
        languages.add(new Language(catalog.english()));
        catalog.messages().values().stream()
                .filter(messages -> !messages.language().equals(Catalog.ENGLISH))
                .map(Language::new)
                .forEach(languages::add);
        return new Plan(catalog, file, packageName, domains, languages);
    }

    private DomainPlan domain(CatalogDomain domain) {
        Set<String> constants = new HashSet<>();
        Set<String> methods = new HashSet<>();
        List<CodePlan> codes = new ArrayList<>();
        for (CatalogCode code : domain.codes()) {
            String constant = firstFree(
                    constants,
                    List.of(
                            code.info().key(),
                            Names.constant(code.source()) + "_" + code.info().key(),
                            code.info().key() + "_" + Names.constant(code.info().code())));
            String path = domain.name() + "/" + code.info().code();
            codes.add(new CodePlan(
                    code,
                    constant,
                    method(constant, methods),
                    details(domain, code),
                    Optional.ofNullable(catalog.english().codes().get(path)),
                    endsPlainly(path)));
        }
        return new DomainPlan(domain, codes);
    }

    private boolean endsPlainly(String path) {
        return catalog.messages().values().stream()
                .map(language -> Optional.ofNullable(language.codes().get(path)))
                .allMatch(told -> told.filter(t -> t.gaveUp().equals(t.plain())).isPresent());
    }

    private static String firstFree(Set<String> taken, List<String> candidates) {
        for (String candidate : candidates) {
            if (taken.add(candidate)) {
                return candidate;
            }
        }
        String last = candidates.get(candidates.size() - 1);
        int n = 2;
        while (!taken.add(last + "_" + n)) {
            n++;
        }
        return last + "_" + n;
    }

    private static String method(String constant, Set<String> taken) {
        String name = Names.lowerCamel(constant);
        while (JavaWords.isTakenMethod(name) || taken.contains(name) || taken.contains(name + "GaveUp")) {
            name += "Code";
        }
        taken.add(name);
        taken.add(name + "GaveUp");
        return name;
    }

    private Optional<String> details(CatalogDomain domain, CatalogCode code) {
        boolean several = detailsTypes.getOrDefault(code.detailsType(), 0) > 1;
        return code.info().details().map(pattern -> (several ? domain.enumName() : "") + code.detailsType());
    }
}
