package dev.recourse.tools.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    private Path temporary;

    private Path folder;
    private OutputFolder output;

    @BeforeEach
    void folder() {
        folder = temporary.resolve("deep/site");
        output = new OutputFolder(folder, "docs");
    }

    private static SortedMap<String, byte[]> files(String... namesAndTexts) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    @Test
    void onlyWhatChangedIsWritten() throws IOException {
        assertEquals(new OutputFolder.Changes(2, 2, 0), output.write(files("a.md", "a", "d/b.md", "b")));
        FileTime old = FileTime.fromMillis(0);
        Files.setLastModifiedTime(folder.resolve("a.md"), old);
        Files.setLastModifiedTime(folder.resolve(".recourse-docs"), old);
        assertEquals(new OutputFolder.Changes(2, 1, 0), output.write(files("a.md", "a", "d/b.md", "B")));
        assertEquals(old, Files.getLastModifiedTime(folder.resolve("a.md")));
        assertEquals(old, Files.getLastModifiedTime(folder.resolve(".recourse-docs")));
        assertEquals("B", Files.readString(folder.resolve("d/b.md")));
    }

    @Test
    void whatAnEarlierRunWroteIsRemovedAndNothingElse() throws IOException {
        output.write(files("a.md", "a", "d/b.md", "b", "e/f/c.md", "c"));
        Files.writeString(folder.resolve("d/mine.txt"), "mine");
        assertEquals(new OutputFolder.Changes(1, 0, 2), output.write(files("a.md", "a")));
        assertFalse(Files.exists(folder.resolve("d/b.md")));
        assertFalse(Files.exists(folder.resolve("e")), "empty folders go");
        assertEquals("mine", Files.readString(folder.resolve("d/mine.txt")));
    }

    @Test
    void aFileOfSomebodyElseIsNeitherReplacedNorRemoved() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("index.html"), "mine");
        assertEquals(
                Optional.of(folder.resolve("index.html")
                        + " was not written by 'recourse docs'; remove it, or choose another folder"),
                output.refusal(files("index.html", "theirs")));
        assertEquals(Optional.empty(), output.refusal(files("index.html", "mine")), "the same bytes do no harm");
        Files.writeString(folder.resolve("close"), "mine");
        assertEquals(
                Optional.of(folder.resolve("close")
                        + " was not written by 'recourse docs'; remove it, or choose another folder"),
                output.refusal(files("close/4006/index.html", "theirs")));
    }

    @Test
    void aListThatNamesOtherPlacesIsNotFollowed() throws IOException {
        Path outside = Files.writeString(temporary.resolve("deep.txt"), "keep");
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve(".recourse-docs"), "../../deep.txt\n" + outside.toAbsolutePath() + "\nD\n..\n");
        assertEquals(new OutputFolder.Changes(1, 1, 0), output.write(files("a.md", "a")));
        assertTrue(Files.exists(outside));
    }

    @Test
    void aRunThatBrokeOffIsTakenUp() throws IOException {
        output.write(files("a.md", "a"));
        Files.writeString(
                folder.resolve(".recourse-docs"),
                Files.readString(folder.resolve(".recourse-docs")) + "b.md\nnever.md\n");
        Files.writeString(folder.resolve("b.md"), "half");
        assertEquals(Optional.empty(), output.refusal(files("b.md", "whole")));
        assertEquals(new OutputFolder.Changes(1, 1, 1), output.write(files("b.md", "whole")));
    }

    @Test
    void differencesAreListedAndNothingIsWritten() throws IOException {
        output.write(files("a.md", "a", "b.md", "b", "c.md", "c"));
        Files.delete(folder.resolve("a.md"));
        assertEquals(
                List.of(
                        "missing: " + folder.resolve("a.md"),
                        "different: " + folder.resolve("b.md"),
                        "left over: " + folder.resolve("c.md")),
                output.differences(files("a.md", "a", "b.md", "B")));
        assertFalse(Files.exists(folder.resolve("a.md")));
        assertEquals(
                List.of("missing: " + temporary.resolve("no/a")),
                new OutputFolder(temporary.resolve("no"), "docs").differences(files("a", "a")));
        assertFalse(Files.exists(temporary.resolve("no")));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        assertEquals(Optional.of(file + " is a file, not a folder"), new OutputFolder(file, "docs").refusal(files()));
    }

    @Test
    void namesAreRefusedBeforeThereIsSomethingToWrite() throws IOException {
        assertEquals(Optional.empty(), output.refusal(Set.of("a.md")), "the folder is made later");
        output.write(files("a.md", "a"));
        assertEquals(Optional.empty(), output.refusal(Set.of("a.md", "b.md")), "an earlier run wrote it");
        Path foreign = Files.writeString(folder.resolve("b.md"), "mine");
        assertEquals(
                Optional.of(foreign + " was not written by 'recourse docs'; remove it, or choose another folder"),
                output.refusal(Set.of("a.md", "b.md")));
        assertEquals(
                Optional.of(foreign + " is a file, not a folder"),
                new OutputFolder(foreign, "docs").refusal(Set.of("a.md")));
    }

    @Test
    void aPreparedFolderIsThereAndEmpty() throws IOException {
        output.prepare();
        try (Stream<Path> found = Files.list(folder)) {
            assertEquals(List.of(), found.toList());
        }
        output.write(files("a.md", "a"));
        output.prepare();
        assertEquals("a", Files.readString(folder.resolve("a.md")));
    }

    @Test
    void aFolderWhoseListCannotBeWrittenIsNotPrepared() throws IOException {
        Files.createDirectories(folder.resolve(".recourse-docs"));
        FileSystemException e = assertThrows(FileSystemException.class, output::prepare);
        assertEquals(folder.resolve(".recourse-docs").toString(), e.getFile());
    }

    @Test
    void aLinkToAFolderIsWrittenTo() throws IOException {
        Files.createDirectories(temporary.resolve("real"));
        Path link = Files.createSymbolicLink(temporary.resolve("link"), temporary.resolve("real"));
        new OutputFolder(link, "docs").write(files("a.md", "a"));
        assertEquals("a", Files.readString(temporary.resolve("real/a.md")));
    }
}
