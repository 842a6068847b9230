package dev.recourse.catalog.bind;

import dev.recourse.catalog.Catalog;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.yaml.Mark;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.catalog.yaml.Report;
import dev.recourse.catalog.yaml.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogs that are read in one run: the one asked for, and those it includes. */
public final class CatalogLoader {

    private static final int DEEPEST = 16;

    private final CatalogFiles shelf;
    private final Map<String, Loaded> loaded = new LinkedHashMap<>();

    /** A catalog and the texts that it was made from. */
    private record Loaded(Optional<Catalog> catalog, Texts texts) {}

    /** A library that takes its files from this source. */
    public CatalogLoader(CatalogSource source) {
        this.shelf = new CatalogFiles(source);
    }

    /** The catalog in this file, or empty if the report tells of an error in it. */
    public Optional<Catalog> read(String file, Report report) {
        Optional<CatalogFiles.Text> text = shelf.find(file, report);
        if (text.isEmpty() && !report.hasErrors()) {
            report.add(Complaint.NO_FILE, Mark.START, file);
        }
        return text.flatMap(found -> load(found, report, List.of()).catalog());
    }

    private Loaded load(CatalogFiles.Text text, Report report, List<String> path) {
        Texts texts = new Texts();
        texts.addCatalog(text);
        Optional<Catalog> catalog =
                Tree.read(text.bytes(), report).flatMap(node -> bind(node, text, report, path, texts));
        return new Loaded(catalog, texts);
    }

    private Optional<Catalog> bind(Node node, CatalogFiles.Text file, Report report, List<String> path, Texts texts) {
        Optional<String> translated = translated(node);
        if (translated.isPresent()) {
            report.add(Complaint.IS_TRANSLATION, node.mark(), translated.get());
            return Optional.empty();
        }
        new ShapeCheck(report).check(node, Section.CATALOG);
        if (!(node instanceof Node.Mapping)) {
            return Optional.empty();
        }
        Fields root = Fields.of(node, Section.CATALOG);
        String expected = file.catalogName();
        String name = root.text("catalog").orElse(expected);
        if (!name.equals(expected)) {
            report.add(Complaint.OTHER_NAME, root.mark("catalog"), file.simpleName(), name);
        }
        List<String> here = new ArrayList<>(path);
        here.add(expected);
        Map<String, Optional<Catalog>> includes = new LinkedHashMap<>();
        for (Node.Scalar item : root.items("include")) {
            Loaded other = include(item, file, report, here);
            includes.put(item.text(), other.catalog());
            texts.addAll(other.texts());
        }
        TranslationFiles translations = new TranslationFiles(shelf, file, report, texts);
        Catalog catalog = new CatalogBinder(root, report).bind(includes, translations, texts);
        translations.tellMissing();
        return report.hasErrorsHere() || translations.haveErrors() ? Optional.empty() : Optional.of(catalog);
    }

    private Loaded include(Node.Scalar item, CatalogFiles.Text from, Report report, List<String> path) {
        Loaded nothing = new Loaded(Optional.empty(), new Texts());
        String name = item.text();
        if (path.contains(name)) {
            String cycle = String.join(" -> ", path.subList(path.indexOf(name), path.size())) + " -> " + name;
            report.add(Complaint.CYCLE, item.mark(), cycle);
            return nothing;
        }
        if (path.size() > DEEPEST) {
            report.add(Complaint.INCLUDED_TOO_DEEP, item.mark(), DEEPEST);
            return nothing;
        }
        Loaded other = loaded.get(name);
        if (other == null) {
            Optional<CatalogFiles.Text> found = shelf.findBeside(from, name + CatalogFiles.SUFFIX, report);
            if (found.isEmpty()) {
                report.add(Complaint.NO_INCLUDE, item.mark(), name, from.folder() + name + CatalogFiles.SUFFIX);
                return nothing;
            }
            other = load(found.get(), report.about(found.get().file()), path);
            loaded.put(name, other);
        }
        if (other.catalog().isEmpty()) {
            report.add(Complaint.BROKEN_INCLUDE, item.mark(), name);
        }
        return other;
    }

    private static Optional<String> translated(Node node) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().equals("translates"))
                        .map(entry -> entry.value() instanceof Node.Scalar name ? name.text() : "")
                        .findFirst()
                : Optional.empty();
    }
}
