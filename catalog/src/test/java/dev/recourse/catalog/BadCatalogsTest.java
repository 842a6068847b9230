package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.problem.Complaint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Realistic mistakes, one file each: {@code rc014-b.yaml} is the second that raises complaint RC014. The problems that
 * the reader reports are in {@code problems.txt}, which {@code -Drecourse.golden=update} rewrites.
 */
class BadCatalogsTest {

    private static final Path FOLDER = Path.of("src/test/resources/bad");
    private static final Path GOLDEN = FOLDER.resolve("problems.txt");
    private static final CatalogReader READER = new CatalogReader(CatalogSource.folder(FOLDER));

    /**
     * Complaints that no file in the folder can raise; see {@code HostileCatalogsTest} and {@code BadOverridesTest}.
     */
    private static final Set<Complaint> ELSEWHERE = EnumSet.of(
            Complaint.NO_FILE,
            Complaint.UNREADABLE,
            Complaint.TOO_LARGE,
            Complaint.TOO_MANY,
            Complaint.TOO_MANY_WARNINGS,
            Complaint.TOO_MANY_ITEMS,
            Complaint.TOO_MANY_CODES,
            Complaint.INCLUDED_TOO_DEEP,
            Complaint.OTHER_POLICY,
            Complaint.NOT_OVERRIDES);

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("rc[^.]*\\.yaml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void eachMistakeIsReportedAsInTheGoldenFile() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String file : files()) {
            READER.read(file).problems().forEach(problem -> lines.add(problem.text()));
        }
        if ("update".equals(System.getProperty("recourse.golden"))) {
            Files.write(GOLDEN, lines);
        }
        assertEquals(String.join("\n", Files.readAllLines(GOLDEN)), String.join("\n", lines));
    }

    @Test
    void eachMistakeRaisesItsOwnComplaint() throws IOException {
        for (String file : files()) {
            String id = "RC" + file.substring(2, 5);
            Reading reading = READER.read(file);
            assertTrue(
                    reading.problems().stream().anyMatch(problem -> problem.id().equals(id)),
                    () -> file + ": " + reading.problems());
            assertEquals(reading.errors().isEmpty(), reading.catalog().isPresent(), file);
        }
    }

    @Test
    void eachProblemIsOneReadableLineWithAPosition() throws IOException {
        for (String line : Files.readAllLines(GOLDEN)) {
            assertTrue(
                    line.matches("[a-z0-9.-]+:[1-9][0-9]*:[1-9][0-9]*: (error|warning) RC[0-9]{3}: .{10,600}"), line);
        }
    }

    @Test
    void eachComplaintIsRaisedByAFile() throws IOException {
        Set<String> ids =
                files().stream().map(file -> "RC" + file.substring(2, 5)).collect(Collectors.toSet());
        List<Complaint> missing = Arrays.stream(Complaint.values())
                .filter(complaint -> !ELSEWHERE.contains(complaint) && !ids.contains(complaint.id()))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void eachComplaintHasItsOwnId() {
        List<String> ids = Arrays.stream(Complaint.values()).map(Complaint::id).toList();
        assertEquals(ids.stream().distinct().sorted().toList(), ids);
    }
}
