package dev.recourse.client.faults;

import dev.recourse.testkit.ServerCertificate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of servers that this build can start. */
enum Servers {
    /** In this process. */
    JETTY {
        @Override
        FaultServer start(Optional<ServerCertificate> identity) {
            return new JettyServer(identity);
        }
    },
    /** The {@code ws} package, in a child process; only where the build found Node.js and could install it. */
    NODE {
        @Override
        FaultServer start(Optional<ServerCertificate> identity) {
            return new NodeServer(NodeProcess.running(), identity);
        }
    };

    abstract FaultServer start(Optional<ServerCertificate> identity);

    /** Those that the build found, named in a file; Jetty alone where there is none. */
    static List<Servers> here() {
        Path found = NodeProcess.DIRECTORY.resolve("servers.txt");
        try {
            String names = Files.exists(found) ? Files.readString(found) : JETTY.name();
            return Arrays.stream(names.strip().split(" ")).map(Servers::valueOf).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
