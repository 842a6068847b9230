package dev.recourse.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.json.JsonParserFactory;

/** What editors show about the properties. */
class MetadataTest {

    /** The value of this key in each property. */
    private static Stream<String> values(String key) throws IOException {
        try (InputStream text =
                MetadataTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            Object properties = JsonParserFactory.getJsonParser()
                    .parseMap(new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8))
                    .get("properties");
            return ((List<?>) Objects.requireNonNull(properties))
                    .stream().map(property -> String.valueOf(((Map<?, ?>) property).get(key)));
        }
    }

    @Test
    void everyPropertyIsDescribed() throws IOException {
        Stream<String> components = Arrays.stream(RecourseProperties.class.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> "recourse." + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
        List<String> expected = Stream.concat(components, Stream.of("recourse.overrides"))
                .sorted()
                .toList();

        assertThat(values("name").sorted()).containsExactlyElementsOf(expected);
        assertThat(values("description")).allSatisfy(text -> assertThat(text).endsWith("."));
    }

    @Test
    void theTypesAreThoseOfTheCode() throws IOException {
        assertThat(values("type"))
                .containsExactly(
                        "java.util.Map<java.lang.String," + RecourseProperties.Endpoint.class.getName() + ">",
                        Duration.class.getName(),
                        Boolean.class.getName(),
                        "java.util.Map<java.lang.String,java.lang.Object>");
    }
}
