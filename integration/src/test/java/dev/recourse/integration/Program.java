package dev.recourse.integration;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A program that listens on a port, and can be killed and started again. A shell starts it, and ends it when this
 * process is gone, however this one ended.
 */
final class Program implements AutoCloseable {

    /** Kills the program, and all that it started, when the input ends. */
    private static final String WATCHED =
            "set -m; \"$@\" </dev/null & child=$!; read -r end; kill -KILL -$child; wait $child";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Below the ports that systems give to clients, so that no client has the port while the program is away. */
    private static final int FIRST_PORT = 20_000;

    private static final int PORTS = 10_000;

    private static final Set<Program> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(Program::kill)));
    }

    private final List<String> command;
    private final Path directory;
    private final int port;
    private final String reload;
    private @Nullable Process shell;

    /**
     * A program that is not started yet.
     *
     * @param port where it listens on the loopback interface, which tells that it has started
     * @param reload the signal on which it reloads its configuration
     */
    Program(Path directory, int port, String reload, List<String> command) {
        this.reload = reload;
        this.directory = directory;
        this.port = port;
        this.command = command;
    }

    /** A program that is never reloaded. */
    Program(Path directory, int port, List<String> command) {
        this(directory, port, "HUP", command);
    }

    /** A port on which nobody listens. */
    static int freePort() {
        int port = anyPort();
        while (!isFree(port)) {
            port = anyPort();
        }
        return port;
    }

    private static int anyPort() {
        return FIRST_PORT + ThreadLocalRandom.current().nextInt(PORTS);
    }

    private static boolean isFree(int port) {
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return free.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    int port() {
        return port;
    }

    /** Starts it, and waits until it listens. */
    synchronized void start() {
        try {
            File log = directory
                    .resolve(Path.of(command.get(0)).getFileName() + ".log")
                    .toFile();
            shell = new ProcessBuilder(Stream.concat(Stream.of("bash", "-c", WATCHED, "bash"), command.stream())
                            .toList())
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        RUNNING.add(this);
        await(this::isListening);
        if (!isListening()) {
            throw new IllegalStateException(command + " does not listen on " + port + ": see its log in " + directory);
        }
    }

    private boolean isListening() {
        try (Socket probe = new Socket()) {
            probe.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static void await(BooleanSupplier claim) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!claim.getAsBoolean() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    /** Kills it and all that it started, and waits until they are gone. */
    synchronized void kill() {
        Process running = shell;
        if (running == null) {
            return;
        }
        shell = null;
        RUNNING.remove(this);
        try {
            running.getOutputStream().close();
        } catch (IOException e) {
            running.destroyForcibly();
        }
        running.onExit().join();
        await(() -> !isListening());
    }

    /** Starts it again if it does not listen, for instance because it ended by itself. */
    synchronized void revive() {
        if (!isListening()) {
            kill();
            start();
        }
    }

    /** Has it reload its configuration. */
    void reload() {
        signal(reload);
    }

    /** Sends a signal to it. */
    synchronized void signal(String name) {
        main().ifPresent(main -> send(name, main));
    }

    /** Kills one of its children. */
    synchronized void killChild() {
        main().flatMap(main -> main.children().findAny()).ifPresent(ProcessHandle::destroyForcibly);
    }

    private Optional<ProcessHandle> main() {
        Process running = shell;
        return running == null ? Optional.empty() : running.children().findFirst();
    }

    private static void send(String signal, ProcessHandle to) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(to.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
