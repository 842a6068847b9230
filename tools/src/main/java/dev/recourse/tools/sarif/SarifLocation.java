package dev.recourse.tools.sarif;

import dev.recourse.catalog.json.Json;
import java.nio.file.Path;
import java.util.Map;

/**
 * A place in a file.
 *
 * @param path the file; a relative one stays relative
 * @param line the line, from 1
 * @param column the column, from 1, in code points
 */
public record SarifLocation(String path, int line, int column) {

    Map<String, Object> json() {
        return Json.object(
                "physicalLocation",
                Json.object(
                        "artifactLocation",
                        Json.object("uri", uri()),
                        "region",
                        Json.object("startLine", line, "startColumn", column)));
    }

    private String uri() {
        String whole = Path.of(path).toUri().toString();
        String here = Path.of("").toUri().toString();
        return whole.startsWith(here) ? whole.substring(here.length()) : whole;
    }
}
