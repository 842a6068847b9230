package dev.recourse.catalog.bind;

import dev.recourse.catalog.Catalog;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.yaml.Mark;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.catalog.yaml.Report;
import dev.recourse.catalog.yaml.Tree;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The catalogs that are read in one run: the one asked for, and those it includes. */
public final class Library {

    private static final String SUFFIX = ".yaml";

    private final CatalogSource source;
    private final Map<String, Loaded> loaded = new LinkedHashMap<>();

    /** A catalog and the texts that it was made from, by file name. */
    private record Loaded(Optional<Catalog> catalog, SortedMap<String, byte[]> texts) {}

    /** A library that takes its files from this source. */
    public Library(CatalogSource source) {
        this.source = source;
    }

    /** The catalog in this file, or empty if the report tells of an error in it. */
    public Optional<Catalog> read(String file, Report report) {
        Optional<byte[]> bytes = bytes(file, report);
        if (bytes.isEmpty() && !report.hasErrors()) {
            report.add(Complaint.NO_FILE, Mark.START, file);
        }
        return bytes.flatMap(b -> load(file, b, report, List.of()).catalog());
    }

    private Optional<byte[]> bytes(String file, Report report) {
        try {
            return source.read(file);
        } catch (UncheckedIOException e) {
            report.add(Complaint.UNREADABLE, Mark.START, why(e));
            return Optional.empty();
        }
    }

    private static String why(UncheckedIOException e) {
        Throwable cause = e.getCause();
        if (cause instanceof AccessDeniedException) {
            return "access was denied";
        }
        return String.valueOf(cause == null ? e.getMessage() : cause.getMessage());
    }

    private Loaded load(String file, byte[] bytes, Report report, List<String> path) {
        SortedMap<String, byte[]> texts = new TreeMap<>();
        texts.put(simpleName(file), bytes);
        Optional<Catalog> catalog = Tree.read(bytes, report).flatMap(node -> bind(node, file, report, path, texts));
        return new Loaded(catalog, texts);
    }

    private Optional<Catalog> bind(
            Node node, String file, Report report, List<String> path, SortedMap<String, byte[]> texts) {
        new ShapeCheck(report).check(node, Section.CATALOG);
        if (!(node instanceof Node.Mapping)) {
            return Optional.empty();
        }
        Fields root = Fields.of(node, Section.CATALOG);
        String expected = catalogName(file);
        String name = root.text("catalog").orElse(expected);
        if (!name.equals(expected)) {
            report.add(Complaint.OTHER_NAME, root.mark("catalog"), simpleName(file), name);
        }
        List<String> here = new ArrayList<>(path);
        here.add(expected);
        Map<String, Optional<Catalog>> includes = new LinkedHashMap<>();
        for (Node.Scalar item : root.items("include")) {
            Loaded other = include(item, file, report, here);
            includes.put(item.text(), other.catalog());
            texts.putAll(other.texts());
        }
        Catalog catalog = new CatalogBinder(root, report).bind(includes, Texts.fingerprint(texts));
        return report.hasErrorsHere() ? Optional.empty() : Optional.of(catalog);
    }

    private Loaded include(Node.Scalar item, String from, Report report, List<String> path) {
        Loaded nothing = new Loaded(Optional.empty(), new TreeMap<>());
        String name = item.text();
        if (path.contains(name)) {
            String cycle = String.join(" -> ", path.subList(path.indexOf(name), path.size())) + " -> " + name;
            report.add(Complaint.CYCLE, item.mark(), cycle);
            return nothing;
        }
        Loaded before = loaded.get(name);
        if (before != null) {
            return before;
        }
        String file = name + SUFFIX;
        String sibling = folder(from) + file;
        Optional<byte[]> bytes = bytes(sibling, report.about(sibling)).or(() -> bytes(file, report.about(file)));
        if (bytes.isEmpty()) {
            report.add(Complaint.NO_INCLUDE, item.mark(), name, sibling);
            return nothing;
        }
        Loaded result = load(sibling, bytes.get(), report.about(sibling), path);
        loaded.put(name, result);
        if (result.catalog().isEmpty()) {
            report.add(Complaint.BROKEN_INCLUDE, item.mark(), name);
        }
        return result;
    }

    private static String folder(String file) {
        return file.substring(0, simpleStart(file));
    }

    private static String simpleName(String file) {
        return file.substring(simpleStart(file));
    }

    private static int simpleStart(String file) {
        return Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
    }

    private static String catalogName(String file) {
        String name = simpleName(file);
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }
}
