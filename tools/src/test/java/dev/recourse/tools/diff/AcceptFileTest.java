package dev.recourse.tools.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recourse.tools.diff.accept.AcceptException;
import dev.recourse.tools.diff.accept.AcceptFile;
import dev.recourse.tools.diff.accept.Accepted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptFileTest {

    private static final String ENTRY =
            "  - { fingerprint: 0123456789abcdef, reason: All are updated., until: 2027-06-30 }\n";

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("accept.yaml"), text);
    }

    private void assertMistake(String expected, String text) throws IOException {
        Path file = file(text);
        AcceptException e = assertThrows(AcceptException.class, () -> AcceptFile.read(file));
        assertEquals(file + expected, e.getMessage());
    }

    @Test
    void anEntryHasAFingerprintAReasonAndADay() throws IOException, AcceptException {
        Map<String, Accepted> accepted = AcceptFile.read(file("recourse: 1\naccepts:\n" + ENTRY));
        Accepted entry = accepted.values().iterator().next();
        assertEquals(new Accepted("0123456789abcdef", "All are updated.", LocalDate.of(2027, 6, 30), 3), entry);
        assertEquals(Set.of("0123456789abcdef"), accepted.keySet());
        assertEquals(false, entry.hasExpired(LocalDate.of(2027, 6, 30)));
        assertEquals(true, entry.hasExpired(LocalDate.of(2027, 7, 1)));
        assertEquals(Map.of(), AcceptFile.read(file("recourse: 1\naccepts: []\n")));
    }

    @Test
    void eachMistakeHasAPosition() throws IOException {
        assertMistake(":1:1: error: missing key 'recourse'; add it", "accepts:\n" + ENTRY);
        assertMistake(":1:11: error: unknown format version '2'; write 'recourse: 1'", "recourse: 2\naccepts: []\n");
        assertMistake(":1:1: error: 'accepts' must be a list; write 'accepts: []' for nothing", "recourse: 1\n");
        assertMistake(
                ":3:38: error: unknown key 'reson' in an entry; write one of fingerprint, reason, until",
                "recourse: 1\naccepts:\n  - { fingerprint: 0123456789abcdef, reson: x, reason: y, until: 2027-06-30 }\n");
        assertMistake(
                ":3:5: error: missing key 'until'; add it",
                "recourse: 1\naccepts:\n  - { fingerprint: 0123456789abcdef, reason: x }\n");
        assertMistake(
                ":3:46: error: 'reason' has no value; write one",
                "recourse: 1\naccepts:\n  - { fingerprint: 0123456789abcdef, reason: \"\", until: 2027-06-30 }\n");
        assertMistake(
                ":3:56: error: '2027-06-31' is not a day of the calendar",
                "recourse: 1\naccepts:\n  - { fingerprint: 0123456789abcdef, reason: x, until: 2027-06-31 }\n");
        assertMistake(
                ":3:56: error: 'soon' is not a day; write one like 2027-06-30",
                "recourse: 1\naccepts:\n  - { fingerprint: 0123456789abcdef, reason: x, until: soon }\n");
    }

    @Test
    void aFingerprintIsCopiedAndUsedOnce() throws IOException {
        assertMistake(
                ":3:20: error: 'RD001' is not a fingerprint; copy the 16 hexadecimal digits that 'recourse diff' prints",
                "recourse: 1\naccepts:\n  - { fingerprint: RD001, reason: x, until: 2027-06-30 }\n");
        assertMistake(
                ":4:20: error: '0123456789abcdef' is accepted twice; remove one entry",
                "recourse: 1\naccepts:\n" + ENTRY + ENTRY);
    }

    @Test
    void mistakesOfAnEntryAreInItsOrder() throws IOException {
        Path file = file("recourse: 1\naccepts:\n" + ENTRY.replace("2027-06-30", "soon") + ENTRY.replace("06-30", "0"));
        AcceptException e = assertThrows(AcceptException.class, () -> AcceptFile.read(file));
        assertEquals(
                file + ":3:71: error: 'soon' is not a day; write one like 2027-06-30\n"
                        + file + ":4:20: error: '0123456789abcdef' is accepted twice; remove one entry\n"
                        + file + ":4:71: error: '2027-0' is not a day; write one like 2027-06-30",
                e.getMessage());
    }

    @Test
    void aMissingFileIsNotAnEmptyOne() {
        assertThrows(AcceptException.class, () -> AcceptFile.read(folder.resolve("none.yaml")));
    }
}
