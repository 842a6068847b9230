package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.testkit.laws.Law;
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
    private static final Pattern LAW = Pattern.compile("^- (.+)$", Pattern.MULTILINE);
    private static final Pattern TEST = Pattern.compile("`(\\w+)\\.(\\w+)` \\|");

    @Test
    void everyLawOfASessionIsListed() throws IOException {
        List<String> listed = LAW.matcher(Files.readString(TABLE))
                .results()
                .map(law -> law.group(1))
                .toList();
        assertEquals(Law.all().stream().map(Law::claim).toList(), listed);
    }

    @Test
    void everyLawOfTheTableIsChecked() throws IOException {
        List<MatchResult> laws = TEST.matcher(Files.readString(TABLE)).results().toList();
        assertTrue(laws.size() > 10);
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
