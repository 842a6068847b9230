package dev.recourse.catalog.load;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Section;
import dev.recourse.catalog.format.ShapeCheck;
import dev.recourse.catalog.load.LoadedCatalog.Include;
import dev.recourse.catalog.load.LoadedCatalog.Translation;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.report.Report;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.catalog.yaml.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Loads a catalog's file, the files of the catalogs that it includes, and their translations. */
public final class CatalogLoader {

    /** The longest chain of includes. */
    private static final int MAX_DEPTH = 16;

    private final CatalogFiles files;
    private final Optional<List<Node.Scalar>> languages;
    private final UnaryOperator<Node> form;
    private final Map<String, LoadedCatalog> included = new HashMap<>();

    /**
     * @param source the bytes of the file with this name, or empty if it does not exist; may throw UncheckedIOException
     */
    public CatalogLoader(Function<String, Optional<byte[]>> source) {
        this(source, Optional.empty(), UnaryOperator.identity());
    }

    private CatalogLoader(
            Function<String, Optional<byte[]>> source,
            Optional<List<Node.Scalar>> languages,
            UnaryOperator<Node> form) {
        this.files = new CatalogFiles(source);
        this.languages = languages;
        this.form = form;
    }

    /**
     * A loader that rewrites each file before it is checked.
     *
     * @param source as above
     * @param form what makes another top level of the one that a catalog or a translation has
     */
    public static CatalogLoader of(Function<String, Optional<byte[]>> source, UnaryOperator<Node> form) {
        return new CatalogLoader(source, Optional.empty(), form);
    }

    /**
     * A loader that, whatever the catalog lists, loads its translations into these languages, which may be partial, and
     * none of the catalogs that it includes.
     *
     * @param source as above
     */
    public static CatalogLoader of(Function<String, Optional<byte[]>> source, List<String> languages) {
        return new CatalogLoader(
                source,
                Optional.of(languages.stream()
                        .map(language -> new Node.Scalar(Mark.START, language, false))
                        .toList()),
                UnaryOperator.identity());
    }

    /** The catalog in this file, or empty if the file is missing or unreadable, which is reported. */
    public Optional<LoadedCatalog> load(String fileName, Report report) {
        return existing(fileName, report).map(found -> load(found, report, List.of()));
    }

    /** The overrides in this file, or empty if the file is missing or unreadable, which is reported. */
    public Optional<Fields> overrides(String fileName, Report report) {
        return existing(fileName, report)
                .flatMap(file -> Tree.read(file.bytes(), report))
                .flatMap(node -> overrides(node, report));
    }

    private static Optional<Fields> overrides(Node node, Report report) {
        Optional<String> other = nameAfter("catalog", node)
                .map(name -> "the catalog '" + name + "'")
                .or(() -> nameAfter("translates", node).map(name -> "a translation of '" + name + "'"));
        if (other.isPresent() && nameAfter("overrides", node).isEmpty()) {
            report.add(Complaint.NOT_OVERRIDES, node.mark(), other.get());
            return Optional.empty();
        }
        return checked(node, Section.OVERRIDES, report);
    }

    private Optional<SourceFile> existing(String fileName, Report report) {
        Optional<SourceFile> file = files.find(fileName, report);
        if (file.isEmpty() && !report.hasErrors()) {
            report.add(Complaint.NO_FILE, Mark.START, fileName);
        }
        return file;
    }

    private LoadedCatalog load(SourceFile file, Report report, List<String> path) {
        Optional<Fields> root = Tree.read(file.bytes(), report).map(form).flatMap(node -> root(node, file, report));
        List<String> here = new ArrayList<>(path);
        here.add(file.catalogName());
        List<Include> includes = items(root, "include").stream()
                .map(item -> new Include(item, include(item, file, report, here)))
                .toList();
        List<Node.Scalar> listed = items(root, "languages");
        List<Translation> translations =
                languages.map(wanted -> path.isEmpty() ? wanted : List.<Node.Scalar>of()).orElse(listed).stream()
                        .filter(language -> !language.text().equals(Catalog.ENGLISH))
                        .map(language -> translation(language, file, report))
                        .toList();
        return new LoadedCatalog(file, report, root, includes, translations);
    }

    private static List<Node.Scalar> items(Optional<Fields> root, String key) {
        return root.map(fields -> fields.items(key)).orElse(List.of());
    }

    private static Optional<Fields> root(Node node, SourceFile file, Report report) {
        Optional<String> original = nameAfter("translates", node);
        if (original.isPresent()) {
            report.add(Complaint.IS_TRANSLATION, node.mark(), original.get());
            return Optional.empty();
        }
        Optional<String> changed = nameAfter("overrides", node);
        if (changed.isPresent()) {
            report.add(Complaint.IS_OVERRIDES, node.mark(), changed.get());
            return Optional.empty();
        }
        Optional<Fields> root = checked(node, Section.CATALOG, report);
        String expected = file.catalogName();
        root.ifPresent(fields -> fields.text("catalog")
                .filter(name -> !name.equals(expected))
                .ifPresent(name -> report.add(Complaint.OTHER_NAME, fields.mark("catalog"), file.simpleName(), name)));
        return root;
    }

    /** The text behind this key, empty if it is something else; nothing if the file does not have the key. */
    private static Optional<String> nameAfter(String key, Node node) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().equals(key))
                        .map(entry -> entry.value() instanceof Node.Scalar name ? name.text() : "")
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Fields> checked(Node node, Section section, Report report) {
        new ShapeCheck(report).check(node, section);
        return node instanceof Node.Mapping ? Optional.of(Fields.of(node, section)) : Optional.empty();
    }

    private Optional<LoadedCatalog> include(Node.Scalar item, SourceFile from, Report report, List<String> path) {
        String name = item.text();
        if (path.contains(name)) {
            String cycle = String.join(" -> ", path.subList(path.indexOf(name), path.size())) + " -> " + name;
            report.add(Complaint.CYCLE, item.mark(), cycle);
            return Optional.empty();
        }
        if (path.size() > MAX_DEPTH) {
            report.add(Complaint.INCLUDED_TOO_DEEP, item.mark(), MAX_DEPTH);
            return Optional.empty();
        }
        LoadedCatalog known = included.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<SourceFile> file = files.findBeside(from, name + SourceFile.SUFFIX, report);
        if (file.isEmpty()) {
            report.add(Complaint.NO_INCLUDE, item.mark(), name, from.folder() + name + SourceFile.SUFFIX);
            return Optional.empty();
        }
        LoadedCatalog loaded = load(file.get(), report.about(file.get().name()), path);
        included.put(name, loaded);
        return Optional.of(loaded);
    }

    private Translation translation(Node.Scalar language, SourceFile catalog, Report report) {
        String fileName = catalog.catalogName() + "." + language.text() + SourceFile.SUFFIX;
        Optional<Translation.Found> found = files.findBeside(catalog, fileName, report)
                .map(file -> {
                    Report about = report.about(file.name());
                    Optional<Fields> root = Tree.read(file.bytes(), about)
                            .map(form)
                            .flatMap(node -> checked(node, Section.TRANSLATION, about));
                    return new Translation.Found(file, about, root);
                });
        return new Translation(language, fileName, found, languages.isPresent());
    }
}
