package dev.recourse.catalog.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.recourse.catalog.CatalogSchema;
import dev.recourse.catalog.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SnippetsTest {

    private static final Shape.WordOr REMEDY = new Shape.WordOr(List.of("give-up", "refresh"), Section.REMEDY);

    private static List<String> labels(Shape.WordOr either) {
        return Snippets.of(either).stream()
                .map(snippet -> String.valueOf(snippet.get("label")))
                .toList();
    }

    private static String body(Map<String, Object> snippet) {
        return Json.write(Objects.requireNonNull(snippet.get("body")));
    }

    @Test
    void theWordsAndTheSnippetsOfARemedyAreItsForms() {
        List<String> offered = new ArrayList<>(REMEDY.words());
        offered.addAll(labels(REMEDY));
        assertEquals(List.of("give-up", "refresh", "retry", "redirect"), offered);
    }

    @Test
    void aSnippetHasTheKeysThatAreNeededAndPlacesToFillIn() {
        assertEquals(
                List.of("{\"retry\":{\"backoff\":\"$1\"}}", "{\"redirect\":{\"from\":\"$1\"}}"),
                Snippets.of(REMEDY).stream().map(SnippetsTest::body).toList());
        assertEquals(List.of("rule"), labels(new Shape.WordOr(Words.HINTS_WITHOUT_CLAMP, Section.HINT)));
        assertEquals(List.of("json", "header"), labels(new Shape.WordOr(List.of("problem", "body"), Section.PLACE)));
    }

    @Test
    void aFilledSnippetIsValid() {
        for (Map<String, Object> snippet : Snippets.of(REMEDY)) {
            String remedy = body(snippet).replace("$1", "slow");
            String catalog = "{ recourse: 1, catalog: mine, domains: { d: { protocol: http, codes:"
                    + " { 404: { key: K, remedy: " + remedy + " } } } } }";
            assertEquals(
                    List.of(),
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(CatalogSchema.json())
                            .validate(catalog, InputFormat.YAML),
                    catalog);
        }
    }
}
