package dev.recourse.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.flink.client.program.ProgramParametrizationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.ParameterException;

class JobOptionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--catalog c --out o | Missing required option: '--events=PATH'",
                "--events e --catalog c --out o --readers 0 | --readers must be 1 or more",
                "--events e --catalog c --out o --examples -1 | --examples must be from 0 to 1000",
                "--events e --catalog c --out o --examples 1001 | --examples must be from 0 to 1000",
                "--events e --catalog c --out o --old x | Unknown options: '--old', 'x'",
                "--events e --catalog c --out o --forget-after 7d | --forget-after needs --watch: a log that is read"
                        + " once gets the same decisions at any speed",
                "--events e --catalog c --out o --watch w --forget-after 7 | --forget-after is not a duration such as"
                        + " 30m, 12h or 7d",
                "--events e --catalog c --out o --watch w --forget-after 0s | --forget-after is not a duration such as"
                        + " 30m, 12h or 7d",
            })
    void wrongOptionsAreRefused(String arguments, String problem) {
        ParameterException refusal = assertThrows(ParameterException.class, () -> JobOptions.of(arguments.split(" ")));
        assertEquals(problem, refusal.getMessage());
    }

    @Test
    void aCatalogWithErrorsIsRefusedBeforeTheJobStarts(@TempDir Path folder) throws IOException {
        Path yaml = Files.writeString(folder.resolve("bad.yaml"), "recourse: 1\ncatalog: bad\n");
        String problem = String.valueOf(refusal(yaml).getMessage());
        assertEquals("the catalog has errors:", problem.lines().findFirst().orElseThrow());
        assertEquals(
                "bad.yaml:1:1: error RC",
                problem.lines().skip(1).findFirst().orElseThrow().substring(0, 22));
        Path json = Files.writeString(folder.resolve("bad.json"), "{}");
        assertEquals(
                json + ": the text is not the JSON form of a catalog: it has no member 'recourse'",
                refusal(json).getMessage());
    }

    /** Flink prints the message of this exception alone. */
    @Test
    void wrongUsageIsRefusedWithTheHelp(@TempDir Path folder) throws Exception {
        String help = refused("--catalog", "c", "--out", "o");
        assertTrue(
                help.startsWith("Missing required option: '--events=PATH'\nUsage: flink run recourse-flink.jar "),
                help);
        assertTrue(help.contains("--forget-after=DURATION"), help);

        String catalog = folder.resolve("c.yaml").toString();
        assertEquals("file not found: " + catalog, refused("--events", "e", "--catalog", catalog, "--out", "o"));

        String events = folder.resolve("events").toString();
        assertEquals(
                "--events: there is no file or folder file:" + events,
                refused("--events", events, "--catalog", Changed.ORIGINAL.toString(), "--out", "o"));
    }

    /** The next job on the same log would read what this one has written. */
    @Test
    void aJobDoesNotWriteIntoItsLog(@TempDir Path folder) {
        String catalog = Changed.ORIGINAL.toString();
        for (String out : List.of("", "/out", "/x/../out/")) {
            assertEquals(
                    "--out must not be in the folder of --events, which is read with all folders in it",
                    refused("--events", folder + "/", "--catalog", catalog, "--out", folder + out));
        }
    }

    private static String refused(String... arguments) {
        return String.valueOf(assertThrows(ProgramParametrizationException.class, () -> DecideJob.main(arguments))
                .getMessage());
    }

    private static IOException refusal(Path catalog) {
        return assertThrows(IOException.class, () -> GivenCatalogs.read(catalog, Optional.empty()));
    }
}
