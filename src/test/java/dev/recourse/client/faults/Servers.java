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
    /** Jetty, in this process. */
    JETTY {
        @Override
        FaultServer start(Optional<ServerCertificate> identity) {
            return new JettyServer(identity);
        }
    },
    /** The package {@code ws} on Node.js, in a child process, if the build could install it. */
    NODE {
        @Override
        FaultServer start(Optional<ServerCertificate> identity) {
            return new NodeServer(NodeProcess.running(), identity);
        }
    };

    abstract FaultServer start(Optional<ServerCertificate> identity);

    /** Those that the build installed, which a file names; without the file, Jetty alone, which is reported once. */
    static List<Servers> here() {
        return Found.SERVERS;
    }

    private static final class Found {
        static final List<Servers> SERVERS = read();

        private static List<Servers> read() {
            Path names = NodeProcess.DIRECTORY.resolve("servers.txt");
            try {
                List<Servers> servers = Files.exists(names)
                        ? Arrays.stream(Files.readString(names).strip().split(" "))
                                .map(Servers::valueOf)
                                .toList()
                        : List.of(JETTY);
                if (!servers.contains(NODE)) {
                    System.out.println("The fault tests use Jetty alone: the server on Node.js was not installed.");
                }
                return servers;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
