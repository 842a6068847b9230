package dev.recourse.tools.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.web.JsonCatalog;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The module for JavaScript answers sets in Node. Without Node there are no tests; the build reports that. */
class VectorsInNodeTest {

    private static final int FEW = 500;
    private static final String ANSWERER = "../web/src/test/js/vectors.mjs";

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> tenThousandLinesAreAnsweredTheSame() {
        return hasNode()
                ? Stream.of(
                        answered("wiresocket.yaml", Sets.SHARED, set -> set.write(Sets.wireSocket())),
                        answered("examples/grpc.yaml", FEW))
                : Stream.of();
    }

    @TestFactory
    @Tag("long")
    Stream<DynamicTest> aMillionLinesAreAnsweredTheSame() {
        return hasNode() ? Stream.of(answered("wiresocket.yaml", 1_000_000)) : Stream.of();
    }

    private static boolean hasNode() {
        try {
            return new ProcessBuilder("node", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private DynamicTest answered(String catalog, int count) {
        return answered(catalog, count, set -> new Vectors(Sets.catalog(catalog), count, 0).write(set));
    }

    /** Writes a set. */
    private interface Writing {
        void to(OutputStream set) throws IOException;
    }

    private DynamicTest answered(String catalog, int count, Writing writing) {
        return DynamicTest.dynamicTest(catalog, () -> {
            Path module = folder.resolve("recourse.cjs");
            try (InputStream script = Objects.requireNonNull(JsonCatalog.class.getResourceAsStream("recourse.js"))) {
                Files.write(module, script.readAllBytes());
            }
            Process node = new ProcessBuilder("node", ANSWERER, module.toString(), "-")
                    .redirectErrorStream(true)
                    .start();
            try (OutputStream set = new BufferedOutputStream(node.getOutputStream())) {
                writing.to(set);
            }
            String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(count + " answers are the same\n", output);
            assertEquals(0, node.waitFor());
        });
    }
}
