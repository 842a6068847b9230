package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LawsTest {

    private static final Path TABLE = Path.of("..", ".github", "laws.md");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Properties)\\.(\\w+)`");
    private static final int LAWS = 24;

    @Test
    void everyLawNamesAPropertyThatIsThere() throws IOException {
        List<MatchResult> named =
                NAMED.matcher(Files.readString(TABLE)).results().toList();

        assertTrue(named.size() >= LAWS, named.size() + " properties are named");
        for (MatchResult property : named) {
            assertTrue(isThere(property.group(1), property.group(2)), property.group());
        }
    }

    private static boolean isThere(String family, String name) {
        try {
            Class<?> type = Class.forName(LawsTest.class.getPackageName() + "." + family);
            return Stream.of(type.getDeclaredMethods())
                    .anyMatch(method -> method.getName().equals(name) && method.isAnnotationPresent(Property.class));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
