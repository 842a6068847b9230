package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ManyCodesTest {

    private static final int CODES = 10_000;

    private static byte[] catalog() {
        StringBuilder text = new StringBuilder("""
                recourse: 1
                catalog: many
                backoffs:
                  slow: { base: 10s, factor: 2, max: 2m, jitter: equal }
                domains:
                  errors:
                    protocol: plain
                    codes:
                """);
        for (int i = 0; i < CODES; i++) {
            text.append("""
                          %1$05d:
                            key: ERROR_%1$d
                            name: Error number %1$d
                            means: The service met a condition that it was not prepared for.
                            do: Wait as long as the backoff says, and send it again.
                            remedy: { retry: { backoff: slow, limit: 3, idempotent: true } }
                            acts: [client, operator]
                            details: "Error %1$d: ${text:text}"
                            message: "The service says: ${text}. Trying again in ${delay}."
                            plain: The service had a problem. Trying again in ${delay}.
                    """.formatted(i));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void tenThousandCodesAreReadThoughNoEnumHoldsThem() {
        byte[] bytes = catalog();
        Reading reading = new CatalogReader(file -> Optional.of(bytes)).read("many.yaml");
        assertEquals(
                List.of(
                        "many.yaml:6:3: error RC201: the domain 'errors' has 10000 codes, their other names included, but"
                                + " a Java enum holds at most 4000; split the domain in two"),
                reading.problems().stream().map(Problem::text).toList());
        Catalog catalog = reading.catalog().orElseThrow();
        assertEquals(CODES, catalog.domains().get(0).codes().size());
        assertEquals(
                "ERROR_42", catalog.policy().domain("errors").lookup("00042").name());
    }
}
