package dev.recourse.catalog.bind;

import dev.recourse.catalog.Catalog;
import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.Messages;
import dev.recourse.catalog.Messages.CodeMessages;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.catalog.yaml.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The {@code languages} of a catalog. */
final class Translations {

    /** Where translations are found. */
    interface Finder {
        /** The translation to the language of this item, or empty if there is none that can be read. */
        Optional<Found> find(Node.Scalar language);
    }

    /** A translation's tree, and the report on its file. */
    record Found(Fields root, Report report) {}

    private final Finder finder;
    private final Report report;
    private final String catalog;

    Translations(Finder finder, Report report, String catalog) {
        this.finder = finder;
        this.report = report;
        this.catalog = catalog;
    }

    /**
     * The sentences of every language, English first.
     *
     * @param unsure the codes whose sentences are not compared with their translations, by {@code domain/code}
     */
    Map<String, Messages> bind(
            List<Node.Scalar> languages,
            DefaultMessages english,
            Map<String, CodeMessages> originals,
            Set<String> unsure,
            Set<String> domains,
            List<IncludedCode> adoptions) {
        Map<String, Messages> all = new LinkedHashMap<>();
        all.put(Catalog.ENGLISH, english.with(Catalog.ENGLISH, originals, adoptions));
        for (Node.Scalar item : languages) {
            String language = item.text();
            if (language.equals(Catalog.ENGLISH)) {
                report.add(Complaint.IS_ENGLISH, item.mark(), language);
                continue;
            }
            adoptions.stream()
                    .map(IncludedCode::from)
                    .filter(from -> !from.messages().containsKey(language))
                    .map(Catalog::name)
                    .distinct()
                    .forEach(name -> report.add(Complaint.NOT_INCLUDED_LANGUAGE, item.mark(), name, language));
            finder.find(item).ifPresent(found -> {
                header(found, language);
                TranslationBinder binder =
                        new TranslationBinder(found.root(), english, found.report(), unsure, !report.hasErrorsHere());
                DefaultMessages general = binder.general();
                all.put(language, general.with(language, binder.codes(originals, domains, general), adoptions));
            });
        }
        return all;
    }

    private void header(Found found, String language) {
        Fields root = found.root();
        root.text("translates")
                .filter(name -> !name.equals(catalog))
                .ifPresent(name -> found.report().add(Complaint.OTHER_CATALOG, root.mark("translates"), name, catalog));
        root.text("language")
                .filter(tag -> !tag.equals(language))
                .ifPresent(tag -> found.report().add(Complaint.OTHER_LANGUAGE, root.mark("language"), tag, language));
    }
}
