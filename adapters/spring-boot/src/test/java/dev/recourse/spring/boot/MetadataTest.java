package dev.recourse.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.json.JsonParserFactory;

/** What editors show about the properties. */
class MetadataTest {

    private static Stream<Map<String, Object>> properties() throws IOException {
        try (InputStream text =
                MetadataTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            Object properties = JsonParserFactory.getJsonParser()
                    .parseMap(new String(Objects.requireNonNull(text).readAllBytes()))
                    .get("properties");
            return ((List<?>) properties).stream().map(MetadataTest::property);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> property(Object property) {
        return (Map<String, Object>) property;
    }

    @Test
    void everyPropertyIsDescribed() throws IOException {
        Stream<String> components = Arrays.stream(RecourseProperties.class.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> "recourse." + name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT));
        List<String> expected = Stream.concat(components, Stream.of("recourse.overrides"))
                .sorted()
                .toList();

        assertThat(properties().map(property -> (String) property.get("name")).sorted())
                .containsExactlyElementsOf(expected);
        assertThat(properties())
                .allSatisfy(property ->
                        assertThat((String) property.get("description")).endsWith("."));
    }

    @Test
    void theTypesAreThoseOfTheCode() throws IOException {
        List<RecordComponent> components = List.of(RecourseProperties.class.getRecordComponents());
        assertThat(properties().map(property -> ((String) property.get("type")).replaceAll("<.*|.*\\.", "")))
                .contains("Duration", "Boolean")
                .hasSize(components.size() + 1);
    }
}
