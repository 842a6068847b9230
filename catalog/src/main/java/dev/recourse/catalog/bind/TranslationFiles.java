package dev.recourse.catalog.bind;

import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.catalog.yaml.Report;
import dev.recourse.catalog.yaml.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The translations that lie beside one catalog: {@code wiresocket.de.yaml}. */
final class TranslationFiles implements Translations.Finder {

    private final CatalogFiles shelf;
    private final CatalogFiles.Text catalog;
    private final Report report;
    private final Texts texts;
    private final List<Report> reports = new ArrayList<>();
    private final List<Node.Scalar> missing = new ArrayList<>();

    TranslationFiles(CatalogFiles shelf, CatalogFiles.Text catalog, Report report, Texts texts) {
        this.shelf = shelf;
        this.catalog = catalog;
        this.report = report;
        this.texts = texts;
    }

    @Override
    public Optional<Translations.Found> find(Node.Scalar language) {
        Optional<CatalogFiles.Text> found = shelf.findBeside(catalog, name(language), report);
        if (found.isEmpty()) {
            missing.add(language);
            return Optional.empty();
        }
        texts.addTranslation(found.get());
        Report about = report.about(found.get().file());
        reports.add(about);
        Optional<Node> node = Tree.read(found.get().bytes(), about);
        node.ifPresent(n -> new ShapeCheck(about).check(n, Section.TRANSLATION));
        return node.filter(Node.Mapping.class::isInstance)
                .map(n -> new Translations.Found(Fields.of(n, Section.TRANSLATION), about));
    }

    private String name(Node.Scalar language) {
        return catalog.catalogName() + "." + language.text() + CatalogFiles.SUFFIX;
    }

    /** Reports all languages without a file as one problem, because one decision mends it. */
    void tellMissing() {
        if (!missing.isEmpty()) {
            String languages =
                    String.join(", ", missing.stream().map(Node.Scalar::text).toList());
            String files = String.join(", ", missing.stream().map(this::name).toList());
            report.add(Complaint.NO_TRANSLATION, missing.get(0).mark(), languages, files);
        }
    }

    /** Whether one of those found has errors. */
    boolean haveErrors() {
        return reports.stream().anyMatch(Report::hasErrorsHere);
    }
}
