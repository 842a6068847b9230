package dev.recourse.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** The processor's jar keeps the licences and notices of the libraries in it. */
class NoticeTest {

    private static final Jar PROCESSOR = Jar.read(Artifact.jars().stream()
            .filter(artifact -> artifact.id().equals("recourse-codegen"))
            .findFirst()
            .orElseThrow()
            .jar());

    private static final int FEW_CHARACTERS = 500;
    private static final String SHADED = "dev/recourse/codegen/shaded/";

    /** The folders of libraries, where they are in the jar. */
    private static final Map<String, String> FOLDERS =
            Map.of("org/apache/commons/", "commons/", "org/snakeyaml/", "snakeyaml/", "tools/jackson/", "jackson/");

    private static final Map<String, Jar> LIBRARIES = libraries();

    private static Map<String, Jar> libraries() {
        Map<String, Jar> libraries = new TreeMap<>();
        for (Class<?> type :
                List.of(JsonFactory.class, YAMLFactory.class, LoadSettings.class, LevenshteinDistance.class)) {
            try {
                Path file = Path.of(
                        type.getProtectionDomain().getCodeSource().getLocation().toURI());
                libraries.put(file.getFileName().toString(), Jar.read(file));
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
        return libraries;
    }

    /** The other tests look at the libraries that this one finds. */
    @Test
    void allLibrariesInItAreKnown() {
        Set<String> known = new TreeSet<>();
        LIBRARIES
                .values()
                .forEach(library -> library.entries().keySet().stream()
                        .filter(name -> name.endsWith(".class"))
                        .forEach(name -> known.add(relocated(name))));
        assertEquals(
                List.of(),
                PROCESSOR.entries().keySet().stream()
                        .filter(name -> name.startsWith(SHADED) && name.endsWith(".class"))
                        .filter(name -> !name.startsWith(SHADED + "catalog/"))
                        .filter(name -> !known.contains(name))
                        .toList());
        LIBRARIES.forEach((name, library) -> assertTrue(
                library.entries().keySet().stream().anyMatch(file -> PROCESSOR.has(relocated(file))),
                name + " is not in the jar"));
    }

    private static String relocated(String name) {
        return FOLDERS.entrySet().stream()
                .filter(folder -> name.startsWith(folder.getKey()))
                .findFirst()
                .map(folder -> SHADED
                        + folder.getValue()
                        + name.substring(folder.getKey().length()))
                .orElse(name);
    }

    @Test
    void theirNoticesAreInOurs() {
        String ours = lines(PROCESSOR.text("META-INF/NOTICE").orElseThrow());
        List<String> missing = new ArrayList<>();
        LIBRARIES.forEach((name, library) -> library.entries().keySet().stream()
                .filter(file -> file.matches("META-INF/NOTICE(\\.(txt|md))?"))
                .filter(file -> !ours.contains(lines(library.text(file).orElseThrow())))
                .forEach(file -> missing.add(name + "!/" + file)));
        assertEquals(List.of(), missing);
    }

    private static String lines(String text) {
        return String.join("\n", text.lines().map(String::strip).toList()).strip();
    }

    /** The text of the Apache License is ours already; every other licence has a file of its own. */
    @Test
    void theirLicencesAreBesideOurs() throws IOException {
        String apache = words(Files.readString(Artifact.ROOT.resolve("LICENSE")));
        List<String> missing = new ArrayList<>();
        LIBRARIES.forEach((name, library) -> library.entries().keySet().stream()
                .filter(file -> file.startsWith("META-INF/") && file.contains("LICENSE"))
                .filter(file -> !isApache(words(library.text(file).orElseThrow()), apache))
                .filter(file -> !library.text(file).equals(PROCESSOR.text(file)))
                .forEach(file -> missing.add(name + "!/" + file)));
        assertEquals(List.of(), missing);
    }

    /** The licence itself, or a few lines that name it. */
    private static boolean isApache(String words, String apache) {
        return words.equals(apache)
                || (words.length() < FEW_CHARACTERS && words.endsWith("https://www.apache.org/licenses/LICENSE-2.0"));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").replace("http://", "https://").strip();
    }

    @Test
    void theDataOfCldrHasItsLicence() throws IOException {
        String licence = Files.readString(Artifact.ROOT.resolve("catalog/cldr/LICENSE.txt"));
        assertEquals(
                licence, PROCESSOR.text(SHADED + "catalog/cldr/LICENSE.txt").orElseThrow());
        Jar catalog = Jar.read(Artifact.jars().stream()
                .filter(artifact -> artifact.id().equals("recourse-catalog"))
                .findFirst()
                .orElseThrow()
                .jar());
        assertEquals(
                licence, catalog.text("dev/recourse/catalog/cldr/LICENSE.txt").orElseThrow());
        Stream.of(PROCESSOR, catalog)
                .forEach(jar ->
                        assertTrue(jar.text("META-INF/NOTICE").orElseThrow().contains("Unicode, Inc.")));
    }

    /** A plugin once wrote "Copyright 2006-2026 The Apache Software Foundation" there, and in Thailand another year. */
    @Test
    void nobodyElseIsNamedAsTheAuthor() throws IOException {
        String own = Files.readString(Artifact.ROOT.resolve("NOTICE"));
        assertEquals(2, own.lines().count());
        for (Artifact artifact : Artifact.jars()) {
            String notice = Jar.read(artifact.jar()).text("META-INF/NOTICE").orElseThrow();
            assertTrue(notice.startsWith(own), artifact::id);
            assertTrue(
                    notice.equals(own) || notice.startsWith(own + "\n"),
                    () -> artifact.id() + ": what follows is a paragraph of its own");
        }
    }
}
