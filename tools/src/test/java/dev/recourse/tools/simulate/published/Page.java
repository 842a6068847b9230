package dev.recourse.tools.simulate.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page about the simulation, whose tables are between comments. {@code -Drecourse.golden=update} rewrites them. */
final class Page {

    private static final Path PAGE = Path.of("../.github/simulation.md");

    private Page() {}

    /** Compares a table with that of the page. */
    static void assertShows(String name, String table) throws IOException {
        String text = Files.readString(PAGE);
        String begin = "<!-- " + name + " -->\n";
        String end = "<!-- end of " + name + " -->";
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf(end);
        if ("update".equals(System.getProperty("recourse.golden"))) {
            Files.writeString(PAGE, text.substring(0, from) + table + text.substring(to));
        } else {
            assertEquals(table, text.substring(from, to), name);
        }
    }
}
