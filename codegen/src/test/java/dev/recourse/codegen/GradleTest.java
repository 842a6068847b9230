package dev.recourse.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gradle's requirements for an incremental annotation processor. */
class GradleTest {

    private static String resource(String name) throws IOException {
        try (InputStream stream = CatalogProcessor.class.getResourceAsStream("/META-INF/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    @Test
    void theProcessorIsAnnouncedAsIsolating() throws IOException {
        String name = CatalogProcessor.class.getName();
        assertEquals(name, resource("services/" + Processor.class.getName()));
        assertEquals(name + ",isolating", resource("gradle/incremental.annotation.processors"));
    }

    @Test
    void everyFileOriginatesInItsAnnotatedPackageAlone(@TempDir Path folder) {
        RecordingProcessor recording = new RecordingProcessor();
        Compilation.in(folder)
                .option("-Arecourse.catalogs=" + Examples.WIRESOCKET.folder + File.pathSeparator
                        + Examples.EVERYTHING.folder)
                .annotating(Examples.WIRESOCKET.packageName, Examples.WIRESOCKET.file)
                .annotating(Examples.EVERYTHING.packageName, Examples.EVERYTHING.file)
                .with(recording)
                .run()
                .mustSucceed();
        for (Examples example : Examples.values()) {
            assertTrue(
                    recording.origins().containsKey(example.packageName + ".PackageCatalog"),
                    recording.origins().toString());
        }
        recording.origins().forEach((file, origins) -> {
            // A type, or metadata in a folder named after the package.
            String name = file.contains("/")
                    ? file.replaceAll(".*/([^/]+)/[^/]+", "$1")
                    : file.substring(0, file.lastIndexOf('.'));
            assertEquals("[PACKAGE " + name + "]", origins.toString(), file);
        });
    }
}
