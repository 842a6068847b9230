package dev.recourse.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.aot.hint.predicate.RuntimeHintsPredicates.resource;

import dev.recourse.catalog.OverridesReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.RuntimeHints;

/** What a native image must keep. */
class RuntimeHintsTest {

    @Test
    void theTextsOfCatalogsAreKept() {
        RuntimeHints hints = new RuntimeHints();
        new RecourseRuntimeHints().registerHints(hints, getClass().getClassLoader());

        for (String file : List.of("standard.yaml", "standard.de.yaml", "cldr/plurals.txt")) {
            String path = "dev/recourse/catalog/" + file;
            assertThat(OverridesReader.class.getClassLoader().getResource(path))
                    .as(path)
                    .isNotNull();
            assertThat(resource().forResource(path)).as(path).accepts(hints);
        }
    }
}
