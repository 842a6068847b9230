package dev.recourse.client.faults;

import dev.recourse.testkit.Identity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of servers that this build can start. */
enum Servers {
    /** In this process. */
    JETTY {
        @Override
        FaultServer start(Optional<Identity> identity) {
            return new JettyServer(identity);
        }
    },
    /** The {@code ws} package, in a child process; only where the build found Node.js and could install it. */
    NODE {
        @Override
        FaultServer start(Optional<Identity> identity) {
            return new NodeServer(NodeProcess.running(), identity);
        }
    };

    abstract FaultServer start(Optional<Identity> identity);

    static List<Servers> here() {
        return Arrays.stream(values())
                .filter(kind -> kind == JETTY || NodeProcess.isPossible())
                .toList();
    }
}
