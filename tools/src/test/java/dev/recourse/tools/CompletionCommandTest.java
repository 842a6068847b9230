package dev.recourse.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest extends RunsCommands {

    private Path script;

    @BeforeEach
    void writeTheScript(@TempDir Path folder) throws IOException {
        assertEquals(0, run("completion", "bash"));
        script = Files.writeString(folder.resolve("recourse completion"), out.toString());
    }

    /** What bash offers for the last of these words. */
    private Set<String> offered(String... words) throws IOException, InterruptedException {
        String line = Arrays.stream(words).map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        Process bash = new ProcessBuilder(
                        "bash",
                        "-c",
                        "source \"$1\"; COMP_WORDS=(recourse " + line + "); COMP_CWORD=" + words.length
                                + "; _complete_recourse 2>/dev/null; printf '%s\\n' \"${COMPREPLY[@]}\"",
                        "bash",
                        script.toString())
                .redirectErrorStream(true)
                .start();
        String text = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        bash.waitFor();
        return text.lines()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bashCompletesCommands() throws Exception {
        assertEquals(Main.commandLine().getSubcommands().keySet(), offered(""));
        assertEquals(
                Set.of("decide", "demo"),
                offered("de").stream().filter(w -> w.startsWith("de")).collect(Collectors.toSet()));
        assertEquals(Set.of("explain"), offered("help", "ex"));
    }

    @Test
    void bashCompletesOptionsAndTheirValues() throws Exception {
        assertEquals(Set.of("--format"), offered("lint", "--f"));
        assertEquals(Set.of("json", "sarif", "text"), offered("lint", "--format", ""));
        assertEquals(Set.of("--reason", "--retry-after"), offered("explain", "--re"));
        assertEquals(Set.of("bash", "zsh"), offered("completion", ""));
    }

    @Test
    void bothShellsRunTheSameScript() throws IOException {
        String bash = Files.readString(script);
        out.getBuffer().setLength(0);
        assertEquals(0, run("completion", "zsh"));
        assertEquals(bash, out.toString());
        assertEquals(2, run("completion", "fish"));
    }
}
