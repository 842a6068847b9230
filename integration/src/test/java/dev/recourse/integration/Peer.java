package dev.recourse.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A server that writes each message down before it acknowledges it, so that what arrived is known after each kill. */
final class Peer implements AutoCloseable {

    private final Path arrivals;
    private final Program program;

    Peer(Path directory) {
        arrivals = directory.resolve("arrivals.txt");
        int port = Program.freePort();
        program = new Program(
                directory,
                port,
                "USR2",
                List.of(
                        "node",
                        Installed.DIRECTORY.resolve("peer.mjs").toString(),
                        Integer.toString(port),
                        arrivals.toString()));
    }

    Program program() {
        return program;
    }

    /** The messages of each sender, in the order of their arrival. */
    Map<String, List<Integer>> arrivals() {
        try {
            Map<String, List<Integer>> bySender = new HashMap<>();
            for (String line : Files.readAllLines(arrivals)) {
                int space = line.indexOf(' ');
                bySender.computeIfAbsent(line.substring(0, space), sender -> new ArrayList<>())
                        .add(Integer.parseInt(line, space + 1, line.length(), 10));
            }
            return bySender;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
