package dev.recourse.tools.docs.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.tools.docs.Catalogs;
import dev.recourse.tools.docs.facts.SiteFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the tests of the search in Node. */
class SearchScriptTest {

    /** None where Node is not installed. */
    @TestFactory
    Stream<DynamicTest> theSearchFinds(@TempDir Path folder) throws InterruptedException {
        return hasNode() ? Stream.of(DynamicTest.dynamicTest("in Node", () -> run(folder))) : Stream.of();
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            Process node = new ProcessBuilder("node", "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return node.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void run(Path folder) throws IOException, InterruptedException {
        String index =
                ScriptData.assign("index", SearchIndex.of(SiteFacts.of(Catalogs.wiresocket(), Optional.empty())));
        Files.writeString(folder.resolve("search-index.js"), index);
        Files.write(folder.resolve("search.js"), Assets.resource("search.js"));
        Path output = folder.resolve("tests.txt");
        ProcessBuilder node = new ProcessBuilder("node", "--test", "src/test/js/search.test.mjs")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        node.environment().put("SITE_ASSETS", folder.toString());
        int result = node.start().waitFor();
        assertEquals(0, result, Files.readString(output, UTF_8));
    }
}
