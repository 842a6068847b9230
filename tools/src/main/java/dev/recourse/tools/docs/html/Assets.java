package dev.recourse.tools.docs.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recourse.tools.docs.page.Site;
import dev.recourse.tools.style.StyleSheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The files that the pages need: what is the same for every catalog, and the data of this one. */
final class Assets {

    static final String FOLDER = "docs.assets/";

    private static final List<String> FILES = List.of("icon.svg", "search.js", "page.js", "playground.js");

    private Assets() {}

    static Map<String, byte[]> of(Site site, Machine machine) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(FOLDER + "style.css", StyleSheet.of(Assets.class, "style.css"));
        FILES.forEach(name -> files.put(FOLDER + name, resource(name)));
        files.put(
                FOLDER + "search-index.js",
                ScriptData.assign("index", SearchIndex.of(site)).getBytes(UTF_8));
        files.put(FOLDER + "recourse.js", machine.script().getBytes(UTF_8));
        files.put(
                FOLDER + "catalog.js",
                ScriptData.assign("catalog", machine.catalogJson()).getBytes(UTF_8));
        return files;
    }

    static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
