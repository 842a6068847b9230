package dev.recourse.integration;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The programs that the build found or installed. Tests of others have no run, which the build reports. */
public final class Installed {

    /** Where the build put the scripts and their packages. */
    public static final Path DIRECTORY = Path.of(System.getProperty("integration.directory", "target/integration"))
            .toAbsolutePath();

    private static final Set<String> PROGRAMS = read();

    private Installed() {}

    /** The script of Hocuspocus, if there is Node.js. */
    static Stream<Path> scriptsOfHocuspocus() {
        return PROGRAMS.contains("NODE") ? Stream.of(DIRECTORY.resolve("hocuspocus.mjs")) : Stream.empty();
    }

    /** All proxies that there are, for one run, if there is any, and Node.js for the peer. */
    static Stream<List<Proxy>> proxiesOfPeers() {
        List<Proxy> proxies = Arrays.stream(Proxy.values())
                .filter(proxy -> PROGRAMS.contains(proxy.name()))
                .toList();
        return PROGRAMS.contains("NODE") && !proxies.isEmpty() ? Stream.of(proxies) : Stream.empty();
    }

    /** Whether there are Chromium, its driver and npm. */
    public static boolean hasChromium() {
        return PROGRAMS.contains("CHROMIUM");
    }

    /** Where a program is, which must be in the search path. */
    public static Path program(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is not in the search path"));
    }

    private static Set<String> read() {
        Path names = DIRECTORY.resolve("programs.txt");
        try {
            return Files.exists(names)
                    ? Arrays.stream(Files.readString(names).split(" ", -1))
                            .map(String::strip)
                            .collect(Collectors.toSet())
                    : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
