package dev.recourse.tools.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The folder that a command writes to. A file in it lists what was written, so that later runs replace and remove only
 * that: other files in the folder stay as they are.
 */
public final class OutputFolder {

    /** Paths of files. A line with another form was not written by a command. */
    private static final Pattern WRITTEN = Pattern.compile("[a-z0-9_][a-z0-9_.-]*(/[a-z0-9_][a-z0-9_.-]*)*");

    private final Path folder;
    private final String command;

    /**
     * A folder, which need not exist yet.
     *
     * @param folder its path
     * @param command the command that writes to it, such as {@code docs}
     */
    public OutputFolder(Path folder, String command) {
        this.folder = folder;
        this.command = command;
    }

    /** The file that lists what was written. */
    String listName() {
        return ".recourse-" + command;
    }

    /**
     * What a run changed.
     *
     * @param files how many files there are
     * @param written how many of them were new or different
     * @param removed how many files of an earlier run were removed
     */
    public record Changes(int files, int written, int removed) {

        /** These numbers in a sentence. */
        public String text() {
            return files + " files, " + written + " written, " + removed + " removed";
        }
    }

    /** Why these files cannot be written here; empty if they can. */
    public Optional<String> refusal(SortedMap<String, byte[]> files) throws IOException {
        if (isFile()) {
            return Optional.of(isFileText());
        }
        Set<String> own = listed();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            boolean isSame = isSame(folder.resolve(file.getKey()), file.getValue());
            Optional<Path> foreign = foreign(file.getKey(), own, isSame);
            if (foreign.isPresent()) {
                return foreign.map(this::foreignText);
            }
        }
        return Optional.empty();
    }

    /** Why files of these names cannot be written here, whatever will be in them; empty if they can. */
    public Optional<String> refusal(Set<String> names) throws IOException {
        if (isFile()) {
            return Optional.of(isFileText());
        }
        Set<String> own = listed();
        return names.stream()
                .flatMap(name -> foreign(name, own, false).stream())
                .findFirst()
                .map(this::foreignText);
    }

    private boolean isFile() {
        return Files.exists(folder) && !Files.isDirectory(folder);
    }

    private String isFileText() {
        return folder + " is a file, not a folder";
    }

    private String foreignText(Path path) {
        return path + " was not written by 'recourse " + command + "'; remove it, or choose another folder";
    }

    /** What is in the way of a file. */
    private Optional<Path> foreign(String name, Set<String> own, boolean isSame) {
        Path path = folder.resolve(name);
        return own.contains(name) || isSame || !Files.exists(path) ? fileAbove(path) : Optional.of(path);
    }

    /** A file where a folder of this path must be. */
    private Optional<Path> fileAbove(Path path) {
        Path parent = path.getParent();
        while (parent != null && !parent.equals(folder)) {
            if (Files.exists(parent) && !Files.isDirectory(parent)) {
                return Optional.of(parent);
            }
            parent = parent.getParent();
        }
        return Optional.empty();
    }

    /**
     * Makes the folder, if it is not there, and a file in it, which is removed again. A command that takes long does it
     * first, to report early what it could not write to.
     */
    public void prepare() throws IOException {
        create();
        try {
            Files.delete(Files.createTempFile(folder, listName(), ".tmp"));
        } catch (FileSystemException e) {
            throw (IOException)
                    new FileSystemException(folder.toString(), null, "no file can be made in this folder").initCause(e);
        }
        Path list = folder.resolve(listName());
        if (Files.exists(list) && !(Files.isRegularFile(list) && Files.isWritable(list))) {
            throw new FileSystemException(list.toString(), null, "it must be a file that can be written");
        }
    }

    private void create() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    /** Writes what is new or different, and removes what an earlier run wrote and this one does not. */
    public Changes write(SortedMap<String, byte[]> files) throws IOException {
        Set<String> before = listed();
        Set<String> all = new TreeSet<>(before);
        all.addAll(files.keySet());
        create();
        // Listed before they are there, so that a run that breaks off leaves nothing behind that the next one refuses.
        update(listName(), list(all));
        int written = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            written += update(file.getKey(), file.getValue()) ? 1 : 0;
        }
        int removed = 0;
        for (String old : before) {
            removed += !files.containsKey(old) && remove(old) ? 1 : 0;
        }
        update(listName(), list(files.keySet()));
        return new Changes(files.size(), written, removed);
    }

    /** How the folder differs from these files, a line each; nothing is written. */
    public List<String> differences(SortedMap<String, byte[]> files) throws IOException {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.isRegularFile(path)) {
                differences.add("missing: " + path);
            } else if (!isSame(path, file.getValue())) {
                differences.add("different: " + path);
            }
        }
        for (String old : listed()) {
            Path path = folder.resolve(old);
            if (!files.containsKey(old) && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                differences.add("left over: " + path);
            }
        }
        return differences;
    }

    private Set<String> listed() throws IOException {
        Path list = folder.resolve(listName());
        Set<String> listed = new TreeSet<>();
        if (Files.isRegularFile(list)) {
            new String(Files.readAllBytes(list), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> WRITTEN.matcher(line).matches())
                    .forEach(listed::add);
        }
        return listed;
    }

    private byte[] list(Set<String> files) {
        return ("# Written by 'recourse " + command + "', which replaces and removes these files.\n"
                        + String.join("\n", files) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Writes a file, unless it is there with these bytes. */
    private boolean update(String file, byte[] bytes) throws IOException {
        Path path = folder.resolve(file);
        if (isSame(path, bytes)) {
            return false;
        }
        Path parent = path.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.write(path, bytes);
        return true;
    }

    private static boolean isSame(Path path, byte[] bytes) throws IOException {
        return Files.isRegularFile(path)
                && Files.size(path) == bytes.length
                && Arrays.equals(Files.readAllBytes(path), bytes);
    }

    /** Removes a file, and the folders that are empty without it. */
    private boolean remove(String file) throws IOException {
        Path path = folder.resolve(file);
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) || !Files.deleteIfExists(path)) {
            return false;
        }
        Path parent = path.getParent();
        while (parent != null && !parent.equals(folder) && isEmpty(parent)) {
            Files.delete(parent);
            parent = parent.getParent();
        }
        return true;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        }
    }
}
