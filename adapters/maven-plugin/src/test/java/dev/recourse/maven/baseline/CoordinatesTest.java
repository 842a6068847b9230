package dev.recourse.maven.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinatesTest {

    @Test
    void aVersionIsRead() {
        assertEquals(
                Optional.of(new Coordinates("com.example", "shop-errors", "1.2.0-RC1", Optional.empty())),
                Coordinates.of("com.example:shop-errors:1.2.0-RC1"));
    }

    @Test
    void aCatalogInTheJarIsRead() {
        assertEquals(
                Optional.of(new Coordinates("com.example", "shop", "1.2.0", Optional.of("errors/shop.yaml"))),
                Coordinates.of("com.example:shop:1.2.0!/errors/shop.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(,2.0)", "[1.0,2.0)", "[1.0]"})
    void aRangeIsRead(String range) {
        assertTrue(Coordinates.of("com.example:shop:" + range).orElseThrow().isRange());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HEAD:src/main/resources/shop.yaml",
                "v1.2:shop.yaml",
                "target/shop.jar!/shop.yaml",
                "shop.yaml",
                "com.example:shop",
                "com.example:shop:",
                "com.example:shop:1:2",
                "com.example:shop:(,2.0",
                "C:\\errors\\shop.yaml",
                "feature/a:b:c.yaml"
            })
    void otherTextsAreLeftToTheComparison(String text) {
        assertEquals(Optional.empty(), Coordinates.of(text));
    }

    @Test
    void theReleaseBeforeAVersionIsARange() {
        Coordinates before = Coordinates.before("com.example", "shop", "2.0-SNAPSHOT");
        assertTrue(before.isRange());
        assertEquals("com.example:shop:(,2.0-SNAPSHOT)", before.toString());
        assertFalse(before.withVersion("1.0").isRange());
    }
}
