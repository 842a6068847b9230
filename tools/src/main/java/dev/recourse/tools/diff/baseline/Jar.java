package dev.recourse.tools.diff.baseline;

import dev.recourse.tools.diff.yaml.YamlFile;
import dev.recourse.tools.diff.yaml.YamlValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The catalogs in a jar. */
final class Jar {

    private static final String SUFFIX = ".yaml";

    private Jar() {}

    /** The paths of the catalogs that no other catalog in the jar includes. */
    static List<String> catalogs(Path file) throws IOException {
        Map<String, YamlValue> catalogs = new LinkedHashMap<>();
        try (ZipFile jar = new ZipFile(file.toFile())) {
            for (ZipEntry entry : jar.stream()
                    .sorted((a, b) -> a.getName().compareTo(b.getName()))
                    .toList()) {
                if (!entry.isDirectory() && entry.getName().endsWith(SUFFIX)) {
                    try (InputStream stream = jar.getInputStream(entry)) {
                        byte[] bytes = stream.readNBytes(YamlFile.MAX_BYTES + 1);
                        root(bytes).ifPresent(root -> catalogs.put(entry.getName(), root));
                    }
                }
            }
        }
        Set<String> included = new HashSet<>();
        catalogs.forEach((name, root) -> included(root).forEach(other -> {
            String beside = name.substring(0, name.lastIndexOf('/') + 1) + other + SUFFIX;
            included.add(catalogs.containsKey(beside) ? beside : other + SUFFIX);
        }));
        return catalogs.keySet().stream()
                .filter(name -> !included.contains(name))
                .toList();
    }

    /** The top level of a catalog; empty for other files. */
    private static Optional<YamlValue> root(byte[] bytes) {
        try {
            return Optional.of(YamlFile.read(bytes))
                    .filter(root -> root.get("recourse").isPresent()
                            && root.get("catalog").isPresent());
        } catch (YamlFile.SyntaxException e) {
            return Optional.empty();
        }
    }

    private static List<String> included(YamlValue root) {
        List<String> names = new ArrayList<>();
        if (root.get("include").orElse(root) instanceof YamlValue.Items items) {
            for (YamlValue item : items.items()) {
                if (item instanceof YamlValue.Text text) {
                    names.add(text.text());
                }
            }
        }
        return names;
    }
}
