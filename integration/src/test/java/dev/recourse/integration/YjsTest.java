package dev.recourse.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two authors of one document on Hocuspocus, a Yjs server that is killed and comes back. */
class YjsTest {

    private static final int OUTAGES = 3;
    private static final int EDITS = 20;

    @TempDir
    Path directory;

    private final List<String> words = new ArrayList<>();

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("dev.recourse.integration.Installed#scriptsOfHocuspocus")
    void editsMadeThroughAnOutageArriveOnce(Path script) throws InterruptedException {
        try (Program server = server(script);
                Editor editor = new Editor();
                Author ann = new Author(editor, server.port());
                Author bob = new Author(editor, server.port())) {
            write(ann, "before");
            ann.await(words, 1);
            bob.await(words, 1);
            for (int outage = 1; outage <= OUTAGES; outage++) {
                for (int i = 0; i < EDITS; i++) {
                    write(ann, "ann-up-" + outage + "-" + i);
                    write(bob, "bob-up-" + outage + "-" + i);
                }
                server.kill();
                for (int i = 0; i < EDITS; i++) {
                    write(ann, "ann-" + outage + "-" + i);
                    write(bob, "bob-" + outage + "-" + i);
                }
                server.start();
                ann.await(words, 1 + outage);
                bob.await(words, 1 + outage);
            }
            server.kill();
            server.start();
            try (Author reader = new Author(editor, server.port())) {
                reader.await(words, 1);
                assertEquals(
                        words.stream().sorted().toList(),
                        reader.edits().stream().sorted().toList());
            }
            System.out.printf(
                    "Yjs on %s: %d edits through %d outages of Hocuspocus arrived once.%n",
                    Sockets.TRANSPORT, words.size(), OUTAGES);
        }
    }

    private void write(Author author, String word) {
        words.add(word);
        author.edit(word);
    }

    private Program server(Path script) {
        int port = Program.freePort();
        Program server = new Program(
                directory,
                port,
                List.of(
                        "node",
                        script.toString(),
                        Integer.toString(port),
                        directory.resolve("document").toString()));
        server.start();
        return server;
    }
}
