package dev.recourse.client.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * One Node.js process for all its servers: a command is a line of JSON, and so is the answer. It ends when its input
 * does, with this process at the latest.
 */
final class NodeProcess {

    /** Where the build has put the script, its packages, and the names of the servers that it found. */
    static final Path DIRECTORY = Path.of(System.getProperty("recourse.node", "target/node"));

    private static final class Running {
        static final NodeProcess INSTANCE = new NodeProcess();
    }

    private final BufferedReader answers;
    private final Writer commands;

    private NodeProcess() {
        try {
            Process process = new ProcessBuilder("node", "server.mjs")
                    .directory(DIRECTORY.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            answers = process.inputReader(UTF_8);
            commands = process.outputWriter(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static NodeProcess running() {
        return Running.INSTANCE;
    }

    /** Sends a command and waits for its answer: a number. */
    synchronized int say(Object... words) {
        try {
            commands.write(Arrays.stream(words).map(NodeProcess::quoted).collect(Collectors.joining(",", "[", "]\n")));
            commands.flush();
            String answer = answers.readLine();
            if (answer == null || !answer.matches("[0-9]+")) {
                throw new IllegalStateException(Arrays.toString(words) + " was answered " + answer);
            }
            return Integer.parseInt(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(Object word) {
        return '"' + word.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
