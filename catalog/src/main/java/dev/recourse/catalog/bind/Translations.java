package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.load.LoadedCatalog.Translation;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.Original;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Report;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.engine.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Binds the {@code languages} of a catalog. */
final class Translations {

    private final List<Node.Scalar> languages;
    private final List<Translation> translations;
    private final Report report;
    private final String catalog;

    /** @param translations those to the languages other than English */
    Translations(List<Node.Scalar> languages, List<Translation> translations, Report report, String catalog) {
        this.languages = languages;
        this.translations = translations;
        this.report = report;
        this.catalog = catalog;
    }

    /**
     * The messages of every language, English first.
     *
     * @param originals what each translation translates
     */
    Map<String, Messages> bind(Messages english, DomainBinder domains, List<Original> originals) {
        Map<String, Messages> all = new LinkedHashMap<>();
        all.put(
                Catalog.ENGLISH,
                MessagesBinder.complete(
                        english,
                        domains.byKey(OwnMessages.texts(domains.codes())),
                        OwnMessages.texts(domains.ranges()),
                        domains));
        languages.stream()
                .filter(item -> item.text().equals(Catalog.ENGLISH))
                .forEach(item -> report.add(Complaint.IS_ENGLISH, item.mark(), item.text()));
        new LanguageTags(languages, report).check();
        for (Translation translation : translations) {
            Node.Scalar item = translation.language();
            String language = item.text();
            Stream.concat(domains.includedCodes().stream(), domains.includedRanges().stream())
                    .map(IncludedMessages::from)
                    .filter(from -> !from.messages().containsKey(language))
                    .map(Catalog::name)
                    .distinct()
                    .forEach(name -> report.add(Complaint.NOT_INCLUDED_LANGUAGE, item.mark(), name, language));
            translation
                    .found()
                    .ifPresent(found -> found.root().ifPresent(root -> {
                        header(root, language, found.report());
                        TranslationBinder binder = new TranslationBinder(
                                translation, root, english, found.report(), domains, !report.hasErrorsHere());
                        all.put(language, binder.bind());
                        if (!report.hasErrorsHere()) {
                            new StaleTranslations(root, originals, found.report()).check();
                        }
                    }));
        }
        return all;
    }

    private void header(Fields root, String language, Report about) {
        root.text("translates")
                .filter(name -> !name.equals(catalog))
                .ifPresent(name -> about.add(Complaint.OTHER_CATALOG, root.mark("translates"), name, catalog));
        root.text("language")
                .filter(tag -> !tag.equals(language))
                .ifPresent(tag -> about.add(Complaint.OTHER_LANGUAGE, root.mark("language"), tag, language));
    }
}
