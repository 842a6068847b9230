package dev.recourse.tools.simulate.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.Policy;
import dev.recourse.tools.docs.Catalogs;
import dev.recourse.tools.simulate.Setups;
import dev.recourse.tools.simulate.scenario.Codes;
import dev.recourse.tools.simulate.scenario.Scenario;
import dev.recourse.tools.simulate.scenario.Setup;
import dev.recourse.tools.simulate.server.ServerModel;
import dev.recourse.tools.simulate.study.Contender;
import dev.recourse.tools.simulate.study.Study;
import dev.recourse.tools.simulate.study.Without;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Compares WireSocket's simulation with a reviewed copy beside its catalog, so that the effect of a change of policy
 * can be read. {@code -Drecourse.golden=update} writes a new copy.
 */
class SimulationReportTest {

    private static final Path REVIEWED = Path.of("../catalog/simulation");
    private static final List<String> FILES = List.of("simulation.md", "summary.csv");

    private static SortedMap<String, byte[]> report(String name, int clients, Scenario... scenarios)
            throws InterruptedException {
        Policy policy = Catalogs.wiresocket().policy();
        return ReportFiles.of(Study.of(
                name,
                Setups.connections(clients),
                List.of(scenarios),
                Contender.of("as it is", policy, Codes.of(policy, Map.of()), EnumSet.allOf(Without.class)),
                (done, runs) -> {}));
    }

    private static String text(SortedMap<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    @Test
    void theReportOfWireSocketIsTheReviewedOne() throws IOException, InterruptedException {
        SortedMap<String, byte[]> files = report("WireSocket", 2_000, Scenario.values());
        for (String file : FILES) {
            Path reviewed = REVIEWED.resolve(file);
            if ("update".equals(System.getProperty("recourse.golden"))) {
                Files.createDirectories(REVIEWED);
                Files.writeString(reviewed, text(files, file));
            }
            assertEquals(Files.readString(reviewed), text(files, file), file);
        }
    }

    @Test
    void thePageHasAPictureOfTheLoadAndOneOfTheReturn() throws InterruptedException {
        SortedMap<String, byte[]> files = report("<Wire> & Socket", 300, Scenario.OUTAGE, Scenario.REGION);
        String page = text(files, "index.html");
        assertTrue(page.contains("<h1>&lt;Wire&gt; &amp; Socket: simulation</h1>"), page);
        assertTrue(text(files, "simulation.md").startsWith("# \\<Wire\\> & Socket: simulation\n"));
        for (String id : List.of("outage-load", "outage-back", "region-load", "region-back")) {
            assertTrue(page.contains("aria-labelledby=\"" + id + "-title " + id + "-text\""), id);
        }
        assertTrue(page.contains("</svg> busiest second: "), page);
        assertTrue(page.contains("</svg> without hints (the same)"), "a line that covers another is named");
        assertTrue(page.contains("<tr class=\"over\">\n<th scope=\"row\"><a href=\"#region\">A region moves</a></th>"));
        assertFalse(page.contains("NaN") || page.contains("Infinity"), page);
        assertTrue(text(files, "outage.csv").startsWith("contender,second,requests,successes,served\nas it is,0,"));
    }

    @Test
    void picturesOfCallsEndWithTheSimulation() throws InterruptedException {
        Policy policy =
                Catalogs.read(Path.of("../catalog/examples/github.yaml")).policy();
        Study study = Study.of(
                "x",
                Setups.calls(50),
                List.of(Scenario.OUTAGE),
                Contender.of("as it is", policy, Codes.of(policy, Map.of()), Set.of()),
                (done, runs) -> {});
        int last = study.comparisons().get(0).own().tally().awayEachSecond().length() - 1;
        String load = new Pictures(study.comparisons().get(0)).load().svg();
        Matcher line = Pattern.compile("class=\"load\" d=\"([^\"]+)\"").matcher(load);
        assertTrue(line.find(), load);
        assertEquals(last, line.group(1).chars().filter(c -> c == 'L').count());
    }

    @Test
    void theStyleSheetDefinesEachColourAndHasALineForAllThatCanBeCompared() throws InterruptedException {
        String css = text(report("x", 10, Scenario.OUTAGE), "simulation.css");
        Matcher used = Pattern.compile("var\\((--[a-z0-9-]+)\\)").matcher(css);
        while (used.find()) {
            assertTrue(css.contains("\n  " + used.group(1) + ": "), used.group());
        }
        Set<String> seen = new HashSet<>();
        for (int other = 1; other <= Without.values().length + 1; other++) {
            assertTrue(css.contains(".other-" + other + " {"), "other " + other);
            Matcher dashes = Pattern.compile("\\.other-" + other + " \\{[^}]*stroke-dasharray: ([^;]+);")
                    .matcher(css);
            assertTrue(dashes.find() && seen.add(dashes.group(1)), "lines differ without colours too: " + other);
        }
    }

    @Test
    void longOutagesFitIntoTheirPictures() throws InterruptedException {
        Setup hours = new Setup(20, 1, new ServerModel(10, 2_000, 50), 10_000, 5, 10_000, 7_200_000, 600_000, 0);
        Policy policy = Catalogs.wiresocket().policy();
        Study study = Study.of(
                "x",
                hours,
                List.of(Scenario.OUTAGE),
                Contender.of("as it is", policy, Codes.of(policy, Map.of()), Set.of()),
                (done, runs) -> {});
        String load = new Pictures(study.comparisons().get(0)).load().svg();
        Matcher shade =
                Pattern.compile("class=\"outage\".* width=\"([0-9.]+)%\"").matcher(load);
        assertTrue(shade.find(), load);
        assertTrue(Double.parseDouble(shade.group(1)) < 92, shade::group);
        assertTrue(load.contains(">2 h<"), load);
    }

    @Test
    void theSameStudyGivesTheSameBytes() throws InterruptedException {
        SortedMap<String, byte[]> one = report("x", 200, Scenario.FLAPPING);
        SortedMap<String, byte[]> other = report("x", 200, Scenario.FLAPPING);
        assertEquals(one.keySet(), other.keySet());
        one.forEach((name, bytes) -> assertArrayEquals(bytes, other.get(name), name));
    }
}
