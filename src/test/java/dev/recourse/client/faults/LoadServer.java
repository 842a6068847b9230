package dev.recourse.client.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recourse.testkit.ScriptedServer;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;

/** A server in a process of its own, so that this one holds nothing but clients. */
final class LoadServer implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final Writer commands;
    private final int port;

    LoadServer() {
        String classPath = String.join(
                File.pathSeparator,
                System.getProperty("java.class.path"),
                System.getProperty("jdk.module.path", ""),
                System.getProperty("recourse.test-classes", "target/test-classes"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try {
            process = new ProcessBuilder(java, "-Xmx1g", "-cp", classPath, LoadServer.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answers = process.inputReader(UTF_8);
        commands = process.outputWriter(UTF_8);
        port = say("port");
    }

    URI address() {
        return URI.create("ws://127.0.0.1:" + port + "/doc");
    }

    void kill() {
        say("kill");
    }

    void restart() {
        say("restart");
    }

    /** Waits until it has no open socket. */
    void awaitNoSocket() {
        while (say("open") > 0) {
            Thread.onSpinWait();
        }
    }

    private int say(String command) {
        try {
            commands.write(command + "\n");
            commands.flush();
            return Integer.parseInt(String.valueOf(answers.readLine()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    /** The other process: reads commands, answers each with a number, and ends with its input. */
    public static void main(String[] none) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        try (ScriptedServer server = ScriptedServer.start()) {
            for (String command = in.readLine(); command != null; command = in.readLine()) {
                switch (command) {
                    case "kill" -> server.kill();
                    case "restart" -> server.restart();
                    default -> {}
                }
                System.out.println(command.equals("open") ? server.openSockets() : server.port());
            }
        }
    }
}
