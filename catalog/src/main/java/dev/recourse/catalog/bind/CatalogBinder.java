package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.load.LoadedCatalog;
import dev.recourse.catalog.load.LoadedCatalog.Include;
import dev.recourse.catalog.load.LoadedCatalog.Translation;
import dev.recourse.catalog.load.SourceFile;
import dev.recourse.catalog.load.Texts;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Report;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Binds a loaded catalog, after those that it includes. */
public final class CatalogBinder {

    private final Map<SourceFile, Optional<Catalog>> included = new HashMap<>();
    private final Usage usage = new Usage();

    /** The catalog, or empty if there are errors in its file or its translations; the report has them. */
    public Optional<Catalog> bind(LoadedCatalog loaded) {
        Optional<Catalog> catalog = bind(loaded, false);
        usage.check();
        return catalog;
    }

    private Optional<Catalog> bind(LoadedCatalog loaded, boolean isIncluded) {
        return loaded.root().flatMap(root -> bind(root, loaded, isIncluded));
    }

    private Optional<Catalog> bind(Fields root, LoadedCatalog loaded, boolean isIncluded) {
        Report report = loaded.report();
        Map<String, Optional<Catalog>> includes = new LinkedHashMap<>();
        for (Include include : loaded.includes()) {
            Optional<Catalog> catalog = include.catalog().flatMap(this::included);
            if (include.catalog().isPresent() && catalog.isEmpty()) {
                report.add(
                        Complaint.BROKEN_INCLUDE,
                        include.item().mark(),
                        include.item().text());
            }
            includes.put(include.item().text(), catalog);
        }
        Catalog catalog =
                new RootBinder(root, report, usage).bind(includes, loaded.translations(), Texts.of(loaded), isIncluded);
        reportMissing(loaded.translations(), report);
        boolean errors = report.hasErrorsHere()
                || loaded.translations().stream()
                        .flatMap(translation -> translation.found().stream())
                        .anyMatch(found -> found.report().hasErrorsHere());
        return errors ? Optional.empty() : Optional.of(catalog);
    }

    private Optional<Catalog> included(LoadedCatalog loaded) {
        Optional<Catalog> known = included.get(loaded.file());
        if (known == null) {
            known = bind(loaded, true);
            included.put(loaded.file(), known);
        }
        return known;
    }

    /** Reports all languages without a file as one problem, because one change fixes it. */
    private static void reportMissing(List<Translation> translations, Report report) {
        List<Translation> missing = translations.stream()
                .filter(translation -> translation.found().isEmpty() && !translation.mayBePartial())
                .toList();
        if (!missing.isEmpty()) {
            report.add(
                    Complaint.NO_TRANSLATION,
                    missing.get(0).language().mark(),
                    missing.stream()
                            .map(translation -> translation.language().text())
                            .collect(Collectors.joining(", ")),
                    missing.stream().map(Translation::fileName).collect(Collectors.joining(", ")));
        }
    }
}
