package dev.recourse.tools.sarif;

import dev.recourse.catalog.json.Json;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of result, with the texts that code hosts and editors show beside each result of this kind.
 *
 * @param id the stable id, such as {@code RC020}
 * @param name a name in upper camel case, such as {@code UnknownKey}
 * @param level how bad its results are, unless they say otherwise
 * @param title one line, as the heading of an alert
 * @param description what is wrong
 * @param help what to do about it
 * @param page a page with more; empty if there is none
 */
public record SarifRule(
        String id,
        String name,
        SarifLevel level,
        String title,
        SarifText description,
        SarifText help,
        Optional<URI> page) {

    Map<String, Object> json() {
        Map<String, Object> json = Json.object(
                "id", id,
                "name", name,
                "shortDescription", SarifText.of(title).json(),
                "fullDescription", description.json(),
                "help", help.json());
        page.ifPresent(uri -> json.put("helpUri", uri));
        json.put("defaultConfiguration", Json.object("level", level.json()));
        return json;
    }
}
