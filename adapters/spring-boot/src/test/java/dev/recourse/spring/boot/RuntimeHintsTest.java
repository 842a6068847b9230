package dev.recourse.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.aot.hint.predicate.RuntimeHintsPredicates.resource;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.engine.ErrorAnswer;
import dev.recourse.engine.RecourseException;
import dev.recourse.wiresocket.DashboardError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.JavaSerializationHint;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.TypeReference;

/** What a native image must keep. */
class RuntimeHintsTest {

    private final RuntimeHints hints = new RuntimeHints();

    RuntimeHintsTest() {
        new RecourseRuntimeHints().registerHints(hints, getClass().getClassLoader());
    }

    @Test
    void theTextsOfOverridesAreKept() {
        for (String file : List.of("dev/recourse/catalog/standard.yaml")) {
            assertThat(resource().forResource(file)).accepts(hints);
            try (InputStream text = CatalogReader.class.getClassLoader().getResourceAsStream(file)) {
                assertThat(text).as(file).isNotNull();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Each type of this library that is written with an exception. */
    @Test
    void everythingThatIsSerialisedIsKept() throws IOException {
        List<String> written = new ArrayList<>();
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream()) {
            {
                enableReplaceObject(true);
            }

            @Override
            protected Object replaceObject(Object object) {
                written.add(object.getClass().getName());
                return object;
            }
        }) {
            out.writeObject(
                    new RecourseException(DashboardError.FORBIDDEN.answer().withMember("orders", 12)));
        }

        Stream<String> types = hints.serialization()
                .javaSerializationHints()
                .map(JavaSerializationHint::getType)
                .map(TypeReference::getName);
        assertThat(types.toList())
                .containsAll(written.stream()
                        .filter(type -> type.startsWith("dev.recourse.engine."))
                        .toList())
                .contains(ErrorAnswer.class.getName());
        assertThat(written).contains(Objects.requireNonNull(RecourseException.class.getName()));
    }
}
