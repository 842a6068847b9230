package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LawsTest {

    private static final Path TABLE = Path.of("..", ".github", "laws.md");
    private static final Pattern TEST = Pattern.compile("`(\\w+)\\.(\\w+)` \\|");

    @Test
    void everyLawOfTheTableIsChecked() throws IOException {
        List<MatchResult> laws = TEST.matcher(Files.readString(TABLE)).results().toList();
        assertTrue(laws.size() > 30);
        laws.forEach(law -> assertTrue(exists(law.group(1), law.group(2)), law.group()));
    }

    private static boolean exists(String type, String method) {
        try {
            return Arrays.stream(Class.forName("dev.recourse.engine." + type).getDeclaredMethods())
                    .anyMatch(declared -> declared.getName().equals(method));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
