package dev.recourse.integration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** A process that holds copies of a Yjs document, edits them and knows their messages. It ends with its input. */
final class Editor implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final Writer commands;

    Editor() {
        try {
            process = new ProcessBuilder("node", "editor.mjs")
                    .directory(Installed.DIRECTORY.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answers = process.inputReader(UTF_8);
        commands = process.outputWriter(UTF_8);
    }

    /** Sends a command and waits for its answer. */
    synchronized List<String> say(String... words) {
        try {
            commands.write(String.join(" ", words) + "\n");
            commands.flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException("the editor ended at " + words[0]);
            }
            return answer.isEmpty() ? List.of() : List.of(answer.split(" ", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
