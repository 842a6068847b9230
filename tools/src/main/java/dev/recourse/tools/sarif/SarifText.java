package dev.recourse.tools.sarif;

import dev.recourse.catalog.json.Json;
import java.util.Map;
import java.util.Optional;

/**
 * A text, and the same in Markdown for viewers that can show it.
 *
 * @param text plain text
 * @param markdown GitHub-flavoured Markdown; empty if the text has no structure to show
 */
public record SarifText(String text, Optional<String> markdown) {

    /** A plain text. */
    public static SarifText of(String text) {
        return new SarifText(text, Optional.empty());
    }

    /** A text in both forms. */
    public static SarifText of(String text, String markdown) {
        return new SarifText(text, Optional.of(markdown));
    }

    Map<String, Object> json() {
        Map<String, Object> json = Json.object("text", text);
        markdown.ifPresent(form -> json.put("markdown", form));
        return json;
    }
}
