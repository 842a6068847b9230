package dev.recourse.tools.diff.baseline;

import dev.recourse.catalog.CatalogSource;
import dev.recourse.tools.diff.yaml.YamlFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a revision, read by the {@code git} program. Names are given to it on its standard input, so that none
 * of them can be an option. A path that starts with {@code ./} is relative to the folder in which it runs, others to
 * the root of the repository.
 */
final class GitFiles implements CatalogSource {

    private static final int MOST_BYTES = YamlFile.MAX_BYTES + 1;
    private static final String BLOB = " blob ";

    private final Path folder;
    private final String revision;
    private final Map<String, Optional<byte[]>> known = new HashMap<>();

    GitFiles(Path folder, String revision) {
        this.folder = folder;
        this.revision = revision;
    }

    /**
     * Checks that the revision has this file.
     *
     * @throws UnreadableException if it has not, or git cannot be run; the message says why
     */
    void requireFile(String file) throws UnreadableException, IOException {
        String name = revision + ":" + file;
        if (name.indexOf('\n') >= 0) {
            throw new UnreadableException("the name of a revision or path has no line break");
        }
        Answer answer = ask(List.of("git", "cat-file", "--batch-check"), revision + "^{tree}\n" + name + "\n");
        List<String> lines = answer.text().lines().toList();
        if (answer.exit() != 0 || lines.size() < 2) {
            throw new UnreadableException(name + " cannot be read: "
                    + (answer.errors().isBlank()
                            ? "git exited with " + answer.exit()
                            : answer.errors().strip()));
        }
        if (!lines.get(0).contains(" tree ")) {
            throw new UnreadableException(name + " cannot be read: git knows no revision '" + revision
                    + "' here; if it exists elsewhere, fetch it (a shallow clone has few)");
        }
        if (!lines.get(1).contains(BLOB)) {
            throw new UnreadableException(name + " cannot be read: "
                    + (lines.get(1).contains(" tree ")
                            ? "it is a folder; write the path of a catalog in it"
                            : "the revision has no such file; paths start at the root of the repository, or with ./ at"
                                    + " the current folder"));
        }
    }

    @Override
    public Optional<byte[]> read(String file) {
        return known.computeIfAbsent(file, name -> {
            try {
                return name.indexOf('\n') >= 0 ? Optional.empty() : load(name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Optional<byte[]> load(String file) throws IOException {
        Process git = start(List.of("git", "cat-file", "--batch"));
        try (InputStream out = new BufferedInputStream(git.getInputStream())) {
            send(git, revision + ":" + file + "\n");
            String head = line(out);
            int size = head.indexOf(BLOB);
            return size < 0
                    ? Optional.empty()
                    : Optional.of(out.readNBytes(length(head.substring(size + BLOB.length()))));
        } finally {
            git.destroy();
        }
    }

    private static int length(String size) throws IOException {
        try {
            return (int) Math.min(Long.parseLong(size.strip()), MOST_BYTES);
        } catch (NumberFormatException e) {
            throw new IOException("git says that the size is '" + size.strip() + "'", e);
        }
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.write(c);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private record Answer(int exit, String text, String errors) {}

    /** Runs git to its end. The question is short, and so is the answer, so that no pipe fills up. */
    private Answer ask(List<String> command, String question) throws IOException {
        Process git = start(command);
        send(git, question);
        String text = new String(git.getInputStream().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        String errors = new String(git.getErrorStream().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        try {
            return new Answer(git.waitFor(), text, errors);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            git.destroy();
            throw new IOException("interrupted while git was running", e);
        }
    }

    private Process start(List<String> command) throws IOException {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toAbsolutePath().toFile());
            builder.environment().put("LC_ALL", "C");
            return builder.start();
        } catch (IOException e) {
            throw new IOException("git cannot be run; install it, or put it on the PATH (" + e.getMessage() + ")", e);
        }
    }

    /** Sends text to a process that may have ended already, because of an error that it explains itself. */
    private static void send(Process git, String text) {
        try (OutputStream in = git.getOutputStream()) {
            in.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // What git wrote to its error stream says more.
            return;
        }
    }
}
