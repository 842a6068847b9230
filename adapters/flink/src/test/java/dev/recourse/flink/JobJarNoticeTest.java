package dev.recourse.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** The job's jar has what a cluster lacks, with the licences and notices of the libraries in it. */
class JobJarNoticeTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Map<String, String> JAR =
            texts(Path.of(Objects.requireNonNull(System.getProperty("flink.jar"))));
    private static final List<Class<?>> LIBRARIES = List.of(
            JsonFactory.class, YAMLFactory.class, LoadSettings.class, LevenshteinDistance.class, CommandLine.class);

    /** All files by their names; classes without their bytes. */
    private static Map<String, String> texts(Path jar) {
        Map<String, String> texts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry :
                    zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
                try (InputStream stream = zip.getInputStream(entry)) {
                    boolean isClass = entry.getName().endsWith(".class");
                    texts.put(
                            entry.getName(), isClass ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }

    private static Map<String, String> library(Class<?> type) {
        try {
            return texts(Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void allClassesInItAreOursOrThoseOfTheLibraries() {
        List<String> known = new ArrayList<>();
        LIBRARIES.forEach(type -> known.addAll(library(type).keySet()));
        assertEquals(
                List.of(),
                JAR.keySet().stream()
                        .filter(name -> name.endsWith(".class") && !name.startsWith("dev/recourse/"))
                        .filter(name -> !known.contains(name))
                        .toList());
        LIBRARIES.forEach(type ->
                assertTrue(JAR.containsKey(type.getName().replace('.', '/') + ".class"), type::getName));
    }

    /** Those of a library would be wrong for this jar, which could not be loaded. */
    @Test
    void itHasNoSignatures() {
        assertEquals(
                List.of(),
                JAR.keySet().stream()
                        .filter(name -> name.matches("META-INF/.*\\.(SF|DSA|RSA|EC)"))
                        .toList());
    }

    @Test
    void itHasOurLicenceAndNotice() throws IOException {
        assertEquals(Files.readString(ROOT.resolve("LICENSE")), JAR.get("META-INF/LICENSE"));
        String notice = notice();
        assertTrue(notice.startsWith(Files.readString(ROOT.resolve("NOTICE")) + "\n"), notice);
        assertTrue(notice.contains("Unicode, Inc."));
        assertEquals(
                Files.readString(ROOT.resolve("catalog/cldr/LICENSE.txt")),
                JAR.get("dev/recourse/catalog/cldr/LICENSE.txt"));
    }

    @Test
    void theNoticesAndLicencesOfTheLibrariesAreInIt() {
        String ours = lines(notice());
        List<String> missing = new ArrayList<>();
        for (Class<?> type : LIBRARIES) {
            library(type).forEach((name, text) -> {
                if (name.matches("META-INF/NOTICE(\\.(txt|md))?") && !ours.contains(lines(text))) {
                    missing.add(type + " " + name);
                }
                if (name.matches("META-INF/.*-LICENSE.*") && !text.equals(JAR.get(name))) {
                    missing.add(type + " " + name);
                }
            });
        }
        assertEquals(List.of(), missing);
    }

    private static String notice() {
        return Objects.requireNonNull(JAR.get("META-INF/NOTICE"));
    }

    private static String lines(String text) {
        return String.join("\n", text.lines().map(String::strip).toList()).strip();
    }
}
