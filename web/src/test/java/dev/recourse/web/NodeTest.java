package dev.recourse.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.catalog.CatalogJson;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the tests of the layer in Node, on a stand-in for the machine and on the module that was built. */
class NodeTest {

    private static final Path DIRECTORY = Path.of(System.getProperty("recourse.node", "target/node"));

    /** None where Node is not installed; the build reports that in its last lines. */
    @TestFactory
    Stream<DynamicTest> theLayerKeepsItsPromises() throws IOException {
        Path names = DIRECTORY.resolve("programs.txt");
        List<String> programs =
                Files.exists(names) ? List.of(Files.readString(names).strip().split(" ")) : List.of();
        return programs.contains("NODE")
                ? Stream.of(DynamicTest.dynamicTest("in Node", () -> run(programs.contains("NPM"))))
                : Stream.of();
    }

    private static void run(boolean withTypeScript) throws IOException, InterruptedException {
        Path catalog = DIRECTORY.resolve("wiresocket.json");
        Files.writeString(catalog, CatalogJson.write(Shipped.wireSocket()));
        Path output = DIRECTORY.resolve("tests.txt");
        ProcessBuilder node = new ProcessBuilder("node", "--test", "src/test/js/")
                .redirectErrorStream(true)
                .redirectOutput(new File(output.toString()));
        node.environment().put("RECOURSE_MODULE", System.getProperty("recourse.npm", "target/npm") + "/recourse.mjs");
        node.environment().put("RECOURSE_CATALOG", catalog.toString());
        node.environment().put("RECOURSE_GOLDEN", System.getProperty("recourse.golden", ""));
        if (withTypeScript) {
            node.environment()
                    .put(
                            "RECOURSE_TYPESCRIPT",
                            DIRECTORY.resolve("node_modules/typescript").toString());
        }
        int result = node.start().waitFor();
        assertEquals(0, result, () -> read(output));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            return file + ": " + e.getMessage();
        }
    }
}
