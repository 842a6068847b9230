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
 * One Node.js process for all servers of its kind. A command and its answer are each a line of JSON. The process ends
 * with its input, at the latest when this process ends.
 */
final class NodeProcess {

    /** Where the build put the script, its packages, and the names of the servers that it could install. */
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
