package dev.recourse.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each module is either published, with all that belongs to it, or stays out of releases. */
class ModulesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern PARENT = Pattern.compile("(?s)<parent>.*?</parent>");
    private static final Pattern ID = Pattern.compile("<artifactId>([^<]+)</artifactId>");
    private static final Pattern OURS =
            Pattern.compile("<groupId>dev\\.recourse</groupId>\\s*<artifactId>([^<]+)</artifactId>");
    private static final String BOM = "recourse-bom";
    private static final String STAYS = "<maven.deploy.skip>true</maven.deploy.skip>";

    private static final Map<String, String> POMS = poms();

    /** The poms of all modules, those of profiles too, by the id of the artifact; the parent first. */
    private static Map<String, String> poms() {
        Map<String, String> poms = new LinkedHashMap<>();
        String parent = read(ROOT.resolve("pom.xml"));
        poms.put(id(parent), parent);
        all(MODULE, parent).forEach(module -> {
            String pom = read(ROOT.resolve(module).resolve("pom.xml"));
            poms.put(id(pom), pom);
        });
        return poms;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String id(String pom) {
        return first(ID, PARENT.matcher(pom).replaceFirst("")).orElseThrow();
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return all(pattern, text).findFirst();
    }

    private static String pom(String id) {
        return Optional.ofNullable(POMS.get(id)).orElseThrow();
    }

    private static Set<String> publishedJars() {
        return POMS.entrySet().stream()
                .filter(entry -> !entry.getValue().contains(STAYS))
                .filter(entry -> !entry.getValue().contains("<packaging>pom</packaging>"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theBomHasEveryModuleThatIsPublished() {
        assertEquals(
                List.copyOf(publishedJars()),
                all(OURS, PARENT.matcher(pom(BOM)).replaceFirst("")).toList(),
                "add a module to bom/pom.xml in order, or set maven.deploy.skip in its pom");
    }

    /** It tests their jars, so that they are built before. */
    @Test
    void theChecksDependOnEveryModuleThatIsPublished() {
        Set<String> needed = all(
                        OURS, PARENT.matcher(pom("recourse-release-checks")).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = publishedJars();
        expected.add(BOM);
        assertEquals(expected, needed, "add a module to bom/checks/pom.xml");
    }

    @Test
    void modulesThatOnlyTestAreNotPublished() {
        Set<String> stay = new TreeSet<>(POMS.keySet());
        stay.removeAll(publishedJars());
        assertEquals(
                Set.of(
                        "recourse-parent",
                        BOM,
                        "recourse-bench",
                        "recourse-flink",
                        "recourse-integration",
                        "recourse-release-checks",
                        "recourse-spring-boot-sample"),
                stay);
    }

    @Test
    void everyModuleHasANameAndADescription() {
        POMS.forEach((id, pom) -> {
            String own = PARENT.matcher(pom).replaceFirst("");
            assertTrue(own.contains("<name>Recourse"), id);
            assertTrue(own.contains("<description>"), id);
        });
    }

    /** A tag can be moved to other code; a commit cannot. */
    @Test
    void actionsArePinnedByTheirCommit() throws IOException {
        try (Stream<Path> workflows = Files.list(ROOT.resolve(".github/workflows"))) {
            List<String> uses = workflows
                    .flatMap(file -> read(file).lines())
                    .filter(line -> line.contains("uses:"))
                    .map(String::strip)
                    .toList();
            assertTrue(!uses.isEmpty());
            assertEquals(
                    List.of(),
                    uses.stream()
                            .filter(line -> !line.matches("(- )?uses: [\\w/-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"))
                            .toList());
        }
    }
}
