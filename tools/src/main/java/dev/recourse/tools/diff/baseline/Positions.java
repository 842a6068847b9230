package dev.recourse.tools.diff.baseline;

import dev.recourse.tools.diff.yaml.YamlFile;
import dev.recourse.tools.diff.yaml.YamlValue;
import dev.recourse.tools.diff.yaml.YamlValue.Place;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where things are in the files of a catalog. */
public final class Positions {

    private static final String SUFFIX = ".yaml";

    /**
     * A position in a file.
     *
     * @param file the file's path
     * @param line the line, from 1
     * @param column the column, from 1, in code points
     */
    public record Position(String file, int line, int column) {}

    private final Side side;
    private final Map<String, Optional<YamlValue>> trees = new HashMap<>();

    public Positions(Side side) {
        this.side = side;
    }

    /** The place of these keys, or of as many of them as there are. */
    public Position of(List<String> keys) {
        return position(side.path(), find(tree(side.file()), keys).place());
    }

    /**
     * The place of a row.
     *
     * @param origin the included catalog that has the row; empty if it is the catalog's own
     * @param key the key of the error; empty for a range of unlisted codes
     * @param part a key in the row; empty for the row
     */
    public Position ofRow(String domain, String code, String key, String part, String origin) {
        Found own = row(tree(side.file()), domain, code, key, part);
        if (own.isRow() || origin.isEmpty()) {
            return position(side.path(), own.place());
        }
        String included = sibling(side.file(), origin);
        Optional<YamlValue> tree = tree(included);
        for (String other : keys(tree.flatMap(value -> value.get("domains")))) {
            Found found = row(tree, other, code, key, part);
            if (found.isRow()) {
                return position(sibling(side.path(), origin), found.place());
            }
        }
        return of(List.of("domains", domain, "include"));
    }

    /** The path of an included catalog in the same folder. */
    private static String sibling(String path, String catalog) {
        int end = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        return path.substring(0, end + 1) + catalog + SUFFIX;
    }

    private record Found(Place place, int depth, boolean isRow) {}

    private static Position position(String path, Place place) {
        return new Position(path, place.line(), place.column());
    }

    private Optional<YamlValue> tree(String file) {
        return trees.computeIfAbsent(file, name -> {
            try {
                Optional<byte[]> bytes = side.source().read(name);
                return bytes.isPresent() ? Optional.of(YamlFile.read(bytes.get())) : Optional.empty();
            } catch (UncheckedIOException | YamlFile.SyntaxException e) {
                return Optional.empty();
            }
        });
    }

    private static Found row(Optional<YamlValue> tree, String domain, String code, String key, String part) {
        List<String> path = List.of("domains", domain, key.isEmpty() ? "unknown" : "codes", code);
        Found row = find(tree, path);
        boolean isRow = row.depth() == path.size();
        Optional<YamlValue> node = node(tree, path);
        Optional<YamlValue> keyed = cases(node).stream()
                .filter(one -> one.text("key").filter(key::equals).isPresent())
                .findFirst();
        Optional<YamlValue> holder = keyed.or(() -> node);
        Optional<Place> inside =
                holder.flatMap(value -> value.entry(firstWord(part))).map(YamlValue.Entry::place);
        Place place = inside.or(() -> keyed.map(YamlValue::place)).orElse(row.place());
        return new Found(place, row.depth(), isRow);
    }

    private static String firstWord(String part) {
        int end = part.indexOf(' ');
        return end < 0 ? part : part.substring(0, end);
    }

    private static List<YamlValue> cases(Optional<YamlValue> row) {
        return row.flatMap(value -> value.get("cases")).stream()
                .flatMap(value -> value instanceof YamlValue.Items items ? items.items().stream() : Stream.empty())
                .toList();
    }

    /** The place of the last of these keys that is there. */
    private static Found find(Optional<YamlValue> tree, List<String> keys) {
        Place place = Place.START;
        Optional<YamlValue> node = tree;
        int depth = 0;
        for (String key : keys) {
            Optional<YamlValue.Entry> entry = node.flatMap(value -> value.entry(key));
            if (entry.isEmpty()) {
                break;
            }
            place = entry.get().place();
            node = entry.map(YamlValue.Entry::value);
            depth++;
        }
        return new Found(place, depth, false);
    }

    private static Optional<YamlValue> node(Optional<YamlValue> tree, List<String> keys) {
        Optional<YamlValue> node = tree;
        for (String key : keys) {
            node = node.flatMap(value -> value.get(key));
        }
        return node;
    }

    private static List<String> keys(Optional<YamlValue> node) {
        return node.stream()
                .flatMap(value -> value instanceof YamlValue.Keys keys ? keys.entries().stream() : Stream.empty())
                .map(YamlValue.Entry::key)
                .toList();
    }
}
